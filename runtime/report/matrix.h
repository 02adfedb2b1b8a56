// SPDX-License-Identifier: Apache-2.0
// Where a mesh stands: domains by kinds of law, as both renderers for people show it.
#pragma once

#include <string>
#include <vector>

#include "runtime/report/report.h"
#include "runtime/report/words.h"

namespace meshlaw::report {

struct MatrixCell {
  Tally findings;
  std::array<int64_t, 4> first{-1, -1, -1, -1};  ///< by severity: index of its first open finding
  int64_t passed = 0;                            ///< judgements that pass
  int64_t failing = 0;                           ///< judgements that fail or err
  int64_t no_data = 0;                           ///< judgements that found nothing to judge
  /// Something was judged, and nothing of it fails that the baseline does not accept.
  bool clean() const;
};
struct MatrixRow {
  std::string domain;  ///< may be empty: what belongs to no domain
  int64_t ports_unjudged = 0;
  int64_t files_unread = 0;       ///< of contracts, entities: what they say of ports is not known
  std::vector<MatrixCell> cells;  ///< one per kind of the matrix
};
struct Matrix {
  std::vector<Kind> kinds;      ///< `data` and `access` only where a report speaks of them
  std::vector<MatrixRow> rows;  ///< in the report's order of domains, then others by name
};
Matrix MatrixOf(const Report& report);

}  // namespace meshlaw::report
