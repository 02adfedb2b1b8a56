// SPDX-License-Identifier: Apache-2.0
// The columnar engine: the row functions of a scan as vector code for this host.
//
// Expressions over numbers, times, truth and short texts become kernels that work on blocks of rows
// (see kernel_plan.h); texts, the calendar and vectors are made by loops over a chunk before them;
// what neither covers is evaluated by the reference interpreter, function by function, and rows
// that a fast path cannot decide are, row by row. So the result is always that of the interpreter,
// and Text() says how it is reached.
#pragma once

#include <memory>
#include <string>

#include "compiler/codegen/columnar_jit.h"
#include "runtime/scan/row_evaluator.h"

namespace meshlaw::codegen {

class ColumnarEngine : public scan::RowEvaluator {
 public:
  /// The program and the snapshot must outlive the engine; the snapshot may be null.
  static Result<std::unique_ptr<ColumnarEngine>> Make(const scan::RowProgram& program,
                                                      const snapshot::Snapshot* snapshot,
                                                      const JitOptions& options);

  /// How each function is evaluated: for `--emit plan` and tests.
  virtual std::string Text() const = 0;
  /// Functions that native code covers, of all.
  virtual size_t covered() const = 0;
  /// Rows that were left to the interpreter so far.
  virtual int64_t rows_deferred() const = 0;
  virtual const std::string& llvm() const = 0;
  virtual const std::string& assembly() const = 0;
};

}  // namespace meshlaw::codegen
