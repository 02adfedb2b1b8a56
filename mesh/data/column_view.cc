// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/column_view.h"

#include <arrow/array.h>
#include <fmt/format.h>

#include <cstring>

#include "compiler/source/source.h"

namespace meshlaw::mesh {

using scan::ColumnView;
using scan::Physical;

uint8_t* BatchMemory::New(size_t bytes) {
  buffers.push_back(std::make_unique<std::vector<uint8_t>>(bytes + 1));
  return buffers.back()->data();
}

namespace {

const uint8_t* BufferOf(const arrow::ArrayData& data, size_t index) {
  return index < data.buffers.size() && data.buffers[index] ? data.buffers[index]->data() : nullptr;
}

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

/// A validity of our own that a conversion can take bits from.
uint8_t* OwnValidity(const arrow::ArrayData& data, BatchMemory& memory) {
  uint8_t* bits = memory.New(BitBytes(data.length));
  const uint8_t* from = BufferOf(data, 0);
  for (int64_t i = 0; i < data.length; ++i) {
    if (from == nullptr || BitAt(from, data.offset + i)) SetBit(bits, i);
  }
  return bits;
}

size_t WidthOf(const arrow::DataType& type) {
  return static_cast<size_t>(static_cast<const arrow::FixedWidthType&>(type).bit_width()) / 8;
}

ColumnView Direct(const ColumnPlan& plan, const arrow::ArrayData& data, BatchMemory& memory) {
  ColumnView view;
  view.physical = plan.physical.physical;
  view.length = data.length;
  view.validity = BufferOf(data, 0);
  view.offset = data.offset;  // bitmaps keep theirs; everything else is shifted below
  const uint8_t* second = BufferOf(data, 1);
  switch (plan.physical.physical) {
    case Physical::Bool:
      view.values = second;
      break;
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

template <typename T>
T CellAt(const arrow::ArrayData& data, int64_t i) {
  T cell{};
  const uint8_t* values = BufferOf(data, 1);
  if (values == nullptr) return cell;
  std::memcpy(&cell, values + static_cast<size_t>(data.offset + i) * sizeof(T), sizeof(T));
  return cell;
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

// ---- vectors ----

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

// ---- dictionaries ----

int64_t IndexAt(const arrow::ArrayData& data, int64_t i) {
  switch (static_cast<const arrow::DictionaryType&>(*data.type).index_type()->id()) {
    case arrow::Type::INT8:
      return CellAt<int8_t>(data, i);
    case arrow::Type::UINT8:
      return CellAt<uint8_t>(data, i);
    case arrow::Type::INT16:
      return CellAt<int16_t>(data, i);
    case arrow::Type::UINT16:
      return CellAt<uint16_t>(data, i);
    case arrow::Type::UINT32:
      return CellAt<uint32_t>(data, i);
    case arrow::Type::INT64:
    case arrow::Type::UINT64:
      return CellAt<int64_t>(data, i);
    default:
      return CellAt<int32_t>(data, i);
  }
}

/// The values of a dictionary-encoded array, one for each row.
class Expander {
 public:
  Expander(const ColumnPlan& plan, const arrow::ArrayData& data, const ColumnView& words,
           BatchMemory& memory)
      : plan_(plan),
        data_(data),
        words_(words),
        memory_(memory),
        indices_(static_cast<size_t>(data.length), -1) {
    validity_ = OwnValidity(data, memory);
    for (int64_t i = 0; i < data.length; ++i) {
      if (!BitAt(validity_, i)) continue;
      int64_t index = IndexAt(data, i);
      bool inside = index >= 0 && index < words.length;
      bool there =
          inside && (words.validity == nullptr || BitAt(words.validity, words.offset + index));
      if (there) indices_[static_cast<size_t>(i)] = index;
      if (!there) ClearBit(validity_, i);
    }
  }

  ColumnView Run() {
    ColumnView view;
    view.physical = words_.physical;
    view.length = data_.length;
    view.validity = validity_;
    if (words_.malformed != nullptr) view.malformed = Bits(words_.malformed);
    switch (words_.physical) {
      case Physical::String:
        Text<int32_t>(view);
        break;
      case Physical::LargeString:
        Text<int64_t>(view);
        break;
      case Physical::Bool:
        view.values = Bits(static_cast<const uint8_t*>(words_.values));
        break;
      default:
        Fixed(view);
        break;
    }
    return view;
  }

 private:
  const uint8_t* Bits(const uint8_t* from) {
    uint8_t* to = memory_.New(BitBytes(data_.length));
    for (size_t i = 0; i < indices_.size(); ++i) {
      if (indices_[i] >= 0 && BitAt(from, words_.offset + indices_[i]))
        SetBit(to, static_cast<int64_t>(i));
    }
    return to;
  }

  template <typename Offset>
  void Text(ColumnView& view) {
    const auto* from = static_cast<const Offset*>(words_.offsets);
    auto* offsets =
        reinterpret_cast<int64_t*>(memory_.New((indices_.size() + 1) * sizeof(int64_t)));
    for (size_t i = 0; i < indices_.size(); ++i) {
      int64_t size = indices_[i] < 0 ? 0 : from[indices_[i] + 1] - from[indices_[i]];
      offsets[i + 1] = offsets[i] + size;
    }
    uint8_t* bytes = memory_.New(static_cast<size_t>(offsets[indices_.size()]));
    for (size_t i = 0; i < indices_.size(); ++i) {
      if (indices_[i] < 0) continue;
      std::memcpy(bytes + offsets[i],
                  static_cast<const uint8_t*>(words_.values) + from[indices_[i]],
                  static_cast<size_t>(offsets[i + 1] - offsets[i]));
    }
    // Expanded text may be longer than 32-bit offsets reach.
    view.physical = Physical::LargeString;
    view.offsets = offsets;
    view.values = bytes;
  }

  void Fixed(ColumnView& view) {
    size_t width = scan::WidthOf(plan_.physical);
    uint8_t* values = memory_.New(indices_.size() * width);
    for (size_t i = 0; i < indices_.size(); ++i) {
      if (indices_[i] < 0) continue;
      std::memcpy(
          values + i * width,
          static_cast<const uint8_t*>(words_.values) + static_cast<size_t>(indices_[i]) * width,
          width);
    }
    view.values = values;
  }

  const ColumnPlan& plan_;
  const arrow::ArrayData& data_;
  const ColumnView& words_;
  BatchMemory& memory_;
  std::vector<int64_t> indices_;  ///< -1: no value
  uint8_t* validity_ = nullptr;
};

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
    case Convert::Direct:
      return Direct(plan, data, memory);
    case Convert::Date64:
      return FromDate64(plan, data, memory);
    case Convert::Time:
      return FromTime(plan, data, memory);
    case Convert::BinaryText:
      return FromBinary(plan, data, memory);
    case Convert::FixedList:
      return FromFixedList(plan, data, memory);
    case Convert::List:
      return data.type->id() == arrow::Type::LARGE_LIST ? FromList<int64_t>(plan, data, memory)
                                                        : FromList<int32_t>(plan, data, memory);
    case Convert::Parse: {
      ColumnPlan text = plan;
      text.physical.physical = Physical::String;
      return ParseColumn(plan, Direct(text, data, memory), memory);
    }
    case Convert::Nulls:
    case Convert::Unreadable:
      break;
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
  return Expander(plan, data, words, memory).Run();
}

}  // namespace meshlaw::mesh
