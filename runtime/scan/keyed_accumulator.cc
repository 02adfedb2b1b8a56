// SPDX-License-Identifier: Apache-2.0
// Distinct, Unique and Foreign as values of a group. A key of Distinct and Unique is the group's
// number followed by the arguments, so that one space serves all groups. (A clause that is nothing
// but `unique(…)` or `foreign(…)` counts rows instead: see key_clause.cc.)
#include "runtime/scan/accumulator.h"

namespace meshlaw::scan {

namespace {

using value::Value;

class Distinct : public Accumulator {
 public:
  explicit Distinct(const AccumulatorSpec& spec)
      : keys_(WithGroup(spec.forms), false),
        is_unique_(spec.kind == ir::AccumulatorKind::Unique),
        numbers_(static_cast<size_t>(Chunk::kRowsMax)),
        ids_(static_cast<size_t>(Chunk::kRowsMax)) {
    group_.form = ArgumentData::Form::Integers;
    group_.integers = numbers_.data();
  }

  void Grow(size_t groups) override {
    counts_.resize(groups);
    repeated_.resize(groups);
  }

  void Add(const AccumulatorInput& input) override {
    const Words rows = RowsWithValues(input);
    for (int64_t row = 0; row < input.rows; ++row) {
      numbers_[static_cast<size_t>(row)] = input.groups == nullptr ? 0 : input.groups[row];
    }
    group_.present = rows;
    group_.not_applicable.assign(rows.size(), 0);
    group_.error.assign(rows.size(), 0);
    std::vector<const ArgumentData*> parts = {&group_};
    parts.insert(parts.end(), input.arguments.begin(), input.arguments.end());
    size_t known = keys_.size();
    keys_.Intern(input.rows, parts, rows, ids_.data());
    ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
      Meet(group, ids_[static_cast<size_t>(row)], known);
    });
  }

  void Merge(const Accumulator& later, std::span<const uint32_t> groups) override;

  Value Result(uint32_t group) const override {
    return is_unique_ ? Value::Bool(repeated_[group] == 0) : Value::Int(counts_[group]);
  }

 private:
  static std::vector<ArgumentData::Form> WithGroup(std::vector<ArgumentData::Form> forms) {
    forms.insert(forms.begin(), ArgumentData::Form::Integers);
    return forms;
  }
  /// Ids are given in order, so a key is new exactly when its id is the next one.
  void Meet(uint32_t group, uint32_t id, size_t& known) {
    if (id == known) {
      ++known;
      ++counts_[group];
    } else {
      ++repeated_[group];
    }
  }

  KeySpace keys_;
  bool is_unique_;
  std::vector<int64_t> counts_, repeated_;
  ArgumentData group_;
  std::vector<int64_t> numbers_;
  std::vector<uint32_t> ids_;
};

void Distinct::Merge(const Accumulator& later, std::span<const uint32_t> groups) {
  const auto& other = static_cast<const Distinct&>(later);
  size_t known = keys_.size();
  const std::vector<uint32_t> ids = keys_.MergeMapped(other.keys_, groups);
  for (uint32_t id = 0; id < ids.size(); ++id) {
    const auto group = static_cast<size_t>(other.keys_.ComponentOf(id, 0).code);
    Meet(groups[group], ids[id], known);
  }
  for (size_t g = 0; g < groups.size(); ++g) repeated_[groups[g]] += other.repeated_[g];
}

/// Whether every value of a group is in the referenced columns.
class Foreign : public Accumulator {
 public:
  explicit Foreign(const AccumulatorSpec& spec) : keys_(spec.keys) {}

  void Grow(size_t groups) override { strangers_.resize(groups); }

  void Add(const AccumulatorInput& input) override {
    const Words rows = RowsWithValues(input);
    Words found = rows;
    keys_->Find(input.rows, input.arguments, found, scratch_);
    Words strange = rows;
    for (size_t w = 0; w < strange.size(); ++w) strange[w] &= ~found[w];
    ForEachGrouped(strange, input.groups, [&](int64_t, uint32_t group) { ++strangers_[group]; });
  }

  void Merge(const Accumulator& later, std::span<const uint32_t> groups) override {
    const auto& other = static_cast<const Foreign&>(later);
    for (size_t g = 0; g < groups.size(); ++g) strangers_[groups[g]] += other.strangers_[g];
  }

  Value Result(uint32_t group) const override { return Value::Bool(strangers_[group] == 0); }

 private:
  std::shared_ptr<const KeySet> keys_;
  KeySpace::Scratch scratch_;
  std::vector<int64_t> strangers_;
};

}  // namespace

std::unique_ptr<Accumulator> MakeKeyed(const AccumulatorSpec& spec) {
  if (spec.kind == ir::AccumulatorKind::Foreign) return std::make_unique<Foreign>(spec);
  return std::make_unique<Distinct>(spec);
}

}  // namespace meshlaw::scan
