// SPDX-License-Identifier: Apache-2.0
#include "mesh/yaml_places.h"

#include <algorithm>

namespace meshlaw::mesh {

uint32_t YamlPlaces::SkipProperties(uint32_t at) const {
  auto blank = [&](uint32_t i) { return text_[i] == ' ' || text_[i] == '\n' || text_[i] == '\r'; };
  while (at < size() && (text_[at] == '&' || text_[at] == '!')) {
    while (at < size() && !blank(at)) ++at;
    while (at < size() && blank(at)) ++at;
  }
  return at;
}

uint32_t YamlPlaces::EndOfLine(uint32_t at) const {
  uint32_t end = at;
  while (end < size() && text_[end] != '\n') ++end;
  while (end > at && (text_[end - 1] == ' ' || text_[end - 1] == '\r')) --end;
  return end;
}

uint32_t YamlPlaces::QuotedEnd(uint32_t at, char quote) const {
  uint32_t i = at + 1;
  for (; i < size(); ++i) {
    if (quote == '"' && text_[i] == '\\') {
      ++i;
    } else if (text_[i] == quote) {
      bool doubled = quote == '\'' && i + 1 < size() && text_[i + 1] == '\'';
      if (!doubled) break;
      ++i;
    }
  }
  return std::min(i + 1, size());
}

uint32_t YamlPlaces::ScalarEnd(uint32_t at, std::string_view value) const {
  if (at >= size()) return at;
  if (text_[at] == '"' || text_[at] == '\'') return QuotedEnd(at, text_[at]);
  if (text_.substr(at, value.size()) == value) return at + static_cast<uint32_t>(value.size());
  return EndOfLine(at);
}

uint32_t YamlPlaces::CollectionEnd(uint32_t begin, uint32_t parts_end) const {
  char opener = begin < size() ? text_[begin] : ' ';
  if (opener != '[' && opener != '{') return parts_end;
  char closer = opener == '[' ? ']' : '}';
  uint32_t i = std::max(parts_end, begin + 1);
  while (i < size() && (text_[i] == ' ' || text_[i] == ',' || text_[i] == '\n')) ++i;
  return i < size() && text_[i] == closer ? i + 1 : parts_end;
}

uint32_t YamlPlaces::NullLength(uint32_t at) const {
  for (std::string_view word : {"null", "Null", "NULL", "~"}) {
    if (at < size() && text_.substr(at, word.size()) == word) {
      return static_cast<uint32_t>(word.size());
    }
  }
  return 0;
}

}  // namespace meshlaw::mesh
