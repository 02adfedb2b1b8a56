// SPDX-License-Identifier: Apache-2.0
// From Arrow arrays to views of columns. Private to data/.
#pragma once

#include <arrow/type_fwd.h>

#include <memory>
#include <vector>

#include "mesh/data/column_plan.h"

namespace meshlaw::mesh {

/// Keeps what a batch's views point into.
struct BatchMemory {
  std::vector<std::shared_ptr<arrow::Array>> arrays;
  std::vector<std::unique_ptr<std::vector<uint8_t>>> buffers;

  /// A zeroed buffer of our own; one byte longer, so that it always has an address.
  uint8_t* New(size_t bytes);
};

/// The plan must be readable.
Result<scan::ColumnView> ViewColumn(const ColumnPlan& plan,
                                    const std::shared_ptr<arrow::Array>& array, int64_t rows,
                                    BatchMemory& memory);

/// Text cells of a CSV as typed values: column_parse.cc. Nulls stay nulls; what cannot be read is
/// null and malformed.
scan::ColumnView ParseColumn(const ColumnPlan& plan, const scan::ColumnView& text,
                             BatchMemory& memory);

inline bool BitAt(const uint8_t* bits, int64_t i) { return (bits[i >> 3] >> (i & 7)) & 1; }
inline void SetBit(uint8_t* bits, int64_t i) {
  bits[i >> 3] = static_cast<uint8_t>(bits[i >> 3] | (1u << (i & 7)));
}
inline void ClearBit(uint8_t* bits, int64_t i) {
  bits[i >> 3] = static_cast<uint8_t>(bits[i >> 3] & ~(1u << (i & 7)));
}
inline size_t BitBytes(int64_t bits) { return static_cast<size_t>((bits + 7) / 8); }

}  // namespace meshlaw::mesh
