// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <bit>
#include <numeric>

#include "compiler/base/check.h"
#include "runtime/value/decimal.h"

namespace meshlaw::value {
namespace {

Int128 Gcd(Int128 a, Int128 b) {
  while (b != 0) {
    Int128 rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

/// Percent digits shown where a share has no end.
constexpr int kShownDigits = 4;

/// The share as percent with `digits` digits after the point, zeros at the end dropped.
std::string PercentText(Ratio r, int digits) {
  Decimal hundredfold{Int128{r.numerator} * 100, 0};
  std::optional<Decimal> percent = Divide(hundredfold, Decimal::FromInt(r.denominator), digits);
  MESHLAW_CHECK(percent.has_value());
  std::string text = percent->Text();
  if (text.find('.') == text.npos) return text + "%";
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text + "%";
}

/// Digits after the point of the exact percent, or -1 if it has no end within `digits_max`.
int ExactPercentDigits(Ratio r, int digits_max) {
  Int128 rest = Int128{r.numerator} * 100 % r.denominator;
  for (int digits = 0; digits <= digits_max; ++digits) {
    if (rest == 0) return digits;
    rest = rest * 10 % r.denominator;
  }
  return -1;
}

}  // namespace

std::optional<Ratio> Ratio::ParsePercent(std::string_view percent) {
  if (percent.starts_with('-') || percent.starts_with('+')) return std::nullopt;
  std::optional<value::Decimal> number = value::Decimal::Parse(percent);
  if (!number || number->scale + 2 > value::Decimal::kDigitsMax) return std::nullopt;
  Int128 denominator = 1;
  for (int i = 0; i < number->scale + 2; ++i) denominator *= 10;
  Int128 common = Gcd(number->unscaled, denominator);
  Int128 top = number->unscaled / common;
  Int128 bottom = denominator / common;
  if (top > INT64_MAX || bottom > INT64_MAX) return std::nullopt;
  return Ratio{static_cast<int64_t>(top), static_cast<int64_t>(bottom)};
}

Ratio Ratio::Of(int64_t part, int64_t whole) {
  MESHLAW_CHECK(part >= 0 && whole >= 0);
  if (whole == 0) return Ratio{0, 1};
  int64_t common = std::gcd(part, whole);
  return Ratio{part / common, whole / common};
}

std::string Ratio::Text() const {
  constexpr int kExactMax = 18;
  int exact = ExactPercentDigits(*this, kExactMax);
  return PercentText(*this, exact >= 0 ? exact : kShownDigits);
}

double Ratio::ToDouble() const {
  // Long division to 55 bits or more: one more than a double has, and the rest made odd, rounds as
  // the exact quotient would. Dividing two rounded doubles would round twice.
  if (numerator == 0) return 0;
  int shift = 55 + std::bit_width(static_cast<uint64_t>(denominator)) -
              std::bit_width(static_cast<uint64_t>(numerator));
  Int128 top = shift > 0 ? Int128{numerator} << shift : Int128{numerator};
  Int128 bottom = shift < 0 ? Int128{denominator} << -shift : Int128{denominator};
  auto quotient = static_cast<uint64_t>(top / bottom);
  if (top % bottom != 0) quotient |= 1;
  return __builtin_ldexp(static_cast<double>(quotient), -shift);
}

std::strong_ordering Compare(Ratio a, Ratio b) {
  Int128 left = Int128{a.numerator} * b.denominator;
  Int128 right = Int128{b.numerator} * a.denominator;
  if (left == right) return std::strong_ordering::equal;
  return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace meshlaw::value
