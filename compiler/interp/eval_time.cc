// SPDX-License-Identifier: Apache-2.0
// The calendar.
#include "runtime/value/time.h"

#include "compiler/interp/call.h"

namespace meshlaw::interp {
namespace {

using ir::DatePart;
using value::kMicrosPerDay;
using value::kMicrosPerSecond;

int64_t DaysOf(const Value& moment) {
  if (moment.kind() == Value::Kind::Date) return moment.integer();
  int64_t micros = moment.integer();
  return micros / kMicrosPerDay - (micros % kMicrosPerDay < 0 ? 1 : 0);
}

int64_t SecondOfDay(const Value& moment) {
  int64_t micros = moment.integer() % kMicrosPerDay;
  if (micros < 0) micros += kMicrosPerDay;
  return micros / kMicrosPerSecond;
}

/// Monday is 1, Sunday 7; 1970-01-01 was a Thursday.
int64_t Weekday(int64_t days) { return ((days + 3) % 7 + 7) % 7 + 1; }

}  // namespace

Value EvalDatePart(const Call& call) {
  const Value& moment = call.arg(0);
  int64_t days = DaysOf(moment);
  value::CivilDate date = value::CivilFromDays(days);
  switch (static_cast<DatePart>(call.inst.imm)) {
    case DatePart::Year: return Value::Int(date.year);
    case DatePart::Month: return Value::Int(date.month);
    case DatePart::Day: return Value::Int(date.day);
    case DatePart::Hour: return Value::Int(SecondOfDay(moment) / 3600);
    case DatePart::Minute: return Value::Int(SecondOfDay(moment) / 60 % 60);
    case DatePart::Second: return Value::Int(SecondOfDay(moment) % 60);
    case DatePart::Weekday: return Value::Int(Weekday(days));
    case DatePart::DayOfYear: return Value::Int(days - value::DaysFromCivil({date.year, 1, 1}) + 1);
  }
  MESHLAW_UNREACHABLE();
}

Value EvalToLocal(const Call& call) {
  const value::Zone* zone = value::FindZone(call.module.constants[call.inst.imm].value.string());
  // A host without the zone's data cannot tell the local time; nothing is guessed.
  if (zone == nullptr) return Value::Fail(Failure::OutOfRange);
  int64_t utc = call.arg(0).integer();
  int64_t local = 0;
  bool overflow = __builtin_add_overflow(utc, zone->OffsetAt(utc) * kMicrosPerSecond, &local);
  return overflow ? Value::Fail(Failure::OutOfRange) : Value::LocalTimestamp(local);
}

Value EvalDateOf(const Call& call) { return Value::Date(DaysOf(call.arg(0))); }

}  // namespace meshlaw::interp
