// SPDX-License-Identifier: Apache-2.0
#include "mesh/raw.h"

#include <fmt/format.h>

#include "mesh/decode.h"
#include "mesh/fields.h"
#include "mesh/version_text.h"

namespace meshlaw::mesh {

using value::Type;
using value::TypeId;
using value::TypeKind;
using value::Value;
using value::Values;

namespace {

/// "dotProduct" as the model's enums write it: "dot_product".
std::string SnakeCase(std::string_view text) {
  std::string snake;
  for (char c : text) {
    bool upper = c >= 'A' && c <= 'Z';
    if (upper && !snake.empty() && snake.back() != '_') snake += '_';
    snake += upper ? static_cast<char>(c - 'A' + 'a') : (c == ' ' || c == '-' ? '_' : c);
  }
  return snake;
}

std::string LowerCase(std::string text) {
  for (char& c : text) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return text;
}

Value ShapeEnum(const Raw& raw, const Type& type, ShapeContext& context) {
  const value::EnumDecl& decl = context.model[value::EnumId(type.decl)];
  for (const std::string& word : {raw.text, SnakeCase(raw.text), LowerCase(raw.text)}) {
    if (auto ordinal = decl.Find(word)) return Value::Enum(*ordinal);
  }
  auto& fault = context.sink.Report(
      diag::Kind::BadFieldValue, raw.span,
      fmt::format("`{}` is not a {} of this mesh's model", raw.text, decl.name));
  std::vector<std::string_view> names(decl.values.begin(), decl.values.end());
  SuggestNearest(fault, raw.text, names);
  fault.Help(fmt::format("it is one of {}", ListOf(names)));
  return Value::Null();
}

Value ShapeText(const Raw& raw, TypeId id, ShapeContext& context) {
  const Type& type = context.types[id];
  if (type.kind == TypeKind::Enum) return ShapeEnum(raw, type, context);
  auto value = type.kind == TypeKind::Version && SemanticVersion(raw.text)
                   ? Value::Version(*SemanticVersion(raw.text))
                   : value::ParseText(raw.text, type).value_or(Value::Null());
  bool is_textual = type.kind == TypeKind::Version || type.kind == TypeKind::Date ||
                    type.kind == TypeKind::Timestamp || type.kind == TypeKind::Duration;
  if (value.is_null() && is_textual) {
    context.sink.Report(
        diag::Kind::BadFieldValue, raw.span,
        fmt::format("`{}` is not a {}", raw.text, context.types.Text(id, context.model)));
  }
  return value;
}

Value ShapeEntity(const Raw& raw, const Type& type, ShapeContext& context) {
  auto found = context.model.FindEntity(raw.entity_type);
  if (!found || type.kind != TypeKind::Entity || found->value != type.decl) return Value::Null();
  return Value::Entity({*found, raw.text});
}

Value ShapeList(const Raw& raw, const Type& type, ShapeContext& context) {
  if (type.kind != TypeKind::Set && type.kind != TypeKind::List) return Value::Null();
  Values values;
  for (const Raw& element : raw.elements) {
    Value value = Shape(element, type.element, context);
    if (!value.is_null()) values.push_back(std::move(value));
  }
  return type.kind == TypeKind::Set ? Value::Set(std::move(values))
                                    : Value::List(std::move(values));
}

Value ShapeRecord(const Raw& raw, const Type& type, ShapeContext& context) {
  if (type.kind != TypeKind::Record) return Value::Null();
  Values values;
  for (const value::Attribute& attribute : context.model[value::RecordId(type.decl)].attributes) {
    Value value;
    for (size_t i = 0; i < raw.names.size(); ++i) {
      if (raw.names[i] == attribute.name) value = Shape(raw.elements[i], attribute.type, context);
    }
    values.push_back(std::move(value));
  }
  return Value::Record(std::move(values));
}

}  // namespace

Raw Raw::Null() { return {}; }
Raw Raw::Of(const char* text, Span span) { return Of(std::string(text), span); }
Raw Raw::Of(bool b, Span span) {
  Raw raw;
  raw.kind = Kind::Bool;
  raw.boolean = b;
  raw.span = span;
  return raw;
}
Raw Raw::Of(int64_t i, Span span) {
  Raw raw;
  raw.kind = Kind::Int;
  raw.integer = i;
  raw.span = span;
  return raw;
}
Raw Raw::Of(std::string text, Span span) {
  Raw raw;
  raw.kind = Kind::Text;
  raw.text = std::move(text);
  raw.span = span;
  return raw;
}
Raw Raw::Entity(std::string type, std::string id, Span span) {
  Raw raw = Of(std::move(id), span);
  raw.kind = Kind::Entity;
  raw.entity_type = std::move(type);
  return raw;
}
Raw Raw::List(std::vector<Raw> elements, Span span) {
  Raw raw;
  raw.kind = Kind::List;
  raw.elements = std::move(elements);
  raw.span = span;
  return raw;
}
Raw Raw::Record(std::vector<std::pair<std::string, Raw>> fields, Span span) {
  Raw raw;
  raw.kind = Kind::Record;
  raw.span = span;
  for (auto& [name, field] : fields) {
    raw.names.push_back(std::move(name));
    raw.elements.push_back(std::move(field));
  }
  return raw;
}

Value Shape(const Raw& raw, TypeId id, ShapeContext& context) {
  const Type& type = context.types[id];
  switch (raw.kind) {
    case Raw::Kind::Null: return Value::Null();
    case Raw::Kind::Bool:
      return type.kind == TypeKind::Bool ? Value::Bool(raw.boolean) : Value::Null();
    case Raw::Kind::Int:
      return type.kind == TypeKind::Int ? Value::Int(raw.integer) : Value::Null();
    case Raw::Kind::Text: return ShapeText(raw, id, context);
    case Raw::Kind::Entity: return ShapeEntity(raw, type, context);
    case Raw::Kind::List: return ShapeList(raw, type, context);
    case Raw::Kind::Record: return ShapeRecord(raw, type, context);
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::mesh
