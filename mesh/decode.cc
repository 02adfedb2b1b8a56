// SPDX-License-Identifier: Apache-2.0
#include "mesh/decode.h"

#include <fmt/format.h>

#include <set>

#include "mesh/fields.h"
#include "runtime/value/time.h"

namespace meshlaw::mesh {

using value::Type;
using value::TypeId;
using value::TypeKind;
using value::Value;
using value::Values;

namespace {

Span Place(const YamlNode& node, const DecodeContext& context) {
  return Head(node, context.sources);
}

std::nullopt_t Refuse(const YamlNode& node, TypeId type, DecodeContext& context,
                      std::string_view form = "") {
  std::string name = context.types.Text(type, context.model);
  if (name.ends_with('?')) name.pop_back();
  std::string_view article = name[0] == 'I' ? "an" : "a";
  auto& fault = context.sink.Report(context.kind, Place(node, context),
                                    fmt::format("{} is not {} {}", Describe(node), article, name));
  if (!form.empty()) fault.Help(fmt::format("write it as `{}`", form));
  return std::nullopt;
}

std::string_view FormOf(TypeKind kind) {
  switch (kind) {
    case TypeKind::Bool: return "true";
    case TypeKind::Ratio: return "0.1%";
    case TypeKind::Date: return "2026-01-31";
    case TypeKind::Time: return "13:45:00";
    case TypeKind::Timestamp: return "2026-01-31T13:45:00Z";
    case TypeKind::LocalTimestamp: return "2026-01-31T13:45:00";
    case TypeKind::Duration: return "1h30min";
    case TypeKind::Period: return "P1Y6M";
    case TypeKind::Bytes: return "00ff";
    case TypeKind::Ip: return "10.0.0.0/8";
    case TypeKind::Version: return "1.2.3";
    case TypeKind::String: return "\"text\"";
    default: return "";
  }
}

/// Numbers and truth values are YAML's own; everything else is a text.
std::optional<Value> DecodeScalar(const YamlNode& node, const Type& type) {
  switch (type.kind) {
    case TypeKind::Bool:
      if (auto b = AsBool(node)) return Value::Bool(*b);
      return std::nullopt;
    case TypeKind::Int:
      if (auto i = AsInt(node)) return Value::Int(*i);
      return std::nullopt;
    case TypeKind::Decimal:
    case TypeKind::Float:
      if (auto text = AsDecimalText(node)) return value::ParseText(*text, type);
      return std::nullopt;
    default: break;
  }
  auto text = AsString(node);
  // A version of two numbers is a YAML number; as an attribute it is meant as what is written.
  if (!text && type.kind == TypeKind::Version && node.is_scalar()) text = node.text;
  if (!text) return std::nullopt;
  return value::ParseText(*text, type);
}

std::optional<Value> DecodeEnum(const YamlNode& node, const Type& type, DecodeContext& context) {
  const value::EnumDecl& decl = context.model[value::EnumId(type.decl)];
  if (node.is_scalar()) {
    if (auto ordinal = decl.Find(node.text)) return Value::Enum(*ordinal);
  }
  auto& fault = context.sink.Report(context.kind, Place(node, context),
                                    fmt::format("{} is not a {}", Describe(node), decl.name));
  std::vector<std::string_view> names(decl.values.begin(), decl.values.end());
  if (node.is_scalar()) SuggestNearest(fault, node.text, names);
  fault.Help(fmt::format("it is one of {}", ListOf(names)));
  return std::nullopt;
}

std::optional<Values> DecodeAll(const std::vector<const YamlNode*>& nodes, TypeId element,
                                DecodeContext& context) {
  Values values;
  bool sound = true;
  for (const YamlNode* node : nodes) {
    auto value = Decode(*node, element, context);
    sound = sound && value.has_value();
    if (value) values.push_back(std::move(*value));
  }
  if (!sound) return std::nullopt;
  return values;
}

std::optional<Value> DecodeList(const YamlNode& node, TypeId id, DecodeContext& context) {
  const Type type = context.types[id];
  if (!node.is_sequence()) return Refuse(node, id, context, "[a, b]");
  auto values = DecodeAll(node.items, type.element, context);
  if (!values) return std::nullopt;
  return type.kind == TypeKind::Set ? Value::Set(std::move(*values))
                                    : Value::List(std::move(*values));
}

std::optional<Value> DecodeVector(const YamlNode& node, TypeId id, DecodeContext& context) {
  if (!node.is_sequence() || node.items.size() != context.types[id].size) {
    return Refuse(node, id, context);
  }
  std::vector<double> elements;
  for (const YamlNode* item : node.items) {
    auto text = AsDecimalText(*item);
    auto number = text ? value::ParseText(*text, Type{.kind = TypeKind::Float}) : std::nullopt;
    if (!number) return Refuse(*item, id, context);
    elements.push_back(number->real());
  }
  return Value::Vector(std::move(elements));
}

std::optional<Value> DecodeMap(const YamlNode& node, TypeId id, DecodeContext& context) {
  const Type type = context.types[id];
  if (!node.is_mapping()) return Refuse(node, id, context, "{a: 1}");
  Values keys_and_values;
  std::set<Value> keys;
  for (const YamlEntry& entry : node.entries) {
    YamlNode key;
    key.kind = YamlNode::Kind::Scalar;
    key.text = entry.key;
    key.span = entry.key_span;
    key.quoted = context.types[type.key].kind == TypeKind::String;
    auto decoded_key = Decode(key, type.key, context);
    auto decoded = Decode(*entry.value, type.element, context);
    if (!decoded_key || !decoded) return std::nullopt;
    if (!keys.insert(*decoded_key).second) {
      context.sink
          .Report(context.kind, entry.key_span,
                  fmt::format("the key `{}` is given twice, perhaps written otherwise", entry.key))
          .Help("remove one of them");
      return std::nullopt;
    }
    keys_and_values.push_back(std::move(*decoded_key));
    keys_and_values.push_back(std::move(*decoded));
  }
  return Value::Map(std::move(keys_and_values));
}

std::optional<Value> DecodeRecord(const YamlNode& node, TypeId id, DecodeContext& context) {
  const value::RecordDecl& decl = context.model[value::RecordId(context.types[id].decl)];
  if (!node.is_mapping()) return Refuse(node, id, context);
  std::vector<std::string_view> names;
  for (const value::Attribute& attribute : decl.attributes) names.push_back(attribute.name);
  for (const YamlEntry& entry : node.entries) {
    if (decl.Find(entry.key)) continue;
    auto& fault = context.sink.Report(context.kind, entry.key_span,
                                      fmt::format("{} has no `{}`", decl.name, entry.key));
    SuggestNearest(fault, entry.key, names);
    return std::nullopt;
  }
  Values values;
  static const YamlNode kNothing;
  for (const value::Attribute& attribute : decl.attributes) {
    const YamlEntry* entry = node.Find(attribute.name);
    if (entry == nullptr && !context.types.IsOptional(attribute.type)) {
      context.sink.Report(context.kind, Place(node, context),
                          fmt::format("{} needs `{}`", decl.name, attribute.name));
      return std::nullopt;
    }
    auto value = Decode(entry == nullptr ? kNothing : *entry->value, attribute.type, context);
    if (!value) return std::nullopt;
    values.push_back(std::move(*value));
  }
  return Value::Record(std::move(values));
}

/// `"flight-ops"` without its quotes.
std::string Unquoted(std::string_view text) {
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
    text = text.substr(1, text.size() - 2);
  }
  return std::string(text);
}

}  // namespace

