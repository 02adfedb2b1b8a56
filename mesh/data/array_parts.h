// SPDX-License-Identifier: Apache-2.0
// Buffers of Arrow arrays, and the conversions that have a file of their own. Private to data/.
#pragma once

#include <arrow/array/data.h>
#include <arrow/type.h>

#include <cstring>

#include "mesh/data/column_view.h"

namespace meshlaw::mesh {

inline const uint8_t* BufferOf(const arrow::ArrayData& data, size_t index) {
  return index < data.buffers.size() && data.buffers[index] ? data.buffers[index]->data() : nullptr;
}

/// A validity of our own that a conversion can take bits from.
inline uint8_t* OwnValidity(const arrow::ArrayData& data, BatchMemory& memory) {
  uint8_t* bits = memory.New(BitBytes(data.length));
  const uint8_t* from = BufferOf(data, 0);
  for (int64_t i = 0; i < data.length; ++i) {
    if (from == nullptr || BitAt(from, data.offset + i)) SetBit(bits, i);
  }
  return bits;
}

inline size_t WidthOf(const arrow::DataType& type) {
  return static_cast<size_t>(static_cast<const arrow::FixedWidthType&>(type).bit_width()) / 8;
}

template <typename T>
T CellAt(const arrow::ArrayData& data, int64_t i) {
  T cell{};
  const uint8_t* values = BufferOf(data, 1);
  if (values == nullptr) return cell;
  std::memcpy(&cell, values + static_cast<size_t>(data.offset + i) * sizeof(T), sizeof(T));
  return cell;
}

/// Lists of floats as vectors: column_lists.cc.
scan::ColumnView ViewLists(const ColumnPlan& plan, const arrow::ArrayData& data,
                           BatchMemory& memory);

/// The values of a dictionary-encoded array, one for each row, from a view of its dictionary:
/// column_dictionary.cc.
scan::ColumnView ExpandDictionary(const ColumnPlan& plan, const arrow::ArrayData& data,
                                  const scan::ColumnView& words, BatchMemory& memory);

}  // namespace meshlaw::mesh
