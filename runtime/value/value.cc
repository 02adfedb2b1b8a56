// SPDX-License-Identifier: Apache-2.0
// How each kind of value is made.
#include "runtime/value/value.h"

#include <algorithm>

#include "runtime/value/value_order.h"

namespace meshlaw::value {

Value Value::Fail(meshlaw::value::Failure failure) {
  Value v;
  v.kind_ = Kind::Failure;
  v.scalar_ = static_cast<int64_t>(failure);
  return v;
}

Value Value::Scalar(Kind kind, int64_t scalar) {
  Value v;
  v.kind_ = kind;
  v.scalar_ = scalar;
  return v;
}

Value Value::Textual(Kind kind, std::string text) {
  Value v;
  v.kind_ = kind;
  v.text_ = std::make_shared<const std::string>(std::move(text));
  return v;
}

Value Value::Listed(Kind kind, Values elements) {
  Value v;
  v.kind_ = kind;
  v.list_ = std::make_shared<const Values>(std::move(elements));
  return v;
}

Value Value::Bool(bool b) { return Scalar(Kind::Bool, b ? 1 : 0); }
Value Value::Int(int64_t i) { return Scalar(Kind::Int, i); }
Value Value::Date(int64_t days) { return Scalar(Kind::Date, days); }
Value Value::Time(int64_t micros) { return Scalar(Kind::Time, micros); }
Value Value::Timestamp(int64_t micros) { return Scalar(Kind::Timestamp, micros); }
Value Value::LocalTimestamp(int64_t micros) { return Scalar(Kind::LocalTimestamp, micros); }
Value Value::Duration(int64_t micros) { return Scalar(Kind::Duration, micros); }
Value Value::Enum(int64_t ordinal) { return Scalar(Kind::Enum, ordinal); }

Value Value::Of(meshlaw::value::Decimal d) {
  Value v;
  v.kind_ = Kind::Decimal;
  v.decimal_ = d;
  return v;
}

Value Value::Float(double d) {
  Value v;
  v.kind_ = Kind::Float;
  v.float_ = d;
  return v;
}

Value Value::Of(meshlaw::value::Ratio r) {
  Value v;
  v.kind_ = Kind::Ratio;
  v.decimal_.unscaled = r.numerator;
  v.scalar_ = r.denominator;
  return v;
}

Value Value::Of(meshlaw::value::Period p) {
  Value v;
  v.kind_ = Kind::Period;
  v.decimal_.unscaled = p.months;
  v.scalar_ = p.days;
  return v;
}

Value Value::String(std::string s) { return Textual(Kind::String, std::move(s)); }
Value Value::Ip(std::string canonical) { return Textual(Kind::Ip, std::move(canonical)); }
Value Value::Bytes(std::string bytes) { return Textual(Kind::Bytes, std::move(bytes)); }
Value Value::Version(std::string text) { return Textual(Kind::Version, std::move(text)); }

Value Value::Entity(EntityRef ref) {
  Value v = Textual(Kind::Entity, std::move(ref.id));
  v.scalar_ = ref.type.value;
  return v;
}

Value Value::List(Values values) { return Listed(Kind::List, std::move(values)); }
Value Value::Record(Values attributes) { return Listed(Kind::Record, std::move(attributes)); }

Value Value::Set(Values values) {
  // Of equal values that do not look the same (0.0 and -0.0) the one that stays must not depend on
  // their order, so the sort tells them apart and only then are repeats removed.
  std::sort(values.begin(), values.end(),
            [](const Value& a, const Value& b) { return CompareExactly(a, b) < 0; });
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return Listed(Kind::Set, std::move(values));
}

Value Value::Map(Values keys_and_values) {
  MESHLAW_CHECK(keys_and_values.size() % 2 == 0);
  std::vector<std::pair<Value, Value>> entries;
  for (size_t i = 0; i < keys_and_values.size(); i += 2) {
    entries.emplace_back(std::move(keys_and_values[i]), std::move(keys_and_values[i + 1]));
  }
  std::stable_sort(entries.begin(), entries.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  Values sorted;
  for (auto& [key, value] : entries) {
    sorted.push_back(std::move(key));
    sorted.push_back(std::move(value));
  }
  return Listed(Kind::Map, std::move(sorted));
}

Value Value::Vector(std::vector<double> elements) {
  Value v;
  v.kind_ = Kind::Vector;
  v.vector_ = std::make_shared<const std::vector<double>>(std::move(elements));
  return v;
}

}  // namespace meshlaw::value
