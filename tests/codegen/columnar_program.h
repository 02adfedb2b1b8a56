// SPDX-License-Identifier: Apache-2.0
// Random scan programs: functions over a row frame, columns of random physical types, and a run on
// two engines whose outputs must be equal bit for bit.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "compiler/codegen/columnar.h"
#include "runtime/snapshot/snapshot.h"
#include "tests/scan/table.h"

namespace meshlaw::codegen {

/// What a program's fields, columns and functions are. Not movable: the program points into itself.
struct ColumnarProgram {
  ir::Module module;
  std::shared_ptr<const snapshot::Snapshot> snapshot;
  plan::ScanPlan plan;
  scan::RowProgram rows;
  scan::Table table;
  scan::Layout layout;

  ColumnarProgram() = default;
  ColumnarProgram(const ColumnarProgram&) = delete;
  ColumnarProgram& operator=(const ColumnarProgram&) = delete;
};

struct ProgramOptions {
  size_t functions = 8;
  int64_t rows_max = 150;
  /// Functions of column_functions.h; else those of the general generator.
  bool near_columns = true;
  /// Only instructions that native code has, so that most functions are covered.
  bool only_columnar = true;
};
std::unique_ptr<ColumnarProgram> RandomProgram(uint64_t seed, const ProgramOptions& options);

struct Difference {
  size_t function = 0;
  int64_t row = 0;
  std::string text;  ///< what each engine gives
};
struct Comparison {
  std::optional<Difference> difference;
  size_t covered = 0;  ///< functions that native code covers
  int64_t rows_deferred = 0;
};
Comparison Compare(const ColumnarProgram& program, const JitOptions& options);

/// The smallest function and row that still differ, in words.
std::string Smallest(const ColumnarProgram& program, const Difference& difference,
                     const JitOptions& options);

}  // namespace meshlaw::codegen
