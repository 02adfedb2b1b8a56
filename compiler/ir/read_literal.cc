// SPDX-License-Identifier: Apache-2.0
// Reads values: first as written, then by their type, which may stand behind them.
#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "compiler/base/limits.h"
#include "compiler/ir/reader.h"
#include "runtime/value/conform.h"
#include "runtime/value/time.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;
using value::Value;
using value::Values;

template <typename Number>
std::optional<Number> Parsed(std::string_view text) {
  Number number{};
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool whole = error == std::errc() && end == text.data() + text.size();
  return whole ? std::optional(number) : std::nullopt;
}

std::optional<value::Ratio> ParseRatio(std::string_view text) {
  if (text.ends_with('%')) return value::Ratio::ParsePercent(text.substr(0, text.size() - 1));
  size_t slash = text.find('/');
  if (slash == text.npos) return std::nullopt;
  std::optional<int64_t> top = Parsed<int64_t>(text.substr(0, slash));
  std::optional<int64_t> bottom = Parsed<int64_t>(text.substr(slash + 1));
  if (!top || !bottom || *top < 0 || *bottom <= 0) return std::nullopt;
  return value::Ratio{*top, *bottom};
}

Value BoolOf(const Literal& literal) {
  if (literal.text == "true") return Value::Bool(true);
  return literal.text == "false" ? Value::Bool(false) : Value::Null();
}

}  // namespace

Literal Reader::ReadLiteral(int depth) {
  Literal literal;
  literal.token = Peek();
  if (depth > Limits{}.depth_max) Fault("the value is nested too deep");
  if (Accept("[")) return ReadElements(Literal::Kind::List, "]", depth);
  if (Accept("{")) return ReadElements(Literal::Kind::Braces, "}", depth);
  switch (Peek().kind) {
    case Token::Kind::Word: literal.kind = Literal::Kind::Word; break;
    case Token::Kind::Quoted: literal.kind = Literal::Kind::Quoted; break;
    case Token::Kind::Number: literal.kind = Literal::Kind::Number; break;
    case Token::Kind::String: literal.kind = Literal::Kind::String; break;
    case Token::Kind::Inst:
    case Token::Kind::Mark:
    case Token::Kind::End: Fault("a value is expected here");
  }
  literal.text = Take().text;
  if (AtMark("::") || AtMark("(")) {
    bool tagged = Take().text == "(";
    literal.kind = tagged ? Literal::Kind::Tagged : Literal::Kind::Entity;
    literal.inner = TakeString();
    if (tagged) Expect(")");
  }
  return literal;
}

Literal Reader::ReadElements(Literal::Kind kind, std::string_view close, int depth) {
  Literal literal;
  literal.kind = kind;
  literal.token = Peek();
  while (!failed() && !Accept(close)) {
    if (!literal.children.empty()) Expect(",");
    bool first = literal.children.empty();
    literal.children.push_back(ReadLiteral(depth + 1));
    bool keyed = kind == Literal::Kind::Braces && Accept(":");
    if (!first && keyed != literal.keyed) Fault("either all of these have keys or none");
    literal.keyed = keyed;
    if (keyed) literal.children.push_back(ReadLiteral(depth + 1));
  }
  return literal;
}

Value Reader::ValueOf(const Literal& literal, TypeId type_id) {
  const Type type = module_.types[type_id];
  if (literal.kind == Literal::Kind::Word && literal.text == "null") return Value::Null();
  Value value;
  switch (literal.kind) {
    case Literal::Kind::Word:
    case Literal::Kind::Quoted:
      if (type.kind == TypeKind::Bool) value = BoolOf(literal);
      if (type.kind == TypeKind::Enum) value = EnumOf(literal, type);
      if (type.kind == TypeKind::Float) value = FloatOf(literal);
      break;
    case Literal::Kind::Number: value = NumberOf(literal, type); break;
    case Literal::Kind::String:
      if (type.kind == TypeKind::String) value = Value::String(literal.text);
      break;
    case Literal::Kind::Tagged: value = TaggedOf(literal, type); break;
    case Literal::Kind::Entity:
      if (type.kind == TypeKind::Entity) value = EntityOf(literal, type);
      break;
    case Literal::Kind::List:
      if (type.kind == TypeKind::List) value = Value::List(ElementsOf(literal, type));
      if (type.kind == TypeKind::Vector) value = VectorOf(literal);
      break;
    case Literal::Kind::Braces:
      if (type.kind == TypeKind::Set) value = Value::Set(ElementsOf(literal, type));
      if (type.kind == TypeKind::Map) value = Value::Map(ElementsOf(literal, type));
      if (type.kind == TypeKind::Record) value = RecordOf(literal, type);
      break;
  }
  if (value.is_null()) {
    FaultAt(literal.token,
            fmt::format("this is no {}", module_.types.Text(type_id, module_.model)));
  }
  return value;
}

