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

/// What is left of a moment after whole days. The product may leave the range of Int at its lower
/// end; the difference does not.
inline int64_t Rest(int64_t micros, int64_t days) {
  return static_cast<int64_t>(static_cast<uint64_t>(micros) -
                              static_cast<uint64_t>(days) * uint64_t{kMicrosPerDay});
}

/// The whole days and the rest of moments. Below 2^53 the rounded quotient never reaches the next
/// whole number, so that the host's registers can divide; what is beyond goes one by one.
[[gnu::target_clones("default", "arch=x86-64-v4")]]
bool SplitSmall(const int64_t* micros, size_t rows, int64_t* days, int64_t* time_of_day) {
  constexpr int64_t kExact = int64_t{1} << 52;
  uint64_t beyond = 0;
  for (size_t i = 0; i < rows; ++i) {
    beyond |= (static_cast<uint64_t>(micros[i]) + uint64_t{kExact}) >> 53;
    const double quotient = static_cast<double>(micros[i]) / static_cast<double>(kMicrosPerDay);
    days[i] = static_cast<int64_t>(__builtin_floor(quotient));
    time_of_day[i] = Rest(micros[i], days[i]);
  }
  return beyond == 0;
}

void SplitAny(const int64_t* micros, size_t rows, int64_t* days, int64_t* time_of_day) {
  for (size_t i = 0; i < rows; ++i) {
    const int64_t quotient = micros[i] / kMicrosPerDay;
    days[i] = quotient - (micros[i] % kMicrosPerDay < 0 ? 1 : 0);
    time_of_day[i] = Rest(micros[i], days[i]);
  }
}

int64_t PartOfDay(int64_t days, DatePart part) {
  const value::CivilDate date = value::CivilFromDays(days);
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

bool IsOfClock(DatePart part) {
  return part == DatePart::Hour || part == DatePart::Minute || part == DatePart::Second;
}

/// Of times of day, which are far below 2^53.
[[gnu::target_clones("default", "arch=x86-64-v4")]]
void ClockParts(const int64_t* time_of_day, size_t rows, double unit, int64_t modulus,
                int64_t* to) {
  for (size_t i = 0; i < rows; ++i) {
    const auto units = static_cast<int64_t>(static_cast<double>(time_of_day[i]) / unit);
    to[i] = modulus == 0 ? units : units % modulus;
  }
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
      MapIntegers(from.integers.data(), to, [&](int64_t utc) {
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

void ChunkSteps::RequireDays(NodeId id) {
  Require(id);
  if (has_days_[id]) return;
  has_days_[id] = true;
  StepValue& value = ValueOf(id);
  value.days.resize(static_cast<size_t>(Chunk::kRowsMax));
  value.time_of_day.resize(static_cast<size_t>(Chunk::kRowsMax));
  const bool is_date = graph_.TypeOf(id).kind == value::TypeKind::Date;
  steps_.push_back([&value, is_date](const Chunk& chunk) {
    const auto rows = static_cast<size_t>(chunk.rows);
    const int64_t* numbers = value.integers.data();
    if (is_date) {
      std::copy(numbers, numbers + rows, value.days.begin());
    } else if (!SplitSmall(numbers, rows, value.days.data(), value.time_of_day.data())) {
      SplitAny(numbers, rows, value.days.data(), value.time_of_day.data());
    }
  });
}

ChunkSteps::Step ChunkSteps::MakeDateOf(const Node& node, StepValue& to) {
  RequireDays(node.args[0]);
  const StepValue& from = ValueOf(node.args[0]);
  return [&from, &to](const Chunk& chunk) {
    JoinMasks({&from}, to);
    std::copy(from.days.begin(), from.days.begin() + chunk.rows, to.integers.begin());
  };
}

ChunkSteps::Step ChunkSteps::MakeDatePart(const Node& node, StepValue& to) {
  RequireDays(node.args[0]);
  const StepValue& from = ValueOf(node.args[0]);
  const auto part = static_cast<DatePart>(node.imm);
  if (IsOfClock(part)) {
    const double unit = static_cast<double>(kMicrosPerSecond) * (part == DatePart::Hour     ? 3600
                                                                 : part == DatePart::Minute ? 60
                                                                                            : 1);
    const int64_t modulus = part == DatePart::Hour ? 0 : 60;
    return [&from, unit, modulus, &to](const Chunk& chunk) {
      JoinMasks({&from}, to);
      ClockParts(from.time_of_day.data(), static_cast<size_t>(chunk.rows), unit, modulus,
                 to.integers.data());
    };
  }
  return [&from, part, &to](const Chunk&) {
    JoinMasks({&from}, to);
    MapIntegers(from.days.data(), to, [&](int64_t days) { return PartOfDay(days, part); });
  };
}

}  // namespace meshlaw::codegen
