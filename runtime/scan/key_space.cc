// SPDX-License-Identifier: Apache-2.0
// Interning: codes of rows to keys to numbers, and growing the layout of keys.
#include "runtime/scan/key_space.h"

#include <algorithm>

namespace meshlaw::scan {

namespace {

constexpr size_t kBlockRows = static_cast<size_t>(Chunk::kRowsMax);

Words AllRows(size_t rows) {
  Words words(WordCount(static_cast<int64_t>(rows)));
  for (size_t w = 0; w < words.size(); ++w) words[w] = RowsOfWord(static_cast<int64_t>(rows), w);
  return words;
}

int BitsFor(uint64_t count) { return std::max(1, static_cast<int>(std::bit_width(count))); }

}  // namespace

KeySpace::KeySpace(const std::vector<ArgumentData::Form>& parts, bool keeps_missing,
                   size_t keys_expected)
    : keeps_missing_(keeps_missing), keys_expected_(keys_expected) {
  narrow_.Expect(keys_expected);
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

// ---- layout ----

/// Makes every selected code fit its field. True if a part came to be numbered: its codes are then
/// to be taken anew.
bool KeySpace::Fit(const Block& block, const Words& selected) {
  std::vector<KeyField> old;
  for (const Part& part : parts_) old.push_back(part.field);
  bool changed = false;
  for (size_t p = 0; p < parts_.size(); ++p) {
    const CodeRange range = RangeOfCodes(block.codes[p], RowsWith(block, p, selected));
    if (!range.empty()) {
      changed |= CoverRange(parts_[p].field, range.low, range.high, reserved());
    }
  }
  if (!changed) return false;
  const Form old_form = form_;
  ChooseLayout(block, selected, old);
  Rekey(old, old_form);
  for (size_t p = 0; p < parts_.size(); ++p) {
    if (parts_[p].field.is_numbered && !old[p].is_numbered) return true;
  }
  return false;
}

/// The part with the most bits of those that numbers would make narrower.
KeySpace::Part* KeySpace::WidestToNumber(const Block& block, const Words& selected,
                                         bool only_repetitive) {
  Part* widest = nullptr;
  for (size_t p = 0; p < parts_.size(); ++p) {
    Part& part = parts_[p];
    const int least = only_repetitive ? 20 : 33;
    if (part.field.is_numbered || part.field.bits <= least) continue;
    if (widest != nullptr && part.field.bits <= widest->field.bits) continue;
    if (only_repetitive && !HasFewCodes(block.codes[p], RowsWith(block, p, selected))) continue;
    widest = &part;
  }
  return widest;
}

/// 64 bits if numbering what repeats gives them, else 128, else bytes.
void KeySpace::ChooseLayout(const Block& block, const Words& selected,
                            const std::vector<KeyField>& old) {
  while (true) {
    int bits = 0;
    for (const Part& part : parts_) bits += part.field.bits;
    form_ = bits <= 64 ? Form::Narrow : bits <= 128 ? Form::Wide : Form::Bytes;
    if (form_ == Form::Narrow) break;
    Part* widest = WidestToNumber(block, selected, form_ == Form::Wide);
    if (widest == nullptr) break;
    // Room for the keys so far and this block; Rekey gives the numbers out.
    widest->field = {true, true, 0, BitsFor(size() + kBlockRows + reserved()), 0};
  }
  if (form_ == Form::Bytes) {
    for (Part& part : parts_) part.field.is_numbered = false;
    return;
  }
  SpreadSpareBits(old);
  int shift = 0;
  for (Part& part : parts_) {
    part.field.shift = shift;
    shift += part.field.bits;
  }
}

/// Fields that grew will grow again: what is left of the word goes to them.
void KeySpace::SpreadSpareBits(const std::vector<KeyField>& old) {
  constexpr int kSpareMax = 6;
  int spare = form_ == Form::Narrow ? 64 : 128;
  int growing = 0;
  for (size_t p = 0; p < parts_.size(); ++p) {
    spare -= parts_[p].field.bits;
    growing += parts_[p].field.bits != old[p].bits;
  }
  for (size_t p = 0; p < parts_.size() && growing > 0; ++p) {
    KeyField& field = parts_[p].field;
    if (field.bits == old[p].bits) continue;
    const int more = std::min({kSpareMax, spare / growing, 65 - field.bits});
    field.bits += std::max(0, more);
    spare -= std::max(0, more);
    --growing;
  }
}

void KeySpace::Rekey(const std::vector<KeyField>& old, Form old_form) {
  if (old_form == Form::Narrow) {
    const DenseTable<uint64_t> table = std::move(narrow_);
    narrow_ = {};
    wide_.Expect(keys_expected_);
    narrow_.Expect(keys_expected_);
    RekeyFrom(table, old);
  } else {
    const DenseTable<UInt128> table = std::move(wide_);
    wide_ = {};
    wide_.Expect(keys_expected_);
    RekeyFrom(table, old);
  }
}

/// Ids stay, for the keys come in the order of their ids.
template <typename Key>
void KeySpace::RekeyFrom(const DenseTable<Key>& table, const std::vector<KeyField>& old) {
  std::vector<std::vector<int64_t>> codes(parts_.size(), std::vector<int64_t>(kBlockRows));
  std::vector<std::vector<int64_t>> numbers(parts_.size());
  std::vector<uint32_t> ids(kBlockRows);
  for (size_t from = 0; from < table.size(); from += kBlockRows) {
    Block block;
    block.rows = std::min(table.size() - from, kBlockRows);
    const Words rows = AllRows(block.rows);
    for (size_t p = 0; p < parts_.size(); ++p) {
      std::vector<uint8_t> missing(keeps_missing_ ? kBlockRows : 0);
      UnpackField(table.keys() + from, block.rows, old[p], reserved(), codes[p].data(),
                  keeps_missing_ ? missing.data() : nullptr);
      block.missing.push_back(std::move(missing));
      block.codes.push_back(codes[p].data());
      block.is_numbered.push_back(old[p].is_numbered);
      if (!old[p].is_numbered || form_ != Form::Bytes) continue;
      for (size_t i = 0; i < block.rows; ++i) {
        const bool is_there = block.missing[p].empty() || block.missing[p][i] == 0;
        if (!is_there) continue;
        codes[p][i] = static_cast<int64_t>(parts_[p].dense.key(static_cast<uint32_t>(codes[p][i])));
      }
    }
    if (form_ != Form::Bytes) NumberParts(block, rows, numbers);
    AddBlock(block, rows, ids.data());
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

/// The selected rows in which a part is there.
Words KeySpace::RowsWith(const Block& block, size_t part, const Words& selected) const {
  Words there = selected;
  const std::vector<uint8_t>& missing = block.missing[part];
  for (size_t row = 0; row < missing.size(); ++row) {
    if (missing[row] != 0) there[row >> 6] &= ~(uint64_t{1} << (row & 63));
  }
  return there;
}

/// Codes of numbered parts become their numbers. Neighbours are often equal.
void KeySpace::NumberParts(Block& block, const Words& selected,
                           std::vector<std::vector<int64_t>>& numbers) {
  for (size_t p = 0; p < parts_.size(); ++p) {
    Part& part = parts_[p];
    if (!part.field.is_numbered || block.is_numbered[p]) continue;
    numbers[p].resize(kBlockRows);
    const int64_t* codes = block.codes[p];
    int64_t* to = numbers[p].data();
    const Words there = RowsWith(block, p, selected);
    int64_t last = 0, number = -1;
    ForEachRow(there.data(), there.size(), [&](int64_t row) {
      if (number < 0 || codes[row] != last) {
        last = codes[row];
        number = part.dense.Intern(static_cast<uint64_t>(last));
      }
      to[row] = number;
    });
    block.codes[p] = to;
  }
}

void KeySpace::AddBlock(const Block& block, const Words& selected, uint32_t* ids) {
  if (form_ == Form::Bytes) return AddBytes(block, selected, ids);
  if (form_ == Form::Wide) {
    PackRows(block, scratch_.wide);
    return wide_.InternRows(scratch_.wide.data(), selected.data(), selected.size(), ids);
  }
  const auto* keys = reinterpret_cast<const uint64_t*>(block.codes[0]);
  if (!is_raw()) {
    PackRows(block, scratch_.narrow);
    keys = scratch_.narrow.data();
  }
  narrow_.InternRows(keys, selected.data(), selected.size(), ids);
}

std::string KeySpace::BytesOf(std::span<const Component> components) {
  std::string bytes;
  for (const Component& component : components) {
    const char tag =
        component.missing ? static_cast<char>(static_cast<int>(*component.missing) + 1) : '\0';
    bytes.push_back(tag);
    bytes.append(reinterpret_cast<const char*>(&component.code), 8);
  }
  return bytes;
}

void KeySpace::AddBytes(const Block& block, const Words& selected, uint32_t* ids) {
  std::vector<Component> components(parts_.size());
  ForEachRow(selected.data(), selected.size(), [&](int64_t row) {
    const auto at = static_cast<size_t>(row);
    for (size_t p = 0; p < parts_.size(); ++p) {
      const bool is_missing = !block.missing[p].empty() && block.missing[p][at] != 0;
      components[p] = {std::nullopt, is_missing ? 0 : block.codes[p][at]};
      if (is_missing) components[p].missing = static_cast<Missing>(block.missing[p][at] - 1);
    }
    ids[at] = bytes_.Intern(BytesOf(components));
  });
}

void KeySpace::InternBlock(Block& block, const Words& selected, uint32_t* ids) {
  const std::vector<const int64_t*> raw = block.codes;
  std::vector<std::vector<int64_t>> numbers(parts_.size());
  bool is_open = !is_raw();
  while (is_open && form_ != Form::Bytes) {
    block.codes = raw;
    NumberParts(block, selected, numbers);
    is_open = Fit(block, selected);
  }
  if (form_ == Form::Bytes) block.codes = raw;
  AddBlock(block, selected, ids);
}

void KeySpace::Intern(int64_t rows, std::span<const ArgumentData* const> arguments,
                      const Words& selected, uint32_t* ids) {
  Block block;
  block.rows = static_cast<size_t>(rows);
  block.is_numbered.assign(parts_.size(), false);
  scratch_.codes.resize(parts_.size());
  for (size_t p = 0; p < parts_.size(); ++p) {
    scratch_.codes[p].resize(kBlockRows);
    block.missing.push_back(MissingOf(*arguments[p], selected));
    Words there = selected;
    for (size_t w = 0; w < there.size(); ++w) there[w] &= arguments[p]->present[w];
    block.codes.push_back(parts_[p].codes.Codes(*arguments[p], there, scratch_.codes[p].data()));
  }
  InternBlock(block, selected, ids);
}

std::vector<uint32_t> KeySpace::MergeMapped(const KeySpace& other,
                                            std::span<const uint32_t> first_part) {
  std::vector<uint32_t> ids(other.size());
  std::vector<std::vector<int64_t>> codes(parts_.size());
  for (size_t from = 0; from < ids.size(); from += kBlockRows) {
    Block block;
    block.rows = std::min(ids.size() - from, kBlockRows);
    block.is_numbered.assign(parts_.size(), false);
    for (size_t p = 0; p < parts_.size(); ++p) {
      codes[p].assign(kBlockRows, 0);
      block.missing.emplace_back(keeps_missing_ ? kBlockRows : 0, 0);
      for (size_t row = 0; row < block.rows; ++row) {
        const Component component = other.ComponentOf(static_cast<uint32_t>(from + row), p);
        if (component.missing) {
          block.missing[p][row] = static_cast<uint8_t>(static_cast<int>(*component.missing) + 1);
          continue;
        }
        const bool is_mapped = p == 0 && !first_part.empty();
        codes[p][row] = is_mapped
                            ? first_part[static_cast<size_t>(component.code)]
                            : parts_[p].codes.Translate(other.parts_[p].codes, component.code);
      }
      block.codes.push_back(codes[p].data());
    }
    InternBlock(block, AllRows(block.rows), ids.data() + from);
  }
  return ids;
}

}  // namespace meshlaw::scan
