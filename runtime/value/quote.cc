// SPDX-License-Identifier: Apache-2.0
// Strings and names with what cannot be shown plainly escaped.
#include <fmt/format.h>

#include "runtime/value/value.h"

namespace meshlaw::value {
namespace {

std::string Escaped(std::string_view text, char quote) {
  std::string escaped;
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      escaped += '\\';
      escaped += c;
    } else if (c == '\n') {
      escaped += "\\n";
    } else if (c == '\t') {
      escaped += "\\t";
    } else if (byte < 0x20 || byte == 0x7F) {
      escaped += fmt::format("\\u{{{:x}}}", byte);
    } else {
      escaped += c;
    }
  }
  return escaped;
}

bool IsPlainName(std::string_view name) {
  if (name == "null" || name == "true" || name == "false") return false;
  for (char c : name) {
    bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    if (!letter && !(c >= '0' && c <= '9')) return false;
  }
  return !name.empty() && !(name[0] >= '0' && name[0] <= '9');
}

}  // namespace

std::string QuotedString(std::string_view text) { return '"' + Escaped(text, '"') + '"'; }

std::string NameToken(std::string_view name) {
  return IsPlainName(name) ? std::string(name) : '`' + Escaped(name, '`') + '`';
}

}  // namespace meshlaw::value
