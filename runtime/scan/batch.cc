// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/batch.h"

#include "compiler/base/check.h"

namespace meshlaw::scan {

std::string_view Name(Physical physical) {
  switch (physical) {
    case Physical::Bool: return "bool";
    case Physical::Int8: return "int8";
    case Physical::Int16: return "int16";
    case Physical::Int32: return "int32";
    case Physical::Int64: return "int64";
    case Physical::UInt8: return "uint8";
    case Physical::UInt16: return "uint16";
    case Physical::UInt32: return "uint32";
    case Physical::UInt64: return "uint64";
    case Physical::Float32: return "float32";
    case Physical::Float64: return "float64";
    case Physical::Decimal128: return "decimal128";
    case Physical::String: return "string";
    case Physical::LargeString: return "large_string";
    case Physical::Date32: return "date32";
    case Physical::Time64: return "time64";
    case Physical::Timestamp: return "timestamp";
    case Physical::FloatList: return "fixed_size_list<float32>";
    case Physical::DoubleList: return "fixed_size_list<float64>";
  }
  MESHLAW_UNREACHABLE();
}

size_t WidthOf(const PhysicalColumn& column) {
  switch (column.physical) {
    case Physical::Bool: return 0;
    case Physical::Int8:
    case Physical::UInt8: return 1;
    case Physical::Int16:
    case Physical::UInt16: return 2;
    case Physical::Int32:
    case Physical::UInt32:
    case Physical::Float32:
    case Physical::Date32: return 4;
    case Physical::Int64:
    case Physical::UInt64:
    case Physical::Float64:
    case Physical::Time64:
    case Physical::Timestamp: return 8;
    case Physical::Decimal128: return 16;
    case Physical::String: return 4;
    case Physical::LargeString: return 8;
    case Physical::FloatList: return 4 * static_cast<size_t>(column.list_size);
    case Physical::DoubleList: return 8 * static_cast<size_t>(column.list_size);
  }
  MESHLAW_UNREACHABLE();
}

namespace {

const void* Advance(const void* from, size_t bytes) {
  return from == nullptr ? nullptr : static_cast<const uint8_t*>(from) + bytes;
}

}  // namespace

ColumnView Slice(const ColumnView& view, const PhysicalColumn& column, int64_t from, int64_t rows) {
  ColumnView slice = view;
  slice.length = rows;
  slice.offset += from;
  if (view.source_offsets != nullptr) slice.source_offsets += from;
  const size_t bytes = static_cast<size_t>(from) * WidthOf(column);
  const bool is_text =
      column.physical == Physical::String || column.physical == Physical::LargeString;
  if (is_text) {
    slice.offsets = Advance(view.offsets, bytes);
  } else {
    slice.values = Advance(view.values, bytes);
  }
  return slice;
}

int64_t BytesOf(const ColumnView& view, const PhysicalColumn& column) {
  const int64_t bitmap = (view.length + 7) / 8;
  int64_t bytes = view.validity == nullptr ? 0 : bitmap;
  if (column.physical == Physical::Bool) return bytes + bitmap;
  bytes += view.length * static_cast<int64_t>(WidthOf(column));
  if (view.length == 0) return bytes;
  if (column.physical == Physical::String) {
    const auto* offsets = static_cast<const int32_t*>(view.offsets);
    bytes += offsets[view.length] - offsets[0];
  } else if (column.physical == Physical::LargeString) {
    const auto* offsets = static_cast<const int64_t*>(view.offsets);
    bytes += offsets[view.length] - offsets[0];
  }
  return bytes;
}

}  // namespace meshlaw::scan
