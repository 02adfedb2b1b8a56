// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/time.h"
#include "tests/generators/random.h"

namespace meshlaw::value {
namespace {

TEST_CASE("days and the calendar") {
  CHECK(DaysFromCivil({1970, 1, 1}) == 0);
  CHECK(DaysFromCivil({2000, 3, 1}) == 11017);
  CHECK(DaysFromCivil({1969, 12, 31}) == -1);
  CHECK(DaysFromCivil({2026, 11, 24}) == 20781);
  int64_t previous = DaysFromCivil({-401, 12, 31});
  // Every day of two cycles, one after the other.
  for (int64_t days = previous + 1; days < previous + 2 * 146'097; ++days) {
    CivilDate date = CivilFromDays(days);
    REQUIRE(DaysFromCivil(date) == days);
    REQUIRE((date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31));
  }
}

TEST_CASE("dates print what they parse") {
  for (const char* text : {"2026-11-24", "0000-01-01", "9999-12-31", "2000-02-29", "-0001-12-31",
                           "+10000-01-01", "-123456-07-01"}) {
    std::optional<int32_t> days = ParseDate(text);
    REQUIRE(days.has_value());
    CHECK(DateText(*days) == text);
  }
  for (const char* bad :
       {"", "2026-11-2", "2026-13-01", "2026-00-01", "2026-02-29", "1900-02-29", "2026-11-31",
        "26-11-24", "2026/11/24", "2026-11-24 ", " 2026-11-24", "+2026-11-24", "-0000-01-01",
        "12026-01-01", "+9999999-01-01", "2026-11-24T00:00:00Z", "-00001-01-01"}) {
    CAPTURE(bad);
    CHECK_FALSE(ParseDate(bad).has_value());
  }
  CHECK(ParseDate(DateText(INT32_MAX)) == INT32_MAX);
  CHECK(ParseDate(DateText(INT32_MIN)) == INT32_MIN);
}

TEST_CASE("times of day") {
  CHECK(ParseTime("13:45") == 49'500 * kMicrosPerSecond);
  CHECK(ParseTime("13:45:10.25") == 49'510'250'000);
  CHECK(ParseTime("00:00:00.000001") == 1);
  CHECK(ParseTime("00:00:00.0000010") == 1);
  CHECK(TimeText(49'510'250'000) == "13:45:10.25");
  CHECK(TimeText(0) == "00:00:00");
  for (const char* bad : {"", "24:00", "13:60", "13:45:60", "1:45", "13:45:", "13:45:10.",
                          "13:45:10.0000001", "13:45Z", "1345"}) {
    CAPTURE(bad);
    CHECK_FALSE(ParseTime(bad).has_value());
  }
}

TEST_CASE("timestamps are UTC and need an offset") {
  CHECK(ParseTimestamp("1970-01-01T00:00:00Z") == 0);
  CHECK(ParseTimestamp("1970-01-01t00:00:00.5z") == 500'000);
  CHECK(ParseTimestamp("1970-01-01 02:00:00+02:00") == 0);
  CHECK(ParseTimestamp("1969-12-31T23:30:00-00:30") == 0);
  CHECK(TimestampText(-1) == "1969-12-31T23:59:59.999999Z");
  CHECK(ParseTimestamp(TimestampText(INT64_MAX)) == INT64_MAX);
  CHECK(ParseTimestamp(TimestampText(INT64_MIN)) == INT64_MIN);
  for (const char* bad :
       {"", "1970-01-01T00:00:00", "1970-01-01", "1970-01-01T00:00Z", "1970-01-01T00:00:60Z",
        "1970-01-01T00:00:00+2:00", "1970-01-01T00:00:00+24:00", "1970-01-01T00:00:00Z ",
        "+300000-01-01T00:00:00Z"}) {
    CAPTURE(bad);
    CHECK_FALSE(ParseTimestamp(bad).has_value());
  }
  CHECK(ParseLocalTimestamp("2026-11-24T12:00:00") == 20781 * kMicrosPerDay + kMicrosPerDay / 2);
  CHECK_FALSE(ParseLocalTimestamp("2026-11-24T12:00:00Z").has_value());
}

TEST_CASE("durations") {
  struct Case {
    const char* text;
    int64_t micros;
    const char* shown;
  };
  for (const Case& c :
       {Case{"1h30min", 5'400'000'000, "1h30min"}, Case{"7d", 7 * kMicrosPerDay, "1w"},
        Case{"30d", 30 * kMicrosPerDay, "30d"}, Case{"26h", 93'600'000'000, "1d2h"},
        Case{"500ms", 500'000, "500ms"}, Case{"0s", 0, "0s"}, Case{"-90s", -90'000'000, "-1min30s"},
        Case{"1s1s", 2'000'000, "2s"}, Case{"1500us", 1'500, "1ms500us"}}) {
    CAPTURE(c.text);
    CHECK(ParseDuration(c.text) == c.micros);
    CHECK(DurationText(c.micros) == c.shown);
  }
  for (const char* bad : {"", "-", "5", "h", "1x", "1h ", "1.5h", "1h-1s", "999999999999999999w"}) {
    CAPTURE(bad);
    CHECK_FALSE(ParseDuration(bad).has_value());
  }
  CHECK(ParseDuration(DurationText(INT64_MAX)) == INT64_MAX);
  CHECK(ParseDuration(DurationText(INT64_MIN)) == INT64_MIN);
}

TEST_CASE("times print what they parse") {
  meshlaw::testing::Random random(5);
  for (int i = 0; i < 20'000; ++i) {
    int64_t micros = random.Int();
    auto days = static_cast<int32_t>(random.Int());
    CAPTURE(micros, days);
    REQUIRE(ParseTimestamp(TimestampText(micros)) == micros);
    REQUIRE(ParseLocalTimestamp(LocalTimestampText(micros)) == micros);
    REQUIRE(ParseDuration(DurationText(micros)) == micros);
    REQUIRE(ParseDate(DateText(days)) == days);
    int64_t of_day = (micros & INT64_MAX) % kMicrosPerDay;
    REQUIRE(ParseTime(TimeText(of_day)) == of_day);
  }
}

}  // namespace
}  // namespace meshlaw::value
