// SPDX-License-Identifier: Apache-2.0
// Rows of values, written in a test, as a batch of columns.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "runtime/scan/batch.h"
#include "runtime/value/value.h"

namespace meshlaw::driver {

/// One batch of `rows`; each has a value (or null) per column. Types that data do not come in
/// (sets, records, entities) are refused.
Result<std::unique_ptr<scan::BatchSource>> MakeRowsSource(const std::vector<std::string>& names,
                                                          const std::vector<value::TypeId>& types,
                                                          const std::vector<value::Values>& rows,
                                                          const value::TypeTable& table);

}  // namespace meshlaw::driver
