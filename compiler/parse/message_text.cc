// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/message_text.h"

namespace meshlaw::parse {
namespace {

bool EndsLine(char c) { return c == '\n' || c == '\r'; }

/// The length of the plain string at the start of `text`.
std::optional<size_t> StringLength(std::string_view text) {
  for (size_t i = 1; i < text.size() && !EndsLine(text[i]); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<size_t> InterpolationLength(std::string_view text) {
  int depth = 0;
  for (size_t i = 0; i < text.size() && !EndsLine(text[i]); ++i) {
    if (text[i] == '{') ++depth;
    if (text[i] == '}' && --depth == 0) return i + 1;
    if (text[i] != '"') continue;
    std::optional<size_t> inner = StringLength(text.substr(i));
    if (!inner) return std::nullopt;
    i += *inner - 1;
  }
  return std::nullopt;
}

std::optional<size_t> MessageLength(std::string_view text) {
  for (size_t i = 1; i < text.size() && !EndsLine(text[i]); ++i) {
    if (text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      return i + 1;
    } else if (text[i] == '{') {
      std::optional<size_t> inner = InterpolationLength(text.substr(i));
      if (!inner) return std::nullopt;
      i += *inner - 1;
    }
  }
  return std::nullopt;
}

}  // namespace meshlaw::parse
