// SPDX-License-Identifier: Apache-2.0
// Min, Max and MaxAge. Values are compared in their total order: NaN, where it is allowed, is above
// all numbers.
#include <cmath>

#include "runtime/scan/accumulator.h"
#include "runtime/scan/key_part.h"

namespace meshlaw::scan {

namespace {

using value::Value;

template <typename T>
bool IsLess(const T& a, const T& b) {
  return a < b;
}
bool IsLess(double a, double b) { return std::isnan(a) ? false : std::isnan(b) || a < b; }

/// The extreme values of one form; `T` owns what it holds.
template <typename T>
class Extremes {
 public:
  void Grow(size_t groups) {
    best_.resize(groups);
    has_.resize(groups, 0);
  }
  template <typename Candidate>
  void Offer(uint32_t group, const Candidate& candidate, bool is_max) {
    if (has_[group] && !(is_max ? IsLess(Candidate(best_[group]), candidate)
                                : IsLess(candidate, Candidate(best_[group])))) {
      return;
    }
    has_[group] = 1;
    best_[group] = T(candidate);
  }
  void Merge(const Extremes& later, std::span<const uint32_t> groups, bool is_max) {
    for (size_t g = 0; g < groups.size(); ++g) {
      if (later.has_[g]) Offer(groups[g], later.best_[g], is_max);
    }
  }
  bool Has(uint32_t group) const { return has_[group] != 0; }
  const T& Best(uint32_t group) const { return best_[group]; }

 private:
  std::vector<T> best_;
  std::vector<uint8_t> has_;
};

class Extreme : public Accumulator {
 public:
  explicit Extreme(const AccumulatorSpec& spec)
      : form_(spec.forms[0]), type_(spec.types[0]), kind_(spec.kind), now_(spec.now_micros) {}

  void Grow(size_t groups) override {
    switch (form_) {
      case ArgumentData::Form::Integers: return integers_.Grow(groups);
      case ArgumentData::Form::Reals: return reals_.Grow(groups);
      case ArgumentData::Form::Texts: return texts_.Grow(groups);
      case ArgumentData::Form::General: return general_.Grow(groups);
    }
  }
  void Add(const AccumulatorInput& input) override;
  void Merge(const Accumulator& later, std::span<const uint32_t> groups) override;
  Value Result(uint32_t group) const override;

 private:
  bool is_max() const { return kind_ != ir::AccumulatorKind::Min; }
  Value Best(uint32_t group) const;

  ArgumentData::Form form_;
  value::Type type_;
  ir::AccumulatorKind kind_;
  int64_t now_;
  Extremes<int64_t> integers_;
  Extremes<double> reals_;
  Extremes<std::string> texts_;
  Extremes<Value> general_;
};

void Extreme::Add(const AccumulatorInput& input) {
  const ArgumentData& argument = *input.arguments[0];
  const Words rows = RowsWithValues(input);
  switch (form_) {
    case ArgumentData::Form::Integers:
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        integers_.Offer(group, argument.integers[row], is_max());
      });
    case ArgumentData::Form::Reals:
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        reals_.Offer(group, argument.reals[row], is_max());
      });
    case ArgumentData::Form::Texts:
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        texts_.Offer(group, TextAt(argument.texts, row), is_max());
      });
    case ArgumentData::Form::General:
      return ForEachGrouped(rows, input.groups, [&](int64_t row, uint32_t group) {
        general_.Offer(group, argument.values[row], is_max());
      });
  }
}

void Extreme::Merge(const Accumulator& later, std::span<const uint32_t> groups) {
  const auto& other = static_cast<const Extreme&>(later);
  switch (form_) {
    case ArgumentData::Form::Integers: return integers_.Merge(other.integers_, groups, is_max());
    case ArgumentData::Form::Reals: return reals_.Merge(other.reals_, groups, is_max());
    case ArgumentData::Form::Texts: return texts_.Merge(other.texts_, groups, is_max());
    case ArgumentData::Form::General: return general_.Merge(other.general_, groups, is_max());
  }
}

Value Extreme::Best(uint32_t group) const {
  switch (form_) {
    case ArgumentData::Form::Integers:
      return integers_.Has(group) ? IntegerValue(integers_.Best(group), type_) : Value::Null();
    case ArgumentData::Form::Reals:
      return reals_.Has(group) ? Value::Float(reals_.Best(group)) : Value::Null();
    case ArgumentData::Form::Texts:
      return texts_.Has(group) ? Value::String(texts_.Best(group)) : Value::Null();
    case ArgumentData::Form::General:
      return general_.Has(group) ? general_.Best(group) : Value::Null();
  }
  MESHLAW_UNREACHABLE();
}

Value Extreme::Result(uint32_t group) const {
  const Value best = Best(group);
  if (kind_ != ir::AccumulatorKind::MaxAge || best.is_null()) return best;
  int64_t age = 0;
  if (__builtin_sub_overflow(now_, best.integer(), &age)) {
    return Value::Fail(value::Failure::Overflow);
  }
  return Value::Duration(age);
}

}  // namespace

std::unique_ptr<Accumulator> MakeExtreme(const AccumulatorSpec& spec) {
  return std::make_unique<Extreme>(spec);
}

}  // namespace meshlaw::scan
