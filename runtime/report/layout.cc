// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/layout.h"

#include <algorithm>

#include "runtime/report/visible.h"

namespace meshlaw::report {

namespace {

/// The longest front of `text` that is at most `width` columns wide, in bytes; at least one point.
size_t Front(std::string_view text, int width) {
  size_t bytes = 0;
  int used = 0;
  while (bytes < text.size()) {
    const CodePoint point = FirstCodePoint(text.substr(bytes));
    used += DisplayWidth(text.substr(bytes, point.bytes));
    if (used > width && bytes > 0) break;
    bytes += point.bytes;
  }
  return bytes;
}

bool HasWide(std::string_view text) {
  for (; !text.empty(); text.remove_prefix(FirstCodePoint(text).bytes)) {
    if (DisplayWidth(text.substr(0, FirstCodePoint(text).bytes)) == 2) return true;
  }
  return false;
}

/// Puts a word on the last line, or on new ones.
void AddWord(std::vector<std::string>& lines, std::string_view word, int width) {
  std::string& last = lines.back();
  const int used = DisplayWidth(last);
  const int needed = DisplayWidth(word) + (last.empty() ? 0 : 1);
  if (used + needed <= width) {
    if (!last.empty()) last += ' ';
    last += word;
    return;
  }
  if (!last.empty()) lines.emplace_back();
  // Ids and paths stay whole, to be copied and followed; scripts without spaces may break anywhere.
  while (DisplayWidth(word) > width && HasWide(word)) {
    const size_t bytes = Front(word, width);
    lines.back() = word.substr(0, bytes);
    lines.emplace_back();
    word.remove_prefix(bytes);
  }
  lines.back() = word;
}

}  // namespace

std::vector<std::string> Wrap(std::string_view text, int width) {
  width = std::max(width, 8);
  std::vector<std::string> lines = {""};
  while (!text.empty()) {
    const size_t space = std::min(text.find(' '), text.size());
    if (space > 0) AddWord(lines, text.substr(0, space), width);
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return lines;
}

std::string Fit(std::string_view text, int width) {
  if (DisplayWidth(text) <= width) return std::string(text);
  return std::string(text.substr(0, Front(text, width - 1))) + "…";
}

std::string Pad(std::string_view text, int width, bool right) {
  const std::string spaces(static_cast<size_t>(std::max(0, width - DisplayWidth(text))), ' ');
  return right ? spaces + std::string(text) : std::string(text) + spaces;
}

int TextColumn::width() const {
  int widest = DisplayWidth(head);
  for (const std::string& cell : cells) widest = std::max(widest, DisplayWidth(cell));
  return widest;
}

std::vector<std::string> TableLines(const std::vector<TextColumn>& columns, int width,
                                    size_t* left_out) {
  size_t rows = 0, kept = 0;
  for (int used = 0; kept < columns.size(); ++kept) {
    used += columns[kept].width() + (kept > 0 ? 2 : 0);
    if (used > width && kept > 0) break;
    rows = std::max(rows, columns[kept].cells.size());
  }
  *left_out = columns.size() - kept;
  std::vector<std::string> lines(rows + 1);
  for (size_t c = 0; c < kept; ++c) {
    const TextColumn& column = columns[c];
    for (size_t r = 0; r <= rows; ++r) {
      const std::string_view cell = r == 0                     ? std::string_view(column.head)
                                    : r <= column.cells.size() ? column.cells[r - 1]
                                                               : std::string_view();
      lines[r] += (c > 0 ? "  " : "") + Pad(cell, column.width(), column.right);
    }
  }
  for (std::string& line : lines) line.erase(line.find_last_not_of(' ') + 1);
  return lines;
}

}  // namespace meshlaw::report
