// SPDX-License-Identifier: Apache-2.0
// Rows for the interpreter: what the fields of a clause's row frame are in one row of a chunk.
//
// The reference engine reads every row through it; the scan itself uses it to name the failure of
// the first error and to show the rows that fail.
#pragma once

#include <map>
#include <string>

#include "runtime/scan/column_value.h"
#include "runtime/scan/row_evaluator.h"

namespace meshlaw::snapshot {
class Snapshot;
}

namespace meshlaw::scan {

class RowReader {
 public:
  /// Both must outlive the reader; the snapshot may be null where no clause reads entities.
  RowReader(const RowProgram& program, const snapshot::Snapshot* snapshot);

  value::Value Column(const Chunk& chunk, size_t column, int64_t row) const;
  /// One value per column of the plan.
  value::Values Row(const Chunk& chunk, int64_t row) const;
  /// By column, what the data hold where there is no value of the column's type.
  std::map<size_t, std::string> Unreadable(const Chunk& chunk, int64_t row) const;
  /// A function of clause `clause` of the plan, by the interpreter.
  value::Value Evaluate(ir::FunctionId function, uint32_t clause, const Chunk& chunk,
                        int64_t row) const;

 private:
  const RowProgram& program_;
  const snapshot::Snapshot* snapshot_;
  std::vector<ColumnType> types_;
};

}  // namespace meshlaw::scan
