// SPDX-License-Identifier: Apache-2.0
#include "tests/harness/golden.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>

namespace meshlaw::testing {
namespace {

constexpr std::string_view kMark = "//~>";

/// Takes a line off the front of `text`.
std::string_view TakeLine(std::string_view& text) {
  size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return line;
}

}  // namespace

std::filesystem::path GoldenPath(const std::filesystem::path& test) {
  std::filesystem::path path = test;
  return path.replace_extension(".golden");
}

Golden ReadGolden(const std::filesystem::path& test, std::string_view test_text) {
  Golden golden;
  std::string inside;
  while (!test_text.empty()) {
    std::string_view line = TakeLine(test_text);
    if (!line.starts_with(kMark)) continue;
    golden.inside = true;
    line.remove_prefix(std::min(line.size(), kMark.size() + 1));
    inside.append(line) += '\n';
  }
  if (golden.inside) {
    golden.text = std::move(inside);
  } else {
    golden.text = ReadText(GoldenPath(test));
  }
  return golden;
}

std::string WithGolden(std::string_view test_text, std::string_view golden) {
  std::string out;
  while (!test_text.empty()) {
    std::string_view line = TakeLine(test_text);
    if (!line.starts_with(kMark)) out.append(line) += '\n';
  }
  while (!golden.empty()) {
    std::string_view line = TakeLine(golden);
    out += kMark;
    if (!line.empty()) out.append(" ").append(line);
    out += '\n';
  }
  return out;
}

std::string FirstDifference(std::string_view expected, std::string_view actual) {
  for (int number = 1; !expected.empty() || !actual.empty(); ++number) {
    bool ended_expected = expected.empty();
    bool ended_actual = actual.empty();
    std::string_view want = TakeLine(expected);
    std::string_view got = TakeLine(actual);
    if (want == got && ended_expected == ended_actual) continue;
    return fmt::format("output line {}\n    expected: {}\n    actual:   {}", number,
                       ended_expected ? "(the end)" : want, ended_actual ? "(the end)" : got);
  }
  return {};
}

std::optional<std::string> ReadText(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream text;
  text << in.rdbuf();
  return std::move(text).str();
}

bool WriteText(const std::filesystem::path& path, std::string_view text) {
  std::ofstream out(path, std::ios::binary);
  out << text;
  return out.good();
}

}  // namespace meshlaw::testing
