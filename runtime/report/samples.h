// SPDX-License-Identifier: Apache-2.0
// The sample rows of a finding as one table, whatever columns each row brought.
#pragma once

#include <string>
#include <vector>

#include "runtime/report/report.h"

namespace meshlaw::report {

struct SampleColumn {
  std::string name;
  std::vector<std::string>
      cells;             ///< Visible(), one per row of the table; "" where the row has none
  bool numeric = false;  ///< every cell reads as a number (or is empty or `null`)
};
struct SampleTable {
  SampleColumn row;   ///< "row": Thousands() of the number of the (first) row
  SampleColumn rows;  ///< "rows": how many share the key; no cells if it is one throughout
  std::vector<SampleColumn> columns;
};
/// Of the first `most` samples.
SampleTable TableOf(const std::vector<SampleRow>& samples, size_t most);

}  // namespace meshlaw::report
