// SPDX-License-Identifier: Apache-2.0
// Values from texts, by the type that is expected.
#include <charconv>
#include <cmath>

#include "runtime/value/conform.h"
#include "runtime/value/hex.h"
#include "runtime/value/time.h"
#include "runtime/value/value.h"

namespace meshlaw::value {
namespace {

template <typename T, typename Make>
std::optional<Value> Made(const std::optional<T>& parsed, Make make) {
  return parsed ? std::optional<Value>(make(*parsed)) : std::nullopt;
}

template <typename Number>
std::optional<Number> ParseNumber(std::string_view text) {
  Number number{};
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Value> ParseFloat(std::string_view text) {
  std::optional<double> number = ParseNumber<double>(text);
  if (!number || !std::isfinite(*number)) return std::nullopt;
  return Value::Float(*number);
}

std::optional<Value> ParseRatio(std::string_view text) {
  if (!text.ends_with('%')) return std::nullopt;
  text.remove_suffix(1);
  return Made(Ratio::ParsePercent(text), [](Ratio ratio) { return Value::Of(ratio); });
}

std::optional<Value> ParseVersion(std::string_view text) {
  if (!CompareVersions(text, text)) return std::nullopt;
  return Value::Version(std::string(text));
}

std::optional<Value> ParseDecimal(std::string_view text, const Type& type) {
  std::optional<Decimal> number = Decimal::Parse(text);
  if (number) number = FitDecimal(*number, type);
  return Made(number, [](Decimal decimal) { return Value::Of(decimal); });
}

}  // namespace

std::string_view ReaderName(TypeKind kind) {
  switch (kind) {
    case TypeKind::Int: return "int";
    case TypeKind::Float: return "float";
    case TypeKind::Bytes: return "bytes";
    case TypeKind::Date: return "date";
    case TypeKind::Time: return "time";
    case TypeKind::Timestamp: return "timestamp";
    case TypeKind::LocalTimestamp: return "local_timestamp";
    case TypeKind::Period: return "period";
    case TypeKind::Ip: return "ip";
    case TypeKind::Version: return "version";
    case TypeKind::Decimal:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Duration:
    case TypeKind::Bool:
    case TypeKind::Enum:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map:
    case TypeKind::Vector: return "";
  }
  MESHLAW_UNREACHABLE();
}

std::optional<Value> ParseText(std::string_view text, const Type& type) {
  switch (type.kind) {
    case TypeKind::Int: return Made(ParseNumber<int64_t>(text), Value::Int);
    case TypeKind::Decimal: return ParseDecimal(text, type);
    case TypeKind::Float: return ParseFloat(text);
    case TypeKind::Ratio: return ParseRatio(text);
    case TypeKind::String: return Value::String(std::string(text));
    case TypeKind::Bytes: return Made(ParseHex(text), Value::Bytes);
    case TypeKind::Date: return Made(ParseDate(text), Value::Date);
    case TypeKind::Time: return Made(ParseTime(text), Value::Time);
    case TypeKind::Timestamp: return Made(ParseTimestamp(text), Value::Timestamp);
    case TypeKind::LocalTimestamp: return Made(ParseLocalTimestamp(text), Value::LocalTimestamp);
    case TypeKind::Duration: return Made(ParseDuration(text), Value::Duration);
    case TypeKind::Period:
      return Made(ParsePeriod(text), [](Period period) { return Value::Of(period); });
    case TypeKind::Ip: return Made(CanonicalIp(text), Value::Ip);
    case TypeKind::Version: return ParseVersion(text);
    case TypeKind::Bool:
    case TypeKind::Enum:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map:
    case TypeKind::Vector: return std::nullopt;
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::value
