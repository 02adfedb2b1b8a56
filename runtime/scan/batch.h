// SPDX-License-Identifier: Apache-2.0
// Batches of columns: what every engine over data reads.
//
// A ColumnView is a borrowed view of one Arrow array (columnar format 1.5: validity bitmap least
// significant bit first, values buffer, offsets), already shifted to its first row where the layout
// allows it; `offset` remains for bit-packed buffers. Lifetime is the batch's. Nothing here needs
// the Arrow library.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "compiler/base/result.h"

namespace meshlaw::scan {

/// How a column lies in memory.
enum class Physical : uint8_t {
  Bool,  ///< bitmap
  Int8,
  Int16,
  Int32,
  Int64,
  UInt8,
  UInt16,
  UInt32,
  UInt64,
  Float32,
  Float64,
  Decimal128,   ///< 16 bytes, little endian, two's complement; `scale` digits after the point
  String,       ///< int32 offsets
  LargeString,  ///< int64 offsets
  Date32,       ///< days
  Time64,       ///< microseconds of the day
  Timestamp,    ///< int64 in `unit_per_second` units since the epoch; UTC iff `utc`
  FloatList,    ///< fixed_size_list<float32>[list_size]
  DoubleList,   ///< fixed_size_list<float64>[list_size]
};
std::string_view Name(Physical physical);

struct PhysicalColumn {
  std::string name;
  Physical physical = Physical::String;
  uint8_t scale = 0;            ///< Decimal128
  int64_t unit_per_second = 1;  ///< Timestamp: 1, 1000, 10^6 or 10^9
  bool utc = false;             ///< Timestamp
  int32_t list_size = 0;        ///< FloatList, DoubleList
};

struct ColumnView {
  Physical physical = Physical::String;
  int64_t length = 0;
  int64_t offset = 0;                 ///< of the bitmaps, in bits
  const uint8_t* validity = nullptr;  ///< null: every value is there
  const void* values = nullptr;       ///< fixed-width values, or the bytes of strings
  const void* offsets = nullptr;      ///< String, LargeString: length + 1 offsets
  /// Set bits: text that could not be read as the column's type (the value is then null in
  /// `validity`).
  const uint8_t* malformed = nullptr;
  /// The text that values were read from, where it is not the column itself: for samples only.
  const void* source_bytes = nullptr;
  const int32_t* source_offsets = nullptr;
};

/// Bytes per row of the fixed-width buffer: of the offsets for text, 0 for the bits of Bool.
size_t WidthOf(const PhysicalColumn& column);
/// `rows` rows of a view from row `from` on.
ColumnView Slice(const ColumnView& view, const PhysicalColumn& column, int64_t from, int64_t rows);
/// Bytes of column memory that reading the view takes.
int64_t BytesOf(const ColumnView& view, const PhysicalColumn& column);

struct Batch {
  int64_t rows = 0;
  std::vector<ColumnView> columns;
  std::shared_ptr<const void> owner;  ///< keeps the buffers alive
};

/// Where a value stands in a file of text.
struct TextPlace {
  std::string path;
  uint32_t line = 0, column = 0;  ///< from 1, in code points
};

/// A stream of batches with one schema.
class BatchSource {
 public:
  virtual ~BatchSource() = default;
  virtual const std::vector<PhysicalColumn>& columns() const = 0;
  /// The rows in all, where the format knows before reading.
  virtual std::optional<int64_t> row_count() const = 0;
  /// The next batch, or nothing at the end.
  virtual Result<std::optional<Batch>> Next() = 0;
  /// Where a value of a row that was given stands, if it is in a text. Slow: it reads that anew.
  virtual std::optional<TextPlace> PlaceOf(int64_t /*row*/, std::string_view /*column*/) const {
    return std::nullopt;
  }
};

}  // namespace meshlaw::scan
