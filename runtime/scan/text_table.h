// SPDX-License-Identifier: Apache-2.0
// Texts as 64-bit codes: equal codes exactly for equal texts.
//
// A text of up to 8 bytes is its own code: its bytes, with the length in the last one where it is
// free. A longer text is numbered in a table that keeps its bytes and compares them.
#pragma once

#include <cstring>
#include <string>
#include <string_view>

#include "runtime/scan/dense_table.h"

namespace meshlaw::scan {

/// Distinct byte strings numbered in the order in which they came.
class BytesTable {
 public:
  static constexpr uint32_t kNone = 0xFFFFFFFFu;
  size_t size() const { return ends_.size(); }
  uint32_t Intern(std::string_view bytes);
  uint32_t Find(std::string_view bytes) const;
  std::string_view bytes(uint32_t id) const;

 private:
  void Grow();
  uint64_t Slot(std::string_view bytes, uint64_t hash) const;

  std::string arena_;
  std::vector<uint64_t> ends_;
  std::vector<uint64_t> slots_;  ///< tag << 32 | (number + 1)
  uint64_t seed_ = HashSeed();
};

class TextCoder {
 public:
  static constexpr uint64_t kAbsent = ~uint64_t{0};  ///< no text has this code

  uint64_t Code(std::string_view text) {
    const uint64_t code = ShortCode(text);
    return code != kLong ? code : kLong | long_.Intern(text);
  }
  /// The code of a text that may not have one yet: then kAbsent.
  uint64_t Find(std::string_view text) const {
    const uint64_t code = ShortCode(text);
    if (code != kLong) return code;
    const uint32_t id = long_.Find(text);
    return id == BytesTable::kNone ? kAbsent : kLong | id;
  }
  std::string Text(uint64_t code) const;

 private:
  static constexpr uint64_t kLong = uint64_t{0xFF} << 56;

  /// Of 8 bytes only those whose last one can be no length and no mark are short.
  static uint64_t ShortCode(std::string_view text) {
    const size_t size = text.size();
    if (size > 8) return kLong;
    const uint64_t bytes = Load(text.data(), size);
    if (size < 8) return bytes | (uint64_t{size} << 56);
    return (bytes >> 56) >= 8 && (bytes >> 56) != 0xFF ? bytes : kLong;
  }
  /// Up to 8 bytes as a number, reading none beyond them.
  static uint64_t Load(const char* from, size_t size) {
    if (size >= 4) {
      uint32_t low, high;
      std::memcpy(&low, from, 4);
      std::memcpy(&high, from + size - 4, 4);
      return low | (uint64_t{high} << (8 * (size - 4)));
    }
    if (size == 0) return 0;
    const auto byte = [&](size_t i) { return uint64_t{static_cast<uint8_t>(from[i])} << (8 * i); };
    return byte(0) | byte(size / 2) | byte(size - 1);
  }

  BytesTable long_;
};

}  // namespace meshlaw::scan
