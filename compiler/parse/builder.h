// SPDX-License-Identifier: Apache-2.0
// ANTLR's tree to ours. Private to the room.
//
// Reads only contexts without an exception (error_strategy.h), so every part that the grammar
// requires is there. Reports what the grammar lets through: repeated clauses, chained comparisons,
// quantifiers of a wrong shape, escapes, numbers, interpolations, trees that are too deep.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

class Builder {
 public:
  /// `text` is the whole text of the file.
  Builder(ast::File& file, std::string_view text, const Limits& limits, diag::Sink& sink)
      : file_(file), text_(text), limits_(limits), sink_(sink) {}

  void BuildLaw(MeshlawParser::LawContext* law);
  void BuildConstitution(MeshlawParser::ConstitutionContext* constitution);
  ast::Expr* BuildExpr(MeshlawParser::ExprContext* context);

 private:
  // build_name.cc
  ast::Name NameOf(antlr4::ParserRuleContext* context) { return NameOf(*context->getStart()); }
  ast::Name NameOf(const antlr4::Token& token);
  ast::QualifiedName QualifiedOf(MeshlawParser::QualifiedContext* context);
  ast::TypeExpr TypeOf(MeshlawParser::TypeContext* context);
  std::string DocBefore(const antlr4::Token& first) const;

  // build_decl.cc
  void BuildItem(MeshlawParser::ItemContext* context);
  ast::EnumDecl BuildEnum(MeshlawParser::EnumDeclContext* context);
  ast::RecordDecl BuildRecord(MeshlawParser::RecordDeclContext* context);
  ast::EntityDecl BuildEntity(MeshlawParser::EntityDeclContext* context);
  ast::ActionDecl BuildAction(MeshlawParser::ActionDeclContext* context);
  ast::ConstDecl BuildConst(MeshlawParser::ConstDeclContext* context);
  ast::DefDecl BuildDef(MeshlawParser::DefDeclContext* context);
  ast::ParamDecl BuildParam(MeshlawParser::ParamDeclContext* context);
  std::vector<ast::Attribute> BuildAttributes(
      const std::vector<MeshlawParser::AttributeContext*>& contexts);

  // build_constitution.cc
  ast::Setting BuildSetting(MeshlawParser::SettingContext* context);

  // build_effect.cc
  ast::Effect BuildEffect(MeshlawParser::EffectContext* context);
  ast::Effect BuildAccess(MeshlawParser::AccessEffectContext* context);
  ast::Effect BuildMask(MeshlawParser::MaskEffectContext* context);
  ast::Subject BuildSubject(MeshlawParser::SubjectContext* context);
  ast::Caller BuildCaller(MeshlawParser::CallerContext* context);

  // build_rule.cc
  ast::RuleDecl BuildRule(MeshlawParser::RuleDeclContext* context);
  ast::RulePart BuildPart(MeshlawParser::RulePartContext* context);
  void BuildCondition(ast::RulePart& part, MeshlawParser::ConditionPartContext* context);
  void BuildForce(ast::RulePart& part, MeshlawParser::ForcePartContext* context);
  void RefuseRepeated(const std::vector<ast::RulePart>& parts);

  // build_check.cc
  ast::ClauseBlock BuildBlock(MeshlawParser::BlockPartContext* context);
  void BuildClauses(ast::ClauseBlock& block, MeshlawParser::ClauseBlockContext* context);
  ast::CheckClause BuildClause(antlr4::ParserRuleContext* whole, MeshlawParser::NameContext* label,
                               MeshlawParser::ClauseBodyContext* body);
  void BuildOption(ast::CheckClause& clause, MeshlawParser::ClauseOptionContext* context);

  // build_test.cc
  ast::TestDecl BuildTest(MeshlawParser::TestDeclContext* context);
  ast::TestStatement BuildStatement(MeshlawParser::TestStatementContext* context);
  void BuildExpectOn(ast::TestStatement& statement, MeshlawParser::ExpectOnContext* context);
  void BuildAccessTail(ast::TestStatement& statement, MeshlawParser::AccessTailContext* context);
  void BuildRuleTail(ast::TestStatement& statement, MeshlawParser::RuleTailContext* context);

