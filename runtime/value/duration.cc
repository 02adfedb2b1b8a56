// SPDX-License-Identifier: Apache-2.0
// Durations as text: "1h30min".
#include <fmt/format.h>

#include "runtime/value/decimal.h"
#include "runtime/value/scanner.h"
#include "runtime/value/time.h"

namespace meshlaw::value {
namespace {

struct Unit {
  std::string_view name;
  int64_t micros;
};
constexpr Unit kUnits[] = {
    {"d", kMicrosPerDay},
    {"h", 3'600 * kMicrosPerSecond},
    {"min", 60 * kMicrosPerSecond},
    {"s", kMicrosPerSecond},
    {"ms", 1'000},
    {"us", 1},
};
constexpr Unit kWeek{"w", 7 * kMicrosPerDay};

/// No unit's name starts another's, so the order does not matter.
std::optional<int64_t> ScanUnit(Scanner& in) {
  for (const Unit& unit : kUnits) {
    if (in.Eat(unit.name)) return unit.micros;
  }
  if (in.Eat(kWeek.name)) return kWeek.micros;
  return std::nullopt;
}

}  // namespace

std::optional<int64_t> ParseDuration(std::string_view text) {
  Scanner in(text);
  bool negative = in.Eat('-');
  Int128 total = 0;
  do {
    std::optional<int64_t> count = in.Number(18);
    std::optional<int64_t> unit = count ? ScanUnit(in) : std::nullopt;
    if (!unit) return std::nullopt;
    total += Int128{*count} * *unit;
    if (total > Int128{INT64_MAX} + 1) return std::nullopt;
  } while (!in.done());
  if (negative) total = -total;
  if (total > INT64_MAX) return std::nullopt;
  return static_cast<int64_t>(total);
}

std::string DurationText(int64_t micros) {
  if (micros == 0) return "0s";
  std::string text = micros < 0 ? "-" : "";
  uint64_t rest = micros < 0 ? -static_cast<uint64_t>(micros) : static_cast<uint64_t>(micros);
  // Whole weeks read as weeks, but "30d" is not "4w2d".
  auto week = static_cast<uint64_t>(kWeek.micros);
  if (rest % week == 0) return text + fmt::format("{}w", rest / week);
  for (const Unit& unit : kUnits) {
    auto size = static_cast<uint64_t>(unit.micros);
    if (rest >= size) text += fmt::format("{}{}", rest / size, unit.name);
    rest %= size;
  }
  return text;
}

}  // namespace meshlaw::value
