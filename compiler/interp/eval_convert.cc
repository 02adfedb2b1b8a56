// SPDX-License-Identifier: Apache-2.0
// From one type to another.
#include <cmath>

#include "compiler/interp/call.h"
#include "runtime/value/conform.h"

namespace meshlaw::interp {
namespace {

using value::Decimal;

Value Rescaled(Decimal number, const Call& call, Failure failure) {
  std::optional<Decimal> scaled = number.Rescaled(call.type().scale);
  bool fits = scaled && value::Conforms(Value::Of(*scaled), call.inst.type, call.module.types,
                                        call.module.model);
  return fits ? Value::Of(*scaled) : Value::Fail(failure);
}

/// The bounds are the doubles next to the ends of an Int; 2^63 itself does not fit.
Value Truncated(double number) {
  constexpr double kEnd = 9223372036854775808.0;
  double whole = std::trunc(number);
  bool fits = whole >= -kEnd && whole < kEnd;  // false for NaN
  return fits ? Value::Int(static_cast<int64_t>(whole)) : Value::Fail(Failure::OutOfRange);
}

}  // namespace

Value EvalConversion(const Call& call) {
  const Value& a = call.arg(0);
  switch (call.inst.op) {
    case ir::Op::IntToDecimal:
      return Rescaled(Decimal::FromInt(a.integer()), call, Failure::OutOfRange);
    case ir::Op::Rescale: return Rescaled(a.decimal(), call, Failure::Overflow);
    case ir::Op::IntToFloat: return Value::Float(static_cast<double>(a.integer()));
    case ir::Op::DecimalToFloat: return Value::Float(a.decimal().ToDouble());
    case ir::Op::RatioToFloat: return Value::Float(a.ratio().ToDouble());
    case ir::Op::FloatToInt: return Truncated(a.real());
    case ir::Op::Parse: return value::ParseText(a.string(), call.type()).value_or(Value::Null());
    case ir::Op::ToText:
      return Value::String(value::Text(a, call.ArgTypeId(0), call.module.types, call.module.model));
    default: MESHLAW_UNREACHABLE();
  }
}

}  // namespace meshlaw::interp
