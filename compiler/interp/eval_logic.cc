// SPDX-License-Identifier: Apache-2.0
// Truth, choice and null.
#include "compiler/interp/call.h"

namespace meshlaw::interp {
namespace {

/// One operand at least is a failure and none decides the result.
Value DominantOf(const Value& a, const Value& b) {
  if (!a.is_failure()) return b;
  if (!b.is_failure()) return a;
  return Value::Fail(Dominant(a.failure(), b.failure()));
}

}  // namespace

Value And(const Value& a, const Value& b) {
  if (a.is_false() || b.is_false()) return Value::Bool(false);
  if (a.is_true() && b.is_true()) return Value::Bool(true);
  return DominantOf(a, b);
}

Value Or(const Value& a, const Value& b) {
  if (a.is_true() || b.is_true()) return Value::Bool(true);
  if (a.is_false() && b.is_false()) return Value::Bool(false);
  return DominantOf(a, b);
}

Value EvalSelect(const Call& call) {
  if (call.arg(0).is_failure()) return call.arg(0);
  return call.arg(0).is_true() ? call.arg(1) : call.arg(2);
}

Value EvalCoalesce(const Call& call) { return call.arg(0).is_null() ? call.arg(1) : call.arg(0); }

Value EvalUnwrap(const Call& call) {
  return call.arg(0).is_null() ? Value::Fail(Failure::NullValue) : call.arg(0);
}

}  // namespace meshlaw::interp
