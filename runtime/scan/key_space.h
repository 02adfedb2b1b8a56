// SPDX-License-Identifier: Apache-2.0
// KeySpace: distinct keys of one or more columns, numbered from 0 in the order in which they came.
//
// What uniqueness, groups, distinct counts and foreign keys have in common. The codes of a key's
// parts are packed side by side into 64 or 128 bits, each part as its distance from the lowest
// value seen; a part that spreads too widely is numbered first. When a value falls outside its
// part's bits the layout grows and the keys are packed anew, which widens ranges by much and so
// happens rarely. Keys too wide for 128 bits are kept as bytes. Every form is exact.
#pragma once

#include <span>

#include "runtime/scan/key_pack.h"
#include "runtime/scan/key_part.h"

namespace meshlaw::scan {

class KeySpace {
 public:
  enum class Missing : uint8_t { Null = 0, NotApplicable = 1, Error = 2 };

  /// `keeps_missing`: a null or a failure is a value of its own (groups); else such rows must not
  /// be selected. `keys_expected`: a guess at how many there will be, 0 for none.
  KeySpace(const std::vector<ArgumentData::Form>& parts, bool keeps_missing,
           size_t keys_expected = 0);

  size_t size() const;
  size_t parts() const { return parts_.size(); }

  /// ids[row] for each selected row. New keys get the next numbers.
  void Intern(int64_t rows, std::span<const ArgumentData* const> arguments, const Words& selected,
              uint32_t* ids);
  /// Ids here of the keys of another space of the same parts, which are added.
  std::vector<uint32_t> Merge(const KeySpace& other) { return MergeMapped(other, {}); }
  /// The same where the first part is a number that is mapped on the way (the group of a value).
  std::vector<uint32_t> MergeMapped(const KeySpace& other, std::span<const uint32_t> first_part);

  struct Scratch {
    std::vector<std::vector<int64_t>> codes;
    std::vector<uint64_t> narrow;
    std::vector<UInt128> wide;
  };
  /// Clears the rows whose key is not here. Thread-safe with a scratch of one's own.
  void Find(int64_t rows, std::span<const ArgumentData* const> arguments, Words& selected,
            Scratch& scratch) const;
  /// No more keys come: makes finding fast.
  void Seal();

  /// A part of a key, or what it misses.
  struct Component {
    std::optional<Missing> missing;
    int64_t code = 0;
  };
  Component ComponentOf(uint32_t id, size_t part) const;
  value::Value ValueOf(uint32_t id, size_t part, const value::Type& type) const;

 private:
  enum class Form : uint8_t { Narrow, Wide, Bytes };
  static constexpr uint64_t kMissingCodes = 3;

  struct Part {
    KeyPart codes;
    DenseTable<uint64_t> dense;
    KeyField field;
  };
  /// Codes of some rows, a column a part.
  struct Block {
    size_t rows = 0;
    std::vector<const int64_t*> codes;
    std::vector<std::vector<uint8_t>> missing;  ///< per part 0, or 1 + Missing; empty: none
    std::vector<bool> is_numbered;              ///< what `codes` holds are numbers already
  };

  uint64_t reserved() const { return keeps_missing_ ? kMissingCodes : 0; }
  bool is_raw() const { return parts_.size() == 1 && !keeps_missing_; }

  std::vector<uint8_t> MissingOf(const ArgumentData& argument, const Words& selected) const;
  Words RowsWith(const Block& block, size_t part, const Words& selected) const;
  void InternBlock(Block& block, const Words& selected, uint32_t* ids);
  void AddBlock(const Block& block, const Words& selected, uint32_t* ids);
  void AddBytes(const Block& block, const Words& selected, uint32_t* ids);
  void NumberParts(Block& block, const Words& selected, std::vector<std::vector<int64_t>>& numbers);
  bool Fit(const Block& block, const Words& selected);
  void ChooseLayout(const Block& block, const Words& selected, const std::vector<KeyField>& old);
  Part* WidestToNumber(const Block& block, const Words& selected, bool only_repetitive);
  void SpreadSpareBits(const std::vector<KeyField>& old);
  void Rekey(const std::vector<KeyField>& old, Form old_form);
  template <typename Key>
  void RekeyFrom(const DenseTable<Key>& table, const std::vector<KeyField>& old);
  template <typename Key>
  void PackRows(const Block& block, std::vector<Key>& keys) const;
  static std::string BytesOf(std::span<const Component> components);
  bool ToNumbers(const Part& part, const int64_t* codes, Words& selected, int64_t* to) const;

  std::vector<Part> parts_;
  bool keeps_missing_ = false;
  size_t keys_expected_ = 0;
  Form form_ = Form::Narrow;
  DenseTable<uint64_t> narrow_;
  DenseTable<UInt128> wide_;
  BytesTable bytes_;
  Scratch scratch_;
};

template <typename Key>
void KeySpace::PackRows(const Block& block, std::vector<Key>& keys) const {
  keys.assign(WordCount(static_cast<int64_t>(block.rows)) * 64, 0);
  for (size_t p = 0; p < parts_.size(); ++p) {
    const uint8_t* missing = block.missing[p].empty() ? nullptr : block.missing[p].data();
    PackField(block.codes[p], missing, block.rows, parts_[p].field, reserved(), keys.data());
  }
}

}  // namespace meshlaw::scan
