// SPDX-License-Identifier: Apache-2.0
// Period: a span of the calendar. How long it is depends on where it starts, so periods have no
// order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meshlaw::value {

struct Period {
  static constexpr int64_t kMonthsMax = 11'999'999;  ///< either way: P999999Y11M
  static constexpr int64_t kDaysMax = 9'999'999;

  int64_t months = 0;
  int64_t days = 0;
  bool operator==(const Period&) const = default;
  /// Within the bounds, and both forward or both back: what has a text.
  bool IsSound() const;
};

/// ISO 8601 without a time of day: "P1Y6M", "P2W", "-P10D".
std::optional<Period> ParsePeriod(std::string_view text);
std::string PeriodText(Period period);  ///< years, months, days; "P0D" for none

/// The day that is `period` after `days` (since 1970-01-01): first by months, to the last day of a
/// month that is too short, then by days. Negative periods go back.
int64_t DaysAfter(int64_t days, Period period);
Period Negated(Period period);

}  // namespace meshlaw::value
