// SPDX-License-Identifier: Apache-2.0
// KeySpace: distinct keys of one or more columns, numbered from 0 in the order in which they came.
//
// What uniqueness, groups, distinct counts and foreign keys have in common. The codes of a key's parts
// are packed side by side into 64 or 128 bits, each part as its distance from the lowest value seen;
// a part that spreads too widely is numbered first. When a value falls outside its part's bits the
// layout grows and the keys are packed anew, which doubles a range each time and so happens rarely.
// Keys too wide for 128 bits are kept as bytes. Every form is exact.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "runtime/scan/key_part.h"

namespace meshlaw::scan {

class KeySpace {
 public:
  enum class Missing : uint8_t { Null = 0, NotApplicable = 1, Error = 2 };

  /// `keeps_missing`: a null or a failure is a value of its own (groups); else such rows must not be
  /// selected.
  KeySpace(const std::vector<ArgumentData::Form>& parts, bool keeps_missing);

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

  /// Where a part's number lies in a packed key.
  struct Field {
    bool is_numbered = false;  ///< codes are numbered by `dense` before they are packed
    bool has_range = false;
    int64_t base = 0;
    int bits = 0;
    int shift = 0;
  };
  struct Part {
    KeyPart codes;
    DenseTable<uint64_t> dense;
    Field field;
  };
  struct Block {
    int64_t rows = 0;
    std::vector<const int64_t*> codes;
    std::vector<std::vector<uint8_t>> missing;  ///< per part 0, or 1 + Missing; empty: none
  };

  uint64_t reserved() const { return keeps_missing_ ? kMissingCodes : 0; }
  bool is_raw() const { return parts_.size() == 1 && !keeps_missing_; }
  UInt128 Highest(const Field& field) const;

  std::vector<uint8_t> MissingOf(const ArgumentData& argument, const Words& selected) const;
  void InternBlock(Block& block, const Words& selected, uint32_t* ids);
  void Number(Part& part, const int64_t*& codes, const Words& selected,
              std::vector<int64_t>& scratch);
  bool Cover(Field& field, int64_t low, int64_t high) const;
  bool Fit(const Block& block, const Words& selected);
  void ChooseLayout();
  void Rekey(const std::vector<Field>& old, Form old_form);
  template <typename Key>
  Key Pack(std::span<const Component> components) const;
  template <typename Key>
  void PackRows(const Block& block, std::vector<Key>& keys) const;
  std::string BytesOf(std::span<const Component> components) const;
  Component Unpack(uint32_t id, size_t part, const Field& field, Form form) const;
  uint32_t InternComponents(std::span<const Component> components);

  std::vector<Part> parts_;
  bool keeps_missing_ = false;
  Form form_ = Form::Narrow;
  DenseTable<uint64_t> narrow_;
  DenseTable<UInt128> wide_;
  BytesTable bytes_;
  Scratch scratch_;
};

}  // namespace meshlaw::scan
