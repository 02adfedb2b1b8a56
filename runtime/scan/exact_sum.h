// SPDX-License-Identifier: Apache-2.0
// Sums that are exact, so that they are the same for every order and every split of the data.
//
// Floats are added into a fixed-point number of some 2,170 bits that covers the whole range of a
// double, in digits of 32 bits with room for carries (a superaccumulator). Only the result is
// rounded, once, to nearest with ties to even.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "runtime/value/decimal.h"

namespace meshlaw::scan {

class ExactFloatSum {
 public:
  void Add(double number);
  void Merge(const ExactFloatSum& other);
  /// NaN if a NaN or infinities of both signs were added; 0 for nothing.
  double Result() const;

 private:
  static constexpr size_t kDigits = 68;
  static constexpr int64_t kAddsMax = int64_t{1} << 28;  ///< before carries must be passed on
  void PassCarries();

  std::array<int64_t, kDigits> digits_{};  ///< in units of 2^(32 i - 1074)
  int64_t adds_ = 0;
  bool nan_ = false, infinite_ = false, negative_infinite_ = false;
};

/// A sum of integers of up to 127 bits: 192 bits, enough for 2^63 of them.
class ExactIntSum {
 public:
  void Add(value::Int128 number);
  void Merge(const ExactIntSum& other);
  std::optional<value::Int128> Narrow() const;  ///< nothing if it does not fit
  double ToDouble() const;

 private:
  __extension__ typedef unsigned __int128 Low;
  Low low_ = 0;
  int64_t high_ = 0;
};

}  // namespace meshlaw::scan
