// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/posix_tz.h"

#include "runtime/value/scanner.h"
#include "runtime/value/time.h"

namespace meshlaw::value {
namespace {

constexpr int64_t kSecondsPerDay = 86'400;

/// "EST" or "<+0330>": at least three characters. What a zone calls itself is of no interest here.
bool SkipName(Scanner& in) {
  size_t size = 0;
  if (in.Eat('<')) {
    while (!in.done() && !in.At('>')) {
      in.Eat(in.rest().front());
      ++size;
    }
    return size >= 3 && in.Eat('>');
  }
  auto is_letter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
  while (!in.done() && is_letter(in.rest().front())) {
    in.Eat(in.rest().front());
    ++size;
  }
  return size >= 3;
}

/// "-3:30" in seconds, the hours at most `hours_max`.
std::optional<int32_t> ScanSeconds(Scanner& in, int64_t hours_max) {
  bool minus = in.Eat('-');
  if (!minus) in.Eat('+');
  std::optional<int64_t> hours = in.Number(3);
  if (!hours || *hours > hours_max) return std::nullopt;
  int64_t seconds = *hours * 3'600;
  for (int64_t unit : {60, 1}) {
    if (!in.Eat(':')) break;
    std::optional<int64_t> part = in.TwoDigits(59);
    if (!part) return std::nullopt;
    seconds += *part * unit;
  }
  return static_cast<int32_t>(minus ? -seconds : seconds);
}

std::optional<int> ScanBetween(Scanner& in, int64_t low, int64_t high) {
  std::optional<int64_t> number = in.Number(3);
  if (!number || *number < low || *number > high) return std::nullopt;
  return static_cast<int>(*number);
}

std::optional<PosixTz::Change> ScanDay(Scanner& in) {
  using Kind = PosixTz::Change::Kind;
  PosixTz::Change change;
  std::optional<int> day;
  if (in.Eat('M')) {
    std::optional<int> month = ScanBetween(in, 1, 12);
    if (!month || !in.Eat('.')) return std::nullopt;
    std::optional<int> week = ScanBetween(in, 1, 5);
    if (!week || !in.Eat('.')) return std::nullopt;
    day = ScanBetween(in, 0, 6);
    change.month = *month;
    change.week = *week;
  } else if (in.Eat('J')) {
    change.kind = Kind::JulianWithoutLeapDay;
    day = ScanBetween(in, 1, 365);
  } else {
    change.kind = Kind::DayOfYear;
    day = ScanBetween(in, 0, 365);
  }
  if (!day) return std::nullopt;
  change.day = *day;
  return change;
}

std::optional<PosixTz::Change> ScanChange(Scanner& in) {
  constexpr int64_t kHoursMax = 167;
  std::optional<PosixTz::Change> change = ScanDay(in);
  if (!change || !in.Eat('/')) return change;
  std::optional<int32_t> seconds = ScanSeconds(in, kHoursMax);
  if (!seconds) return std::nullopt;
  change->seconds = *seconds;
  return change;
}

int64_t DayOfChange(const PosixTz::Change& change, int64_t year) {
  int64_t new_year = DaysFromCivil({year, 1, 1});
  switch (change.kind) {
    case PosixTz::Change::Kind::JulianWithoutLeapDay: {
      bool leap = DaysFromCivil({year + 1, 1, 1}) - new_year == 366;
      return new_year + change.day - 1 + (leap && change.day >= 60 ? 1 : 0);
    }
    case PosixTz::Change::Kind::DayOfYear: return new_year + change.day;
    case PosixTz::Change::Kind::MonthWeekDay: break;
  }
  int64_t first = DaysFromCivil({year, change.month, 1});
  int64_t next_month = change.month == 12 ? DaysFromCivil({year + 1, 1, 1})
                                          : DaysFromCivil({year, change.month + 1, 1});
  int64_t weekday = ((first + 4) % 7 + 7) % 7;  // 1970-01-01 was a Thursday
  int64_t day = first + (change.day - weekday + 7) % 7 + (change.week - 1) * 7;
  return day < next_month ? day : day - 7;
}

}  // namespace

std::optional<PosixTz> PosixTz::Parse(std::string_view text) {
  constexpr int64_t kHoursMax = 24;
  Scanner in(text);
  PosixTz tz;
  if (!SkipName(in)) return std::nullopt;
  std::optional<int32_t> west = ScanSeconds(in, kHoursMax);
  if (!west) return std::nullopt;
  tz.standard_offset = -*west;
  if (in.done()) return tz;
  if (!SkipName(in)) return std::nullopt;
  tz.has_summer = true;
  tz.summer_offset = tz.standard_offset + 3'600;
  if (!in.done() && !in.At(',')) {
    std::optional<int32_t> summer_west = ScanSeconds(in, kHoursMax);
    if (!summer_west) return std::nullopt;
    tz.summer_offset = -*summer_west;
  }
  for (Change* change : {&tz.summer_begins, &tz.summer_ends}) {
    if (!in.Eat(',')) return std::nullopt;
    std::optional<Change> scanned = ScanChange(in);
    if (!scanned) return std::nullopt;
    *change = *scanned;
  }
  return in.done() ? std::optional(tz) : std::nullopt;
}

int32_t PosixTz::OffsetAt(int64_t utc_seconds) const {
  if (!has_summer) return standard_offset;
  int64_t local = utc_seconds + standard_offset;
  int64_t days = local / kSecondsPerDay - (local % kSecondsPerDay < 0 ? 1 : 0);
  int64_t year = CivilFromDays(days).year;
  int64_t begin = DayOfChange(summer_begins, year) * kSecondsPerDay + summer_begins.seconds;
  int64_t end = DayOfChange(summer_ends, year) * kSecondsPerDay + summer_ends.seconds;
  begin -= standard_offset;
  end -= summer_offset;
  // South of the equator summer runs over the new year.
  bool summer = begin < end ? utc_seconds >= begin && utc_seconds < end
                            : utc_seconds >= begin || utc_seconds < end;
  return summer ? summer_offset : standard_offset;
}

}  // namespace meshlaw::value
