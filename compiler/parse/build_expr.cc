// SPDX-License-Identifier: Apache-2.0
// Operators. Chains grow to the left in ANTLR's tree as long as the source likes, so they are read
// by loops; recursion is only into operands, which GuardedParser bounds.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;
using ast::Expr;
using ast::ExprKind;
using ast::Operator;
using source::Span;

namespace {

/// A chain of `and` or `or` of more operands than this is built as a balanced tree: both are
/// associative, and a tree of ten thousand names must not be ten thousand deep.
constexpr size_t kLeftDeepMax = 32;

/// The operand that a suffix or binary operator applies to, or null for a prefix or a primary.
P::ExprContext* LeftOf(P::ExprContext* context) {
  bool prefix = context->op != nullptr && context->op == context->getStart();
  if (prefix || (context->op == nullptr && context->compare == nullptr)) return nullptr;
  return static_cast<P::ExprContext*>(context->children.front());
}

P::ExprContext* RightOf(P::ExprContext* context) {
  return static_cast<P::ExprContext*>(context->children.back());
}

Operator ArithmeticOf(size_t token) {
  switch (token) {
    case P::STAR: return Operator::Multiply;
    case P::SLASH: return Operator::Divide;
    case P::PERCENT: return Operator::Remainder;
    case P::PLUS: return Operator::Add;
    case P::MINUS: return Operator::Subtract;
    case P::COALESCE: return Operator::Coalesce;
    case P::AND: return Operator::And;
    case P::OR: return Operator::Or;
    default: return Operator::Implies;
  }
}

Operator ComparisonOf(size_t token) {
  switch (token) {
    case P::EQ: return Operator::Equal;
    case P::NE: return Operator::NotEqual;
    case P::LT: return Operator::Less;
    case P::LE: return Operator::LessEqual;
    case P::GT: return Operator::Greater;
    case P::GE: return Operator::GreaterEqual;
    case P::IN: return Operator::In;
    case P::ONE: return Operator::OneOf;
    case P::CONTAINS: return Operator::Contains;
    case P::MATCHES: return Operator::Matches;
    case P::STARTS: return Operator::StartsWith;
    default: return Operator::EndsWith;
  }
}

/// The word or sign of a comparison, after `not` if there is one.
size_t ComparisonToken(P::ComparisonContext* context) {
  auto* node = static_cast<antlr4::tree::TerminalNode*>(
      context->children[context->NOT() != nullptr ? 1 : 0]);
  return node->getSymbol()->getType();
}

bool IsComparison(const Expr& expr) {
  if (expr.kind == ExprKind::IsNull || expr.kind == ExprKind::IsPresent) return true;
  return expr.kind == ExprKind::Binary &&
         ast::Precedence(expr.op) == ast::Precedence(Operator::Equal);
}

}  // namespace

Expr* Builder::BuildExpr(P::ExprContext* context) {
  Spine spine;
  while (P::ExprContext* left = LeftOf(context)) {
    spine.push_back(context);
    context = left;
  }
  std::reverse(spine.begin(), spine.end());
  Expr* expr = BuildOperand(context);
  for (size_t next = 0; next < spine.size();) expr = FoldChain(spine, next, expr);
  return expr;
}

/// Folds one operator, or a whole run of the same `and` or `or`, onto `left`.
Expr* Builder::FoldChain(const Spine& spine, size_t& next, Expr* left) {
  antlr4::Token* op = spine[next]->op;
  bool logical = op != nullptr && (op->getType() == P::AND || op->getType() == P::OR);
  if (!logical) return FoldSuffix(spine[next++], left);
  std::vector<Expr*> operands = {left};
  while (next < spine.size() && spine[next]->op != nullptr &&
         spine[next]->op->getType() == op->getType()) {
    operands.push_back(BuildExpr(RightOf(spine[next++])));
  }
  Operator kind = ArithmeticOf(op->getType());
  if (operands.size() > kLeftDeepMax) return Balance(kind, operands, 0, operands.size());
  for (size_t i = 1; i < operands.size(); ++i) {
    left = Binary(kind, source::Cover(left->span, operands[i]->span), left, operands[i]);
  }
  return left;
}

Expr* Builder::Balance(Operator op, const std::vector<Expr*>& operands, size_t begin, size_t end) {
  if (end - begin == 1) return operands[begin];
  size_t middle = begin + (end - begin + 1) / 2;
  Expr* left = Balance(op, operands, begin, middle);
  Expr* right = Balance(op, operands, middle, end);
  return Binary(op, source::Cover(left->span, right->span), left, right);
}

Expr* Builder::FoldSuffix(P::ExprContext* context, Expr* left) {
  if (context->compare != nullptr) return BuildComparison(context, left);
  Span span = SpanOf(*context);
  switch (context->op->getType()) {
    case P::DOT: {
      Expr* member = Node(ExprKind::Member, span, {left});
      member->text = NameOf(static_cast<antlr4::ParserRuleContext*>(context->children.back())).text;
      return member;
    }
    case P::LBRACK: return Node(ExprKind::Index, span, {left, BuildExpr(context->expr(1))});
    case P::LPAREN: return BuildCall(context, left);
    case P::IS: return BuildPresence(context, left);
    default:
      return Binary(ArithmeticOf(context->op->getType()), span, left, BuildExpr(RightOf(context)));
  }
}

