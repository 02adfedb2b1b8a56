// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/exact_sum.h"

#include <bit>
#include <cmath>
#include <limits>

namespace meshlaw::scan {

using value::Int128;

void ExactFloatSum::Add(double number) {
  const uint64_t bits = std::bit_cast<uint64_t>(number);
  const uint64_t exponent = (bits >> 52) & 0x7FF;
  uint64_t mantissa = bits & ((uint64_t{1} << 52) - 1);
  const bool is_negative = bits >> 63;
  if (exponent == 0x7FF) {
    if (mantissa != 0)
      nan_ = true;
    else
      (is_negative ? negative_infinite_ : infinite_) = true;
    return;
  }
  if (exponent != 0) mantissa |= uint64_t{1} << 52;
  const uint64_t position = exponent == 0 ? 0 : exponent - 1;
  const size_t digit = position >> 5;
  const Int128 shifted = static_cast<Int128>(mantissa) << (position & 31);
  const int64_t parts[3] = {static_cast<int64_t>(static_cast<uint32_t>(shifted)),
                            static_cast<int64_t>(static_cast<uint32_t>(shifted >> 32)),
                            static_cast<int64_t>(shifted >> 64)};
  for (size_t i = 0; i < 3; ++i) digits_[digit + i] += is_negative ? -parts[i] : parts[i];
  if (++adds_ == kAddsMax) PassCarries();
}

/// Leaves every digit but the last in [0, 2^32); the sign is the last digit's.
void ExactFloatSum::PassCarries() {
  for (size_t i = 0; i + 1 < kDigits; ++i) {
    const int64_t carry = digits_[i] >> 32;
    digits_[i] -= carry * (int64_t{1} << 32);
    digits_[i + 1] += carry;
  }
  adds_ = 1;
}

void ExactFloatSum::Merge(const ExactFloatSum& other) {
  ExactFloatSum addend = other;
  addend.PassCarries();
  PassCarries();
  for (size_t i = 0; i < kDigits; ++i) digits_[i] += addend.digits_[i];
  adds_ = 2;
  nan_ |= other.nan_;
  infinite_ |= other.infinite_;
  negative_infinite_ |= other.negative_infinite_;
}

namespace {

/// Digits of 32 bits, least first, all in [0, 2^32): rounded, in units of 2^-1074.
template <size_t kDigits>
double Round(const std::array<int64_t, kDigits>& digits) {
  size_t top = kDigits;
  while (top > 0 && digits[top - 1] == 0) --top;
  if (top == 0) return 0;
  const auto bit = [&](int at) {
    return at >= 0 && ((digits[static_cast<size_t>(at) / 32] >> (at % 32)) & 1) != 0;
  };
  const int high =
      static_cast<int>(top) * 32 - 1 - std::countl_zero(static_cast<uint32_t>(digits[top - 1]));
  const int low = std::max(0, high - 52);  // the lowest bit that is kept
  uint64_t mantissa = 0;
  for (int at = high; at >= low; --at) mantissa = mantissa << 1 | (bit(at) ? 1u : 0u);
  bool sticky = false;
  for (int at = low - 2; at >= 0 && !sticky; --at) sticky = bit(at);
  if (bit(low - 1) && (sticky || (mantissa & 1))) ++mantissa;
  return std::ldexp(static_cast<double>(mantissa), low - 1074);
}

}  // namespace

double ExactFloatSum::Result() const {
  if (nan_ || (infinite_ && negative_infinite_)) return std::numeric_limits<double>::quiet_NaN();
  if (infinite_) return std::numeric_limits<double>::infinity();
  if (negative_infinite_) return -std::numeric_limits<double>::infinity();
  ExactFloatSum sum = *this;
  sum.PassCarries();
  const bool is_negative = sum.digits_.back() < 0;
  if (is_negative) {
    for (int64_t& digit : sum.digits_) digit = -digit;
    sum.PassCarries();
  }
  const double magnitude = Round(sum.digits_);
  return is_negative ? -magnitude : magnitude;
}

void ExactIntSum::Add(Int128 number) {
  const Low before = low_;
  low_ += static_cast<Low>(number);
  high_ += (number < 0 ? -1 : 0) + (low_ < before ? 1 : 0);
}

void ExactIntSum::Merge(const ExactIntSum& other) {
  const Low before = low_;
  low_ += other.low_;
  high_ += other.high_ + (low_ < before ? 1 : 0);
}

std::optional<Int128> ExactIntSum::Narrow() const {
  const Int128 low = static_cast<Int128>(low_);
  if (high_ != (low < 0 ? -1 : 0)) return std::nullopt;
  return low;
}

double ExactIntSum::ToDouble() const {
  if (const auto narrow = Narrow()) return static_cast<double>(*narrow);
  return std::ldexp(static_cast<double>(high_), 128) + static_cast<double>(low_);
}

}  // namespace meshlaw::scan
