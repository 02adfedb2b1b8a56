// SPDX-License-Identifier: Apache-2.0
// Lists of floats as vectors of one size.
#include "mesh/data/array_parts.h"

namespace meshlaw::mesh {

using scan::ColumnView;

namespace {

/// Copies each row's elements to its place. `begin` gives a row's first element, or -1 where the
/// row has not as many as it should.
template <typename Begin>
ColumnView Gather(const ColumnPlan& plan, const arrow::ArrayData& data,
                  const arrow::ArrayData& elements, Begin begin, BatchMemory& memory) {
  size_t width = WidthOf(*elements.type);
  auto size = static_cast<size_t>(plan.physical.list_size);
  ColumnView view;
  view.physical = plan.physical.physical;
  view.length = data.length;
  uint8_t* validity = OwnValidity(data, memory);
  uint8_t* malformed = memory.New(BitBytes(data.length));
  uint8_t* values = memory.New(static_cast<size_t>(data.length) * size * width);
  const uint8_t* from = BufferOf(elements, 1);
  const uint8_t* there = BufferOf(elements, 0);
  for (int64_t i = 0; i < data.length; ++i) {
    if (!BitAt(validity, i)) continue;
    int64_t first = begin(i);
    bool whole = first >= 0 && (size == 0 || from != nullptr);
    for (size_t k = 0; whole && there != nullptr && k < size; ++k) {
      whole = BitAt(there, elements.offset + first + static_cast<int64_t>(k));
    }
    if (!whole) {
      ClearBit(validity, i);
      SetBit(malformed, i);
    } else if (size > 0) {
      std::memcpy(values + static_cast<size_t>(i) * size * width,
                  from + static_cast<size_t>(elements.offset + first) * width, size * width);
    }
  }
  view.validity = validity;
  view.malformed = malformed;
  view.values = values;
  return view;
}

ColumnView FromFixedList(const ColumnPlan& plan, const arrow::ArrayData& data,
                         BatchMemory& memory) {
  const arrow::ArrayData& elements = *data.child_data[0];
  int64_t size = plan.physical.list_size;
  if (elements.GetNullCount() > 0) {
    return Gather(
        plan, data, elements, [&](int64_t i) { return (data.offset + i) * size; }, memory);
  }
  ColumnView view;
  view.physical = plan.physical.physical;
  view.length = data.length;
  view.validity = BufferOf(data, 0);
  view.offset = data.offset;
  const uint8_t* values = BufferOf(elements, 1);
  int64_t first = elements.offset + data.offset * size;
  view.values = values == nullptr ? memory.New(0)
                                  : values + static_cast<size_t>(first) * WidthOf(*elements.type);
  return view;
}

template <typename Offset>
ColumnView FromList(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  const auto* offsets = reinterpret_cast<const Offset*>(BufferOf(data, 1));
  int64_t size = plan.physical.list_size;
  auto begin = [&](int64_t i) -> int64_t {
    const Offset* at = offsets + data.offset + i;
    return at[1] - at[0] == size ? int64_t{at[0]} : -1;
  };
  return Gather(plan, data, *data.child_data[0], begin, memory);
}

}  // namespace

ColumnView ViewLists(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  if (plan.convert == Convert::FixedList) return FromFixedList(plan, data, memory);
  return data.type->id() == arrow::Type::LARGE_LIST ? FromList<int64_t>(plan, data, memory)
                                                    : FromList<int32_t>(plan, data, memory);
}

}  // namespace meshlaw::mesh
