// SPDX-License-Identifier: Apache-2.0
// Dates: between days since 1970-01-01 and the proleptic Gregorian calendar, and their text.
//
// The arithmetic counts from 1 March, so that the leap day ends a year, and in cycles of 400 years,
// which all have 146097 days.
#include <fmt/format.h>

#include "runtime/value/scanner.h"
#include "runtime/value/time.h"

namespace meshlaw::value {
namespace {

constexpr int64_t kDaysPerCycle = 146'097;
constexpr int64_t kYearsPerCycle = 400;
constexpr int64_t kDaysTo1970 = 719'468;  // from 0000-03-01

struct Split {
  int64_t cycles;
  int64_t rest;
};
/// Floored division: the rest is never negative.
Split SplitBy(int64_t number, int64_t size) {
  int64_t cycles = number / size - (number % size < 0 ? 1 : 0);
  return {cycles, number - cycles * size};
}

/// Days before a month, counting months from March as 0.
int64_t DaysBeforeMonth(int64_t march_month) { return (153 * march_month + 2) / 5; }

bool IsLeap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

int DaysOfMonth(int64_t year, int64_t month) {
  if (month == 2) return IsLeap(year) ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Four digits, or more with the sign that makes them canonical.
std::optional<int64_t> ScanYear(Scanner& in) {
  bool minus = in.Eat('-');
  bool plus = !minus && in.Eat('+');
  std::string_view before = in.rest();
  std::optional<int64_t> year = in.Number(8);
  size_t digits = before.size() - in.rest().size();
  if (!year || digits < 4) return std::nullopt;
  if (plus || minus) {
    bool canonical = digits == 4 ? minus && *year > 0 : before[0] != '0';
    if (!canonical) return std::nullopt;
  } else if (digits != 4) {
    return std::nullopt;
  }
  return minus ? -*year : *year;
}

}  // namespace

int64_t DaysFromCivil(CivilDate date) {
  int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  int64_t march_month = date.month <= 2 ? date.month + 9 : date.month - 3;
  Split y = SplitBy(year, kYearsPerCycle);
  int64_t day_of_year = DaysBeforeMonth(march_month) + date.day - 1;
  int64_t day_of_cycle = y.rest * 365 + y.rest / 4 - y.rest / 100 + day_of_year;
  return y.cycles * kDaysPerCycle + day_of_cycle - kDaysTo1970;
}

CivilDate CivilFromDays(int64_t days) {
  Split d = SplitBy(days + kDaysTo1970, kDaysPerCycle);
  // Taking out the leap days of the cycle before the division makes every year 365 days long.
  int64_t leap_free = d.rest - d.rest / 1'460 + d.rest / 36'524 - d.rest / 146'096;
  int64_t year = leap_free / 365;
  int64_t day_of_year = d.rest - (365 * year + year / 4 - year / 100);
  int64_t march_month = (5 * day_of_year + 2) / 153;
  int64_t month = march_month < 10 ? march_month + 3 : march_month - 9;
  int64_t day = day_of_year - DaysBeforeMonth(march_month) + 1;
  int64_t civil_year = year + d.cycles * kYearsPerCycle + (month <= 2 ? 1 : 0);
  return CivilDate{civil_year, static_cast<int>(month), static_cast<int>(day)};
}

std::optional<int64_t> ScanDate(Scanner& in) {
  std::optional<int64_t> year = ScanYear(in);
  if (!year || !in.Eat('-')) return std::nullopt;
  std::optional<int64_t> month = in.TwoDigits(12);
  if (!month || *month == 0 || !in.Eat('-')) return std::nullopt;
  std::optional<int64_t> day = in.TwoDigits(31);
  if (!day || *day == 0 || *day > DaysOfMonth(*year, *month)) return std::nullopt;
  return DaysFromCivil({*year, static_cast<int>(*month), static_cast<int>(*day)});
}

std::optional<int32_t> ParseDate(std::string_view text) {
  Scanner in(text);
  std::optional<int64_t> days = ScanDate(in);
  if (!days || !in.done() || *days < INT32_MIN || *days > INT32_MAX) return std::nullopt;
  return static_cast<int32_t>(*days);
}

std::string DateText(int32_t days) {
  CivilDate date = CivilFromDays(days);
  if (date.year < 0) return fmt::format("-{:04}-{:02}-{:02}", -date.year, date.month, date.day);
  std::string_view sign = date.year > 9999 ? "+" : "";
  return fmt::format("{}{:04}-{:02}-{:02}", sign, date.year, date.month, date.day);
}

}  // namespace meshlaw::value
