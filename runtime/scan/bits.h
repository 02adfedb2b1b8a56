// SPDX-License-Identifier: Apache-2.0
// Words of 64 rows: bit i of word w stands for row 64 w + i. Bits past the last row are zero.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <vector>

namespace meshlaw::scan {

using Words = std::vector<uint64_t>;

inline size_t WordCount(int64_t rows) { return static_cast<size_t>((rows + 63) / 64); }

/// The rows of word `word` that there are, as bits.
inline uint64_t RowsOfWord(int64_t rows, size_t word) {
  const int64_t left = rows - static_cast<int64_t>(word) * 64;
  if (left >= 64) return ~uint64_t{0};
  return left <= 0 ? 0 : (uint64_t{1} << left) - 1;
}

inline bool BitAt(const uint8_t* bits, int64_t index) {
  return (bits[index >> 3] >> (index & 7)) & 1;
}
inline bool RowBit(const Words& words, int64_t row) {
  return (words[static_cast<size_t>(row >> 6)] >> (row & 63)) & 1;
}

/// Copies `rows` bits that start at bit `offset` of `bits` into words. Reads no byte past the last
/// bit.
void CopyBits(const uint8_t* bits, int64_t offset, int64_t rows, uint64_t* words);

int64_t CountBits(const uint64_t* words, size_t count);

/// Calls `visit(row)` for each set bit in order.
template <typename Visit>
void ForEachRow(const uint64_t* words, size_t count, Visit visit) {
  for (size_t w = 0; w < count; ++w) {
    for (uint64_t rest = words[w]; rest != 0; rest &= rest - 1) {
      visit(static_cast<int64_t>(w) * 64 + std::countr_zero(rest));
    }
  }
}

}  // namespace meshlaw::scan
