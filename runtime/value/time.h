// SPDX-License-Identifier: Apache-2.0
// Calendar and clock: proleptic Gregorian dates, UTC timestamps and durations in microseconds.
//
// The only room for the arithmetic of time. Zones come from the system's time-zone data, read
// through ZoneTable, whose version is recorded in reports.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace meshlaw::value {

inline constexpr int64_t kMicrosPerSecond = 1'000'000;
inline constexpr int64_t kMicrosPerDay = 86'400 * kMicrosPerSecond;

struct CivilDate {
  int64_t year;
  int month;
  int day;
};  ///< month 1-12, day 1-31
int64_t DaysFromCivil(CivilDate date);  ///< days since 1970-01-01
CivilDate CivilFromDays(int64_t days);

/// "2026-11-24"
std::optional<int32_t> ParseDate(std::string_view text);
std::string DateText(int32_t days);
/// "13:45", "13:45:10.25" to microseconds of the day
std::optional<int64_t> ParseTime(std::string_view text);
std::string TimeText(int64_t micros);
/// RFC 3339 with `Z` or an offset, to microseconds since the epoch (UTC). A text without one is
/// refused.
std::optional<int64_t> ParseTimestamp(std::string_view text);
std::string TimestampText(int64_t micros);  ///< "2026-11-24T12:00:00Z", fraction only if not zero
/// A local date and time without zone or offset: "2026-11-24T12:00:00".
std::optional<int64_t> ParseLocalTimestamp(std::string_view text);
std::string LocalTimestampText(int64_t micros);
/// "1h30min", "7d" (days of 24 hours), "500ms"; units ms s min h d w
std::optional<int64_t> ParseDuration(std::string_view text);
std::string DurationText(int64_t micros);  ///< in the largest units that are exact: "1d2h"

/// One IANA zone. Offsets are seconds east of UTC.
class Zone {
 public:
  virtual ~Zone() = default;
  virtual int32_t OffsetAt(int64_t utc_micros) const = 0;
  int64_t ToLocal(int64_t utc_micros) const {
    return utc_micros + OffsetAt(utc_micros) * kMicrosPerSecond;
  }
};
/// Reads `name` (as "America/New_York") from the system's time-zone data; null if there is none.
/// The result is cached and lives as long as the process.
const Zone* FindZone(std::string_view name);
/// The version of the time-zone data ("2026b"), or "unknown".
std::string ZoneDataVersion();

}  // namespace meshlaw::value
