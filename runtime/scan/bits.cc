// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/bits.h"

namespace meshlaw::scan {

void CopyBits(const uint8_t* bits, int64_t offset, int64_t rows, uint64_t* words) {
  const uint8_t* from = bits + (offset >> 3);
  const int shift = static_cast<int>(offset & 7);
  const size_t count = WordCount(rows);
  for (size_t w = 0; w < count; ++w) {
    const int64_t left = rows - static_cast<int64_t>(w) * 64;
    const int64_t wanted =
        (left < 64 ? left : 64) + shift;  // bits from the start of the first byte
    const size_t bytes = static_cast<size_t>((wanted + 7) / 8);
    uint64_t low = 0;
    std::memcpy(&low, from + w * 8, bytes < 8 ? bytes : 8);
    low >>= shift;
    if (bytes > 8) low |= static_cast<uint64_t>(from[w * 8 + 8]) << (64 - shift);
    words[w] = low & RowsOfWord(rows, w);
  }
}

// The loop is memory-light: clones let it use the host's population counts without a build flag.
[[gnu::target_clones("default", "popcnt", "arch=x86-64-v4")]]
int64_t CountBits(const uint64_t* words, size_t count) {
  int64_t bits = 0;
  for (size_t w = 0; w < count; ++w) bits += std::popcount(words[w]);
  return bits;
}

}  // namespace meshlaw::scan
