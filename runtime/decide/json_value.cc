// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/json_value.h"

#include <fmt/format.h>

#include <cmath>
#include <set>

#include "runtime/value/time.h"

namespace meshlaw::decide {

using value::TypeKind;
using value::Value;

void SuggestNearest(diag::Diagnostic& diagnostic, std::string_view name,
                    const std::vector<std::string_view>& candidates) {
  std::string_view nearest = diag::Nearest(name, candidates);
  if (!nearest.empty()) diagnostic.Help(fmt::format("did you mean `{}`?", nearest));
}

std::optional<Value> JsonValues::WrongType(const Json& json, value::TypeId type,
                                           const std::string& path) {
  bool shown = json.kind == Json::Kind::Number || json.kind == Json::Kind::String;
  std::string seen(Name(json.kind));
  if (shown && json.text.size() <= 40) seen = "`" + json.text + "`";
  Bad(json.span,
      fmt::format("`{}` is a {}, which {} is not", path, types_.Text(type, model_), seen));
  return std::nullopt;
}

std::optional<Value> JsonValues::FromNumber(const Json& json, const value::Type& type) const {
  bool is_number = type.kind == TypeKind::Int || type.kind == TypeKind::Float;
  bool fits = is_number || type.kind == TypeKind::Decimal;
  return fits ? value::ParseText(json.text, type) : std::nullopt;
}

std::optional<Value> JsonValues::FromString(const Json& json, const value::Type& type) const {
  bool is_number = type.kind == TypeKind::Int || type.kind == TypeKind::Float;
  return is_number ? std::nullopt : value::ParseText(json.text, type);
}

std::optional<Value> JsonValues::ReadScalar(const Json& json, value::TypeId id,
                                            const std::string& path) {
  const value::Type& type = types_[id];
  std::optional<Value> read;
  if (json.kind == Json::Kind::Bool && type.kind == TypeKind::Bool)
    read = Value::Bool(json.boolean);
  if (json.kind == Json::Kind::Number) read = FromNumber(json, type);
  if (json.kind == Json::Kind::String) read = FromString(json, type);
  return read ? read : WrongType(json, id, path);
}

std::optional<Value> JsonValues::ReadEnum(const Json& json, const value::Type& type,
                                          const std::string& path) {
  const value::EnumDecl& decl = model_.enums[type.decl];
  auto ordinal = json.kind == Json::Kind::String ? decl.Find(json.text) : std::nullopt;
  if (ordinal) return Value::Enum(*ordinal);
  std::vector<std::string_view> names(decl.values.begin(), decl.values.end());
  auto& diagnostic = Bad(json.span, fmt::format("`{}` is one of the values of `{}`: {}", path,
                                                decl.name, fmt::join(names, ", ")));
  SuggestNearest(diagnostic, json.text, names);
  return std::nullopt;
}

std::optional<value::EntityRef> JsonValues::ReadAnyEntity(const Json& json,
                                                          const std::string& path) {
  const Json* type = json.Find("type");
  const Json* id = json.Find("id");
  bool shaped = json.kind == Json::Kind::Object && json.keys.size() == 2 && type != nullptr &&
                id != nullptr && type->kind == Json::Kind::String && id->kind == Json::Kind::String;
  if (!shaped) {
    Bad(json.span,
        fmt::format("`{}` is an entity: an object of the strings `type` and `id`", path));
    return std::nullopt;
  }
  auto found = model_.FindEntity(type->text);
  if (found) return value::EntityRef{*found, id->text};
  std::vector<std::string_view> names;
  for (const value::EntityDecl& each : model_.entities) names.push_back(each.name);
  auto& diagnostic =
      Bad(type->span, fmt::format("no module declares an entity type `{}`", type->text));
  SuggestNearest(diagnostic, type->text, names);
  return std::nullopt;
}

/// An id alone where the type is declared, or the whole reference.
std::optional<Value> JsonValues::ReadEntity(const Json& json, const value::Type& type,
                                            const std::string& path) {
  value::EntityTypeId declared(static_cast<size_t>(type.decl));
  if (json.kind == Json::Kind::String) return Value::Entity({declared, json.text});
  auto ref = ReadAnyEntity(json, path);
  if (!ref) return std::nullopt;
  if (ref->type == declared) return Value::Entity(*std::move(ref));
  Bad(json.span, fmt::format("`{}` is a `{}`, not a `{}`", path, model_[declared].name,
                             model_[ref->type].name));
  return std::nullopt;
}

std::optional<Value> JsonValues::ReadItems(const Json& json, value::TypeId id,
                                           const std::string& path) {
  const value::Type type = types_[id];
  if (json.kind != Json::Kind::Array) return WrongType(json, id, path);
  value::Values values;
  for (size_t i = 0; i < json.items.size(); ++i) {
    auto item = Read(json.items[i], type.element, fmt::format("{}[{}]", path, i));
    if (!item) return std::nullopt;
    values.push_back(*std::move(item));
  }
  return type.kind == TypeKind::Set ? Value::Set(std::move(values))
                                    : Value::List(std::move(values));
}

std::optional<Value> JsonValues::ReadMap(const Json& json, value::TypeId id,
                                         const std::string& path) {
  const value::Type type = types_[id];
  if (json.kind != Json::Kind::Object) return WrongType(json, id, path);
  TypeKind key_kind = types_[type.key].kind;
  bool of_numbers = key_kind == TypeKind::Int || key_kind == TypeKind::Float;
  value::Values entries;
  std::set<Value> keys;
  for (size_t i = 0; i < json.keys.size(); ++i) {
    const std::string& name = json.keys[i];
    const Json& member = json.items[i];
    Json key;
    key.kind = of_numbers ? Json::Kind::Number : Json::Kind::String;  // keys of JSON are texts
    key.text = name;
    key.span = member.span;
    auto read_key = Read(key, type.key, path + "." + name);
    auto read_value = Read(member, type.element, path + "." + name);
    if (!read_key || !read_value) return std::nullopt;
    if (!keys.insert(*read_key).second) {
      Bad(member.span,
          fmt::format("`{}` has the key `{}` twice, perhaps written otherwise", path, name));
      return std::nullopt;
    }
    entries.push_back(*std::move(read_key));
    entries.push_back(*std::move(read_value));
  }
  return Value::Map(std::move(entries));
}

bool JsonValues::CheckNames(const Json& json, const value::RecordDecl& record,
                            const std::string& path) {
  bool known = true;
  std::vector<std::string_view> names;
  for (const value::Attribute& attribute : record.attributes) names.push_back(attribute.name);
  for (size_t i = 0; i < json.keys.size(); ++i) {
    if (record.Find(json.keys[i])) continue;
    known = false;
    auto& diagnostic =
        Bad(json.items[i].span, fmt::format("`{}` has no field `{}`", path, json.keys[i]));
    SuggestNearest(diagnostic, json.keys[i], names);
  }
  return known;
}

std::optional<Value> JsonValues::ReadRecord(const Json& json, value::RecordId id,
                                            const std::string& path) {
  const value::RecordDecl& record = model_[id];
  if (json.kind != Json::Kind::Object) {
    Bad(json.span, fmt::format("`{}` is an object, not {}", path, Name(json.kind)));
    return std::nullopt;
  }
  bool sound = CheckNames(json, record, path);
  value::Values attributes;
  for (const value::Attribute& attribute : record.attributes) {
    const Json* member = json.Find(attribute.name);
    std::string inner = path + "." + attribute.name;
    std::optional<Value> read = Value::Null();
    if (member != nullptr) {
      read = Read(*member, attribute.type, inner);
    } else if (!types_.IsOptional(attribute.type)) {
      read = std::nullopt;
      Bad(json.span, fmt::format("there is no `{}`, a {} that must be given", inner,
                                 types_.Text(attribute.type, model_)));
    }
    sound = sound && read;
    attributes.push_back(read ? *std::move(read) : Value::Null());
  }
  return sound ? std::optional(Value::Record(std::move(attributes))) : std::nullopt;
}

std::optional<Value> JsonValues::Read(const Json& json, value::TypeId id, const std::string& path) {
  const value::Type& type = types_[id];
  if (json.kind == Json::Kind::Null) {
    if (type.optional) return Value::Null();
    return WrongType(json, id, path);
  }
  switch (type.kind) {
    case TypeKind::Enum: return ReadEnum(json, type, path);
    case TypeKind::Entity: return ReadEntity(json, type, path);
    case TypeKind::Set:
    case TypeKind::List: return ReadItems(json, id, path);
    case TypeKind::Map: return ReadMap(json, id, path);
    case TypeKind::Record:
      return ReadRecord(json, value::RecordId(static_cast<size_t>(type.decl)), path);
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Decimal:
    case TypeKind::Float:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Bytes:
    case TypeKind::Period: return ReadScalar(json, id, path);
    case TypeKind::Vector:
      Bad(json.span, fmt::format("a request cannot give a {}", types_.Text(id, model_)));
      return std::nullopt;
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::decide
