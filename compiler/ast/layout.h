// SPDX-License-Identifier: Apache-2.0
// Lays out text in lines of a given width. Private to the room.
//
// A Layout is a list of commands. Groups say what belongs on one line: a group that fits stands
// flat, and one that does not has all its own Lines broken; groups inside it are then tried by
// themselves. Comments run to the end of their line, so a group with one inside is never flat, and
// whatever follows one starts a new line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace meshlaw::ast {

class Layout {
 public:
  explicit Layout(size_t width) : width_(width) {}

  void Text(std::string_view text);
  /// A break, or `flat` where the group is flat.
  void Line(std::string_view flat = " ");
  /// A break that stands `columns` before the indentation, as far as the block it is in allows.
  void LineBack(size_t columns);
  /// A break only if what comes before the next break does not fit.
  void FillLine(std::string_view flat = " ");
  void HardLine();
  /// Ends the line and leaves one line empty.
  void BlankLine();
  void Comment(std::string_view text, bool own_line);

  void BeginGroup() { Add(Kind::BeginGroup); }
  void EndGroup() { Add(Kind::EndGroup); }
  /// Deeper by `columns` than the line's indentation.
  void BeginIndent(size_t columns) { Add(Kind::BeginIndent, {}, columns); }
  void EndIndent() { Add(Kind::EndIndent); }
  /// Indentation at the current column.
  void BeginAlign() { Add(Kind::BeginAlign); }
  void EndAlign() { Add(Kind::EndIndent); }

  std::string Render();

 private:
  enum class Kind {
    Text,
    Line,
    FillLine,
    HardLine,
    BlankLine,
    OwnComment,
    EndComment,
    BeginGroup,
    EndGroup,
    BeginIndent,
    BeginAlign,
    EndIndent
  };
  struct Command {
    Kind kind;
    std::string text;  ///< of a Text or a comment; of a break, what stands for it when flat
    size_t columns = 0;
  };
  struct Indentation {
    size_t column;  ///< where lines start
    size_t block;   ///< where lines of the innermost block start: LineBack goes no further
  };

  void Add(Kind kind, std::string_view text = {}, size_t columns = 0);
  bool IsBreak(const Command& command) const;
  bool GroupFits(size_t begin) const;
  bool PieceFits(size_t begin) const;
  bool Fits(size_t begin, size_t column, int outer) const;
  void RenderBreak(size_t at, bool flat);
  void RenderComment(const Command& command);
  void Emit(std::string_view text);
  void NewLine(size_t column);
  size_t Column() const;

  size_t width_;
  std::vector<Command> commands_;

  std::string out_;
  std::vector<Indentation> indents_ = {{0, 0}};
  size_t column_ = 0;
  size_t pending_ = 0;       ///< indentation to write before the next text of a fresh line
  bool fresh_ = true;        ///< nothing stands on the current line
  bool must_break_ = false;  ///< a comment stands at the end of the current line
};

}  // namespace meshlaw::ast
