// SPDX-License-Identifier: Apache-2.0
// What a scan asks of an engine: the functions over rows, evaluated for a chunk of rows at a time.
//
// A scan needs few things of each row: whether predicates and filters hold, and the arguments and
// keys that are more than a column. An engine fills them in as words of 64 rows and flat arrays, so
// what follows (counts, samples, accumulators) is the same whatever the engine is.
#pragma once

#include <span>
#include <vector>

#include "compiler/base/result.h"
#include "compiler/ir/ir.h"
#include "compiler/plan/scan_plan.h"
#include "runtime/scan/batch.h"
#include "runtime/scan/bits.h"
#include "runtime/scan/text_codes.h"

namespace meshlaw::scan {

/// How a function's values lie in a RowOutput.
enum class Shape : uint8_t {
  Truth,     ///< Bool, never null: `truth`
  Integers,  ///< Int, Date, Time, Timestamp, LocalTimestamp, Duration, Enum, Bool as 0 and 1
  Reals,     ///< Float
  General,   ///< anything else, as Values
};

/// One function of the plan over the rows; `clause` says what its fields stand for.
struct RowFunction {
  ir::FunctionId function;
  uint32_t clause = 0;  ///< index into ScanPlan::clauses: its row_bindings
  Shape shape = Shape::Truth;
};

/// At most kChunkRows rows of a batch, small enough that what one function touched is in the cache
/// for the next. Columns are those of the plan, in its order.
struct Chunk {
  static constexpr int64_t kRowsMax = 4096;
  int64_t rows = 0;
  int64_t first_row = 0;  ///< of the data
  std::vector<ColumnView> columns;
  TextCache* texts = nullptr;  ///< of this chunk; null: nobody shares codes

  const uint64_t* TextCodes(size_t column) const {
    return texts->Codes(column, columns[column], rows);
  }
};

/// A row is in at most one of `not_applicable` and `error`, and then in neither of the others.
struct RowOutput {
  Words truth;           ///< Truth: the function is true
  Words present;         ///< other shapes: there is a value (neither null nor failure)
  Words not_applicable;  ///< a failure of the first group of failures.def
  Words error;           ///< any other failure
  std::vector<int64_t> integers;
  std::vector<double> reals;
  value::Values values;

  /// Sizes everything for kRowsMax rows.
  void Prepare(Shape shape);
};

class RowEvaluator {
 public:
  virtual ~RowEvaluator() = default;
  /// Fills outputs[i] for function i. Outputs were prepared; bits past the last row must be zero.
  virtual Status Evaluate(const Chunk& chunk, std::span<RowOutput> outputs) = 0;
};

/// What an engine is made for.
struct RowProgram {
  const ir::Module* module = nullptr;
  const plan::ScanPlan* plan = nullptr;
  std::vector<PhysicalColumn> columns;  ///< in the order of the plan's columns
  std::vector<RowFunction> functions;
  int64_t rows_expected = -1;  ///< of the whole scan; -1: not known

  const std::vector<plan::Binding>& BindingsOf(const RowFunction& function) const {
    return plan->clauses[function.clause].row_bindings;
  }
};

}  // namespace meshlaw::scan
