// SPDX-License-Identifier: Apache-2.0
// The calendar. Neighbouring rows tend to be of one day or one moment, so the last answer is kept.
#include <algorithm>

#include "compiler/codegen/chunk_steps.h"
#include "runtime/value/time.h"

namespace meshlaw::codegen {

using ir::DatePart;
using scan::Chunk;
using value::kMicrosPerDay;
using value::kMicrosPerSecond;

namespace {

struct Moment {
  int64_t days;
  int64_t second_of_day;
};

Moment Split(int64_t micros) {
  const int64_t quotient = micros / kMicrosPerDay;
  const int64_t days = quotient - (micros - quotient * kMicrosPerDay < 0 ? 1 : 0);
  // The product may leave the range of Int at its lower end; the difference does not.
  const auto rest = static_cast<int64_t>(static_cast<uint64_t>(micros) -
                                         static_cast<uint64_t>(days) * uint64_t{kMicrosPerDay});
  return {days, rest / kMicrosPerSecond};
}

/// The parts of the day that was asked for last.
class DayParts {
 public:
  int64_t Of(int64_t days, DatePart part) {
    if (!is_known_ || days != days_) {
      days_ = days;
      is_known_ = true;
      const value::CivilDate date = value::CivilFromDays(days);
      answer_ = Part(date, days, part);
    }
    return answer_;
  }

 private:
  static int64_t Part(const value::CivilDate& date, int64_t days, DatePart part) {
    switch (part) {
      case DatePart::Year: return date.year;
      case DatePart::Month: return date.month;
      case DatePart::Day: return date.day;
      case DatePart::Weekday: return ((days + 3) % 7 + 7) % 7 + 1;  // 1970-01-01 was a Thursday
      case DatePart::DayOfYear: return days - value::DaysFromCivil({date.year, 1, 1}) + 1;
      case DatePart::Hour:
      case DatePart::Minute:
      case DatePart::Second: break;
    }
    MESHLAW_UNREACHABLE();
  }

  bool is_known_ = false;
  int64_t days_ = 0;
  int64_t answer_ = 0;
};

int64_t ClockPart(int64_t second_of_day, DatePart part) {
  if (part == DatePart::Hour) return second_of_day / 3600;
  return part == DatePart::Minute ? second_of_day / 60 % 60 : second_of_day % 60;
}

bool IsOfClock(DatePart part) {
  return part == DatePart::Hour || part == DatePart::Minute || part == DatePart::Second;
}

/// Local times of moments, remembered: a table of the most recent ones by their low bits.
class LocalTimes {
 public:
  explicit LocalTimes(const value::Zone* zone) : zone_(zone), entries_(kEntries) {}

  /// Nothing if it does not fit.
  std::optional<int64_t> Of(int64_t utc) {
    Entry& entry = entries_[(static_cast<uint64_t>(utc) * 0x9E3779B97F4A7C15u) >> (64 - kBits)];
    if (!entry.is_known || entry.utc != utc) {
      int64_t local = 0;
      const bool fits =
          !__builtin_add_overflow(utc, zone_->OffsetAt(utc) * kMicrosPerSecond, &local);
      entry = {utc, local, true, fits};
    }
    if (!entry.fits) return std::nullopt;
    return entry.local;
  }

 private:
  static constexpr int kBits = 9;
  static constexpr size_t kEntries = size_t{1} << kBits;
  struct Entry {
    int64_t utc = 0, local = 0;
    bool is_known = false, fits = false;
  };
  const value::Zone* zone_;
  std::vector<Entry> entries_;
};

void MakeError(StepValue& value, int64_t row) {
  const uint64_t bit = uint64_t{1} << (row & 63);
  value.present[static_cast<size_t>(row >> 6)] &= ~bit;
  value.error[static_cast<size_t>(row >> 6)] |= bit;
}

}  // namespace

ChunkSteps::Step ChunkSteps::MakeToLocal(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  const value::Zone* zone = value::FindZone(node.constant.string());
  auto local = std::make_shared<LocalTimes>(zone);
  return [&from, zone, local, &to](const Chunk&) {
    JoinMasks({&from}, to);
    bool any_lost = zone == nullptr;
    if (zone != nullptr) {
      MapIntegers(from, to, [&](int64_t utc) {
        const auto time = local->Of(utc);
        any_lost |= !time;
        return time.value_or(0);
      });
    }
    if (!any_lost) return;
    const scan::Words rows = to.present;
    scan::ForEachRow(rows.data(), rows.size(), [&](int64_t row) {
      const bool fits = zone != nullptr && local->Of(from.integers[static_cast<size_t>(row)]);
      if (!fits) MakeError(to, row);
    });
  };
}

ChunkSteps::Step ChunkSteps::MakeDateOf(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  return [&from, &to](const Chunk&) {
    JoinMasks({&from}, to);
    MapIntegers(from, to, [](int64_t micros) { return Split(micros).days; });
  };
}

ChunkSteps::Step ChunkSteps::MakeDatePart(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  const bool is_date = graph_.TypeOf(node.args[0]).kind == value::TypeKind::Date;
  const auto part = static_cast<DatePart>(node.imm);
  auto days = std::make_shared<DayParts>();
  return [&from, is_date, part, days, &to](const Chunk&) {
    JoinMasks({&from}, to);
    MapIntegers(from, to, [&](int64_t number) {
      const Moment moment = is_date ? Moment{number, 0} : Split(number);
      return IsOfClock(part) ? ClockPart(moment.second_of_day, part) : days->Of(moment.days, part);
    });
  };
}

}  // namespace meshlaw::codegen
