// SPDX-License-Identifier: Apache-2.0
// Sum and Mean. A mean is the exact sum, rounded once, divided by the number of values.
#include <limits>

#include "runtime/scan/accumulator.h"
#include "runtime/scan/exact_sum.h"
#include "runtime/scan/key_part.h"

namespace meshlaw::scan {

namespace {

using value::Decimal;
using value::Failure;
using value::Int128;
using value::TypeKind;
using value::Value;

/// Sums of whole words at once: the halves of 64-bit numbers cannot overflow over a chunk.
Int128 SumOfBlock(const int64_t* block) {
  int64_t high = 0;
  uint64_t low = 0;
  for (int i = 0; i < 64; ++i) {
    high += block[i] >> 32;
    low += static_cast<uint32_t>(block[i]);
  }
  return static_cast<Int128>(high) * (int64_t{1} << 32) + low;
}

class Summing : public Accumulator {
 public:
  explicit Summing(const AccumulatorSpec& spec)
      : form_(spec.forms[0]),
        result_(spec.result),
        argument_(spec.types[0]),
        is_mean_(spec.kind == ir::AccumulatorKind::Mean) {}

  void Grow(size_t groups) override {
    counts_.resize(groups);
    if (form_ == ArgumentData::Form::Reals) {
      reals_.resize(groups);
    } else {
      integers_.resize(groups);
    }
  }

  void Add(const AccumulatorInput& input) override;
  void Merge(const Accumulator& later, std::span<const uint32_t> groups) override;
  Value Result(uint32_t group) const override { return is_mean_ ? Mean(group) : Sum(group); }

 private:
  void AddWhole(const int64_t* numbers, const Words& rows);
  Value Sum(uint32_t group) const;
  Value Mean(uint32_t group) const;
  double RealSum(uint32_t group) const;

  ArgumentData::Form form_;
  value::Type result_;
  value::Type argument_;
  bool is_mean_;
  std::vector<int64_t> counts_;
  std::vector<ExactIntSum> integers_;
  std::vector<ExactFloatSum> reals_;
};

void Summing::AddWhole(const int64_t* numbers, const Words& rows) {
  for (size_t w = 0; w < rows.size(); ++w) {
    const int64_t* block = numbers + w * 64;
    if (rows[w] == ~uint64_t{0}) {
      integers_[0].Add(SumOfBlock(block));
      continue;
    }
    for (uint64_t rest = rows[w]; rest != 0; rest &= rest - 1) {
      integers_[0].Add(block[std::countr_zero(rest)]);
    }
  }
}

void Summing::Add(const AccumulatorInput& input) {
  const ArgumentData& argument = *input.arguments[0];
  const Words rows = RowsWithValues(input);
  if (input.groups == nullptr) {
    counts_[0] += CountBits(rows.data(), rows.size());
  } else {
    ForEachGrouped(rows, input.groups, [&](int64_t, uint32_t group) { ++counts_[group]; });
  }
  switch (form_) {
    case ArgumentData::Form::Integers:
      if (input.groups == nullptr) return AddWhole(argument.integers, rows);
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        integers_[group].Add(argument.integers[row]);
      });
    case ArgumentData::Form::Reals:
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        reals_[group].Add(argument.reals[row]);
      });
    case ArgumentData::Form::General:
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        integers_[group].Add(argument.values[row].decimal().unscaled);
      });
    case ArgumentData::Form::Texts: break;  // No sum of texts passes the verifier.
  }
  MESHLAW_UNREACHABLE();
}

void Summing::Merge(const Accumulator& later, std::span<const uint32_t> groups) {
  const auto& other = static_cast<const Summing&>(later);
  for (size_t g = 0; g < groups.size(); ++g) {
    counts_[groups[g]] += other.counts_[g];
    if (form_ == ArgumentData::Form::Reals) {
      reals_[groups[g]].Merge(other.reals_[g]);
    } else {
      integers_[groups[g]].Merge(other.integers_[g]);
    }
  }
}

Value Summing::Sum(uint32_t group) const {
  if (form_ == ArgumentData::Form::Reals) return Value::Float(reals_[group].Result());
  const auto sum = integers_[group].Narrow();
  if (!sum) return Value::Fail(Failure::Overflow);
  if (argument_.kind == TypeKind::Decimal) {
    Int128 bound = 1;
    for (int i = 0; i < Decimal::kDigitsMax; ++i) bound *= 10;
    const bool fits = *sum < bound && *sum > -bound;
    return fits ? Value::Of(Decimal{*sum, argument_.scale}) : Value::Fail(Failure::Overflow);
  }
  const bool fits =
      *sum >= std::numeric_limits<int64_t>::min() && *sum <= std::numeric_limits<int64_t>::max();
  if (!fits) return Value::Fail(Failure::Overflow);
  return IntegerValue(static_cast<int64_t>(*sum), result_);
}

double Summing::RealSum(uint32_t group) const {
  if (form_ == ArgumentData::Form::Reals) return reals_[group].Result();
  if (argument_.kind != TypeKind::Decimal) return integers_[group].ToDouble();
  const auto sum = integers_[group].Narrow();
  if (sum) return Decimal{*sum, argument_.scale}.ToDouble();
  double power = 1;
  for (int i = 0; i < argument_.scale; ++i) power *= 10;
  return integers_[group].ToDouble() / power;
}

Value Summing::Mean(uint32_t group) const {
  if (counts_[group] == 0) return Value::Null();
  return Value::Float(RealSum(group) / static_cast<double>(counts_[group]));
}

}  // namespace

std::unique_ptr<Accumulator> MakeSum(const AccumulatorSpec& spec) {
  return std::make_unique<Summing>(spec);
}

}  // namespace meshlaw::scan
