// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/decimal.h"
#include "tests/generators/random.h"

namespace meshlaw::value {
namespace {

const std::string kNines(38, '9');

Decimal D(std::string_view text) {
  std::optional<Decimal> d = Decimal::Parse(text);
  REQUIRE(d.has_value());
  return *d;
}
std::string Shown(std::optional<Decimal> d) { return d ? d->Text() : "none"; }

TEST_CASE("decimals print what they parse") {
  for (const char* text : {"0", "1", "-1", "12.50", "-12.50", "0.00", "0.05", "-0.05", "123456789",
                           "0.00000000000000000000000000000000000001"}) {
    CHECK(D(text).Text() == text);
  }
  CHECK(D(kNines).Text() == kNines);
  CHECK(D("-" + kNines).Text() == "-" + kNines);
  CHECK(D("0." + kNines).Text() == "0." + kNines);
  CHECK(D("+5").Text() == "5");
  CHECK(D("007.10").Text() == "7.10");
  CHECK(D("-0").Text() == "0");
}

TEST_CASE("what is no decimal is refused") {
  for (const char* text : {"", "-", "+", ".", "1.", ".5", "1.2.3", "1e5", "1_000", " 1", "1 ",
                           "--1", "NaN", "1,5", "0.000000000000000000000000000000000000001"}) {
    CAPTURE(text);
    CHECK_FALSE(Decimal::Parse(text).has_value());
  }
  CHECK_FALSE(Decimal::Parse(kNines + "0").has_value());
  CHECK_FALSE(Decimal::Parse(kNines + ".0").has_value());
}

TEST_CASE("sums and products are exact or nothing") {
  CHECK(Shown(Add(D("1.5"), D("2.25"))) == "3.75");
  CHECK(Shown(Add(D("1.5"), D("-1.50"))) == "0.00");
  CHECK(Shown(Subtract(D("1"), D("0.01"))) == "0.99");
  CHECK(Shown(Multiply(D("1.5"), D("-2.25"))) == "-3.375");
  CHECK(Shown(Multiply(D("0.00"), D(kNines))) == "0.00");
  CHECK(Shown(Negate(D("-3.10"))) == "3.10");
  CHECK(Shown(Add(D(kNines), D("0"))) == kNines);
  CHECK(Shown(Add(D(kNines), D("1"))) == "none");
  CHECK(Shown(Add(D("-" + kNines), D("-1"))) == "none");
  CHECK(Shown(Add(D(kNines), D(kNines))) == "none");
  CHECK(Shown(Add(D(kNines), D("-" + kNines))) == "0");
  CHECK(Shown(Add(D(kNines), D("0.1"))) == "none");
  CHECK(Shown(Multiply(D(kNines), D("2"))) == "none");
  CHECK(Shown(Multiply(D("1.0000000000000000000"), D("1.00000000000000000000"))) == "none");
}

TEST_CASE("division rounds half to even at the scale asked for") {
  auto divided = [](std::string_view a, std::string_view b, int scale) {
    return Shown(Divide(D(a), D(b), scale));
  };
  CHECK(divided("1", "3", 4) == "0.3333");
  CHECK(divided("2", "3", 4) == "0.6667");
  CHECK(divided("1", "8", 2) == "0.12");
  CHECK(divided("3", "8", 2) == "0.38");
  CHECK(divided("-1", "8", 2) == "-0.12");
  CHECK(divided("-3", "-8", 2) == "0.38");
  CHECK(divided("5", "2", 0) == "2");
  CHECK(divided("7", "2", 0) == "4");
  CHECK(divided("1.25", "1", 1) == "1.2");
  CHECK(divided("1.35", "1", 1) == "1.4");
  CHECK(divided("1.2501", "1", 1) == "1.3");
  CHECK(divided("2.5000000000000000001", "1.0", 0) == "3");
  CHECK(divided("1", "0", 2) == "none");
  CHECK(divided(kNines, "0.1", 0) == "none");
  CHECK(divided("1", "0.00000000000000000000000000000000000001", 0) == "none");
  CHECK(divided(kNines, kNines, 37) == "1." + std::string(37, '0'));
  CHECK(divided("1", kNines, 38) == "0." + std::string(37, '0') + "1");
  CHECK(divided("0." + kNines, kNines, 0) == "0");
}

TEST_CASE("rescaling never loses a digit") {
  CHECK(Shown(D("1.50").Rescaled(1)) == "1.5");
  CHECK(Shown(D("1.50").Rescaled(4)) == "1.5000");
  CHECK(Shown(D("1.55").Rescaled(1)) == "none");
  CHECK(Shown(D(kNines).Rescaled(1)) == "none");
  CHECK(Shown(D("1").Rescaled(-1)) == "none");
  CHECK(Shown(D("0").Rescaled(39)) == "none");
}

TEST_CASE("comparison is by value at any scale") {
  CHECK((Compare(D("1.0"), D("1.00")) == 0));
  CHECK((Compare(D("-1.1"), D("-1.01")) < 0));
  CHECK((Compare(D(kNines), D("0." + kNines)) > 0));
  CHECK((Compare(D("-0.1"), D("0." + kNines)) < 0));
  CHECK((Compare(D("0.1"), D("0.10000000000000000000000000000000000001")) < 0));
}

TEST_CASE("doubles are the nearest") {
  CHECK(D("0.1").ToDouble() == 0.1);
  CHECK(D("-12.50").ToDouble() == -12.5);
  CHECK(D("9007199254740993").ToDouble() == 9007199254740992.0);
  CHECK(D(kNines).ToDouble() == 1e38);
}

Decimal RandomDecimal(meshlaw::testing::Random& random) {
  Decimal d{Int128{random.Int()} * (random.OneIn(2) ? 1 : random.Int()),
            static_cast<uint8_t>(random.Below(20))};
  if (d.unscaled % 10 == 0 && random.OneIn(2)) d.unscaled /= 10;
  Int128 limit = D(kNines).unscaled;
  return d.unscaled > limit || d.unscaled < -limit ? D("0.1") : d;
}

TEST_CASE("decimal laws") {
  meshlaw::testing::Random random(1);
  for (int i = 0; i < 20'000; ++i) {
    Decimal a = RandomDecimal(random), b = RandomDecimal(random), c = RandomDecimal(random);
    CAPTURE(a.Text(), b.Text(), c.Text());
    std::optional<Decimal> again = Decimal::Parse(a.Text());
    REQUIRE((again && again->unscaled == a.unscaled && again->scale == a.scale));
    REQUIRE((Compare(a, b) < 0) == (Compare(b, a) > 0));
    if (Compare(a, b) <= 0 && Compare(b, c) <= 0) REQUIRE((Compare(a, c) <= 0));
    if (std::optional<Decimal> sum = Add(a, b)) {
      std::optional<Decimal> back = Subtract(*sum, b);
      if (back) REQUIRE((Compare(*back, a) == 0));
      REQUIRE((Compare(*sum, a) > 0) == (b.unscaled > 0));
    }
    std::optional<Decimal> product = Multiply(a, b);
    if (product && b.unscaled != 0) {
      std::optional<Decimal> back = Divide(*product, b, a.scale);
      REQUIRE((back && Compare(*back, a) == 0));
    }
  }
}

TEST_CASE("a quotient is within half a unit") {
  meshlaw::testing::Random random(2);
  for (int i = 0; i < 20'000; ++i) {
    Decimal a{random.Int() >> 20, static_cast<uint8_t>(random.Below(6))};
    Decimal b{random.Int() >> 20, static_cast<uint8_t>(random.Below(6))};
    auto scale = static_cast<int>(random.Below(6));
    if (b.unscaled == 0) continue;
    std::optional<Decimal> q = Divide(a, b, scale);
    REQUIRE(q.has_value());
    // |a - q*b| * 2 <= |b| * 10^-scale
    Decimal miss = *Subtract(a, *Multiply(*q, b));
    if (miss.unscaled < 0) miss.unscaled = -miss.unscaled;
    Decimal unit = *Multiply(b, Decimal{1, static_cast<uint8_t>(scale)});
    if (unit.unscaled < 0) unit.unscaled = -unit.unscaled;
    CAPTURE(a.Text(), b.Text(), scale, q->Text());
    std::strong_ordering order = Compare(*Multiply(miss, Decimal::FromInt(2)), unit);
    REQUIRE((order <= 0));
    if (order == 0) REQUIRE(q->unscaled % 2 == 0);
  }
}

}  // namespace
}  // namespace meshlaw::value
