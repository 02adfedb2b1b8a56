// SPDX-License-Identifier: Apache-2.0
// A scan plan taken apart: which functions an engine evaluates, and which arguments and keys are
// read straight from columns.
#pragma once

#include "runtime/scan/row_evaluator.h"

namespace meshlaw::scan {

/// An argument of an accumulator or a key of a group: a column, or what a function gives.
struct Argument {
  int column = -1;        ///< of the plan; -1: `function`
  bool optional = false;  ///< column: a null is a null, not a missing value
  int function = -1;      ///< of RowProgram::functions
  value::TypeId type;     ///< the column's, or the function's result
  value::TypeId field_type;
  bool operator==(const Argument&) const = default;
};

struct AccumulatorProgram {
  std::vector<uint32_t> args;  ///< indices into ScanProgram::arguments
  int truth = -1;              ///< CountIf: the function
};

struct ClauseProgram {
  int where = -1;              ///< functions
  int predicate = -1;          ///< Row and Value
  std::vector<uint32_t> keys;  ///< arguments
  std::vector<AccumulatorProgram> accumulators;
};

struct ScanProgram {
  RowProgram rows;
  std::vector<Argument> arguments;
  std::vector<ClauseProgram> clauses;  ///< one per clause of the plan
};

/// `source` are the columns of the data; fails when the plan needs one that is not there or that
/// cannot be read as the contract's type. The module and the plan must outlive the result.
Result<ScanProgram> MakeScanProgram(const ir::Module& module, const plan::ScanPlan& plan,
                                    const std::vector<PhysicalColumn>& source);

/// For each column of the plan its index in `source`.
Result<std::vector<size_t>> MatchColumns(const ir::Module& module,
                                         const std::vector<plan::ScanColumn>& columns,
                                         const std::string& port,
                                         const std::vector<PhysicalColumn>& source);

Shape ShapeOf(const value::Type& type);

}  // namespace meshlaw::scan
