// SPDX-License-Identifier: Apache-2.0
#include "compiler/diag/render_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "compiler/source/source.h"

namespace meshlaw::diag {
namespace {

constexpr size_t kTabWidth = 4;
constexpr size_t kLineBytesMax = 160;  ///< longer lines are cut
constexpr size_t kBytesBeforeFocus = 60;

struct Range {
  uint32_t first;
  uint32_t last;
};

template <size_t N>
constexpr bool Contains(const std::array<Range, N>& ranges, uint32_t point) {
  return std::any_of(ranges.begin(), ranges.end(),
                     [&](Range r) { return point >= r.first && point <= r.last; });
}

/// Controls, bidirectional controls, and what takes no room and joins nothing.
constexpr auto kHidden = std::to_array<Range>({
    {0x00, 0x1F},
    {0x7F, 0x9F},
    {0xAD, 0xAD},
    {0x61C, 0x61C},
    {0x180E, 0x180E},
    {0x200B, 0x200F},
    {0x2028, 0x202E},
    {0x2060, 0x206F},
    {0xFEFF, 0xFEFF},
    {0xE0000, 0xE007F},
});

/// Marks that are drawn over the character before them (Unicode 15, general category Mn, the
/// scripts that laws are written in).
constexpr auto kCombining = std::to_array<Range>({
    {0x300, 0x36F},
    {0x483, 0x489},
    {0x591, 0x5BD},
    {0x610, 0x61A},
    {0x64B, 0x65F},
    {0x6D6, 0x6DC},
    {0x93A, 0x93C},
    {0x941, 0x94D},
    {0xE31, 0xE31},
    {0xE34, 0xE3A},
    {0xE47, 0xE4E},
    {0x1AB0, 0x1AFF},
    {0x1DC0, 0x1DFF},
    {0x20D0, 0x20FF},
    {0xFE00, 0xFE0F},
    {0xFE20, 0xFE2F},
    {0xE0100, 0xE01EF},
});

/// East Asian wide and fullwidth, and the emoji (Unicode 15, EastAsianWidth W and F).
constexpr auto kWide = std::to_array<Range>({
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x25FD, 0x25FE},
    {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},   {0x2693, 0x2693},
    {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x2705, 0x2705},   {0x270A, 0x270B},
    {0x2728, 0x2728},   {0x274C, 0x274C},   {0x2753, 0x2755},   {0x2757, 0x2757},
    {0x2795, 0x2797},   {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},   {0xA960, 0xA97F},   {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
    {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
});

size_t WidthOf(uint32_t point) {
  if (Contains(kCombining, point)) return 0;
  return Contains(kWide, point) ? 2 : 1;
}

struct Character {
  size_t length;  ///< in bytes of the source
  std::string shown;
  size_t width;
};

Character Escape(size_t length, std::string shown) {
  size_t width = shown.size();
  return {length, std::move(shown), width};
}

/// The character at the start of `text`, which may be anything.
Character ReadCharacter(std::string_view text) {
  auto byte = [&](size_t k) { return static_cast<unsigned char>(text[k]); };
  size_t length = byte(0) < 0x80 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : 4;
  if (length > text.size() || source::FirstInvalidUtf8(text.substr(0, length))) {
    return Escape(1, fmt::format("\\x{{{:02X}}}", byte(0)));
  }
  uint32_t point = length == 1 ? byte(0) : byte(0) & (0xFFu >> (length + 1));
  for (size_t k = 1; k < length; ++k) point = (point << 6) | (byte(k) & 0x3Fu);
  if (Contains(kHidden, point)) return Escape(length, fmt::format("\\u{{{:X}}}", point));
  return {length, std::string(text.substr(0, length)), WidthOf(point)};
}

bool Continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// Moves an offset to the start of the character it is in.
size_t ToCharacter(std::string_view line, size_t offset) {
  while (offset > 0 && offset < line.size() && Continues(line[offset])) --offset;
  return offset;
}

}  // namespace

std::string ShowText(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    Character character = ReadCharacter(text);
    out += character.shown;
    text.remove_prefix(character.length);
  }
  return out;
}

ShownLine::ShownLine(std::string_view line, size_t focus) {
  size_t end = line.size();
  if (line.size() > kLineBytesMax) {
    focus = std::min(focus, line.size());
    begin_ = ToCharacter(line, focus > kBytesBeforeFocus ? focus - kBytesBeforeFocus : 0);
    end = ToCharacter(line, std::min(line.size(), begin_ + kLineBytesMax));
  }
  size_t column = 0;
  if (begin_ > 0) {
    text_ += "...";
    column = 3;
  }
  for (size_t i = begin_; i < end;) {
    Character character = ReadCharacter(line.substr(i, end - i));
    if (line[i] == '\t') {
      size_t width = kTabWidth - column % kTabWidth;
      character = {1, std::string(width, ' '), width};
    }
    text_ += character.shown;
    columns_.insert(columns_.end(), character.length, column);
    column += character.width;
    i += character.length;
  }
  columns_.push_back(column);
  if (end < line.size()) text_ += "...";
}

size_t ShownLine::ColumnOf(size_t offset) const {
  size_t in_view = offset < begin_ ? 0 : offset - begin_;
  return columns_[std::min(in_view, columns_.size() - 1)];
}

}  // namespace meshlaw::diag
