// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/period.h"
#include "runtime/value/time.h"
#include "tests/generators/random.h"

namespace meshlaw::value {
namespace {

using meshlaw::testing::Random;

TEST_CASE("periods as text") {
  struct Case {
    const char* text;
    Period period;
    const char* canonical;
  };
  for (const Case& c : {Case{"P1Y6M", {18, 0}, "P1Y6M"}, Case{"P18M", {18, 0}, "P1Y6M"},
                        Case{"P2W3D", {0, 17}, "P17D"}, Case{"-P1Y1D", {-12, -1}, "-P1Y1D"},
                        Case{"P0M", {0, 0}, "P0D"}, Case{"-P0D", {0, 0}, "P0D"},
                        Case{"P999999Y11M", {11'999'999, 0}, "P999999Y11M"}}) {
    CAPTURE(c.text);
    REQUIRE(ParsePeriod(c.text).has_value());
    CHECK(*ParsePeriod(c.text) == c.period);
    CHECK(PeriodText(c.period) == c.canonical);
  }
}

TEST_CASE("what is no period") {
  for (const char* bad : {"", "P", "-P", "1Y", "P1", "PY", "P1Y1Y", "P1D1M", "P1.5Y", "P-1Y", "p1y",
                          "PT1H", "P1DT1H", "P1Y ", "P1000000Y", "P10000000D", "P99999999D"}) {
    CAPTURE(bad);
    CHECK_FALSE(ParsePeriod(bad).has_value());
  }
}

TEST_CASE("a sound period comes back from its text, and its opposite from the opposite") {
  Random random(1);
  for (int i = 0; i < 2'000; ++i) {
    Period period{static_cast<int64_t>(random.Below(Period::kMonthsMax + 1)),
                  static_cast<int64_t>(random.Below(Period::kDaysMax + 1))};
    if (random.OneIn(2)) period = Negated(period);
    CAPTURE(period.months, period.days);
    REQUIRE(period.IsSound());
    REQUIRE(ParsePeriod(PeriodText(period)) == period);
    CHECK(Negated(Negated(period)) == period);
  }
  CHECK_FALSE(Period{1, -1}.IsSound());
  CHECK_FALSE(Period{Period::kMonthsMax + 1, 0}.IsSound());
  CHECK_FALSE(Period{0, INT64_MIN}.IsSound());
}

TEST_CASE("months keep the day, or end with the month") {
  Random random(2);
  for (int i = 0; i < 5'000; ++i) {
    int64_t day = static_cast<int64_t>(random.Below(1'000'000)) - 500'000;
    int64_t months = static_cast<int64_t>(random.Below(2'400)) - 1'200;
    CivilDate from = CivilFromDays(day);
    int64_t to_day = DaysAfter(day, {months, 0});
    CivilDate to = CivilFromDays(to_day);
    CAPTURE(from.year, from.month, from.day, months, to.year, to.month, to.day);
    REQUIRE((to.year - from.year) * 12 + to.month - from.month == months);
    bool is_last = CivilFromDays(to_day + 1).day == 1;
    REQUIRE((to.day == from.day || (to.day < from.day && is_last)));
    REQUIRE(DaysAfter(day, {months, 5}) == to_day + 5);
  }
}

}  // namespace
}  // namespace meshlaw::value
