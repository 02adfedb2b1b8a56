// SPDX-License-Identifier: Apache-2.0
// The cells of a text column as 64-bit codes, a chunk at a time.
//
// A text of up to 8 bytes that TextCoder calls short has the same code here. A longer one has 0xFF
// in the last byte and its first 7 bytes in the others: enough to tell it from every short text and
// to look at its beginning. So equality with a short constant, sets of short words, keys and memos
// work on plain integers, and only long texts are looked at byte by byte.
#pragma once

#include <memory>
#include <vector>

#include "runtime/scan/batch.h"

namespace meshlaw::scan {

inline constexpr uint64_t kLongTextCode = uint64_t{0xFF} << 56;
inline bool IsLongTextCode(uint64_t code) { return code >= kLongTextCode; }

/// Writes `rows` codes; rows without a value get some code. True if there is a long text.
bool EncodeTexts(const ColumnView& view, int64_t rows, uint64_t* codes);

/// The codes of a chunk's columns, made when first asked for.
class TextCache {
 public:
  explicit TextCache(size_t columns) : columns_(columns) {}
  void Reset();
  /// Room is for whole words of rows; codes past the last row are zero.
  const uint64_t* Codes(size_t column, const ColumnView& view, int64_t rows);

 private:
  struct Column {
    bool is_ready = false;
    std::vector<uint64_t> codes;
  };
  std::vector<Column> columns_;
};

}  // namespace meshlaw::scan