Expr* Builder::BuildOperand(P::ExprContext* context) {
  if (context->op == nullptr) {
    if (context->atom != nullptr) return BuildLiteral(*context->atom);
    if (context->word != nullptr) {
      Expr* name = Node(ExprKind::Name, SpanOf(*context->word), {});
      name->text = NameOf(*context->word).text;
      return name;
    }
    return BuildPrimary(static_cast<antlr4::ParserRuleContext*>(context->children.front()));
  }
  Span span = SpanOf(*context);
  switch (context->op->getType()) {
    case P::MINUS: return Node(ExprKind::Negate, span, {BuildExpr(RightOf(context))});
    case P::NOT: return Node(ExprKind::Not, span, {BuildExpr(RightOf(context))});
    default:
      return Node(
          ExprKind::If, span,
          {BuildExpr(context->expr(0)), BuildExpr(context->expr(1)), BuildExpr(context->expr(2))});
  }
}

Expr* Builder::BuildCall(P::ExprContext* context, Expr* callee) {
  if (context->COLON() != nullptr) return BuildQuantifier(context, callee);
  std::vector<Expr*> children = {callee};
  auto operands = context->expr();
  for (size_t i = 1; i < operands.size(); ++i) children.push_back(BuildExpr(operands[i]));
  return Node(ExprKind::Call, SpanOf(*context), std::move(children));
}

Expr* Builder::BuildQuantifier(P::ExprContext* context, Expr* callee) {
  bool known = callee->kind == ExprKind::Name && (callee->text == "any" || callee->text == "all" ||
                                                  callee->text == "count" || callee->text == "sum");
  P::ExprContext* binding = context->expr(1);
  bool bound = binding->compare != nullptr && binding->compare->IN() != nullptr &&
               binding->compare->NOT() == nullptr && binding->expr(0)->word != nullptr;
  if (!known || !bound) {
    sink_
        .Report(diag::Kind::UnexpectedToken, SpanOf(context->COLON()),
                "found `:`, expected a quantifier before it")
        .Help("a quantifier is `any`, `all`, `count` or `sum`: `any(x in xs: x > 0)`");
    return Node(ExprKind::Error, SpanOf(*context), {});
  }
  ast::Name variable = NameOf(*binding->expr(0)->word);
  Expr* collection = BuildExpr(binding->expr(1));
  Expr* body = BuildExpr(context->expr(2));
  Expr* quantifier = Node(ExprKind::Quantifier, SpanOf(*context), {collection, body});
  quantifier->text = callee->text;
  quantifier->fields.push_back({std::move(variable)});
  return quantifier;
}

Expr* Builder::BuildPresence(P::ExprContext* context, Expr* left) {
  if (context->within != nullptr) {
    sink_.Report(diag::Kind::ReservedFeature, SpanOf(*context),
                 "`is passed within` asks for the standing of a rule, which the language keeps a "
                 "place for but does not have yet");
    return Node(ExprKind::Error, SpanOf(*context), {});
  }
  ExprKind kind = context->NULL_() != nullptr ? ExprKind::IsNull : ExprKind::IsPresent;
  Expr* test = Node(kind, SpanOf(*context), {left});
  test->negated = context->NOT() != nullptr;
  RefuseChain(*left, *test, SpanOf(*context->op));
  return test;
}

Expr* Builder::BuildComparison(P::ExprContext* context, Expr* left) {
  Operator op = ComparisonOf(ComparisonToken(context->compare));
  Expr* expr = Binary(op, SpanOf(*context), left, BuildExpr(RightOf(context)));
  expr->negated = context->compare->NOT() != nullptr;
  RefuseChain(*left, *expr, SpanOf(*context->compare));
  return expr;
}

/// A chain of any length is one mistake.
void Builder::RefuseChain(const Expr& left, const Expr& whole, Span second) {
  if (!IsComparison(left)) return;
  bool reported = &left == refused_chain_;
  refused_chain_ = &whole;
  if (reported) return;
  sink_.Report(diag::Kind::UnexpectedToken, second, "comparisons do not chain")
      .At(left.span, "this is a comparison already")
      .Help("join two comparisons with `and`, or put the first in parentheses");
}

Expr* Builder::Binary(Operator op, Span span, Expr* left, Expr* right) {
  Expr* expr = Node(ExprKind::Binary, span, {left, right});
  expr->op = op;
  return expr;
}

Expr* Builder::Node(ExprKind kind, Span span, std::vector<Expr*> children) {
  int depth = 1;
  for (const Expr* child : children) depth = std::max(depth, depths_[child->id.index()] + 1);
  bool fits = depth <= limits_.depth_max;
  if (!fits && !reported_depth_) {
    reported_depth_ = true;
    sink_.Report(diag::Kind::TooDeep, span,
                 fmt::format("operators are nested more than {} deep", limits_.depth_max));
  }
  Expr* expr = file_.NewExpr(fits ? kind : ExprKind::Error, span);
  depths_.push_back(fits ? depth : 1);
  if (fits) expr->children = std::move(children);
  return expr;
}

}  // namespace meshlaw::parse
