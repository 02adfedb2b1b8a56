// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/key_space.h"

#include <algorithm>
#include <limits>

namespace meshlaw::scan {

using value::Int128;

namespace {

int BitWidth(UInt128 number) {
  const auto high = static_cast<uint64_t>(number >> 64);
  if (high != 0) return 64 + std::bit_width(high);
  return std::bit_width(static_cast<uint64_t>(number));
}

struct Range {
  int64_t low = std::numeric_limits<int64_t>::max();
  int64_t high = std::numeric_limits<int64_t>::min();
  bool empty() const { return low > high; }
};

/// Of the rows in `selected`. Whole words take a loop that the compiler turns into vector code.
Range RangeOf(const int64_t* codes, const Words& selected) {
  Range range;
  for (size_t w = 0; w < selected.size(); ++w) {
    const int64_t* block = codes + w * 64;
    if (selected[w] == ~uint64_t{0}) {
      for (int i = 0; i < 64; ++i) {
        range.low = std::min(range.low, block[i]);
        range.high = std::max(range.high, block[i]);
      }
      continue;
    }
    for (uint64_t rest = selected[w]; rest != 0; rest &= rest - 1) {
      const int64_t code = block[std::countr_zero(rest)];
      range.low = std::min(range.low, code);
      range.high = std::max(range.high, code);
    }
  }
  return range;
}

}  // namespace

KeySpace::KeySpace(const std::vector<ArgumentData::Form>& parts, bool keeps_missing)
    : keeps_missing_(keeps_missing) {
  for (ArgumentData::Form form : parts) parts_.push_back({KeyPart(form), {}, {}});
  int shift = 0;
  for (Part& part : parts_) {
    part.field = {!part.codes.is_compact() && !is_raw(), false, 0, 2, shift};
    shift += 2;
  }
  if (is_raw()) parts_[0].field = {false, true, 0, 64, 0};
}

size_t KeySpace::size() const {
  switch (form_) {
    case Form::Narrow: return narrow_.size();
    case Form::Wide: return wide_.size();
    case Form::Bytes: return bytes_.size();
  }
  MESHLAW_UNREACHABLE();
}

/// The highest number that a field's bits can hold.
UInt128 KeySpace::Highest(const Field& field) const {
  return (UInt128{1} << field.bits) - 1 - reserved();
}

// ---- layout ----

/// Widens a field to hold [low, high]; false if it does already.
bool KeySpace::Cover(Field& field, int64_t low, int64_t high) const {
  const auto distance = [](int64_t from, int64_t to) {
    return static_cast<UInt128>(static_cast<Int128>(to) - from);
  };
  if (field.has_range && low >= field.base && distance(field.base, high) <= Highest(field)) {
    return false;
  }
  if (field.has_range) {
    const UInt128 top = static_cast<UInt128>(static_cast<Int128>(field.base)) + Highest(field);
    high = static_cast<int64_t>(std::max<Int128>(
        high, std::min<Int128>(static_cast<Int128>(top), std::numeric_limits<int64_t>::max())));
    // Data that falls below once is likely to fall further: leave as much room again.
    const Int128 room = low < field.base ? static_cast<Int128>(distance(low, high) / 2) : 0;
    low = static_cast<int64_t>(std::max<Int128>(std::min(low, field.base) - room,
                                                std::numeric_limits<int64_t>::min()));
  }
  field.has_range = true;
  field.base = low;
  field.bits = std::max(1, BitWidth(distance(low, high) + reserved()));
  return true;
}

/// Makes every selected code fit its field. True if a part came to be numbered: its codes are then to
/// be taken anew.
bool KeySpace::Fit(const Block& block, const Words& selected) {
  std::vector<Field> old;
  for (const Part& part : parts_) old.push_back(part.field);
  bool changed = false;
  for (size_t p = 0; p < parts_.size(); ++p) {
    Words there = selected;
    const std::vector<uint8_t>& missing = block.missing[p];
    for (size_t row = 0; row < missing.size(); ++row) {
      if (missing[row] != 0) there[row >> 6] &= ~(uint64_t{1} << (row & 63));
    }
    const Range range = RangeOf(block.codes[p], there);
    if (!range.empty()) changed |= Cover(parts_[p].field, range.low, range.high);
  }
  if (!changed) return false;
  const Form old_form = form_;
  ChooseLayout();
  Rekey(old, old_form);
  for (size_t p = 0; p < parts_.size(); ++p) {
    if (parts_[p].field.is_numbered && !old[p].is_numbered) return true;
  }
  return false;
}

void KeySpace::ChooseLayout() {
  while (true) {
    int shift = 0;
    Part* widest = nullptr;
    for (Part& part : parts_) {
      part.field.shift = shift;
      shift += part.field.bits;
      const bool is_wide = !part.field.is_numbered && part.field.bits > 33;
      if (is_wide && (widest == nullptr || part.field.bits > widest->field.bits)) widest = &part;
    }
    if (shift <= 128) {
      form_ = shift <= 64 ? Form::Narrow : Form::Wide;
      return;
    }
    if (widest == nullptr) break;
    // The numbers that the keys so far need; Rekey gives them out.
    const int bits = BitWidth(UInt128{size()} * 2 + Chunk::kRowsMax + reserved());
    widest->field = {true, true, 0, bits, 0};
  }
  form_ = Form::Bytes;
  for (Part& part : parts_) part.field.is_numbered = false;
}

void KeySpace::Rekey(const std::vector<Field>& old, Form old_form) {
  std::vector<std::vector<Component>> keys;
  const size_t count = old_form == Form::Narrow ? narrow_.size()
                       : old_form == Form::Wide ? wide_.size()
                                                : bytes_.size();
  keys.resize(count);
  for (uint32_t id = 0; id < count; ++id) {
    for (size_t p = 0; p < parts_.size(); ++p) {
      keys[id].push_back(Unpack(id, p, old[p], old_form));
    }
  }
  narrow_ = {};
  wide_ = {};
  for (const std::vector<Component>& key : keys) InternComponents(key);
}

KeySpace::Component KeySpace::Unpack(uint32_t id, size_t part, const Field& field,
                                     Form form) const {
  if (form == Form::Bytes) {
    const std::string_view bytes = bytes_.bytes(id).substr(part * 9, 9);
    Component component;
    if (bytes[0] != 0) component.missing = static_cast<Missing>(bytes[0] - 1);
    std::memcpy(&component.code, bytes.data() + 1, 8);
    return component;
  }
  const UInt128 key = form == Form::Narrow ? UInt128{narrow_.key(id)} : wide_.key(id);
  const UInt128 packed = (key >> field.shift) & ((UInt128{1} << field.bits) - 1);
  if (packed < reserved()) return {static_cast<Missing>(packed), 0};
  const uint64_t number = static_cast<uint64_t>(packed - reserved()) +
                          static_cast<uint64_t>(field.base);
  if (!field.is_numbered) return {std::nullopt, static_cast<int64_t>(number)};
  const uint64_t code = parts_[part].dense.key(static_cast<uint32_t>(number));
  return {std::nullopt, static_cast<int64_t>(code)};
}

// ---- packing ----

template <typename Key>
Key KeySpace::Pack(std::span<const Component> components) const {
  Key key = 0;
  for (size_t p = 0; p < parts_.size(); ++p) {
    const Field& field = parts_[p].field;
    const Component& component = components[p];
    Key packed = component.missing ? static_cast<Key>(*component.missing) : 0;
    if (!component.missing) {
      packed = static_cast<Key>(static_cast<uint64_t>(component.code) -
                                static_cast<uint64_t>(field.base)) + reserved();
    }
    key |= packed << field.shift;
  }
  return key;
}

std::string KeySpace::BytesOf(std::span<const Component> components) const {
  std::string bytes;
  for (const Component& component : components) {
    const char tag =
        component.missing ? static_cast<char>(static_cast<int>(*component.missing) + 1) : '\0';
    bytes.push_back(tag);
    bytes.append(reinterpret_cast<const char*>(&component.code), 8);
  }
  return bytes;
}

/// One key by its raw codes; what is numbered gets its numbers here.
uint32_t KeySpace::InternComponents(std::span<const Component> components) {
  if (form_ == Form::Bytes) return bytes_.Intern(BytesOf(components));
  std::vector<Component> numbered(components.begin(), components.end());
  for (size_t p = 0; p < parts_.size(); ++p) {
    if (!parts_[p].field.is_numbered || numbered[p].missing) continue;
    numbered[p].code = parts_[p].dense.Intern(static_cast<uint64_t>(numbered[p].code));
  }
  if (form_ == Form::Narrow) return narrow_.Intern(Pack<uint64_t>(numbered));
  return wide_.Intern(Pack<UInt128>(numbered));
}

template <typename Key>
void KeySpace::PackRows(const Block& block, std::vector<Key>& keys) const {
  const size_t rows = static_cast<size_t>(block.rows);
  keys.assign(WordCount(block.rows) * 64, 0);
  for (size_t p = 0; p < parts_.size(); ++p) {
    const Field field = parts_[p].field;
    const int64_t* codes = block.codes[p];
    const uint64_t base = static_cast<uint64_t>(field.base);
    const std::vector<uint8_t>& missing = block.missing[p];
    if (missing.empty()) {
      for (size_t i = 0; i < rows; ++i) {
        keys[i] |= (static_cast<Key>(static_cast<uint64_t>(codes[i]) - base) + reserved())
                   << field.shift;
      }
      continue;
    }
    for (size_t i = 0; i < rows; ++i) {
      const Key packed = missing[i] != 0
                             ? static_cast<Key>(missing[i] - 1)
                             : static_cast<Key>(static_cast<uint64_t>(codes[i]) - base) + reserved();
      keys[i] |= packed << field.shift;
    }
  }
}

// ---- rows ----

/// Empty if no selected row misses the part.
std::vector<uint8_t> KeySpace::MissingOf(const ArgumentData& argument,
                                         const Words& selected) const {
  std::vector<uint8_t> missing;
  if (!keeps_missing_) return missing;
  for (size_t w = 0; w < selected.size(); ++w) {
    const uint64_t absent = selected[w] & ~argument.present[w];
    if (absent == 0) continue;
    missing.resize(selected.size() * 64, 0);
    for (uint64_t rest = absent; rest != 0; rest &= rest - 1) {
      const uint64_t bit = rest & -rest;
      const Missing why = argument.error[w] & bit            ? Missing::Error
                          : argument.not_applicable[w] & bit ? Missing::NotApplicable
                                                             : Missing::Null;
      missing[w * 64 + static_cast<size_t>(std::countr_zero(rest))] =
          static_cast<uint8_t>(static_cast<int>(why) + 1);
    }
  }
  return missing;
}

void KeySpace::Number(Part& part, const int64_t*& codes, const Words& selected,
                      std::vector<int64_t>& scratch) {
  std::vector<int64_t> numbers(static_cast<size_t>(Chunk::kRowsMax));
  ForEachRow(selected.data(), selected.size(), [&](int64_t row) {
    numbers[static_cast<size_t>(row)] = part.dense.Intern(static_cast<uint64_t>(codes[row]));
  });
  scratch.swap(numbers);
  codes = scratch.data();
}

void KeySpace::InternBlock(Block& block, const Words& selected, uint32_t* ids) {
  const std::vector<const int64_t*> raw = block.codes;
  std::vector<std::vector<int64_t>> numbers(parts_.size());
  do {
    for (size_t p = 0; p < parts_.size() && form_ != Form::Bytes; ++p) {
      block.codes[p] = raw[p];
      if (!parts_[p].field.is_numbered) continue;
      Words there = selected;
      for (size_t row = 0; row < block.missing[p].size(); ++row) {
        if (block.missing[p][row] != 0) there[row >> 6] &= ~(uint64_t{1} << (row & 63));
      }
      Number(parts_[p], block.codes[p], there, numbers[p]);
    }
  } while (!is_raw() && form_ != Form::Bytes && Fit(block, selected));
  if (form_ == Form::Narrow) {
    const uint64_t* keys = reinterpret_cast<const uint64_t*>(block.codes[0]);
    if (!is_raw()) {
      PackRows(block, scratch_.narrow);
      keys = scratch_.narrow.data();
    }
    narrow_.InternRows(keys, selected.data(), selected.size(), ids);
    return;
  }
  if (form_ == Form::Wide) {
    PackRows(block, scratch_.wide);
    wide_.InternRows(scratch_.wide.data(), selected.data(), selected.size(), ids);
    return;
  }
  std::vector<Component> components(parts_.size());
  ForEachRow(selected.data(), selected.size(), [&](int64_t row) {
    const size_t at = static_cast<size_t>(row);
    for (size_t p = 0; p < parts_.size(); ++p) {
      const bool is_missing = !block.missing[p].empty() && block.missing[p][at] != 0;
      components[p] = {std::nullopt, is_missing ? 0 : raw[p][at]};
      if (is_missing) components[p].missing = static_cast<Missing>(block.missing[p][at] - 1);
    }
    ids[at] = bytes_.Intern(BytesOf(components));
  });
}

void KeySpace::Intern(int64_t rows, std::span<const ArgumentData* const> arguments,
                      const Words& selected, uint32_t* ids) {
  Block block;
  block.rows = rows;
  scratch_.codes.resize(parts_.size());
  for (size_t p = 0; p < parts_.size(); ++p) {
    scratch_.codes[p].resize(static_cast<size_t>(Chunk::kRowsMax));
    block.missing.push_back(MissingOf(*arguments[p], selected));
    Words there = selected;
    for (size_t w = 0; w < there.size(); ++w) there[w] &= arguments[p]->present[w];
    block.codes.push_back(
        parts_[p].codes.Codes(*arguments[p], there, scratch_.codes[p].data()));
  }
  InternBlock(block, selected, ids);
}

std::vector<uint32_t> KeySpace::MergeMapped(const KeySpace& other,
                                            std::span<const uint32_t> first_part) {
  std::vector<uint32_t> ids(other.size());
  std::vector<std::vector<int64_t>> codes(parts_.size());
  for (size_t from = 0; from < ids.size(); from += Chunk::kRowsMax) {
    Block block;
    block.rows = static_cast<int64_t>(std::min<size_t>(ids.size() - from, Chunk::kRowsMax));
    for (size_t p = 0; p < parts_.size(); ++p) {
      codes[p].assign(static_cast<size_t>(Chunk::kRowsMax), 0);
      block.missing.emplace_back(keeps_missing_ ? static_cast<size_t>(Chunk::kRowsMax) : 0, 0);
      for (int64_t row = 0; row < block.rows; ++row) {
        const auto id = static_cast<uint32_t>(from + static_cast<size_t>(row));
        const Component component = other.ComponentOf(id, p);
        if (component.missing) {
          block.missing[p][static_cast<size_t>(row)] =
              static_cast<uint8_t>(static_cast<int>(*component.missing) + 1);
          continue;
        }
        const bool is_mapped = p == 0 && !first_part.empty();
        codes[p][static_cast<size_t>(row)] =
            is_mapped ? first_part[static_cast<size_t>(component.code)]
                      : parts_[p].codes.Translate(other.parts_[p].codes, component.code);
      }
      block.codes.push_back(codes[p].data());
    }
    Words selected(WordCount(block.rows));
    for (size_t w = 0; w < selected.size(); ++w) selected[w] = RowsOfWord(block.rows, w);
    InternBlock(block, selected, ids.data() + from);
  }
  return ids;
}

KeySpace::Component KeySpace::ComponentOf(uint32_t id, size_t part) const {
  return Unpack(id, part, parts_[part].field, form_);
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

// ---- finding ----

void KeySpace::Seal() {
  narrow_.Seal();
  wide_.Seal();
  for (Part& part : parts_) part.dense.Seal();
}

void KeySpace::Find(int64_t rows, std::span<const ArgumentData* const> arguments, Words& selected,
                    Scratch& scratch) const {
  Block block;
  block.rows = rows;
  block.missing.resize(parts_.size());
  scratch.codes.resize(parts_.size());
  for (size_t p = 0; p < parts_.size(); ++p) {
    scratch.codes[p].resize(static_cast<size_t>(Chunk::kRowsMax));
    const int64_t* codes =
        parts_[p].codes.FindCodes(*arguments[p], selected, scratch.codes[p].data());
    const Part& part = parts_[p];
    const Words asked = selected;
    ForEachRow(asked.data(), asked.size(), [&](int64_t row) {
      int64_t number = codes[row];
      bool is_here = true;
      if (part.field.is_numbered) {
        const uint32_t id = part.dense.Find(static_cast<uint64_t>(number));
        is_here = id != DenseTable<uint64_t>::kNone;
        number = id;
      }
      if (form_ != Form::Bytes && !is_raw()) {
        const Int128 distance = static_cast<Int128>(number) - part.field.base;
        is_here &= distance >= 0 && static_cast<UInt128>(distance) <= Highest(part.field);
      }
      scratch.codes[p][static_cast<size_t>(row)] = number;
      if (!is_here) selected[static_cast<size_t>(row >> 6)] &= ~(uint64_t{1} << (row & 63));
    });
    block.codes.push_back(scratch.codes[p].data());
  }
  const Words asked = selected;
  const auto keep = [&](auto find) {
    ForEachRow(asked.data(), asked.size(), [&](int64_t row) {
      if (!find(static_cast<size_t>(row))) {
        selected[static_cast<size_t>(row >> 6)] &= ~(uint64_t{1} << (row & 63));
      }
    });
  };
  constexpr uint32_t kNone = DenseTable<uint64_t>::kNone;
  if (form_ == Form::Narrow) {
    PackRows(block, scratch.narrow);
    keep([&](size_t row) { return narrow_.Find(scratch.narrow[row]) != kNone; });
  } else if (form_ == Form::Wide) {
    PackRows(block, scratch.wide);
    keep([&](size_t row) { return wide_.Find(scratch.wide[row]) != kNone; });
  } else {
    keep([&](size_t row) {
      std::vector<Component> components;
      for (const int64_t* codes : block.codes) components.push_back({std::nullopt, codes[row]});
      return bytes_.Find(BytesOf(components)) != BytesTable::kNone;
    });
  }
}

}  // namespace meshlaw::scan
