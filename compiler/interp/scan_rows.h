// SPDX-License-Identifier: Apache-2.0
// The oracle over batches: every function of a scan, row by row, by the reference interpreter.
//
// Slow and plain. Columnar engines are tested against it, and use it for what they do not cover.
#pragma once

#include <memory>

#include "runtime/scan/row_evaluator.h"

namespace meshlaw::snapshot {
class Snapshot;
}

namespace meshlaw::interp {

/// `program` must outlive the evaluator. The snapshot may be null where no clause reads entities.
std::unique_ptr<scan::RowEvaluator> MakeRowInterpreter(const scan::RowProgram& program,
                                                       const snapshot::Snapshot* snapshot);

/// Puts one value where a function's outputs are; the row's bits are still clear.
void StoreRow(scan::Shape shape, int64_t row, const value::Value& value, scan::RowOutput& output);

}  // namespace meshlaw::interp
