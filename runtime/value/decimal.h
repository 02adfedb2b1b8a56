// SPDX-License-Identifier: Apache-2.0
// Exact decimals of up to 38 digits, and exact ratios.
//
// A Decimal is unscaled * 10^-scale with |unscaled| < 10^38. Every operation is exact or fails with
// Overflow; nothing is rounded unasked. Comparison is by value, whatever the scales.
#pragma once

#include <compare>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace meshlaw::value {

__extension__ typedef __int128 Int128;

struct Decimal {
  static constexpr int kDigitsMax = 38;
  Int128 unscaled = 0;
  uint8_t scale = 0;

  static Decimal FromInt(int64_t number) { return Decimal{number, 0}; }
  /// "-12.50"; nothing if it is not a decimal or has more than 38 digits.
  static std::optional<Decimal> Parse(std::string_view text);
  std::string Text() const;  ///< with all digits of the scale: "12.50"
  double ToDouble() const;

  /// The same value at another scale; nothing if digits would be lost or it does not fit.
  std::optional<Decimal> Rescaled(int scale) const;
};

std::optional<Decimal> Add(Decimal a, Decimal b);
std::optional<Decimal> Subtract(Decimal a, Decimal b);
std::optional<Decimal> Multiply(Decimal a, Decimal b);
std::optional<Decimal> Negate(Decimal a);
/// Rounds half to even at `scale` digits. Nothing if `b` is zero or the result does not fit.
std::optional<Decimal> Divide(Decimal a, Decimal b, int scale);
/// Sign of a - b, exact for all values.
std::strong_ordering Compare(Decimal a, Decimal b);

/// A non-negative share as an exact fraction in lowest terms: 0.1% is 1/1000.
struct Ratio {
  int64_t numerator = 0;
  int64_t denominator = 1;

  /// "0.1" (percent) gives 1/1000. Nothing if it does not fit.
  static std::optional<Ratio> ParsePercent(std::string_view percent);
  static Ratio Of(int64_t part, int64_t whole);  ///< 0/1 when whole is 0
  std::string Text() const;                      ///< as percent: "0.1%"; 1/3 as "33.3333%"
  double ToDouble() const;
};
std::strong_ordering Compare(Ratio a, Ratio b);  ///< by 128-bit cross multiplication

}  // namespace meshlaw::value
