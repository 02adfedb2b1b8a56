// SPDX-License-Identifier: Apache-2.0
#include <compare>

#include "compiler/interp/call.h"

namespace meshlaw::interp {
namespace {

/// Floats by IEEE 754: NaN is unordered even with itself, and the zeros are equal.
std::partial_ordering Order(const Value& a, const Value& b) {
  bool floats = a.kind() == Value::Kind::Float && b.kind() == Value::Kind::Float;
  if (floats) return a.real() <=> b.real();
  return Compare(a, b);
}

}  // namespace

Value EvalComparison(const Call& call) {
  std::partial_ordering order = Order(call.arg(0), call.arg(1));
  switch (call.inst.op) {
    case ir::Op::Eq: return Value::Bool(order == 0);
    case ir::Op::Ne: return Value::Bool(order != 0);
    case ir::Op::Lt: return Value::Bool(order < 0);
    case ir::Op::Le: return Value::Bool(order <= 0);
    case ir::Op::Gt: return Value::Bool(order > 0);
    case ir::Op::Ge: return Value::Bool(order >= 0);
    default: MESHLAW_UNREACHABLE();
  }
}

}  // namespace meshlaw::interp