Value Reader::FloatOf(const Literal& literal) {
  const std::string& text = literal.text;
  if (text == "nan") return Value::Float(std::nan(""));
  if (text == "inf") return Value::Float(HUGE_VAL);
  if (text == "-inf") return Value::Float(-HUGE_VAL);
  std::optional<double> number = Parsed<double>(text);
  return number ? Value::Float(*number) : Value::Null();
}

Value Reader::NumberOf(const Literal& literal, const Type& type) {
  const std::string& text = literal.text;
  switch (type.kind) {
    case TypeKind::Int: {
      std::optional<int64_t> number = Parsed<int64_t>(text);
      return number ? Value::Int(*number) : Value::Null();
    }
    case TypeKind::Decimal: {
      std::optional<value::Decimal> number = value::Decimal::Parse(text);
      return number ? Value::Of(*number) : Value::Null();
    }
    case TypeKind::Ratio: {
      std::optional<value::Ratio> ratio = ParseRatio(text);
      return ratio ? Value::Of(*ratio) : Value::Null();
    }
    case TypeKind::Duration: {
      std::optional<int64_t> micros = value::ParseDuration(text);
      return micros ? Value::Duration(*micros) : Value::Null();
    }
    case TypeKind::Float: return FloatOf(literal);
    default: return Value::Null();
  }
}

/// `date("2026-11-24")` and its like: the tag must be that of the type.
Value Reader::TaggedOf(const Literal& literal, const Type& type) {
  bool fits = !literal.text.empty() && literal.text == value::ReaderName(type.kind);
  if (!fits) return Value::Null();
  // Whether these texts are canonical is the verifier's to say.
  if (type.kind == TypeKind::Ip) return Value::Ip(literal.inner);
  if (type.kind == TypeKind::Version) return Value::Version(literal.inner);
  return value::ParseText(literal.inner, type).value_or(Value::Null());
}

Value Reader::EnumOf(const Literal& literal, const Type& type) {
  std::optional<uint32_t> ordinal = module_.model.enums[type.decl].Find(literal.text);
  return ordinal ? Value::Enum(*ordinal) : Value::Null();
}

Value Reader::EntityOf(const Literal& literal, const Type& type) {
  if (literal.text != module_.model.entities[type.decl].name) return Value::Null();
  return Value::Entity({value::EntityTypeId(size_t{type.decl}), literal.inner});
}

Values Reader::ElementsOf(const Literal& literal, const Type& type) {
  Values values;
  bool map = type.kind == TypeKind::Map;
  if (map != literal.keyed && !literal.children.empty()) {
    FaultAt(literal.token, map ? "a map has keys" : "a collection has no keys");
    return values;
  }
  for (size_t i = 0; i < literal.children.size() && !failed(); ++i) {
    values.push_back(ValueOf(literal.children[i], map && i % 2 == 0 ? type.key : type.element));
  }
  // A pair left alone by a fault would be no map.
  if (failed()) values.clear();
  return values;
}

Value Reader::RecordOf(const Literal& literal, const Type& type) {
  const std::vector<value::Attribute> attributes = module_.model.records[type.decl].attributes;
  Values values;
  bool fits =
      literal.children.size() == attributes.size() * 2 && (literal.keyed || attributes.empty());
  for (size_t i = 0; fits && i < attributes.size(); ++i) {
    const Literal& key = literal.children[2 * i];
    fits = key.text == attributes[i].name;
    if (fits) values.push_back(ValueOf(literal.children[2 * i + 1], attributes[i].type));
  }
  if (!fits) FaultAt(literal.token, "a record has all its attributes, in order");
  return Value::Record(std::move(values));
}

Value Reader::VectorOf(const Literal& literal) {
  std::vector<double> elements;
  for (const Literal& child : literal.children) {
    Value element = FloatOf(child);
    if (element.is_null()) {
      FaultAt(child.token, "this is no Float");
      return Value::Null();
    }
    elements.push_back(element.real());
  }
  return Value::Vector(std::move(elements));
}

}  // namespace meshlaw::ir
