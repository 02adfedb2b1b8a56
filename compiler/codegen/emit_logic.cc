// SPDX-License-Identifier: Apache-2.0
// Truth, choice and null, on masks.
#include "compiler/codegen/kernel_emitter.h"

namespace meshlaw::codegen {

using ir::Op;

Lanes KernelEmitter::EmitNot(const Node& node) {
  const Lanes a = At(node.args[0]);
  Lanes result = a;
  result.value = Without(Not(a.value), Absent(a));
  return result;
}

/// False decides `and`, true decides `or`, whatever the other operand is. Where neither operand
/// decides, failures are joined as everywhere.
Lanes KernelEmitter::EmitJunction(const Node& node) {
  const Lanes a = At(node.args[0]), b = At(node.args[1]);
  Lanes result = Join({&a, &b});
  const bool same_failures = a.not_applicable == b.not_applicable && a.error == b.error;
  if (node.op == Op::Or) {
    result.value = Or(a.value, b.value);
    if (same_failures) return result;  // where one fails, so does the other
    result.not_applicable = Without(result.not_applicable, result.value);
    result.error = Without(result.error, result.value);
    return result;
  }
  result.value = And(a.value, b.value);
  if (same_failures || Has(PlantedBug::FailureBeatsFalse)) return result;
  // What is false: neither true nor a failure.
  llvm::Value* maybe_a = Or(a.value, Failed(a));
  llvm::Value* maybe_b = Or(b.value, Failed(b));
  llvm::Value* undecided = And(maybe_a, maybe_b);
  result.not_applicable = And(result.not_applicable, undecided);
  result.error = And(result.error, undecided);
  return result;
}

Lanes KernelEmitter::EmitSelect(const Node& node) {
  const Lanes condition = At(node.args[0]), a = At(node.args[1]), b = At(node.args[2]);
  llvm::Value* takes_a = condition.value;
  llvm::Value* takes_b = Without(Not(condition.value), Failed(condition));
  const auto choose = [&](llvm::Value* of_a, llvm::Value* of_b) {
    return of_a == of_b ? Without(of_a, Failed(condition))
                        : Or(And(of_a, takes_a), And(of_b, takes_b));
  };
  Lanes result;
  result.null = choose(a.null, b.null);
  result.not_applicable = Or(condition.not_applicable, choose(a.not_applicable, b.not_applicable));
  result.error = Or(condition.error, choose(a.error, b.error));
  if (Has(PlantedBug::SelectIgnoresCondition)) {
    result.not_applicable = choose(a.not_applicable, b.not_applicable);
  }
  result.deferred = Or(condition.deferred, Or(a.deferred, b.deferred));
  if (node.form == Form::Truth) {
    result.value = choose(a.value, b.value);
  } else {
    result.value = ir_.CreateSelect(LanesOf(takes_a), a.value, b.value);
  }
  return result;
}

Lanes KernelEmitter::EmitIsNull(const Node& node) {
  const Lanes a = At(node.args[0]);
  Lanes result = a;
  result.null = nullptr;
  result.value = OrZero(a.null);
  return result;
}

Lanes KernelEmitter::EmitUnwrap(const Node& node) {
  Lanes result = At(node.args[0]);
  result.not_applicable = Or(result.not_applicable, result.null);
  result.null = nullptr;
  return result;
}

/// Where the first is null, the second with all that it is; else the first, failures included.
Lanes KernelEmitter::EmitCoalesce(const Node& node) {
  const Lanes a = At(node.args[0]), b = At(node.args[1]);
  Lanes result = a;
  result.null = And(a.null, b.null);
  result.not_applicable = Or(a.not_applicable, And(a.null, b.not_applicable));
  result.error = Or(a.error, And(a.null, b.error));
  result.deferred = Or(a.deferred, b.deferred);
  if (Has(PlantedBug::CoalesceKeepsNull)) result.null = a.null;
  if (a.null == nullptr) return result;
  if (node.form == Form::Truth) {
    result.value = Or(a.value, And(a.null, b.value));
  } else {
    result.value = ir_.CreateSelect(LanesOf(a.null), b.value, a.value);
  }
  return result;
}

}  // namespace meshlaw::codegen