std::optional<value::EntityRef> DecodeReference(const YamlNode& node,
                                                std::optional<value::EntityTypeId> expected,
                                                DecodeContext& context) {
  if (!node.is_scalar() || node.text.empty()) {
    context.sink
        .Report(context.kind, Place(node, context),
                fmt::format("{} does not name an entity", Describe(node)))
        .Help("write it as `Team::flight-ops`");
    return std::nullopt;
  }
  size_t colons = node.text.find("::");
  if (colons == std::string::npos && expected) return value::EntityRef{*expected, node.text};
  std::string type_name = node.text.substr(0, colons);
  auto type = colons == std::string::npos ? std::nullopt : context.model.FindEntity(type_name);
  if (!type) {
    auto& fault = context.sink.Report(context.kind, node.span,
                                      fmt::format("`{}` does not name an entity", node.text));
    std::vector<std::string_view> names;
    for (const value::EntityDecl& decl : context.model.entities) names.push_back(decl.name);
    SuggestNearest(fault, type_name, names);
    return std::nullopt;
  }
  if (expected && *type != *expected) {
    context.sink.Report(context.kind, node.span,
                        fmt::format("`{}` is not a {}", node.text, context.model[*expected].name));
    return std::nullopt;
  }
  return value::EntityRef{*type, Unquoted(std::string_view(node.text).substr(colons + 2))};
}

std::optional<Value> Decode(const YamlNode& node, TypeId id, DecodeContext& context) {
  const Type type = context.types[id];
  if (node.is_null()) {
    if (type.optional) return Value::Null();
    return Refuse(node, id, context);
  }
  switch (type.kind) {
    case TypeKind::Enum: return DecodeEnum(node, type, context);
    case TypeKind::Record: return DecodeRecord(node, id, context);
    case TypeKind::Set:
    case TypeKind::List: return DecodeList(node, id, context);
    case TypeKind::Map: return DecodeMap(node, id, context);
    case TypeKind::Vector: return DecodeVector(node, id, context);
    case TypeKind::Entity: {
      auto ref = DecodeReference(node, value::EntityTypeId(type.decl), context);
      if (!ref) return std::nullopt;
      return Value::Entity(std::move(*ref));
    }
    default: break;
  }
  auto value = DecodeScalar(node, type);
  if (value) return value;
  return Refuse(node, id, context, FormOf(type.kind));
}

}  // namespace meshlaw::mesh
