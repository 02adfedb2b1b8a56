// SPDX-License-Identifier: Apache-2.0
// Reading a KeySpace: finding the keys of rows, and taking keys apart.
#include "runtime/scan/key_space.h"

namespace meshlaw::scan {

using value::Int128;

void KeySpace::Seal() {
  narrow_.Seal();
  wide_.Seal();
  for (Part& part : parts_) part.dense.Seal();
}

KeySpace::Component KeySpace::ComponentOf(uint32_t id, size_t part) const {
  if (form_ == Form::Bytes) {
    const std::string_view bytes = bytes_.bytes(id).substr(part * 9, 9);
    Component component;
    if (bytes[0] != 0) component.missing = static_cast<Missing>(bytes[0] - 1);
    std::memcpy(&component.code, bytes.data() + 1, 8);
    return component;
  }
  const KeyField& field = parts_[part].field;
  const UInt128 key = form_ == Form::Narrow ? UInt128{narrow_.key(id)} : wide_.key(id);
  const UInt128 packed = (key >> field.shift) & ((UInt128{1} << field.bits) - 1);
  if (packed < reserved()) return {static_cast<Missing>(packed), 0};
  const uint64_t number =
      static_cast<uint64_t>(packed - reserved()) + static_cast<uint64_t>(field.base);
  if (!field.is_numbered) return {std::nullopt, static_cast<int64_t>(number)};
  const uint64_t code = parts_[part].dense.key(static_cast<uint32_t>(number));
  return {std::nullopt, static_cast<int64_t>(code)};
}

value::Value KeySpace::ValueOf(uint32_t id, size_t part, const value::Type& type) const {
  const Component component = ComponentOf(id, part);
  if (!component.missing) return parts_[part].codes.ValueOf(component.code, type);
  switch (*component.missing) {
    case Missing::Null: return value::Value::Null();
    case Missing::NotApplicable: return value::Value::Fail(value::Failure::NullValue);
    case Missing::Error: return value::Value::Fail(value::Failure::Overflow);
  }
  MESHLAW_UNREACHABLE();
}

namespace {

void Unselect(Words& selected, int64_t row) {
  selected[static_cast<size_t>(row >> 6)] &= ~(uint64_t{1} << (row & 63));
}

}  // namespace

/// Codes as the layout packs them; rows whose code no key has are cleared. False if nothing had to
/// be done, so `codes` serve as they are.
bool KeySpace::ToNumbers(const Part& part, const int64_t* codes, Words& selected,
                         int64_t* to) const {
  if (form_ == Form::Bytes || is_raw()) return false;
  const Words asked = selected;
  ForEachRow(asked.data(), asked.size(), [&](int64_t row) {
    int64_t number = codes[row];
    if (part.field.is_numbered) {
      const uint32_t id = part.dense.Find(static_cast<uint64_t>(number));
      if (id == DenseTable<uint64_t>::kNone) return Unselect(selected, row);
      number = id;
    }
    const Int128 distance = static_cast<Int128>(number) - part.field.base;
    const bool is_within =
        distance >= 0 && static_cast<UInt128>(distance) <= HighestOf(part.field, reserved());
    if (!is_within) return Unselect(selected, row);
    to[row] = number;
  });
  return true;
}

void KeySpace::Find(int64_t rows, std::span<const ArgumentData* const> arguments, Words& selected,
                    Scratch& scratch) const {
  Block block;
  block.rows = static_cast<size_t>(rows);
  block.missing.resize(parts_.size());
  scratch.codes.resize(parts_.size());
  for (size_t p = 0; p < parts_.size(); ++p) {
    scratch.codes[p].resize(static_cast<size_t>(Chunk::kRowsMax));
    int64_t* to = scratch.codes[p].data();
    const int64_t* codes = parts_[p].codes.FindCodes(*arguments[p], selected, to);
    block.codes.push_back(ToNumbers(parts_[p], codes, selected, to) ? to : codes);
  }
  const auto keep = [&](auto find) {
    for (size_t w = 0; w < selected.size(); ++w) {
      uint64_t found = 0;
      for (uint64_t rest = selected[w]; rest != 0; rest &= rest - 1) {
        const int bit = std::countr_zero(rest);
        found |= uint64_t{find(w * 64 + static_cast<size_t>(bit))} << bit;
      }
      selected[w] = found;
    }
  };
  constexpr uint32_t kNone = DenseTable<uint64_t>::kNone;
  if (form_ == Form::Narrow) {
    const auto* keys = reinterpret_cast<const uint64_t*>(block.codes[0]);
    if (!is_raw()) {
      PackRows(block, scratch.narrow);
      keys = scratch.narrow.data();
    }
    return keep([&](size_t row) { return narrow_.Find(keys[row]) != kNone; });
  }
  if (form_ == Form::Wide) {
    PackRows(block, scratch.wide);
    return keep([&](size_t row) { return wide_.Find(scratch.wide[row]) != kNone; });
  }
  keep([&](size_t row) {
    std::vector<Component> components;
    for (const int64_t* codes : block.codes) components.push_back({std::nullopt, codes[row]});
    return bytes_.Find(BytesOf(components)) != BytesTable::kNone;
  });
}

}  // namespace meshlaw::scan
