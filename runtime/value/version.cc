// SPDX-License-Identifier: Apache-2.0
// Semantic versions, by the rules of semver.org 2.0.0.
#include <array>

#include "runtime/value/value.h"

namespace meshlaw::value {
namespace {

struct Parts {
  std::array<std::string_view, 3> numbers;  ///< major, minor, patch: digits
  std::string_view prerelease;              ///< dotted identifiers; empty if none
};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsNumeric(std::string_view text) {
  for (char c : text) {
    if (!IsDigit(c)) return false;
  }
  return !text.empty();
}
bool IsNumber(std::string_view text) {
  return IsNumeric(text) && (text.size() == 1 || text[0] != '0');
}
bool IsIdentifier(std::string_view text) {
  for (char c : text) {
    bool fine = IsDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    if (!fine) return false;
  }
  return !text.empty();
}

/// Takes what is before the next dot off the front.
std::string_view TakeDotted(std::string_view& rest) {
  size_t dot = rest.find('.');
  std::string_view part = rest.substr(0, dot);
  rest = dot == rest.npos ? std::string_view() : rest.substr(dot + 1);
  return part;
}

bool AreIdentifiers(std::string_view dotted, bool numbers_strict) {
  if (dotted.empty() || dotted.ends_with('.')) return false;
  while (!dotted.empty()) {
    std::string_view part = TakeDotted(dotted);
    if (!IsIdentifier(part)) return false;
    if (numbers_strict && IsNumeric(part) && !IsNumber(part)) return false;
  }
  return true;
}

std::optional<Parts> ParseVersion(std::string_view text) {
  Parts parts;
  size_t plus = text.find('+');
  if (plus != text.npos) {
    if (!AreIdentifiers(text.substr(plus + 1), false)) return std::nullopt;
    text = text.substr(0, plus);
  }
  size_t dash = text.find('-');
  if (dash != text.npos) {
    parts.prerelease = text.substr(dash + 1);
    if (!AreIdentifiers(parts.prerelease, true)) return std::nullopt;
    text = text.substr(0, dash);
  }
  if (text.ends_with('.')) return std::nullopt;
  for (std::string_view& number : parts.numbers) {
    number = TakeDotted(text);
    if (!IsNumber(number)) return std::nullopt;
  }
  return text.empty() ? std::optional(parts) : std::nullopt;
}

/// Numbers of any length, without zeros in front.
std::strong_ordering CompareNumbers(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  return a <=> b;
}

std::strong_ordering CompareIdentifiers(std::string_view a, std::string_view b) {
  bool a_numeric = IsNumeric(a);
  bool b_numeric = IsNumeric(b);
  if (a_numeric != b_numeric) return b_numeric <=> a_numeric;  // numbers come first
  return a_numeric ? CompareNumbers(a, b) : a <=> b;
}

std::strong_ordering ComparePrereleases(std::string_view a, std::string_view b) {
  // A version that has none is above every one that has.
  if (a.empty() || b.empty()) return a.empty() <=> b.empty();
  while (!a.empty() && !b.empty()) {
    std::strong_ordering order = CompareIdentifiers(TakeDotted(a), TakeDotted(b));
    if (order != 0) return order;
  }
  return b.empty() <=> a.empty();
}

}  // namespace

std::optional<std::strong_ordering> CompareVersions(std::string_view a, std::string_view b) {
  std::optional<Parts> x = ParseVersion(a);
  std::optional<Parts> y = ParseVersion(b);
  if (!x || !y) return std::nullopt;
  for (size_t i = 0; i < x->numbers.size(); ++i) {
    std::strong_ordering order = CompareNumbers(x->numbers[i], y->numbers[i]);
    if (order != 0) return order;
  }
  return ComparePrereleases(x->prerelease, y->prerelease);
}

}  // namespace meshlaw::value