  // build_expr.cc
  using Spine = std::vector<MeshlawParser::ExprContext*>;
  ast::Expr* BuildOperand(MeshlawParser::ExprContext* context);
  ast::Expr* FoldChain(const Spine& spine, size_t& next, ast::Expr* left);
  ast::Expr* FoldSuffix(MeshlawParser::ExprContext* context, ast::Expr* left);
  ast::Expr* BuildCall(MeshlawParser::ExprContext* context, ast::Expr* callee);
  ast::Expr* BuildQuantifier(MeshlawParser::ExprContext* context, ast::Expr* callee);
  ast::Expr* BuildPresence(MeshlawParser::ExprContext* context, ast::Expr* left);
  ast::Expr* BuildComparison(MeshlawParser::ExprContext* context, ast::Expr* left);
  ast::Expr* Balance(ast::Operator op, const std::vector<ast::Expr*>& operands, size_t begin,
                     size_t end);
  void RefuseChain(const ast::Expr& left, const ast::Expr& whole, source::Span second);
  /// Makes a node over children; too deep a tree becomes an Error node.
  ast::Expr* Node(ast::ExprKind kind, source::Span span, std::vector<ast::Expr*> children);
  ast::Expr* Binary(ast::Operator op, source::Span span, ast::Expr* left, ast::Expr* right);

  // build_primary.cc
  ast::Expr* BuildLiteral(const antlr4::Token& token);
  ast::Expr* BuildNumber(ast::ExprKind kind, const antlr4::Token& token);
  ast::Expr* BuildPrimary(antlr4::ParserRuleContext* context);
  ast::Expr* BuildEntity(MeshlawParser::EntityLiteralContext* context);
  ast::Expr* BuildMap(MeshlawParser::MapLiteralContext* context);
  ast::Expr* BuildElements(ast::ExprKind kind, antlr4::ParserRuleContext* context,
                           const std::vector<MeshlawParser::ExprContext*>& elements);
  void AddFields(ast::Expr& expr, const std::vector<MeshlawParser::FieldContext*>& fields);

  // build_string.cc
  std::string StringOf(const antlr4::Token& token);
  ast::Message MessageOf(const antlr4::Token& token);
  /// Decodes from `at` to `end` or, in a message, to a brace. Positions are bytes of the file.
  std::string DecodeText(uint32_t& at, uint32_t end, bool message);
  void DecodeEscape(std::string& out, uint32_t& at, uint32_t end);
  void DecodeUnicode(std::string& out, uint32_t start, uint32_t& at, uint32_t end);
  ast::Expr* BuildInterpolation(uint32_t& at, uint32_t end);
  ast::Expr* ParseInterpolation(source::Span inside);

  source::Span SpanOf(const antlr4::Token& token) const {
    return parse::SpanOf(file_.source, token);
  }
  source::Span SpanOf(antlr4::ParserRuleContext& context) const {
    return {file_.source, BeginOf(*context.getStart()), EndOf(*context.getStop())};
  }
  source::Span SpanOf(antlr4::tree::TerminalNode* node) const { return SpanOf(*node->getSymbol()); }
  std::string_view TextOf(source::Span span) const {
    return text_.substr(span.begin, span.end - span.begin);
  }

  ast::File& file_;
  std::string_view text_;
  const Limits& limits_;
  diag::Sink& sink_;
  std::vector<int> depths_;                   ///< of each expression, by its id
  const ast::Expr* refused_chain_ = nullptr;  ///< the last one that was reported
  bool reported_depth_ = false;               ///< one report a file is enough
};

/// Whether a context is whole: nothing in it went wrong.
inline bool IsWhole(const antlr4::ParserRuleContext* context) {
  return context != nullptr && context->exception == nullptr;
}

}  // namespace meshlaw::parse
