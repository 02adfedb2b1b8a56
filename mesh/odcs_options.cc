// SPDX-License-Identifier: Apache-2.0
// logicalTypeOptions: a closed set of fields for each logical type.
#include <fmt/format.h>

#include <array>

#include "mesh/odcs_parts.h"
#include "runtime/value/decimal.h"
#include "runtime/value/time.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

/// Far above any model's, and small enough that a row of them fits in memory.
constexpr int64_t kDimensionsMax = 1'000'000;

struct TypeName {
  std::string_view name;
  LogicalType type;
  int since;
};
constexpr std::array<TypeName, 11> kTypeNames = {{
    {"string", LogicalType::String, 0},
    {"date", LogicalType::Date, 0},
    {"timestamp", LogicalType::Timestamp, 1},
    {"time", LogicalType::Time, 1},
    {"number", LogicalType::Number, 0},
    {"integer", LogicalType::Integer, 0},
    {"object", LogicalType::Object, 0},
    {"array", LogicalType::Array, 0},
    {"boolean", LogicalType::Boolean, 0},
    {"map", LogicalType::Map, 2},
    {"vector", LogicalType::Vector, 2},
}};

/// Where bounds stand in their order. Nothing if a text is not of the type.
std::optional<std::strong_ordering> CompareBounds(LogicalType type, const std::string& a,
                                                  const std::string& b) {
  if (type == LogicalType::Integer || type == LogicalType::Number) {
    auto x = value::Decimal::Parse(a), y = value::Decimal::Parse(b);
    if (!x || !y) return std::nullopt;
    return Compare(*x, *y);
  }
  // ISO 8601 texts of one form sort as what they mean; a mix of forms is not compared.
  if (a.size() != b.size()) return std::nullopt;
  return a <=> b;
}

bool IsOfTime(LogicalType type, const std::string& text) {
  switch (type) {
    case LogicalType::Date: return value::ParseDate(text).has_value();
    case LogicalType::Time: return value::ParseTime(text).has_value();
    default: return value::ParseTimestamp(text) || value::ParseLocalTimestamp(text);
  }
}

OptionalText ReadBound(Fields& fields, std::string_view name, LogicalType type) {
  if (type == LogicalType::Integer || type == LogicalType::Number) {
    OptionalText number = fields.Number(name);
    if (!number || value::Decimal::Parse(number->value)) return number;
    fields.Report(Kind::BadFieldValue, number->span,
                  fmt::format("`{}` has more than 38 digits", name));
    return std::nullopt;
  }
  OptionalText text = fields.String(name);
  if (!text || IsOfTime(type, text->value)) return text;
  std::string_view form = type == LogicalType::Date   ? "2026-01-31"
                          : type == LogicalType::Time ? "13:45:00"
                                                      : "2026-01-31T13:45:00Z";
  fields
      .Report(Kind::BadFieldValue, text->span,
              fmt::format("`{}` is not a {}", text->value, Name(type)))
      .Help(fmt::format("write bounds as ISO 8601 does: `{}`", form));
  return std::nullopt;
}

/// v3.0.x says by `exclusiveMinimum: true` that `minimum` is not itself allowed.
void ReadExclusive(Fields& fields, std::string_view name, LogicalType type, OptionalText& inclusive,
                   OptionalText& exclusive) {
  if (fields.reader().minor >= 1) {
    exclusive = ReadBound(fields, name, type);
    return;
  }
  auto flag = fields.Bool(name);
  if (!flag || !flag->value) return;
  exclusive = std::move(inclusive);
  inclusive.reset();
}

void CheckRange(Fields& fields, LogicalType type, const OptionalText& low, const OptionalText& high,
                bool may_be_equal) {
  if (!low || !high) return;
  auto order = CompareBounds(type, low->value, high->value);
  if (!order || *order < 0 || (may_be_equal && *order == 0)) return;
  fields
      .Report(Kind::BadFieldValue, high->span,
              fmt::format("nothing is between {} and {}", low->value, high->value))
      .At(low->span, "the lower bound");
}

void ReadRange(Fields& fields, LogicalType type, TypeOptions& out) {
  out.minimum = ReadBound(fields, "minimum", type);
  out.maximum = ReadBound(fields, "maximum", type);
  ReadExclusive(fields, "exclusiveMinimum", type, out.minimum, out.exclusive_minimum);
  ReadExclusive(fields, "exclusiveMaximum", type, out.maximum, out.exclusive_maximum);
  CheckRange(fields, type, out.minimum, out.maximum, true);
  CheckRange(fields, type, out.exclusive_minimum, out.maximum, false);
  CheckRange(fields, type, out.minimum, out.exclusive_maximum, false);
  CheckRange(fields, type, out.exclusive_minimum, out.exclusive_maximum, false);
}

void CheckCounts(Fields& fields, const std::optional<Located<int64_t>>& low,
                 const std::optional<Located<int64_t>>& high) {
  if (!low || !high || low->value <= high->value) return;
  fields
      .Report(Kind::BadFieldValue, high->span,
              fmt::format("the maximum {} is below the minimum {}", high->value, low->value))
      .At(low->span, "the minimum");
}

