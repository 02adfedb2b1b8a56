// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "compiler/ast/printer_impl.h"

namespace meshlaw::ast {
namespace {

/// A label longer than this does not push the others to the right.
constexpr size_t kLabelMax = 24;

size_t LabelWidth(const ClauseBlock& block) {
  size_t width = 0;
  for (const CheckClause& clause : block.clauses) {
    if (!clause.label) continue;
    size_t length = SpellName(clause.label->text, NamePlace::Name).size();
    if (length <= kLabelMax) width = std::max(width, length);
  }
  return width;
}

}  // namespace

/// One clause may share the block's line; more stand one a line, with their labels in a column.
void Printer::Block(const ClauseBlock& block) {
  BlockHead(block);
  if (block.clauses.empty() && !CommentBefore(block.span.end)) return out_.Text(" {}");
  bool single = block.clauses.size() == 1;
  out_.BeginGroup();
  out_.Text(" {");
  out_.BeginIndent(2);
  size_t width = single ? 0 : LabelWidth(block);
  for (size_t i = 0; i < block.clauses.size(); ++i) {
    const CheckClause& clause = block.clauses[i];
    if (single) {
      Before(clause.span.begin);
      out_.Line();
    } else {
      Element(clause.span.begin, i == 0);
    }
    Clause(clause, width);
    bool unlabelled_next = i + 1 < block.clauses.size() && !block.clauses[i + 1].label;
    if (unlabelled_next) out_.Text(";");
  }
  LastComments(block.span.end, block.clauses.empty());
  out_.EndIndent();
  out_.Line();
  out_.Text("}");
  out_.EndGroup();
}

void Printer::BlockHead(const ClauseBlock& block) {
  switch (block.kind) {
    case BlockKind::EachRow: return out_.Text("each row");
    case BlockKind::Whole: return out_.Text("whole");
    case BlockKind::EachValue:
      out_.Text("each value ");
      Spell(*block.variable, NamePlace::Name);
      out_.Text(": ");
      return Type(*block.value_type);
    case BlockKind::EachGroup: break;
  }
  out_.Text("each group ");
  out_.BeginGroup();
  out_.Text("(");
  out_.BeginIndent(2);
  for (size_t i = 0; i < block.keys.size(); ++i) {
    if (i > 0) out_.Text(",");
    Before(block.keys[i]->span.begin);
    out_.Line(i == 0 ? "" : " ");
    Print(*block.keys[i]);
  }
  out_.EndIndent();
  out_.Line("");
  out_.Text(")");
  out_.EndGroup();
}

void Printer::Clause(const CheckClause& clause, size_t label_width) {
  out_.BeginGroup();
  if (clause.label) {
    std::string label = SpellName(clause.label->text, NamePlace::Name) + ":";
    label.resize(std::max(label.size(), label_width + 1), ' ');
    out_.Text(label + " ");
  }
  PrintAfter(*clause.predicate, true);
  out_.BeginIndent(2);
  ClauseOptions(clause);
  out_.EndIndent();
  out_.EndGroup();
}

void Printer::ClauseOptions(const CheckClause& clause) {
  auto option = [&](uint32_t begin) {
    Before(begin);
    out_.Line("   ");
  };
  if (clause.where != nullptr) {
    option(clause.where->span.begin);
    out_.Text("where ");
    Print(*clause.where);
  }
  if (clause.tolerate != nullptr) {
    option(clause.tolerate->span.begin);
    out_.Text("tolerate ");
    Print(*clause.tolerate);
    if (clause.tolerate_errors) out_.Text(" with error");
  }
  if (clause.severity) {
    option(clause.severity->span.begin);
    out_.Text("severity ");
    Spell(*clause.severity, NamePlace::Name);
  }
  if (clause.because) {
    option(clause.because->span.begin);
    MessageText("because", *clause.because);
  }
  if (clause.fix) {
    option(clause.fix->span.begin);
    MessageText("fix", *clause.fix);
  }
}

/// As written: a message is prose, and its interpolations are the author's to space.
void Printer::MessageText(std::string_view keyword, const Message& message) {
  out_.Text(keyword);
  Before(message.span.begin);
  out_.Text(" ");
  out_.Text(SourceOf(message.span));
}

}  // namespace meshlaw::ast
