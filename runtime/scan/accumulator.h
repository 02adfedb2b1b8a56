// SPDX-License-Identifier: Apache-2.0
// Accumulators: what a Group or Whole clause gathers over rows, one state per group (group 0 is the
// whole). Results are exact and do not depend on the order or the split of the data.
#pragma once

#include <memory>
#include <span>

#include "runtime/scan/argument_data.h"
#include "runtime/scan/key_set.h"

namespace meshlaw::scan {

/// Rows of one chunk for one accumulator.
struct AccumulatorInput {
  int64_t rows = 0;
  const Words* selected = nullptr;   ///< rows that the clause speaks of
  const uint32_t* groups = nullptr;  ///< of each selected row; null: all of group 0
  std::span<const ArgumentData* const> arguments;
  const RowOutput* truth = nullptr;  ///< CountIf
};

class Accumulator {
 public:
  virtual ~Accumulator() = default;
  /// Makes room for `groups` groups; only grows.
  virtual void Grow(size_t groups) = 0;
  virtual void Add(const AccumulatorInput& input) = 0;
  /// Adds what `later`, of the same kind, gathered from later rows; its group g is groups[g] here.
  virtual void Merge(const Accumulator& later, std::span<const uint32_t> groups) = 0;
  virtual value::Value Result(uint32_t group) const = 0;
};

/// What an accumulator is made from. `forms` and `types` are those of the arguments.
struct AccumulatorSpec {
  ir::AccumulatorKind kind = ir::AccumulatorKind::Count;
  value::Type result;
  std::vector<ArgumentData::Form> forms;
  std::vector<value::Type> types;
  std::shared_ptr<const KeySet> keys;  ///< Foreign
  int64_t now_micros = 0;              ///< MaxAge
};
std::unique_ptr<Accumulator> MakeAccumulator(const AccumulatorSpec& spec);

// One per construct; MakeAccumulator chooses.
std::unique_ptr<Accumulator> MakeCount(ir::AccumulatorKind kind);
std::unique_ptr<Accumulator> MakeSum(const AccumulatorSpec& spec);
std::unique_ptr<Accumulator> MakeExtreme(const AccumulatorSpec& spec);
std::unique_ptr<Accumulator> MakeKeyed(const AccumulatorSpec& spec);

/// Calls `visit(row, group)` for each row in `rows`.
template <typename Visit>
void ForEachGrouped(const Words& rows, const uint32_t* groups, Visit visit) {
  ForEachRow(rows.data(), rows.size(),
             [&](int64_t row) { visit(row, groups == nullptr ? 0 : groups[row]); });
}

/// The selected rows in which every argument has a value.
Words RowsWithValues(const AccumulatorInput& input);

}  // namespace meshlaw::scan
