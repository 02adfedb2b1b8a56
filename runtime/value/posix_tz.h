// SPDX-License-Identifier: Apache-2.0
// The rule that ends a time-zone file: a POSIX TZ string such as "EST5EDT,M3.2.0,M11.1.0" (RFC 8536
// section 3.3.1, with its extended hours). Private to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace meshlaw::value {

struct PosixTz {
  /// A moment of every year.
  struct Change {
    enum class Kind { JulianWithoutLeapDay, DayOfYear, MonthWeekDay };
    Kind kind = Kind::MonthWeekDay;
    int day = 0;              ///< J1-365, 0-365, or the day of the week from Sunday
    int month = 1, week = 1;  ///< MonthWeekDay; week 5 is the last
    int32_t seconds = 7'200;  ///< local time of the change
  };
  int32_t standard_offset = 0;  ///< seconds east of UTC
  bool has_summer = false;
  int32_t summer_offset = 0;
  Change summer_begins, summer_ends;

  static std::optional<PosixTz> Parse(std::string_view text);
  int32_t OffsetAt(int64_t utc_seconds) const;
};

}  // namespace meshlaw::value
