// SPDX-License-Identifier: Apache-2.0
// Count, CountIf, NullCount, NullRatio.
#include "runtime/scan/accumulator.h"

namespace meshlaw::scan {

namespace {

using value::Value;

class Counting : public Accumulator {
 public:
  explicit Counting(ir::AccumulatorKind kind) : kind_(kind) {}

  void Grow(size_t groups) override {
    counted_.resize(groups);
    all_.resize(groups);
  }

  void Add(const AccumulatorInput& input) override {
    AddRows(*input.selected, input.groups, all_);
    AddRows(CountedRows(input), input.groups, counted_);
  }

  void Merge(const Accumulator& later, std::span<const uint32_t> groups) override {
    const auto& other = static_cast<const Counting&>(later);
    for (size_t g = 0; g < groups.size(); ++g) {
      counted_[groups[g]] += other.counted_[g];
      all_[groups[g]] += other.all_[g];
    }
  }

  Value Result(uint32_t group) const override {
    if (kind_ != ir::AccumulatorKind::NullRatio) return Value::Int(counted_[group]);
    return Value::Of(value::Ratio::Of(counted_[group], all_[group]));
  }

 private:
  Words CountedRows(const AccumulatorInput& input) const;
  static void AddRows(const Words& rows, const uint32_t* groups, std::vector<int64_t>& counts) {
    if (groups == nullptr) {
      counts[0] += CountBits(rows.data(), rows.size());
    } else {
      ForEachGrouped(rows, groups, [&](int64_t, uint32_t group) { ++counts[group]; });
    }
  }

  ir::AccumulatorKind kind_;
  std::vector<int64_t> counted_;
  std::vector<int64_t> all_;
};

Words Counting::CountedRows(const AccumulatorInput& input) const {
  Words rows = *input.selected;
  if (kind_ == ir::AccumulatorKind::Count) return rows;
  for (size_t w = 0; w < rows.size(); ++w) {
    if (kind_ == ir::AccumulatorKind::CountIf) {
      rows[w] &= input.truth->truth[w];
    } else {
      const ArgumentData& argument = *input.arguments[0];
      rows[w] &= ~(argument.present[w] | argument.not_applicable[w] | argument.error[w]);
    }
  }
  return rows;
}

}  // namespace

std::unique_ptr<Accumulator> MakeCount(ir::AccumulatorKind kind) {
  return std::make_unique<Counting>(kind);
}

}  // namespace meshlaw::scan
