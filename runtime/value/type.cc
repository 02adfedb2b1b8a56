// SPDX-License-Identifier: Apache-2.0
#include "runtime/value/type.h"

#include <fmt/format.h>

#include "compiler/base/check.h"

namespace meshlaw::value {
namespace {

/// Two types are the same exactly when these are.
std::string KeyOf(const Type& t) {
  return fmt::format("{}/{}{}/{}.{}/{}/{}/{}/{}", static_cast<int>(t.kind), int{t.optional},
                     int{t.nan}, t.precision, t.scale, t.decl, t.size, t.element.value,
                     t.key.value);
}

/// Clears what a kind does not use, so that a stray field never makes two types of one.
Type Normalized(Type t) {
  Type n;
  n.kind = t.kind;
  n.optional = t.optional;
  switch (t.kind) {
    case TypeKind::Float: n.nan = t.nan; break;
    case TypeKind::Decimal:
      n.precision = t.precision;
      n.scale = t.scale;
      break;
    case TypeKind::Enum:
    case TypeKind::Record:
    case TypeKind::Entity: n.decl = t.decl; break;
    case TypeKind::Vector:
      n.size = t.size;
      n.element = t.element;
      break;
    case TypeKind::Map:
      n.key = t.key;
      n.element = t.element;
      break;
    case TypeKind::Set:
    case TypeKind::List: n.element = t.element; break;
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Bytes:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version: break;
  }
  return n;
}

/// The text without `?`. Recursion is bounded: an element is always interned before its collection.
std::string BareText(const TypeTable& table, const Type& t, const Model& model) {
  switch (t.kind) {
    case TypeKind::Decimal: return fmt::format("Decimal({}, {})", t.precision, t.scale);
    case TypeKind::Enum: return model.enums[t.decl].name;
    case TypeKind::Record: return model.records[t.decl].name;
    case TypeKind::Entity: return model.entities[t.decl].name;
    case TypeKind::Set:
    case TypeKind::List: return fmt::format("{}({})", Name(t.kind), table.Text(t.element, model));
    case TypeKind::Map:
      return fmt::format("Map({}, {})", table.Text(t.key, model), table.Text(t.element, model));
    case TypeKind::Vector:
      if (t.size == 0) return fmt::format("Vector({})", table.Text(t.element, model));
      return fmt::format("Vector({}, {})", table.Text(t.element, model), t.size);
    case TypeKind::Float:
      // What `Float?nan` is once it was tested not to be null has no spelling in source.
      return t.nan && !t.optional ? "Float nan" : "Float";
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Bytes:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version: return std::string(Name(t.kind));
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

TypeTable::TypeTable() = default;

TypeId TypeTable::Intern(const Type& type) {
  Type normal = Normalized(type);
  auto [entry, is_new] = index_.try_emplace(KeyOf(normal), TypeId(types_.size()));
  if (is_new) types_.push_back(normal);
  return entry->second;
}

TypeId TypeTable::Simple(TypeKind kind, bool optional) {
  Type type;
  type.kind = kind;
  type.optional = optional;
  return Intern(type);
}

TypeId TypeTable::Decimal(int precision, int scale) {
  Type type;
  type.kind = TypeKind::Decimal;
  type.precision = static_cast<uint8_t>(precision);
  type.scale = static_cast<uint8_t>(scale);
  return Intern(type);
}

TypeId TypeTable::SetOf(TypeId element) {
  Type type;
  type.kind = TypeKind::Set;
  type.element = element;
  return Intern(type);
}

TypeId TypeTable::ListOf(TypeId element) {
  Type type;
  type.kind = TypeKind::List;
  type.element = element;
  return Intern(type);
}

TypeId TypeTable::MapOf(TypeId key, TypeId value) {
  Type type;
  type.kind = TypeKind::Map;
  type.key = key;
  type.element = value;
  return Intern(type);
}

TypeId TypeTable::EnumType(EnumId id) {
  Type type;
  type.kind = TypeKind::Enum;
  type.decl = id.value;
  return Intern(type);
}

TypeId TypeTable::RecordType(RecordId id) {
  Type type;
  type.kind = TypeKind::Record;
  type.decl = id.value;
  return Intern(type);
}

TypeId TypeTable::EntityType(EntityTypeId id) {
  Type type;
  type.kind = TypeKind::Entity;
  type.decl = id.value;
  return Intern(type);
}

TypeId TypeTable::WithOptional(TypeId id, bool optional) {
  Type type = types_[id.index()];
  type.optional = optional;
  return Intern(type);
}

std::string TypeTable::Text(TypeId id, const Model& model) const {
  const Type& type = types_[id.index()];
  std::string_view mark = !type.optional ? "" : type.nan ? "?nan" : "?";
  return BareText(*this, type, model) + std::string(mark);
}

}  // namespace meshlaw::value
