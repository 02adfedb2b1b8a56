// SPDX-License-Identifier: Apache-2.0
// Values as text: as a message shows them, and as source writes them.
#include <fmt/format.h>

#include <cmath>

#include "runtime/value/hex.h"
#include "runtime/value/time.h"
#include "runtime/value/value.h"

namespace meshlaw::value {
namespace {

/// The two ways to write a value, and what both need to know.
struct Writer {
  const TypeTable& types;
  const Model& model;
  bool literal;

  std::string Write(const Value& value, TypeId type) const;
  std::string WriteEnum(int64_t ordinal, const Type& type) const;
  std::string WriteEntity(const EntityRef& ref) const;
  std::string WriteList(const Value& value, TypeId element, char open, char close) const;
  std::string WriteMap(const Value& value, const Type& type) const;
  std::string WriteRecord(const Value& value, const Type& type) const;
  std::string WriteVector(const std::vector<double>& elements) const;
  std::string WriteBytes(const std::string& bytes) const;
  std::string WriteString(const std::string& text) const;
  std::string WriteTagged(TypeKind kind, std::string text) const;
};

/// Shortest digits that read back as the same number. In source a Float is known by its exponent.
std::string FloatText(double number, bool literal) {
  if (std::isnan(number)) return literal ? "nan" : "NaN";
  if (std::isinf(number)) {
    std::string_view word = literal ? "inf" : "infinity";
    return (number < 0 ? "-" : "") + std::string(word);
  }
  std::string text = fmt::format("{}", number);
  bool plain = text.find_first_of(".e") == text.npos;
  if (literal) return text.find('e') == text.npos ? text + "e0" : text;
  return plain ? text + ".0" : text;
}

/// As percent where that is exact, else as a fraction.
std::string RatioText(Ratio ratio, bool literal) {
  std::string text = ratio.Text();
  if (!literal) return text;
  std::optional<Ratio> again =
      Ratio::ParsePercent(std::string_view(text).substr(0, text.size() - 1));
  if (again && Compare(*again, ratio) == 0) return text;
  return fmt::format("{}/{}", ratio.numerator, ratio.denominator);
}

std::string Writer::Write(const Value& value, TypeId type_id) const {
  using Kind = Value::Kind;
  const Type& type = types[type_id];
  switch (value.kind()) {
    case Kind::Null: return "null";
    case Kind::Failure: return fmt::format("<error: {}>", Slug(value.failure()));
    case Kind::Bool: return value.boolean() ? "true" : "false";
    case Kind::Int: return std::to_string(value.integer());
    case Kind::Decimal: return value.decimal().Text();
    case Kind::Float: return FloatText(value.real(), literal);
    case Kind::Ratio: return RatioText(value.ratio(), literal);
    case Kind::String: return WriteString(value.string());
    case Kind::Date:
      return WriteTagged(TypeKind::Date, DateText(static_cast<int32_t>(value.integer())));
    case Kind::Time: return WriteTagged(TypeKind::Time, TimeText(value.integer()));
    case Kind::Timestamp: return WriteTagged(TypeKind::Timestamp, TimestampText(value.integer()));
    case Kind::LocalTimestamp:
      return WriteTagged(TypeKind::LocalTimestamp, LocalTimestampText(value.integer()));
    case Kind::Duration: return DurationText(value.integer());
    case Kind::Period: return WriteTagged(TypeKind::Period, PeriodText(value.period()));
    case Kind::Bytes: return WriteBytes(value.string());
    case Kind::Ip: return WriteTagged(TypeKind::Ip, value.string());
    case Kind::Version: return WriteTagged(TypeKind::Version, value.string());
    case Kind::Enum: return WriteEnum(value.integer(), type);
    case Kind::Entity: return WriteEntity(value.entity());
    case Kind::List: return WriteList(value, type.element, '[', ']');
    case Kind::Set: return WriteList(value, type.element, '{', '}');
    case Kind::Map: return WriteMap(value, type);
    case Kind::Record: return WriteRecord(value, type);
    case Kind::Vector: return WriteVector(value.vector());
  }
  MESHLAW_UNREACHABLE();
}

std::string Writer::WriteTagged(TypeKind kind, std::string text) const {
  return literal ? fmt::format("{}({})", ReaderName(kind), QuotedString(text)) : text;
}

/// A message shows how long ones start.
std::string Writer::WriteBytes(const std::string& bytes) const {
  constexpr size_t kShown = 16;
  if (literal || bytes.size() <= kShown) return WriteTagged(TypeKind::Bytes, HexText(bytes));
  return fmt::format("{}... {} bytes in all", HexText(bytes.substr(0, kShown)), bytes.size());
}

std::string Writer::WriteString(const std::string& text) const {
  return literal ? QuotedString(text) : text;
}

std::string Writer::WriteEnum(int64_t ordinal, const Type& type) const {
  const EnumDecl& decl = model.enums[type.decl];
  bool known = ordinal >= 0 && static_cast<size_t>(ordinal) < decl.values.size();
  if (!known) return fmt::format("{}#{}", decl.name, ordinal);
  const std::string& name = decl.values[static_cast<size_t>(ordinal)];
  return literal ? NameToken(name) : name;
}

std::string Writer::WriteEntity(const EntityRef& ref) const {
  if (!literal) return ref.id;
  return NameToken(model[ref.type].name) + "::" + QuotedString(ref.id);
}

std::string Writer::WriteList(const Value& value, TypeId element, char open, char close) const {
  std::string text(1, open);
  for (const Value& each : value.elements()) {
    if (text.size() > 1) text += ", ";
    text += Write(each, element);
  }
  return text + close;
}

std::string Writer::WriteMap(const Value& value, const Type& type) const {
  const Values& entries = value.elements();
  std::string text = "{";
  for (size_t i = 0; i < entries.size(); i += 2) {
    if (i > 0) text += ", ";
    text += Write(entries[i], type.key) + ": " + Write(entries[i + 1], type.element);
  }
  return text + "}";
}

std::string Writer::WriteRecord(const Value& value, const Type& type) const {
  const RecordDecl& decl = model.records[type.decl];
  const Values& attributes = value.elements();
  std::string text = "{";
  for (size_t i = 0; i < attributes.size() && i < decl.attributes.size(); ++i) {
    if (i > 0) text += ", ";
    const Attribute& attribute = decl.attributes[i];
    text += literal ? NameToken(attribute.name) : attribute.name;
    text += ": " + Write(attributes[i], attribute.type);
  }
  return text + "}";
}

/// A message shows how a vector starts: nobody reads a thousand numbers.
std::string Writer::WriteVector(const std::vector<double>& elements) const {
  constexpr size_t kShown = 4;
  size_t count = literal ? elements.size() : std::min(elements.size(), kShown);
  std::string text = "[";
  for (size_t i = 0; i < count; ++i) {
    if (i > 0) text += ", ";
    text += FloatText(elements[i], literal);
  }
  if (count < elements.size()) text += fmt::format(", ... {} in all", elements.size());
  return text + "]";
}

}  // namespace

std::string Text(const Value& value, TypeId type, const TypeTable& types, const Model& model) {
  return Writer{types, model, false}.Write(value, type);
}

std::string Literal(const Value& value, TypeId type, const TypeTable& types, const Model& model) {
  return Writer{types, model, true}.Write(value, type);
}

}  // namespace meshlaw::value
