// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/exact_sum.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace meshlaw::scan {
namespace {

double SumOf(const std::vector<double>& numbers) {
  ExactFloatSum sum;
  for (double number : numbers) sum.Add(number);
  return sum.Result();
}

TEST_CASE("a sum of floats is rounded once") {
  CHECK(SumOf({}) == 0);
  CHECK(SumOf({1e100, 1, -1e100}) == 1);
  CHECK(SumOf({0.1, 0.2, 0.3, -0.3, -0.2, -0.1}) == 0);
  CHECK(SumOf({1, 0x1p-53}) == 1);
  CHECK(SumOf({1, 0x1p-53, 0x1p-105}) == 1 + 0x1p-52);
  CHECK(SumOf({1 + 0x1p-52, 0x1p-53}) == 1 + 0x1p-51);
  CHECK(SumOf({0x1p-1074, 0x1p-1074}) == 0x1p-1073);
  CHECK(SumOf({-0x1p-1074}) == -0x1p-1074);
  CHECK(SumOf({0x1p-1022, -0x1p-1074}) == 0x1p-1022 - 0x1p-1074);
  const double most = std::numeric_limits<double>::max();
  CHECK(SumOf({most, most, -most}) == most);
  CHECK(std::isinf(SumOf({most, most})));
  CHECK(SumOf({-most, -most}) < -most);
}

TEST_CASE("what is no number stays none") {
  const double infinity = std::numeric_limits<double>::infinity();
  CHECK(SumOf({infinity, -5}) == infinity);
  CHECK(SumOf({-infinity, 5}) == -infinity);
  CHECK(std::isnan(SumOf({infinity, -infinity})));
  CHECK(std::isnan(SumOf({std::nan(""), 1})));
}

TEST_CASE("a sum of floats is the same for any order and split") {
  std::mt19937_64 random(5);
  for (int round = 0; round < 200; ++round) {
    std::vector<double> numbers(1 + random() % 300);
    for (double& number : numbers) {
      const int exponent = static_cast<int>(random() % 2000) - 1000;
      number = std::ldexp(static_cast<double>(static_cast<int64_t>(random())), exponent - 63);
      if (random() % 3 == 0) number = -numbers[random() % numbers.size()];
    }
    const double expected = SumOf(numbers);
    std::shuffle(numbers.begin(), numbers.end(), random);
    REQUIRE(SumOf(numbers) == expected);
    ExactFloatSum left, right;
    const size_t middle = random() % numbers.size();
    for (size_t i = 0; i < numbers.size(); ++i) (i < middle ? left : right).Add(numbers[i]);
    left.Merge(right);
    REQUIRE(left.Result() == expected);
  }
}

TEST_CASE("a sum of small integers as floats is exact") {
  std::mt19937_64 random(6);
  ExactFloatSum sum;
  int64_t expected = 0;
  for (int i = 0; i < 100'000; ++i) {
    const int64_t number = static_cast<int64_t>(random() % 2'000'001) - 1'000'000;
    expected += number;
    sum.Add(static_cast<double>(number));
  }
  CHECK(sum.Result() == static_cast<double>(expected));
}

TEST_CASE("a sum of wide integers keeps what does not fit 128 bits") {
  const value::Int128 most = ~(value::Int128{1} << 127);
  ExactIntSum sum;
  for (int i = 0; i < 5; ++i) sum.Add(most);
  CHECK_FALSE(sum.Narrow().has_value());
  CHECK(sum.ToDouble() == Approx(5 * 0x1p127));
  ExactIntSum less;
  for (int i = 0; i < 5; ++i) less.Add(-most);
  sum.Merge(less);
  REQUIRE(sum.Narrow().has_value());
  CHECK(*sum.Narrow() == 0);
  sum.Add(-7);
  CHECK(*sum.Narrow() == -7);
}

}  // namespace
}  // namespace meshlaw::scan
