// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/layout.h"

#include <algorithm>

namespace meshlaw::ast {
namespace {

/// Code points; laws hold few wide characters, and none where a break is near.
size_t WidthOf(std::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
  }));
}

}  // namespace

void Layout::Add(Kind kind, std::string_view text, size_t columns) {
  commands_.push_back({kind, std::string(text), columns});
}

void Layout::Text(std::string_view text) { Add(Kind::Text, text); }
void Layout::Line(std::string_view flat) { Add(Kind::Line, flat); }
void Layout::LineBack(size_t columns) { Add(Kind::Line, " ", columns); }
void Layout::FillLine(std::string_view flat) { Add(Kind::FillLine, flat); }
void Layout::HardLine() { Add(Kind::HardLine); }
void Layout::BlankLine() { Add(Kind::BlankLine); }
void Layout::Comment(std::string_view text, bool own_line) {
  Add(own_line ? Kind::OwnComment : Kind::EndComment, text);
}

bool Layout::IsBreak(const Command& command) const {
  switch (command.kind) {
    case Kind::Line:
    case Kind::FillLine:
    case Kind::HardLine:
    case Kind::BlankLine:
    case Kind::OwnComment:
    case Kind::EndComment: return true;
    default: return false;
  }
}

size_t Layout::Column() const { return fresh_ || must_break_ ? indents_.back().column : column_; }

/// Whether the group that opens at `begin` fits flat, with what is stuck to its end.
bool Layout::GroupFits(size_t begin) const { return Fits(begin, Column(), 0); }

/// Whether what follows the FillLine before `begin` fits up to the next break of the same group.
bool Layout::PieceFits(size_t begin) const {
  return Fits(begin, Column() + WidthOf(commands_[begin - 1].text), 1);
}

/// Whether the commands from `begin` fit up to the first break that stands no deeper than `outer`
/// groups, or that follows the end of such a group, where a line may end in any case.
bool Layout::Fits(size_t begin, size_t column, int outer) const {
  int depth = outer;
  bool closed = false;
  for (size_t i = begin; i < commands_.size() && column <= width_; ++i) {
    const Command& command = commands_[i];
    if (command.kind == Kind::BeginGroup) ++depth;
    if (command.kind == Kind::EndGroup && --depth <= 0) closed = true;
    if (IsBreak(command)) {
      if (closed || depth <= outer) return true;
      if (command.kind != Kind::Line && command.kind != Kind::FillLine) return false;
    }
    if (command.kind == Kind::Text || IsBreak(command)) column += WidthOf(command.text);
  }
  return column <= width_;
}

void Layout::NewLine(size_t column) {
  while (out_.ends_with(' ')) out_.pop_back();
  if (!fresh_ || must_break_) out_ += '\n';
  pending_ = column;
  fresh_ = true;
  must_break_ = false;
}

void Layout::Emit(std::string_view text) {
  if (must_break_) NewLine(indents_.back().column);
  if (fresh_) {
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    if (text.empty()) return;
    out_.append(pending_, ' ');
    column_ = pending_;
    fresh_ = false;
  }
  out_ += text;
  column_ += WidthOf(text);
}

void Layout::RenderBreak(size_t at, bool flat) {
  const Command& command = commands_[at];
  bool stays = flat || (command.kind == Kind::FillLine && PieceFits(at + 1));
  if (stays && !must_break_) return Emit(command.text);
  const Indentation& indent = indents_.back();
  size_t back = std::min(command.columns, indent.column - std::min(indent.column, indent.block));
  NewLine(indent.column - back);
}

void Layout::RenderComment(const Command& command) {
  bool own_line = command.kind == Kind::OwnComment || fresh_;
  if (own_line && (!fresh_ || must_break_)) NewLine(indents_.back().column);
  if (own_line || must_break_) {
    Emit(command.text);
  } else {
    while (out_.ends_with(' ')) out_.pop_back();
    out_ += "  " + command.text;
  }
  must_break_ = true;
}

std::string Layout::Render() {
  std::vector<bool> flat = {false};
  for (size_t i = 0; i < commands_.size(); ++i) {
    const Command& command = commands_[i];
    switch (command.kind) {
      case Kind::Text: Emit(command.text); break;
      case Kind::Line:
      case Kind::FillLine: RenderBreak(i, flat.back()); break;
      case Kind::HardLine: NewLine(indents_.back().column); break;
      case Kind::BlankLine:
        NewLine(indents_.back().column);
        if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
        break;
      case Kind::OwnComment:
      case Kind::EndComment: RenderComment(command); break;
      case Kind::BeginGroup: flat.push_back(flat.back() || GroupFits(i)); break;
      case Kind::EndGroup: flat.pop_back(); break;
      case Kind::BeginIndent:
        indents_.push_back(
            {indents_.back().column + command.columns, indents_.back().column + command.columns});
        break;
      case Kind::BeginAlign:
        if (must_break_) NewLine(indents_.back().column);
        indents_.push_back({Column(), indents_.back().block});
        break;
      case Kind::EndIndent: indents_.pop_back(); break;
    }
  }
  NewLine(0);
  return std::move(out_);
}

}  // namespace meshlaw::ast
