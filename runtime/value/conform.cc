// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/conform.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "runtime/value/time.h"

namespace meshlaw::value {
namespace {

using Kind = Value::Kind;

struct Checker {
  const TypeTable& types;
  const Model& model;

  bool Check(const Value& value, TypeId type) const;
  bool CheckEach(const Values& values, TypeId type) const;
  bool CheckMap(const Value& value, const Type& type) const;
  bool CheckRecord(const Value& value, const Type& type) const;
};

bool IsScalar(const Value& value, Kind kind, int64_t low, int64_t high) {
  return value.kind() == kind && value.integer() >= low && value.integer() <= high;
}

bool IsDecimal(const Value& value, const Type& type) {
  if (value.kind() != Kind::Decimal || value.decimal().scale != type.scale) return false;
  Int128 size = value.decimal().unscaled;
  if (size < 0) size = -size;
  for (int digits = 0; digits < type.precision; ++digits) size /= 10;
  return size == 0;
}

bool IsRatio(const Value& value) {
  if (value.kind() != Kind::Ratio) return false;
  Ratio ratio = value.ratio();
  return ratio.numerator >= 0 && ratio.denominator > 0 &&
         std::gcd(ratio.numerator, ratio.denominator) == 1;
}

bool IsVector(const Value& value, const Type& type) {
  return value.kind() == Kind::Vector && (type.size == 0 || value.vector().size() == type.size);
}

bool IsEnum(const Value& value, const Type& type, const Model& model) {
  auto count = static_cast<int64_t>(model.enums[type.decl].values.size());
  return IsScalar(value, Kind::Enum, 0, count - 1);
}

/// Depth is bounded by that of the value.
bool Checker::Check(const Value& value, TypeId type_id) const {
  const Type& type = types[type_id];
  if (value.is_null()) return type.optional;
  switch (type.kind) {
    case TypeKind::Bool: return value.kind() == Kind::Bool;
    case TypeKind::Int: return value.kind() == Kind::Int;
    case TypeKind::Decimal: return IsDecimal(value, type);
    case TypeKind::Float:
      return value.kind() == Kind::Float && (type.nan || std::isfinite(value.real()));
    case TypeKind::Ratio: return IsRatio(value);
    case TypeKind::String: return value.kind() == Kind::String;
    case TypeKind::Date: return IsScalar(value, Kind::Date, INT32_MIN, INT32_MAX);
    case TypeKind::Time: return IsScalar(value, Kind::Time, 0, kMicrosPerDay - 1);
    case TypeKind::Timestamp: return value.kind() == Kind::Timestamp;
    case TypeKind::LocalTimestamp: return value.kind() == Kind::LocalTimestamp;
    case TypeKind::Duration: return value.kind() == Kind::Duration;
    case TypeKind::Ip:
      return value.kind() == Kind::Ip && CanonicalIp(value.string()) == value.string();
    case TypeKind::Version:
      return value.kind() == Kind::Version && CompareVersions(value.string(), value.string());
    case TypeKind::Enum: return IsEnum(value, type, model);
    case TypeKind::Entity:
      return value.kind() == Kind::Entity && value.entity().type.value == type.decl;
    case TypeKind::Record: return CheckRecord(value, type);
    case TypeKind::Set:
      return value.kind() == Kind::Set && CheckEach(value.elements(), type.element);
    case TypeKind::List:
      return value.kind() == Kind::List && CheckEach(value.elements(), type.element);
    case TypeKind::Map: return CheckMap(value, type);
    case TypeKind::Vector: return IsVector(value, type);
    case TypeKind::Bytes: return value.kind() == Kind::Bytes;
    case TypeKind::Period: return value.kind() == Kind::Period && value.period().IsSound();
  }
  MESHLAW_UNREACHABLE();
}

bool Checker::CheckEach(const Values& values, TypeId type) const {
  return std::all_of(values.begin(), values.end(),
                     [&](const Value& value) { return Check(value, type); });
}

bool Checker::CheckMap(const Value& value, const Type& type) const {
  if (value.kind() != Kind::Map) return false;
  const Values& entries = value.elements();
  for (size_t i = 0; i < entries.size(); i += 2) {
    if (!Check(entries[i], type.key) || !Check(entries[i + 1], type.element)) return false;
    if (i > 0 && !(entries[i - 2] < entries[i])) return false;  // a key twice
  }
  return true;
}

bool Checker::CheckRecord(const Value& value, const Type& type) const {
  const std::vector<Attribute>& attributes = model.records[type.decl].attributes;
  if (value.kind() != Kind::Record || value.elements().size() != attributes.size()) return false;
  for (size_t i = 0; i < attributes.size(); ++i) {
    if (!Check(value.elements()[i], attributes[i].type)) return false;
  }
  return true;
}

Value ScaledRecord(const Value& value, const Type& type, const TypeTable& types,
                   const Model& model) {
  const std::vector<Attribute>& attributes = model.records[type.decl].attributes;
  Values scaled = value.elements();
  for (size_t i = 0; i < scaled.size() && i < attributes.size(); ++i) {
    scaled[i] = WithTypeScale(scaled[i], attributes[i].type, types, model);
  }
  return Value::Record(std::move(scaled));
}

Values ScaledEach(const Values& values, TypeId type, const TypeTable& types, const Model& model) {
  Values scaled;
  for (const Value& value : values) scaled.push_back(WithTypeScale(value, type, types, model));
  return scaled;
}

Values ScaledEntries(const Values& entries, const Type& type, const TypeTable& types,
                     const Model& model) {
  Values scaled;
  for (size_t i = 0; i < entries.size(); ++i) {
    scaled.push_back(WithTypeScale(entries[i], i % 2 ? type.element : type.key, types, model));
  }
  return scaled;
}

}  // namespace

bool Conforms(const Value& value, TypeId type, const TypeTable& types, const Model& model) {
  return Checker{types, model}.Check(value, type);
}

std::optional<Decimal> FitDecimal(Decimal number, const Type& type) {
  std::optional<Decimal> rescaled = number.Rescaled(type.scale);
  return rescaled && IsDecimal(Value::Of(*rescaled), type) ? rescaled : std::nullopt;
}

Value WithTypeScale(const Value& value, TypeId type_id, const TypeTable& types,
                    const Model& model) {
  const Type& type = types[type_id];
  if (type.kind == TypeKind::Decimal && value.kind() == Kind::Decimal) {
    std::optional<Decimal> scaled = value.decimal().Rescaled(type.scale);
    return scaled ? Value::Of(*scaled) : value;
  }
  if (type.kind == TypeKind::Set && value.kind() == Kind::Set) {
    return Value::Set(ScaledEach(value.elements(), type.element, types, model));
  }
  if (type.kind == TypeKind::List && value.kind() == Kind::List) {
    return Value::List(ScaledEach(value.elements(), type.element, types, model));
  }
  if (type.kind == TypeKind::Map && value.kind() == Kind::Map) {
    return Value::Map(ScaledEntries(value.elements(), type, types, model));
  }
  if (type.kind == TypeKind::Record && value.kind() == Kind::Record) {
    return ScaledRecord(value, type, types, model);
  }
  return value;
}

}  // namespace meshlaw::value
