// SPDX-License-Identifier: Apache-2.0
#include "mesh/yaml.h"

#include <algorithm>
#include <charconv>

namespace meshlaw::mesh {

namespace {

bool AllDigits(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string_view WithoutSign(std::string_view text) {
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
  return text;
}

bool IsPlainScalar(const YamlNode& node) { return node.is_scalar() && !node.quoted; }

/// A float of the core schema, taken apart: digits before and after the point, and the exponent.
struct Number {
  bool negative = false;
  std::string_view whole, fraction;
  int exponent = 0;
};

std::optional<int> ParseExponent(std::string_view text) {
  bool negative = !text.empty() && text[0] == '-';
  text = WithoutSign(text);
  if (!AllDigits(text) || text.size() > 3) return std::nullopt;
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  // Beyond this it is neither a Decimal nor a Float, and the digits would fill the memory.
  if (value > 400) return std::nullopt;
  return negative ? -value : value;
}

std::optional<Number> ParseNumber(std::string_view text) {
  Number number;
  number.negative = !text.empty() && text[0] == '-';
  text = WithoutSign(text);
  size_t e = text.find_first_of("eE");
  if (e != std::string_view::npos) {
    auto exponent = ParseExponent(text.substr(e + 1));
    if (!exponent) return std::nullopt;
    number.exponent = *exponent;
    text = text.substr(0, e);
  }
  size_t point = text.find('.');
  number.whole = text.substr(0, point);
  if (point != std::string_view::npos) number.fraction = text.substr(point + 1);
  bool sound =
      (AllDigits(number.whole) && (number.fraction.empty() || AllDigits(number.fraction))) ||
      (number.whole.empty() && AllDigits(number.fraction));
  if (!sound) return std::nullopt;
  return number;
}

/// Writes a number without its exponent by moving the point.
std::string Expand(const Number& number) {
  std::string digits = std::string(number.whole) + std::string(number.fraction);
  auto point = static_cast<long>(number.whole.size()) + number.exponent;
  if (point <= 0) {
    digits.insert(0, static_cast<size_t>(1 - point), '0');
    point = 1;
  }
  if (point > static_cast<long>(digits.size())) digits.resize(static_cast<size_t>(point), '0');
  std::string fraction = digits.substr(static_cast<size_t>(point));
  std::string whole = digits.substr(0, static_cast<size_t>(point));
  size_t nonzero = whole.find_first_not_of('0');
  whole = nonzero == std::string::npos ? "0" : whole.substr(nonzero);
  return (number.negative ? "-" : "") + whole + (fraction.empty() ? "" : "." + fraction);
}

bool IsNumberText(std::string_view text) {
  std::string_view body = WithoutSign(text);
  if (body == ".inf" || body == ".Inf" || body == ".INF") return true;
  if (text == ".nan" || text == ".NaN" || text == ".NAN") return true;
  if (text.substr(0, 2) == "0x" && text.size() > 2) {
    return text.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
  }
  if (text.substr(0, 2) == "0o" && text.size() > 2) {
    return text.find_first_not_of("01234567", 2) == std::string_view::npos;
  }
  // A huge exponent is still a number, though none that we can hold.
  size_t e = body.find_first_of("eE");
  if (e == std::string_view::npos) return ParseNumber(text).has_value();
  return AllDigits(WithoutSign(body.substr(e + 1))) && ParseNumber(body.substr(0, e)).has_value();
}

std::optional<int64_t> FromBase(std::string_view digits, int base) {
  int64_t value = 0;
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

/// At most 60 bytes of a text, cut between code points, on one line.
std::string Shortened(std::string_view text) {
  size_t end = std::min(text.size(), text.find('\n'));
  if (end > 60) end = 60;
  while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
    --end;
  return std::string(text.substr(0, end)) + (end < text.size() ? "…" : "");
}

}  // namespace

const YamlEntry* YamlNode::Find(std::string_view key) const {
  for (const YamlEntry& entry : entries) {
    if (entry.key == key) return &entry;
  }
  return nullptr;
}

Span Head(const YamlNode& node, const source::SourceMap& sources) {
  if (node.is_mapping() && !node.entries.empty()) return node.entries[0].key_span;
  std::string_view text = sources.text(node.span);
  size_t line = text.find('\n');
  Span head = node.span;
  if (line != std::string_view::npos) head.end = head.begin + static_cast<uint32_t>(line);
  return head;
}

std::optional<bool> AsBool(const YamlNode& node) {
  if (!IsPlainScalar(node)) return std::nullopt;
  if (node.text == "true" || node.text == "True" || node.text == "TRUE") return true;
  if (node.text == "false" || node.text == "False" || node.text == "FALSE") return false;
  return std::nullopt;
}

std::optional<int64_t> AsInt(const YamlNode& node) {
  if (!IsPlainScalar(node)) return std::nullopt;
  std::string_view text = node.text;
  if (text.substr(0, 2) == "0x") return FromBase(text.substr(2), 16);
  if (text.substr(0, 2) == "0o") return FromBase(text.substr(2), 8);
  if (!AllDigits(WithoutSign(text))) return std::nullopt;
  if (text[0] == '+') text.remove_prefix(1);
  return FromBase(text, 10);
}

std::optional<std::string> AsDecimalText(const YamlNode& node) {
  if (!IsPlainScalar(node)) return std::nullopt;
  if (node.text.size() > 2 && node.text[0] == '0' && (node.text[1] == 'x' || node.text[1] == 'o')) {
    auto value = AsInt(node);
    return value ? std::optional(std::to_string(*value)) : std::nullopt;
  }
  auto number = ParseNumber(node.text);
  if (!number) return std::nullopt;
  return Expand(*number);
}

std::optional<std::string> AsString(const YamlNode& node) {
  if (!node.is_scalar()) return std::nullopt;
  if (!node.quoted && (AsBool(node) || IsNumberText(node.text))) return std::nullopt;
  return node.text;
}

std::string Describe(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::Null: return "nothing";
    case YamlNode::Kind::Sequence: return "a list";
    case YamlNode::Kind::Mapping: return "a mapping";
    case YamlNode::Kind::Scalar: break;
  }
  std::string shown = Shortened(node.text);
  if (AsBool(node)) return "`" + shown + "`";
  if (!AsString(node)) return "the number `" + shown + "`";
  return "the text `" + shown + "`";
}

}  // namespace meshlaw::mesh
