// SPDX-License-Identifier: Apache-2.0
// How a comparison of a metric can be judged, and how it is put in words. Private to contract_law.
#pragma once

#include <optional>
#include <string>

#include "compiler/ir/ir.h"
#include "mesh/odcs.h"

namespace meshlaw::mesh {

/// A share of rows that may fail, where a comparison is no more than that.
struct Judging {
  bool by_rows = false;                  ///< a clause over rows
  std::optional<value::Ratio> tolerate;  ///< of that clause
};
Judging JudgingOf(const Quality& quality);

/// "at most 2.5%"
std::string ComparisonWords(const Quality& quality);

/// info, warning, error, critical and their synonyms; anything else is an error.
ir::Severity SeverityOf(const OptionalText& severity);

}  // namespace meshlaw::mesh
