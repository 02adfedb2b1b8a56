// SPDX-License-Identifier: Apache-2.0
// Tables for tests: cells as plain values, laid out in memory as Arrow would, exactly sized so that
// a sanitizer sees every read past an end, with any batch size and any bit offset of the bitmaps.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "runtime/scan/batch.h"
#include "runtime/value/decimal.h"

namespace meshlaw::scan {

struct Missing {};    ///< a physical null
struct Malformed {};  ///< text that could not be read
/// Integers of all widths, dates, times and timestamps are Int128 (only decimals need all of it).
using Cell =
    std::variant<Missing, Malformed, value::Int128, double, std::string, std::vector<double>>;

struct TableColumn {
  PhysicalColumn physical;
  std::vector<Cell> cells;
};

struct Table {
  std::vector<TableColumn> columns;
  int64_t rows() const {
    return columns.empty() ? 0 : static_cast<int64_t>(columns[0].cells.size());
  }
  Table Rows(int64_t from, int64_t count) const;
};

struct Layout {
  int64_t batch_rows = 1000;
  int bit_offset = 0;           ///< 0 to 63, of every bitmap
  bool always_bitmaps = false;  ///< a validity and a malformed bitmap even where all is well
};

/// The table as a stream of batches.
std::unique_ptr<BatchSource> MakeSource(const Table& table, const Layout& layout);

/// `name:physical name:physical...` in the first line, then one row a line: numbers, "text",
/// `null`,
/// `!` for malformed, [1 2 3] for vectors; decimals and times as their integers. Physical types are
/// written int32, decimal128(2), timestamp(1000000,utc), float_list(3) and so on.
Table ParseTable(const std::string& text);

}  // namespace meshlaw::scan