void ReadNumber(Fields& fields, LogicalType type, TypeOptions& out) {
  ReadRange(fields, type, out);
  out.multiple_of = fields.Number("multipleOf");
  auto step = out.multiple_of ? value::Decimal::Parse(out.multiple_of->value) : std::nullopt;
  if (out.multiple_of && (!step || step->unscaled <= 0)) {
    fields.Report(Kind::BadFieldValue, out.multiple_of->span, "`multipleOf` must be above 0");
    out.multiple_of.reset();
  }
  if (type == LogicalType::Number) {
    out.format = fields.Word("format", {"f32", "f64"});
    return;
  }
  out.format =
      fields.Word("format", {"i8", "i16", "i32", "i64", "i128", "u8", "u16", "u32", "u64", "u128"});
}

void ReadOfTime(Fields& fields, LogicalType type, TypeOptions& out) {
  ReadRange(fields, type, out);
  out.format = fields.String("format");
  if (type == LogicalType::Date) return;
  out.timezone = fields.Bool("timezone");
  out.default_timezone = fields.String("defaultTimezone");
  if (!out.default_timezone || value::FindZone(out.default_timezone->value) != nullptr) return;
  fields
      .Report(Kind::BadFieldValue, out.default_timezone->span,
              fmt::format("`{}` is not a time zone", out.default_timezone->value))
      .Help("use a name of the IANA database, such as `Europe/Paris` or `Etc/UTC`");
}

void ReadVector(Fields& fields, TypeOptions& out) {
  out.dimensions = fields.Int("dimensions", 1);
  fields.Need("dimensions", out.dimensions || fields.Any("dimensions") != nullptr);
  if (out.dimensions && out.dimensions->value > kDimensionsMax) {
    fields.Report(Kind::BadFieldValue, out.dimensions->span,
                  fmt::format("a vector has at most {} dimensions here", kDimensionsMax));
    out.dimensions.reset();
  }
  out.element_type = fields.Word(
      "elementType", {"bfloat16", "binary", "float16", "float32", "float64", "int8", "uint8"});
  out.distance_metric =
      fields.Word("distanceMetric", {"cosine", "dotProduct", "euclidean", "hamming", "manhattan"});
  out.embedding_model = fields.String("embeddingModel");
  out.embedding_model_version = fields.String("embeddingModelVersion");
  out.normalized = fields.Bool("normalized");
}

void ReadByType(Fields& fields, LogicalType type, TypeOptions& out) {
  switch (type) {
    case LogicalType::String:
      out.min_length = fields.Int("minLength", 0);
      out.max_length = fields.Int("maxLength", 0);
      CheckCounts(fields, out.min_length, out.max_length);
      out.pattern = fields.String("pattern");
      out.format = fields.String("format");
      return;
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time: return ReadOfTime(fields, type, out);
    case LogicalType::Integer:
    case LogicalType::Number: return ReadNumber(fields, type, out);
    case LogicalType::Object:
      out.min_properties = fields.Int("minProperties", 0);
      out.max_properties = fields.Int("maxProperties", 0);
      CheckCounts(fields, out.min_properties, out.max_properties);
      out.required = fields.Strings("required");
      return;
    case LogicalType::Array:
      out.min_items = fields.Int("minItems", 0);
      out.max_items = fields.Int("maxItems", 0);
      CheckCounts(fields, out.min_items, out.max_items);
      out.unique_items = fields.Bool("uniqueItems");
      return;
    case LogicalType::Vector: return ReadVector(fields, out);
    case LogicalType::Boolean:
    case LogicalType::Map:
    case LogicalType::Unknown: return;
  }
}

}  // namespace

std::vector<std::string_view> LogicalTypeNames(int minor) {
  std::vector<std::string_view> names;
  for (const TypeName& type : kTypeNames) {
    if (type.since <= minor) names.push_back(type.name);
  }
  return names;
}

LogicalType LogicalTypeNamed(std::string_view name) {
  for (const TypeName& type : kTypeNames) {
    if (type.name == name) return type.type;
  }
  return LogicalType::Unknown;
}

void ReadTypeOptions(Fields& property, Property& out) {
  const YamlNode* node = property.Mapping("logicalTypeOptions");
  if (out.type == LogicalType::Vector) {
    property.Need("logicalTypeOptions", node != nullptr || property.Any("logicalTypeOptions"));
  }
  if (node == nullptr) return;
  std::string what = fmt::format("the options of type `{}`", Name(out.type));
  Fields fields(property.reader(), *node, what);
  out.options.span = fields.head();
  if (out.type == LogicalType::Unknown && property.Any("logicalType") == nullptr) {
    fields.Report(Kind::BadFieldValue, property.Any("logicalTypeOptions")->key_span,
                  "`logicalTypeOptions` of a property without `logicalType`");
    return;
  }
  if (out.type == LogicalType::Unknown) return;  // the type itself has been reported
  ReadByType(fields, out.type, out.options);
  fields.Close();
}

}  // namespace meshlaw::mesh
