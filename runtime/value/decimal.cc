// SPDX-License-Identifier: Apache-2.0
// Exports the operations of Decimal. All run on 128-bit integers and none widens: each looks
// whether a step would leave +-10^38 before it takes it.
#include "runtime/value/decimal.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "compiler/base/check.h"

namespace meshlaw::value {
namespace {

__extension__ typedef unsigned __int128 UInt128;

constexpr auto kPowers = [] {
  std::array<Int128, Decimal::kDigitsMax + 1> powers{};
  powers[0] = 1;
  for (size_t i = 1; i < powers.size(); ++i) powers[i] = powers[i - 1] * 10;
  return powers;
}();
constexpr Int128 kLimit = kPowers[Decimal::kDigitsMax];

bool Fits(Int128 unscaled) { return unscaled > -kLimit && unscaled < kLimit; }

std::optional<Decimal> Make(Int128 unscaled, int scale) {
  if (!Fits(unscaled)) return std::nullopt;
  return Decimal{unscaled, static_cast<uint8_t>(scale)};
}

std::optional<Int128> MultiplyExactly(Int128 a, Int128 b) {
  if (a == 0 || b == 0) return Int128{0};
  Int128 a_size = a < 0 ? -a : a;
  Int128 b_size = b < 0 ? -b : b;
  if (a_size > (kLimit - 1) / b_size) return std::nullopt;
  return a * b;
}

UInt128 Magnitude(Int128 number) {
  return number < 0 ? static_cast<UInt128>(-number) : static_cast<UInt128>(number);
}

/// A quotient that is being made, and what is left of the dividend.
struct Quotient {
  UInt128 whole;
  UInt128 rest;
};

/// One more decimal digit of q. 10 * rest may not fit in 128 bits, so it is summed modulo
/// `divisor`.
std::optional<Quotient> NextDigit(Quotient q, UInt128 divisor) {
  UInt128 digit = 0;
  UInt128 rest = 0;
  for (int i = 0; i < 10; ++i) {
    rest += q.rest;
    if (rest >= divisor) {
      rest -= divisor;
      ++digit;
    }
  }
  if (q.whole > (static_cast<UInt128>(kLimit) - 1 - digit) / 10) return std::nullopt;
  return Quotient{q.whole * 10 + digit, rest};
}

/// Half to even, where `half` is the sign of (what is left) - (half a unit).
UInt128 RoundHalfEven(UInt128 whole, std::strong_ordering half) {
  bool up = half > 0 || (half == 0 && whole % 2 == 1);
  return up ? whole + 1 : whole;
}

std::strong_ordering CompareInts(Int128 a, Int128 b) {
  if (a == b) return std::strong_ordering::equal;
  return a < b ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::strong_ordering CompareUInts(UInt128 a, UInt128 b) {
  if (a == b) return std::strong_ordering::equal;
  return a < b ? std::strong_ordering::less : std::strong_ordering::greater;
}

/// Drops `count` digits of the quotient, 1 to 38; `q.rest` only breaks ties.
UInt128 DropDigits(Quotient q, int count) {
  UInt128 unit = static_cast<UInt128>(kPowers[static_cast<size_t>(count)]);
  UInt128 dropped = q.whole % unit;
  std::strong_ordering half = CompareUInts(dropped, unit / 2);
  if (half == 0 && q.rest > 0) half = std::strong_ordering::greater;
  return RoundHalfEven(q.whole / unit, half);
}

}  // namespace

std::optional<Decimal> Decimal::Parse(std::string_view text) {
  bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  size_t point = text.find('.');
  std::string_view whole = text.substr(0, point);
  std::string_view fraction = point == text.npos ? "" : text.substr(point + 1);
  if (whole.empty() || (point != text.npos && fraction.empty())) return std::nullopt;
  if (fraction.size() > kDigitsMax) return std::nullopt;
  Int128 unscaled = 0;
  for (std::string_view part : {whole, fraction}) {
    for (char c : part) {
      if (c < '0' || c > '9' || unscaled >= kLimit / 10) return std::nullopt;
      unscaled = unscaled * 10 + (c - '0');
    }
  }
  return Make(negative ? -unscaled : unscaled, static_cast<int>(fraction.size()));
}

std::string Decimal::Text() const {
  std::string digits;  // last first
  for (UInt128 rest = Magnitude(unscaled); rest > 0; rest /= 10) {
    digits += static_cast<char>('0' + static_cast<int>(rest % 10));
  }
  if (digits.size() <= scale) digits.append(scale + 1 - digits.size(), '0');
  if (scale > 0) digits.insert(scale, 1, '.');
  if (unscaled < 0) digits += '-';
  std::reverse(digits.begin(), digits.end());
  return digits;
}

double Decimal::ToDouble() const {
  // from_chars rounds to nearest, ties to even, whatever the number of digits.
  std::string text = Text();
  double number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  MESHLAW_CHECK(error == std::errc() && end == text.data() + text.size());
  return number;
}

std::optional<Decimal> Decimal::Rescaled(int to) const {
  if (to < 0 || to > kDigitsMax) return std::nullopt;
  if (to >= scale) {
    std::optional<Int128> more =
        MultiplyExactly(unscaled, kPowers[static_cast<size_t>(to - scale)]);
    return more ? Make(*more, to) : std::nullopt;
  }
  Int128 unit = kPowers[static_cast<size_t>(scale - to)];
  if (unscaled % unit != 0) return std::nullopt;
  return Make(unscaled / unit, to);
}

std::optional<Decimal> Add(Decimal a, Decimal b) {
  int scale = std::max(a.scale, b.scale);
  std::optional<Decimal> x = a.Rescaled(scale);
  std::optional<Decimal> y = b.Rescaled(scale);
  if (!x || !y) return std::nullopt;
  // Both are below 10^38, so the sum is below 2 * 10^38 but an Int128 ends at 1.7 * 10^38.
  Int128 room = y->unscaled < 0 ? -kLimit - y->unscaled : kLimit - y->unscaled;
  bool fits = y->unscaled < 0 ? x->unscaled > room : x->unscaled < room;
  return fits ? Make(x->unscaled + y->unscaled, scale) : std::nullopt;
}

std::optional<Decimal> Negate(Decimal a) { return Decimal{-a.unscaled, a.scale}; }

std::optional<Decimal> Subtract(Decimal a, Decimal b) {
  return Add(a, Decimal{-b.unscaled, b.scale});
}

std::optional<Decimal> Multiply(Decimal a, Decimal b) {
  int scale = a.scale + b.scale;
  if (scale > Decimal::kDigitsMax) return std::nullopt;
  std::optional<Int128> product = MultiplyExactly(a.unscaled, b.unscaled);
  return product ? Make(*product, scale) : std::nullopt;
}

std::optional<Decimal> Divide(Decimal a, Decimal b, int scale) {
  if (b.unscaled == 0 || scale < 0 || scale > Decimal::kDigitsMax) return std::nullopt;
  UInt128 divisor = Magnitude(b.unscaled);
  Quotient q{Magnitude(a.unscaled) / divisor, Magnitude(a.unscaled) % divisor};
  int digits = scale + b.scale - a.scale;
  for (int i = 0; i < digits; ++i) {
    std::optional<Quotient> next = NextDigit(q, divisor);
    if (!next) return std::nullopt;
    q = *next;
  }
  UInt128 rounded = digits < 0 ? DropDigits(q, -digits)
                               : RoundHalfEven(q.whole, CompareUInts(q.rest * 2, divisor));
  auto size = static_cast<Int128>(rounded);
  bool negative = (a.unscaled < 0) != (b.unscaled < 0);
  return Make(negative ? -size : size, scale);
}

std::strong_ordering Compare(Decimal a, Decimal b) {
  // Whole parts first: bringing both to one scale could overflow. Both parts have the sign of the
  // number, so they can be compared one after the other.
  Int128 a_unit = kPowers[a.scale];
  Int128 b_unit = kPowers[b.scale];
  std::strong_ordering whole = CompareInts(a.unscaled / a_unit, b.unscaled / b_unit);
  if (whole != 0) return whole;
  return CompareInts(a.unscaled % a_unit * (kLimit / a_unit),
                     b.unscaled % b_unit * (kLimit / b_unit));
}

}  // namespace meshlaw::value
