// SPDX-License-Identifier: Apache-2.0
// ScanPort: one pass over a port's data for all clauses of its plan.
//
// The way through: PlanScan (compiler/plan) says what binds; KeySetsOf says which other ports'
// columns foreign keys need, and BuildKeySets reads these; ScanPort reads the port. The engine is
// made by the caller for the program of this very source (its columns' physical types), so this
// room knows no engine: the reference interpreter, or native code with the interpreter for what it
// does not cover.
#pragma once

#include <functional>
#include <memory>

#include "compiler/base/limits.h"
#include "runtime/scan/key_set.h"
#include "runtime/scan/results.h"

namespace meshlaw::snapshot {
class Snapshot;
}

namespace meshlaw::scan {

/// Makes the engine that evaluates a program's row functions.
using EngineFactory =
    std::function<Result<std::unique_ptr<RowEvaluator>>(const RowProgram& program)>;

struct ScanOptions {
  Limits limits;
  /// Called after each batch with the rows read so far; may be empty.
  std::function<void(int64_t rows)> progress;
};

/// Fails when the data cannot be read or lacks what the contract promises, or a key set is missing.
Result<ScanResult> ScanPort(const ir::Module& module, const plan::ScanPlan& plan,
                            BatchSource& source, const EngineFactory& engine,
                            const snapshot::Snapshot* snapshot, const KeySets& key_sets,
                            const ScanOptions& options);

}  // namespace meshlaw::scan
