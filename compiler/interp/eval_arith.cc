// SPDX-License-Identifier: Apache-2.0
// Arithmetic, by the kind of the result. Numbers that do not fit are Overflow, times OutOfRange.
#include <cmath>

#include "compiler/interp/call.h"
#include "runtime/value/conform.h"
#include "runtime/value/time.h"

namespace meshlaw::interp {
namespace {

using ir::Op;
using value::Decimal;
using value::Int128;
using value::TypeKind;

Value IntOf(Int128 number) {
  bool fits = number >= INT64_MIN && number <= INT64_MAX;
  return fits ? Value::Int(static_cast<int64_t>(number)) : Value::Fail(Failure::Overflow);
}

Value DecimalOf(const std::optional<Decimal>& number, const Call& call) {
  std::optional<Decimal> scaled = number ? number->Rescaled(call.type().scale) : std::nullopt;
  bool fits = scaled && value::Conforms(Value::Of(*scaled), call.inst.type, call.module.types,
                                        call.module.model);
  return fits ? Value::Of(*scaled) : Value::Fail(Failure::Overflow);
}

/// A moment or duration in its own unit.
Value TimeOf(Int128 number, TypeKind kind) {
  bool date = kind == TypeKind::Date;
  Int128 low = date ? INT32_MIN : INT64_MIN, high = date ? INT32_MAX : INT64_MAX;
  if (number < low || number > high) return Value::Fail(Failure::OutOfRange);
  auto narrow = static_cast<int64_t>(number);
  if (date) return Value::Date(narrow);
  if (kind == TypeKind::Timestamp) return Value::Timestamp(narrow);
  if (kind == TypeKind::LocalTimestamp) return Value::LocalTimestamp(narrow);
  return Value::Duration(narrow);
}

Int128 FloorDivide(Int128 number, Int128 size) {
  Int128 whole = number / size;
  return number % size < 0 ? whole - 1 : whole;
}

Value IntArithmetic(Op op, Int128 a, Int128 b) {
  if ((op == Op::Div || op == Op::Rem) && b == 0) return Value::Fail(Failure::DivisionByZero);
  if (op == Op::Add) return IntOf(a + b);
  if (op == Op::Sub) return IntOf(a - b);
  if (op == Op::Mul) return IntOf(a * b);
  return op == Op::Div ? IntOf(a / b) : IntOf(a % b);
}

Value FloatArithmetic(Op op, double a, double b, const value::Type& type) {
  if (op == Op::Add) return FloatOf(a + b, type);
  if (op == Op::Sub) return FloatOf(a - b, type);
  if (op == Op::Mul) return FloatOf(a * b, type);
  return FloatOf(a / b, type);
}

Value DecimalArithmetic(const Value& a, const Value& b, const Call& call) {
  Decimal x = a.decimal(), y = b.decimal();
  if (call.inst.op == Op::Sub) return DecimalOf(Subtract(x, y), call);
  if (call.inst.op == Op::Mul) return DecimalOf(Multiply(x, y), call);
  if (call.inst.op != Op::Div) return DecimalOf(Add(x, y), call);
  if (y.unscaled == 0) return Value::Fail(Failure::DivisionByZero);
  return DecimalOf(Divide(x, y, call.type().scale), call);
}

/// A date plus a duration is the day on which that much after its midnight lies.
Value DateArithmetic(Op op, Int128 days, Int128 micros) {
  Int128 midnight = days * value::kMicrosPerDay;
  Int128 moment = op == Op::Add ? midnight + micros : midnight - micros;
  return TimeOf(FloorDivide(moment, value::kMicrosPerDay), TypeKind::Date);
}

/// By the calendar: a Date or moment keeps its time of day.
Value MovedBy(Op op, const Value& moment, value::Period period, TypeKind kind) {
  if (op == Op::Sub) period = value::Negated(period);
  if (kind == TypeKind::Date) return TimeOf(value::DaysAfter(moment.integer(), period), kind);
  Int128 days = FloorDivide(moment.integer(), value::kMicrosPerDay);
  Int128 clock = moment.integer() - days * value::kMicrosPerDay;
  Int128 moved = value::DaysAfter(static_cast<int64_t>(days), period);
  return TimeOf(moved * value::kMicrosPerDay + clock, kind);
}

/// Duration op Duration, Duration op Int, or the difference of two moments.
Value DurationArithmetic(Op op, const Value& a, const Value& b) {
  Int128 x = a.integer(), y = b.integer();
  if (op == Op::Div && y == 0) return Value::Fail(Failure::DivisionByZero);
  Int128 result = op == Op::Add ? x + y : op == Op::Sub ? x - y : op == Op::Mul ? x * y : x / y;
  if (a.kind() == Value::Kind::Date) result *= value::kMicrosPerDay;
  return TimeOf(result, TypeKind::Duration);
}

}  // namespace

Value FloatOf(double number, const value::Type& type) {
  if (type.nan || std::isfinite(number)) return Value::Float(number);
  return Value::Fail(std::isnan(number) ? Failure::OutOfRange : Failure::Overflow);
}

Value ZeroOf(const value::Type& type) {
  switch (type.kind) {
    case TypeKind::Decimal: return Value::Of(Decimal{0, type.scale});
    case TypeKind::Float: return Value::Float(0);
    case TypeKind::Duration: return Value::Duration(0);
    default: return Value::Int(0);
  }
}

Value AddOf(const Value& a, const Value& b, const Call& call) {
  switch (call.type().kind) {
    case TypeKind::Decimal: return DecimalOf(Add(a.decimal(), b.decimal()), call);
    case TypeKind::Float: return FloatOf(a.real() + b.real(), call.type());
    case TypeKind::Duration: return DurationArithmetic(Op::Add, a, b);
    default: return IntArithmetic(Op::Add, a.integer(), b.integer());
  }
}

Value EvalArithmetic(const Call& call) {
  Op op = call.inst.op;
  const Value &a = call.arg(0), &b = call.arg(1);
  if (b.kind() == Value::Kind::Period) return MovedBy(op, a, b.period(), call.type().kind);
  switch (call.type().kind) {
    case TypeKind::Int: return IntArithmetic(op, a.integer(), b.integer());
    case TypeKind::Decimal: return DecimalArithmetic(a, b, call);
    case TypeKind::Float: return FloatArithmetic(op, a.real(), b.real(), call.type());
    case TypeKind::Date: return DateArithmetic(op, a.integer(), b.integer());
    case TypeKind::Duration: return DurationArithmetic(op, a, b);
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp: {
      Int128 x = a.integer(), y = b.integer();
      return TimeOf(op == Op::Add ? x + y : x - y, call.type().kind);
    }
    default: MESHLAW_UNREACHABLE();  // the verifier lets no other kind be the result
  }
}

Value EvalSign(const Call& call) {
  const Value& a = call.arg(0);
  bool negate = call.inst.op == Op::Neg;
  switch (call.type().kind) {
    case TypeKind::Int: return negate || a.integer() < 0 ? IntOf(-Int128{a.integer()}) : a;
    case TypeKind::Decimal:
      return negate || a.decimal().unscaled < 0 ? Value::Of(*Negate(a.decimal())) : a;
    case TypeKind::Float: return Value::Float(negate ? -a.real() : std::fabs(a.real()));
    case TypeKind::Duration: {
      bool turns = negate || a.integer() < 0;
      return turns ? TimeOf(-Int128{a.integer()}, TypeKind::Duration) : a;
    }
    default: MESHLAW_UNREACHABLE();  // the verifier lets no other kind be the result
  }
}

}  // namespace meshlaw::interp
