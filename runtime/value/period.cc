// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/period.h"

#include <fmt/format.h>

#include <algorithm>

#include "runtime/value/scanner.h"
#include "runtime/value/time.h"

namespace meshlaw::value {
namespace {

constexpr size_t kDigitsMax = 7;  ///< of a number

int DaysOfMonth(int64_t year, int month) {
  int64_t first = DaysFromCivil({year, month, 1});
  int64_t next =
      month == 12 ? DaysFromCivil({year + 1, 1, 1}) : DaysFromCivil({year, month + 1, 1});
  return static_cast<int>(next - first);
}

/// Adds "6M" to the period if the text goes on with a number of this unit.
bool ScanPart(Scanner& in, char unit, int64_t& count, int64_t size) {
  Scanner ahead = in;
  std::optional<int64_t> number = ahead.Number(kDigitsMax);
  if (!number || !ahead.Eat(unit)) return false;
  count += *number * size;
  in = ahead;
  return true;
}

}  // namespace

bool Period::IsSound() const {
  bool one_way = (months >= 0 && days >= 0) || (months <= 0 && days <= 0);
  return one_way && months >= -kMonthsMax && months <= kMonthsMax && days >= -kDaysMax &&
         days <= kDaysMax;
}

std::optional<Period> ParsePeriod(std::string_view text) {
  Scanner in(text);
  bool negative = in.Eat('-');
  if (!in.Eat('P')) return std::nullopt;
  Period period;
  bool any = ScanPart(in, 'Y', period.months, 12);
  any |= ScanPart(in, 'M', period.months, 1);
  any |= ScanPart(in, 'W', period.days, 7);
  any |= ScanPart(in, 'D', period.days, 1);
  if (!any || !in.done() || !period.IsSound()) return std::nullopt;
  return negative ? Negated(period) : period;
}

std::string PeriodText(Period period) {
  bool negative = period.months < 0 || period.days < 0;
  if (negative) period = Negated(period);
  std::string text = negative ? "-P" : "P";
  if (period.months / 12 != 0) text += fmt::format("{}Y", period.months / 12);
  if (period.months % 12 != 0) text += fmt::format("{}M", period.months % 12);
  bool is_nothing = period.months == 0 && period.days == 0;
  if (period.days != 0 || is_nothing) text += fmt::format("{}D", period.days);
  return text;
}

int64_t DaysAfter(int64_t days, Period period) {
  CivilDate date = CivilFromDays(days);
  int64_t months = date.year * 12 + (date.month - 1) + period.months;
  int64_t year = months / 12 - (months % 12 < 0 ? 1 : 0);
  auto month = static_cast<int>(months - year * 12) + 1;
  int day = std::min(date.day, DaysOfMonth(year, month));
  return DaysFromCivil({year, month, day}) + period.days;
}

Period Negated(Period period) { return {-period.months, -period.days}; }

}  // namespace meshlaw::value
