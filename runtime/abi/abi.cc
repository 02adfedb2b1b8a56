// SPDX-License-Identifier: Apache-2.0
#include "runtime/abi/abi.h"

#include <algorithm>

#include "compiler/ir/ir.h"
#include "runtime/value/time.h"

namespace {
/// Up to here, looking at each is quicker than halving.
constexpr int64_t kLookedThrough = 16;
}  // namespace

extern "C" {

uint8_t meshlaw_decide_has(const int64_t* sequence, int64_t slot) {
  const int64_t* begin = sequence + 1;
  const int64_t* end = begin + *sequence;
  if (*sequence <= kLookedThrough) return std::find(begin, end, slot) != end;
  return std::binary_search(begin, end, slot);
}

uint8_t meshlaw_decide_below(const uint32_t* ancestors, int64_t entity) {
  const uint32_t* begin = ancestors + 1;
  const uint32_t* end = begin + *ancestors;
  auto wanted = static_cast<uint32_t>(entity);
  if (*ancestors <= kLookedThrough) return std::find(begin, end, wanted) != end;
  return std::binary_search(begin, end, wanted);
}

uint8_t meshlaw_decide_below_any(const uint32_t* ancestors, const int64_t* sequence) {
  for (int64_t i = 0; i < *sequence; ++i) {
    if (meshlaw_decide_below(ancestors, sequence[1 + i]) != 0) return 1;
  }
  return 0;
}

int64_t meshlaw_decide_to_local(const void* zone, int64_t utc_micros) {
  int64_t offset = static_cast<const meshlaw::value::Zone*>(zone)->OffsetAt(utc_micros);
  int64_t local = 0;
  bool overflow =
      __builtin_add_overflow(utc_micros, offset * meshlaw::value::kMicrosPerSecond, &local);
  return overflow ? meshlaw::abi::kNoLocalTime : local;
}

int64_t meshlaw_decide_date_part(int64_t part, int64_t days) {
  using meshlaw::ir::DatePart;
  meshlaw::value::CivilDate date = meshlaw::value::CivilFromDays(days);
  switch (static_cast<DatePart>(part)) {
    case DatePart::Year: return date.year;
    case DatePart::Month: return date.month;
    case DatePart::Day: return date.day;
    // 1970-01-01 was a Thursday, the fourth day.
    case DatePart::Weekday: return ((days + 3) % 7 + 7) % 7 + 1;
    case DatePart::DayOfYear: return days - meshlaw::value::DaysFromCivil({date.year, 1, 1}) + 1;
    case DatePart::Hour:
    case DatePart::Minute:
    case DatePart::Second: return 0;  // of a time of day: generated in line
  }
  return 0;
}
}
