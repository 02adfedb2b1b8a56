// SPDX-License-Identifier: Apache-2.0
// Times of day and timestamps as text.
#include <fmt/format.h>

#include "runtime/value/decimal.h"
#include "runtime/value/scanner.h"
#include "runtime/value/time.h"

namespace meshlaw::value {
namespace {

constexpr int64_t kMicrosPerMinute = 60 * kMicrosPerSecond;
constexpr int64_t kMicrosPerHour = 60 * kMicrosPerMinute;

/// A fraction of a second after its point. Digits below a microsecond must be zero: nothing is
/// rounded unasked.
std::optional<int64_t> ScanFraction(Scanner& in) {
  std::string_view digits = in.TakeDigits();
  if (digits.empty()) return std::nullopt;
  int64_t micros = 0;
  int64_t unit = kMicrosPerSecond;
  for (char c : digits) {
    unit /= 10;
    if (unit == 0 && c != '0') return std::nullopt;
    micros += unit * (c - '0');
  }
  return micros;
}

/// `Z` or "+02:00", in microseconds east of UTC.
std::optional<int64_t> ScanOffset(Scanner& in) {
  if (in.Eat('Z') || in.Eat('z')) return 0;
  bool minus = in.Eat('-');
  if (!minus && !in.Eat('+')) return std::nullopt;
  std::optional<int64_t> hours = in.TwoDigits(23);
  if (!hours || !in.Eat(':')) return std::nullopt;
  std::optional<int64_t> minutes = in.TwoDigits(59);
  if (!minutes) return std::nullopt;
  int64_t offset = *hours * kMicrosPerHour + *minutes * kMicrosPerMinute;
  return minus ? -offset : offset;
}

/// Date, separator, time. Wide, because a year at the edge and an offset can leave 64 bits.
std::optional<Int128> ScanDateAndClock(Scanner& in) {
  std::optional<int64_t> days = ScanDate(in);
  if (!days || !(in.Eat('T') || in.Eat('t') || in.Eat(' '))) return std::nullopt;
  std::optional<int64_t> clock = ScanClock(in, true);
  if (!clock) return std::nullopt;
  return Int128{*days} * kMicrosPerDay + *clock;
}

std::optional<int64_t> Narrowed(Int128 micros) {
  if (micros < INT64_MIN || micros > INT64_MAX) return std::nullopt;
  return static_cast<int64_t>(micros);
}

/// ".25" or nothing.
std::string FractionText(int64_t micros) {
  if (micros == 0) return "";
  std::string text = fmt::format(".{:06}", micros);
  text.erase(text.find_last_not_of('0') + 1);
  return text;
}

}  // namespace

std::optional<int64_t> ScanClock(Scanner& in, bool seconds_required) {
  std::optional<int64_t> hours = in.TwoDigits(23);
  if (!hours || !in.Eat(':')) return std::nullopt;
  std::optional<int64_t> minutes = in.TwoDigits(59);
  if (!minutes) return std::nullopt;
  int64_t micros = *hours * kMicrosPerHour + *minutes * kMicrosPerMinute;
  if (!in.Eat(':')) return seconds_required ? std::nullopt : std::optional(micros);
  std::optional<int64_t> seconds = in.TwoDigits(59);
  if (!seconds) return std::nullopt;
  micros += *seconds * kMicrosPerSecond;
  if (!in.Eat('.')) return micros;
  std::optional<int64_t> fraction = ScanFraction(in);
  return fraction ? std::optional(micros + *fraction) : std::nullopt;
}

std::optional<int64_t> ParseTime(std::string_view text) {
  Scanner in(text);
  std::optional<int64_t> micros = ScanClock(in, false);
  return in.done() ? micros : std::nullopt;
}

std::string TimeText(int64_t micros) {
  int64_t seconds = micros / kMicrosPerSecond;
  return fmt::format("{:02}:{:02}:{:02}{}", seconds / 3600, seconds / 60 % 60, seconds % 60,
                     FractionText(micros % kMicrosPerSecond));
}

std::optional<int64_t> ParseTimestamp(std::string_view text) {
  Scanner in(text);
  std::optional<Int128> local = ScanDateAndClock(in);
  if (!local) return std::nullopt;
  std::optional<int64_t> offset = ScanOffset(in);
  if (!offset || !in.done()) return std::nullopt;
  return Narrowed(*local - *offset);
}

std::optional<int64_t> ParseLocalTimestamp(std::string_view text) {
  Scanner in(text);
  std::optional<Int128> local = ScanDateAndClock(in);
  return local && in.done() ? Narrowed(*local) : std::nullopt;
}

std::string LocalTimestampText(int64_t micros) {
  int64_t of_day = micros % kMicrosPerDay;
  if (of_day < 0) of_day += kMicrosPerDay;
  int64_t days = micros / kMicrosPerDay - (micros % kMicrosPerDay < 0 ? 1 : 0);
  return DateText(static_cast<int32_t>(days)) + "T" + TimeText(of_day);
}

std::string TimestampText(int64_t micros) { return LocalTimestampText(micros) + "Z"; }

}  // namespace meshlaw::value
