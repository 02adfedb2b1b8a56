// SPDX-License-Identifier: Apache-2.0
// The door of scalar code: a decide plan in, native functions for it out.
//
// One LLVM function judges all rules of a unit, with what they share computed once; one judges a
// row of a table, and one computes a table's keys. Instructions that slots cannot express make
// their rule the interpreter's (abi::kAsk), so whatever the code answers is the
// interpreter's answer.
#pragma once

#include "compiler/base/result.h"
#include "compiler/ir/ir.h"
#include "compiler/plan/decide_plan.h"
#include "runtime/decide/fast_decider.h"

namespace meshlaw::codegen {

/// Bugs that tests plant in generated code, to see that they are found.
enum class ScalarBug : uint8_t {
  None,
  LessForLessOrEqual,
  NullsDiffer,  ///< two nulls are not equal
  OverflowWraps,
  FailureBeatsDeciding,  ///< `false and failure` is the failure
  NotHidesFailure,
  ConditionFailureIgnored,  ///< of `if`, the branch is taken
  CoalesceKeepsNull,
  UnwrapTakesNull,
  OneOfMissesLast,
  InIsEquality,  ///< nothing is below anything
  QuantifierMissesFirst,
};
inline constexpr int kScalarBugs = static_cast<int>(ScalarBug::QuantifierMissesFirst);

struct ScalarOptions {
  int level = 3;                    ///< 0 to 3, as -O is
  std::string* llvm = nullptr;      ///< receives the optimised LLVM module
  std::string* assembly = nullptr;  ///< receives the machine code as text
  ScalarBug bug = ScalarBug::None;
};

/// An error names what LLVM could not do; the caller may then decide without code.
Result<decide::DecideCode> CompileDecide(const ir::Module& module, const plan::DecidePlan& plan,
                                         const ScalarOptions& options = {});

}  // namespace meshlaw::codegen
