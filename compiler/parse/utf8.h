// SPDX-License-Identifier: Apache-2.0
// Code points of text that is known to be valid UTF-8. Private to the room.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace meshlaw::parse {

struct CodePoint {
  char32_t value;
  size_t length;  ///< in bytes
};

/// The code point that starts at `i`. Needs valid UTF-8.
inline CodePoint DecodeAt(std::string_view text, size_t i) {
  auto byte = [&](size_t k) { return static_cast<unsigned char>(text[k]); };
  unsigned char c = byte(i);
  if (c < 0x80) return {c, 1};
  size_t length = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  char32_t value = c & (0xFFu >> (length + 1));
  for (size_t k = 1; k < length; ++k) value = (value << 6) | (byte(i + k) & 0x3Fu);
  return {value, length};
}

/// Appends the UTF-8 of a code point that is a Unicode scalar value.
inline void AppendUtf8(std::string& out, char32_t point) {
  auto byte = [&](char32_t value) { out += static_cast<char>(static_cast<unsigned char>(value)); };
  if (point < 0x80) return byte(point);
  if (point < 0x800) {
    byte(0xC0 | (point >> 6));
  } else if (point < 0x10000) {
    byte(0xE0 | (point >> 12));
    byte(0x80 | ((point >> 6) & 0x3F));
  } else {
    byte(0xF0 | (point >> 18));
    byte(0x80 | ((point >> 12) & 0x3F));
    byte(0x80 | ((point >> 6) & 0x3F));
  }
  byte(0x80 | (point & 0x3F));
}

}  // namespace meshlaw::parse
