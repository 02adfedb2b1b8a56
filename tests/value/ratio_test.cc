// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/decimal.h"
#include "tests/generators/random.h"

namespace meshlaw::value {
namespace {

TEST_CASE("percents are exact fractions in lowest terms") {
  struct Case {
    const char* percent;
    int64_t numerator, denominator;
    const char* text;
  };
  for (const Case& c : {Case{"0.1", 1, 1000, "0.1%"}, Case{"40", 2, 5, "40%"},
                        Case{"0", 0, 1, "0%"}, Case{"100", 1, 1, "100%"}, Case{"250", 5, 2, "250%"},
                        Case{"33.3333", 333333, 1000000, "33.3333%"}}) {
    std::optional<Ratio> r = Ratio::ParsePercent(c.percent);
    REQUIRE(r.has_value());
    CHECK(r->numerator == c.numerator);
    CHECK(r->denominator == c.denominator);
    CHECK(r->Text() == c.text);
  }
  for (const char* bad :
       {"", "-1", "+1", "1%", "x", "0.000000000000000000000000000001", "99999999999999999999"}) {
    CHECK_FALSE(Ratio::ParsePercent(bad).has_value());
  }
}

TEST_CASE("shares of counts") {
  CHECK(Ratio::Of(0, 0).Text() == "0%");
  CHECK(Ratio::Of(1, 3).Text() == "33.3333%");
  CHECK(Ratio::Of(2, 4).denominator == 2);
  CHECK(Ratio::Of(INT64_MAX, INT64_MAX).Text() == "100%");
  CHECK(Ratio::Of(1, INT64_MAX).Text() == "0%");
  CHECK((Compare(Ratio::Of(1, 3), *Ratio::ParsePercent("33.3333")) > 0));
  CHECK((Compare(Ratio::Of(INT64_MAX - 1, INT64_MAX), Ratio::Of(1, 1)) < 0));
}

TEST_CASE("ratios as doubles are the nearest") {
  CHECK(Ratio::Of(0, 5).ToDouble() == 0.0);
  CHECK(Ratio::Of(1, 3).ToDouble() == 1.0 / 3.0);
  CHECK(Ratio::Of(INT64_MAX, 1).ToDouble() == 9223372036854775808.0);
  // Rounding numerator and denominator first would give another result here.
  Ratio r{9007199254740993, 9007199254740991};
  CHECK(r.ToDouble() == 1.0000000000000002);
  meshlaw::testing::Random random(3);
  for (int i = 0; i < 20'000; ++i) {
    int64_t part = (random.Int() & INT64_MAX) >> 11;
    int64_t whole = ((random.Int() & INT64_MAX) >> 11) + 1;
    REQUIRE(Ratio::Of(part, whole).ToDouble() ==
            static_cast<double>(part) / static_cast<double>(whole));
  }
}

TEST_CASE("ratios are totally ordered") {
  meshlaw::testing::Random random(4);
  for (int i = 0; i < 20'000; ++i) {
    auto pick = [&] { return Ratio::Of(random.Int() & INT64_MAX, random.Int() & INT64_MAX); };
    Ratio a = pick(), b = pick(), c = pick();
    REQUIRE((Compare(a, b) < 0) == (Compare(b, a) > 0));
    if (Compare(a, b) <= 0 && Compare(b, c) <= 0) REQUIRE((Compare(a, c) <= 0));
  }
}

}  // namespace
}  // namespace meshlaw::value
