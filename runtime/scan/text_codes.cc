// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/text_codes.h"

#include <cstring>

#include "runtime/scan/bits.h"
#include "runtime/scan/column_value.h"
#include "runtime/scan/row_evaluator.h"
#include "runtime/scan/text_table.h"

namespace meshlaw::scan {

namespace {

/// The code of a text whose first 8 bytes (or what follows it in the buffer) are `bytes`.
inline uint64_t CodeOf(uint64_t bytes, uint64_t size) {
  const uint64_t shift = size < 8 ? 64 - 8 * size : 0;
  const uint64_t kept = size == 0 ? 0 : (bytes << shift) >> shift;
  if (size < 8) return kept | (size << 56);
  const uint64_t last = bytes >> 56;
  const bool is_short = size == 8 && last >= 8 && last != 0xFF;
  return is_short ? bytes : bytes | kLongTextCode;
}

uint64_t CarefulCode(const char* text, uint64_t size) {
  uint64_t bytes = 0;
  // A column of empty texts may have no buffer at all.
  if (size > 0) std::memcpy(&bytes, text, size < 8 ? size : 8);
  return CodeOf(bytes, size);
}

template <typename Offset>
bool Encode(const ColumnView& view, int64_t rows, uint64_t* codes) {
  const auto* offsets = static_cast<const Offset*>(view.offsets);
  const auto* text = static_cast<const char*>(view.values);
  const Offset end = offsets[rows];
  // Whole words are read as long as they end within the buffer.
  int64_t safe = rows;
  while (safe > 0 && end - offsets[safe - 1] < 8) --safe;
  uint64_t longest = 0;
  for (int64_t i = 0; i < safe; ++i) {
    uint64_t bytes;
    std::memcpy(&bytes, text + offsets[i], 8);
    codes[i] = CodeOf(bytes, static_cast<uint64_t>(offsets[i + 1] - offsets[i]));
    longest = codes[i] > longest ? codes[i] : longest;
  }
  for (int64_t i = safe; i < rows; ++i) {
    codes[i] = CarefulCode(text + offsets[i], static_cast<uint64_t>(offsets[i + 1] - offsets[i]));
    longest = codes[i] > longest ? codes[i] : longest;
  }
  return IsLongTextCode(longest);
}

}  // namespace

bool EncodeTexts(const ColumnView& view, int64_t rows, uint64_t* codes) {
  if (rows == 0) return false;
  return view.physical == Physical::LargeString ? Encode<int64_t>(view, rows, codes)
                                                : Encode<int32_t>(view, rows, codes);
}

void TextCache::Reset() {
  for (Column& column : columns_) column.is_ready = false;
}

const uint64_t* TextCache::Codes(size_t column, const ColumnView& view, int64_t rows) {
  Column& cached = columns_[column];
  if (cached.is_ready) return cached.codes.data();
  cached.codes.resize(static_cast<size_t>(Chunk::kRowsMax));
  EncodeTexts(view, rows, cached.codes.data());
  std::fill(cached.codes.begin() + rows,
            cached.codes.begin() + static_cast<int64_t>(WordCount(rows)) * 64, 0);
  cached.is_ready = true;
  return cached.codes.data();
}

}  // namespace meshlaw::scan
