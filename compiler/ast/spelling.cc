// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/spelling.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace meshlaw::ast {
namespace {

struct Keyword {
  std::string_view word;
  KeywordClass kind;
};

/// In the order of the alphabet, as keywords.def is.
constexpr auto kKeywords = std::to_array<Keyword>({
#define MESHLAW_KEYWORD(word, kind) {word, KeywordClass::kind},
#include "compiler/ast/keywords.def"
#undef MESHLAW_KEYWORD
});
static_assert(std::is_sorted(kKeywords.begin(), kKeywords.end(),
                             [](const Keyword& a, const Keyword& b) { return a.word < b.word; }));

bool IsIdentifier(std::string_view name) {
  auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  auto digit = [](char c) { return c >= '0' && c <= '9'; };
  return !name.empty() && letter(name.front()) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return letter(c) || digit(c); });
}

bool NeedsBackticks(std::string_view name, NamePlace place) {
  if (!IsIdentifier(name)) return true;
  KeywordClass kind = ClassOf(name);
  switch (place) {
    case NamePlace::Any: return kind == KeywordClass::Literal;
    case NamePlace::Name: return kind == KeywordClass::Reserved || kind == KeywordClass::Literal;
    case NamePlace::Mask:
      return name != "null" && (kind == KeywordClass::Reserved || kind == KeywordClass::Literal);
    case NamePlace::Binder: return kind != KeywordClass::None && kind != KeywordClass::Soft;
    case NamePlace::OutcomeLabel:
      return kind == KeywordClass::Reserved || kind == KeywordClass::Literal || name == "let" ||
             name == "expect";
    case NamePlace::Type: return kind != KeywordClass::None;
  }
  return true;
}

/// The code point of the valid UTF-8 sequence at `i`, and its length.
std::pair<uint32_t, size_t> Decode(std::string_view text, size_t i) {
  auto byte = [&](size_t k) { return static_cast<unsigned char>(text[k]); };
  unsigned char c = byte(i);
  size_t length = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  if (i + length > text.size()) return {c, 1};
  uint32_t point = length == 1 ? c : c & (0xFFu >> (length + 1));
  for (size_t k = 1; k < length; ++k) point = (point << 6) | (byte(i + k) & 0x3Fu);
  return {point, length};
}

bool Invisible(uint32_t point) {
  return point < 0x20 || (point >= 0x7F && point <= 0xA0) || point == 0xAD || point == 0x61C ||
         point == 0x180E || (point >= 0x200B && point <= 0x200F) ||
         (point >= 0x2028 && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) ||
         (point >= 0xFE00 && point <= 0xFE0F) || point == 0xFEFF ||
         (point >= 0xE0000 && point <= 0xE0FFF);
}

void AppendPoint(std::string& out, uint32_t point, std::string_view bytes) {
  switch (point) {
    case '\n': out += "\\n"; return;
    case '\t': out += "\\t"; return;
    case '\r': out += "\\r"; return;
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    default: break;
  }
  if (Invisible(point)) {
    out += fmt::format("\\u{{{:X}}}", point);
  } else {
    out += bytes;
  }
}

}  // namespace

KeywordClass ClassOf(std::string_view word) {
  auto at = std::lower_bound(kKeywords.begin(), kKeywords.end(), word,
                             [](const Keyword& k, std::string_view w) { return k.word < w; });
  return at != kKeywords.end() && at->word == word ? at->kind : KeywordClass::None;
}

std::string SpellName(std::string_view name, NamePlace place) {
  if (!NeedsBackticks(name, place)) return std::string(name);
  return fmt::format("`{}`", name);
}

std::string SpellString(std::string_view text) {
  std::string out = "\"";
  for (size_t i = 0; i < text.size();) {
    auto [point, length] = Decode(text, i);
    AppendPoint(out, point, text.substr(i, length));
    i += length;
  }
  return out + "\"";
}

}  // namespace meshlaw::ast
