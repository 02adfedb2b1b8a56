// SPDX-License-Identifier: Apache-2.0
// Bytes of the binary form: numbers in groups of 7 bits, texts and lists with their length first.
// Private to this room.
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "compiler/source/source.h"

namespace meshlaw::ir {

class ByteWriter {
 public:
  void Byte(uint8_t byte) { bytes_ += static_cast<char>(byte); }
  void Number(uint64_t number) {
    for (; number >= 0x80; number >>= 7) Byte(static_cast<uint8_t>(number | 0x80));
    Byte(static_cast<uint8_t>(number));
  }
  /// Small magnitudes are short, whatever the sign.
  void Signed(int64_t number) {
    auto bits = static_cast<uint64_t>(number);
    Number(bits << 1 ^ (number < 0 ? ~uint64_t{0} : 0));
  }
  void Fixed(uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8) Byte(static_cast<uint8_t>(number >> shift));
  }
  /// All NaNs are one.
  void Real(double number) {
    constexpr uint64_t kNan = 0x7FF8'0000'0000'0000;
    Fixed(number != number ? kNan : std::bit_cast<uint64_t>(number));
  }
  void Text(std::string_view text) {
    Number(text.size());
    bytes_ += text;
  }
  void Append(const ByteWriter& other) { bytes_ += other.bytes_; }
  std::string Take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

/// After the first fault every read gives zero and `failed` stays true.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  bool failed() const { return failed_; }
  bool done() const { return rest_.empty(); }
  void Fail() {
    failed_ = true;
    rest_ = {};
  }

  uint8_t Byte() {
    if (rest_.empty()) return Fail(), 0;
    auto byte = static_cast<uint8_t>(rest_.front());
    rest_.remove_prefix(1);
    return byte;
  }
  uint64_t Number() {
    uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      uint8_t byte = Byte();
      if (shift == 63 && byte > 1) break;
      number |= uint64_t{byte & 0x7Fu} << shift;
      if (byte < 0x80) return number;
    }
    Fail();
    return 0;
  }
  int64_t Signed() {
    uint64_t bits = Number();
    return static_cast<int64_t>(bits >> 1 ^ (bits & 1 ? ~uint64_t{0} : 0));
  }
  uint32_t Number32() {
    uint64_t number = Number();
    if (number > UINT32_MAX) return Fail(), 0;
    return static_cast<uint32_t>(number);
  }
  uint64_t Fixed() {
    uint64_t number = 0;
    for (int shift = 0; shift < 64; shift += 8) number |= uint64_t{Byte()} << shift;
    return number;
  }
  double Real() { return std::bit_cast<double>(Fixed()); }
  /// How many of something follow. Each takes a byte at least, so no count asks for more memory
  /// than the input is long.
  size_t Count() {
    uint64_t count = Number();
    if (count > rest_.size()) return Fail(), 0;
    return static_cast<size_t>(count);
  }
  std::string Octets() {
    size_t size = Count();
    std::string octets(rest_.substr(0, size));
    rest_.remove_prefix(size);
    return octets;
  }
  std::string Text() {
    std::string text = Octets();
    if (source::FirstInvalidUtf8(text)) Fail();
    return text;
  }

 private:
  std::string_view rest_;
  bool failed_ = false;
};

}  // namespace meshlaw::ir
