// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/column_view.h"

#include <arrow/array.h>
#include <fmt/format.h>

#include <cstring>

#include "compiler/source/source.h"
#include "mesh/data/array_parts.h"

namespace meshlaw::mesh {

using scan::ColumnView;
using scan::Physical;

uint8_t* BatchMemory::New(size_t bytes) {
  buffers.push_back(std::make_unique<std::vector<uint8_t>>(bytes + 1));
  return buffers.back()->data();
}

namespace {

/// The validity of an array, from bit 0: copied only where it does not start there.
const uint8_t* ValidityOf(const arrow::ArrayData& data, BatchMemory& memory) {
  const uint8_t* bits = BufferOf(data, 0);
  if (bits == nullptr || data.offset == 0) return bits;
  uint8_t* copy = memory.New(BitBytes(data.length));
  for (int64_t i = 0; i < data.length; ++i) {
    if (BitAt(bits, data.offset + i)) SetBit(copy, i);
  }
  return copy;
}

ColumnView Direct(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  ColumnView view;
  view.physical = plan.physical.physical;
  view.length = data.length;
  view.validity = BufferOf(data, 0);
  view.offset = data.offset;  // bitmaps keep theirs; everything else is shifted below
  const uint8_t* second = BufferOf(data, 1);
  switch (plan.physical.physical) {
    case Physical::Bool: view.values = second; break;
    case Physical::String:
      view.offsets =
          second == nullptr ? nullptr : second + static_cast<size_t>(data.offset) * sizeof(int32_t);
      view.values = BufferOf(data, 2);
      break;
    case Physical::LargeString:
      view.offsets =
          second == nullptr ? nullptr : second + static_cast<size_t>(data.offset) * sizeof(int64_t);
      view.values = BufferOf(data, 2);
      break;
    default:
      view.values = second == nullptr
                        ? nullptr
                        : second + static_cast<size_t>(data.offset) * WidthOf(*data.type);
      break;
  }
  // An array without rows may lack its buffers.
  if (view.values == nullptr) view.values = memory.New(0);
  bool text = view.physical == Physical::String || view.physical == Physical::LargeString;
  if (text && view.offsets == nullptr) view.offsets = memory.New(sizeof(int64_t));
  return view;
}

/// A view with values that we make, one for each row that is there.
template <typename To, typename Read>
ColumnView Made(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory,
                Read read) {
  ColumnView view;
  view.physical = plan.physical.physical;
  view.length = data.length;
  view.validity = ValidityOf(data, memory);
  auto* values = reinterpret_cast<To*>(memory.New(static_cast<size_t>(data.length) * sizeof(To)));
  for (int64_t i = 0; i < data.length; ++i) values[i] = read(i);
  view.values = values;
  return view;
}

/// Rounds down, so that an instant stays in its day.
int64_t FloorDivide(int64_t a, int64_t b) {
  int64_t quotient = a / b;
  return a % b < 0 ? quotient - 1 : quotient;
}

ColumnView FromDate64(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  return Made<int32_t>(plan, data, memory, [&](int64_t i) {
    return static_cast<int32_t>(FloorDivide(CellAt<int64_t>(data, i), 86'400'000));
  });
}

ColumnView FromTime(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  if (data.type->id() == arrow::Type::TIME64) {
    return Made<int64_t>(plan, data, memory,
                         [&](int64_t i) { return FloorDivide(CellAt<int64_t>(data, i), 1'000); });
  }
  bool seconds =
      static_cast<const arrow::Time32Type&>(*data.type).unit() == arrow::TimeUnit::SECOND;
  int64_t factor = seconds ? 1'000'000 : 1'000;
  return Made<int64_t>(plan, data, memory,
                       [&](int64_t i) { return int64_t{CellAt<int32_t>(data, i)} * factor; });
}

// ---- text ----

template <typename Offset>
void CheckUtf8(ColumnView& view, uint8_t* validity, uint8_t* malformed) {
  const auto* offsets = static_cast<const Offset*>(view.offsets);
  const auto* bytes = static_cast<const char*>(view.values);
  for (int64_t i = 0; i < view.length; ++i) {
    if (!BitAt(validity, i)) continue;
    std::string_view cell(bytes + offsets[i], static_cast<size_t>(offsets[i + 1] - offsets[i]));
    if (!source::FirstInvalidUtf8(cell)) continue;
    ClearBit(validity, i);
    SetBit(malformed, i);
  }
}

ColumnView FromBinary(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  ColumnView view = Direct(plan, data, memory);
  uint8_t* validity = OwnValidity(data, memory);
  uint8_t* malformed = memory.New(BitBytes(data.length));
  if (view.physical == Physical::String) CheckUtf8<int32_t>(view, validity, malformed);
  if (view.physical == Physical::LargeString) CheckUtf8<int64_t>(view, validity, malformed);
  view.validity = validity;
  view.malformed = malformed;
  view.offset = 0;
  return view;
}

/// For an array of no type, which holds nulls alone.
ColumnView Nulls(const ColumnPlan& plan, int64_t rows, BatchMemory& memory) {
  ColumnView view;
  view.physical = plan.physical.physical;
  view.length = rows;
  view.validity = memory.New(BitBytes(rows));
  size_t width = std::max(sizeof(int64_t), scan::WidthOf(plan.physical));
  uint8_t* zeros = memory.New(static_cast<size_t>(rows + 1) * width);
  view.values = zeros;
  view.offsets = zeros;
  return view;
}

ColumnView ViewPlain(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  switch (plan.convert) {
    case Convert::Direct: return Direct(plan, data, memory);
    case Convert::Date64: return FromDate64(plan, data, memory);
    case Convert::Time: return FromTime(plan, data, memory);
    case Convert::BinaryText: return FromBinary(plan, data, memory);
    case Convert::FixedList:
    case Convert::List: return ViewLists(plan, data, memory);
    case Convert::Parse: {
      ColumnPlan text = plan;
      text.physical.physical = Physical::String;
      return ParseColumn(plan, Direct(text, data, memory), memory);
    }
    case Convert::Nulls:
    case Convert::Unreadable: break;
  }
  return Nulls(plan, data.length, memory);
}

}  // namespace

Result<ColumnView> ViewColumn(const ColumnPlan& plan, const std::shared_ptr<arrow::Array>& array,
                              int64_t rows, BatchMemory& memory) {
  if (array->length() != rows) {
    return Fail(fmt::format("column `{}` has {} rows where others have {}", plan.physical.name,
                            array->length(), rows));
  }
  memory.arrays.push_back(array);
  const arrow::ArrayData& data = *array->data();
  if (data.type->id() != arrow::Type::DICTIONARY) return ViewPlain(plan, data, memory);
  // The plan's text is the expanded one; the dictionary's own lies as its type says.
  ColumnPlan of_words = plan;
  auto word_type = static_cast<const arrow::DictionaryType&>(*data.type).value_type()->id();
  bool short_text = word_type == arrow::Type::STRING || word_type == arrow::Type::BINARY;
  if (short_text) of_words.physical.physical = Physical::String;
  ColumnView words = ViewPlain(of_words, *data.dictionary, memory);
  return ExpandDictionary(plan, data, words, memory);
}

}  // namespace meshlaw::mesh
