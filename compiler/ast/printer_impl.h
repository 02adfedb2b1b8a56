// SPDX-License-Identifier: Apache-2.0
// The formatter's worker. Private to the room.
//
// It walks the tree in source order and, before each thing whose place it knows, lets out the
// comments that stand before that place. So a comment keeps its place between the same two words,
// and a second run finds it where the first one put it.
#pragma once

#include "compiler/ast/ast.h"
#include "compiler/ast/layout.h"
#include "compiler/ast/spelling.h"

namespace meshlaw::ast {

class Printer {
 public:
  /// Without sources (PrintExpr) there are no comments, and literals are spelt from their values.
  Printer(const File* file, const source::SourceMap* sources, size_t width)
      : file_(file), sources_(sources), out_(width) {}

  std::string PrintFile();
  std::string PrintOnly(const Expr& expr);
  std::string PrintOnly(const TypeExpr& type);

 private:
  // printer.cc: files, what stands in a column
  void Law();
  void Uses();
  void Constitution();
  void SettingLine(const Setting& setting);
  void SettingBlock(const Setting& setting);
  void ItemLine(const Item& item, const Item* previous);
  void Declaration(const Item& item);

  /// Starts the next element of a column at `begin`, after the comments that stand before it. Blank
  /// lines between elements are kept as one; `blank` asks for one anyway.
  void Element(uint32_t begin, bool first, bool blank = false);
  bool MayAttach(const Comment& comment, bool alone, uint32_t begin) const;
  /// Ends a column whose block ends at `end`: the comments that are left.
  void LastComments(uint32_t end, bool first);
  /// Lets out the comments that stand before `offset`, in the middle of a construct.
  void Before(uint32_t offset);
  bool CommentBefore(uint32_t offset) const;
  bool BlankAbove(uint32_t offset) const;
  std::string_view SourceOf(Span span) const { return sources_->text(span); }
  std::string_view CommentText(const Comment& comment) const;
  /// Where the keyword starts that stands before `offset`, or `offset`.
  uint32_t KeywordBefore(uint32_t offset, std::string_view word) const;

  // printer_decl.cc
  struct DeclPrinter;
  void Action(const ActionDecl& decl);
  void Const(const ConstDecl& decl);
  void Param(const ParamDecl& decl);
  void Enum(const EnumDecl& decl, uint32_t end);
  void Body(const std::vector<Attribute>& attributes, uint32_t end);
  void Names(const std::vector<Name>& names, NamePlace place);
  void Spell(const Name& name, NamePlace place);
  void Qualified(const QualifiedName& name);
  void Type(const TypeExpr& type);
  void DeclHead(std::string_view keyword, const Name& name, const std::vector<Name>& roles);
  void Def(const DefDecl& def);
  void Waive(const Item& item);

  // printer_rule.cc
  void Rule(const RuleDecl& rule, uint32_t end);
  size_t EffectAndWhen(const RuleDecl& rule);
  void EffectLines(const Effect& effect);
  void EffectHead(const Effect& effect);
  void SubjectText(const Subject& subject);
  void CallerText(const Caller& caller);
  void Part(const RulePart& part);
  void Condition(std::string_view keyword, const Expr& expr);
  void InForce(const RulePart& part);

  // printer_check.cc
  void Block(const ClauseBlock& block);
  void BlockHead(const ClauseBlock& block);
  void Clause(const CheckClause& clause, size_t label_width);
  void ClauseOptions(const CheckClause& clause);
  void MessageText(std::string_view keyword, const Message& message);

  // printer_test.cc
  void Test(const TestDecl& test, uint32_t end);
  void Statement(const TestStatement& statement);
  void ExpectOn(const TestStatement& statement);
  void Outcome(const TestStatement& statement);

  // printer_expr.cc
  void Print(const Expr& expr) { PrintAfter(expr, false); }
  /// `after_keyword`: a keyword stands before it, under which `and` and `or` of a broken chain
  /// stand.
  void PrintAfter(const Expr& expr, bool after_keyword);
  void Postfix(const Expr& expr);
  void Prefix(const Expr& expr);
  void Bracketed(const Expr& expr);
  void Literal(const Expr& expr);
  void BinaryText(const Expr& expr, bool after_keyword);
  void Chain(const Expr& expr, bool after_keyword);
  void Comparison(const Expr& expr);
  void Fields(const Expr& expr, size_t first_field);
  void Entries(const Expr& expr);
  void Elements(const Expr& expr, size_t first, std::string_view open, std::string_view close);
  void QuantifierText(const Expr& expr);
  void IfText(const Expr& expr);

  const File* file_;
  const source::SourceMap* sources_;
  Layout out_;
  size_t next_comment_ = 0;
};

}  // namespace meshlaw::ast
