// SPDX-License-Identifier: Apache-2.0
// What libmeshlaw_jit.so offers: native code, and LLVM with it. Program and plugin are built
// together.
#pragma once

#include <memory>
#include <string>

#include "runtime/decide/fast_decider.h"
#include "runtime/scan/row_evaluator.h"

namespace meshlaw::snapshot {
class Snapshot;
}

namespace meshlaw::cli {

struct JitPlugin {
  Result<std::unique_ptr<scan::RowEvaluator>> (*make_rows)(const scan::RowProgram& program,
                                                           const snapshot::Snapshot* snapshot);
  /// `form` is "plan" (how each function is evaluated), "llvm" or "asm".
  Result<std::string> (*emit)(const scan::RowProgram& program, const snapshot::Snapshot* snapshot,
                              const std::string& form);
  Result<decide::DecideCode> (*make_decide)(const ir::Module& module, const plan::DecidePlan& plan);
  /// `form` is "llvm" or "asm".
  Result<std::string> (*emit_decide)(const ir::Module& module, const plan::DecidePlan& plan,
                                     const std::string& form);
};

}  // namespace meshlaw::cli
