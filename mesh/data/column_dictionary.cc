// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/array_parts.h"

namespace meshlaw::mesh {

using scan::ColumnView;
using scan::Physical;

namespace {

int64_t IndexAt(const arrow::ArrayData& data, int64_t i) {
  switch (static_cast<const arrow::DictionaryType&>(*data.type).index_type()->id()) {
    case arrow::Type::INT8: return CellAt<int8_t>(data, i);
    case arrow::Type::UINT8: return CellAt<uint8_t>(data, i);
    case arrow::Type::INT16: return CellAt<int16_t>(data, i);
    case arrow::Type::UINT16: return CellAt<uint16_t>(data, i);
    case arrow::Type::UINT32: return CellAt<uint32_t>(data, i);
    case arrow::Type::INT64:
    case arrow::Type::UINT64: return CellAt<int64_t>(data, i);
    default: return CellAt<int32_t>(data, i);
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
      case Physical::String: Text<int32_t>(view); break;
      case Physical::LargeString: Text<int64_t>(view); break;
      case Physical::Bool: view.values = Bits(static_cast<const uint8_t*>(words_.values)); break;
      default: Fixed(view); break;
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

}  // namespace

ColumnView ExpandDictionary(const ColumnPlan& plan, const arrow::ArrayData& data,
                            const ColumnView& words, BatchMemory& memory) {
  return Expander(plan, data, words, memory).Run();
}

}  // namespace meshlaw::mesh
