// SPDX-License-Identifier: Apache-2.0
// Null tests and what follows from them. `a is present and f(a)` is checked left to right: what the
// left side establishes holds on the right. Facts are about paths (`port.previous`), whose values
// cannot change during an evaluation.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {
namespace {

void Merge(Facts& into, Facts from) { into.merge(from); }

/// `a == b` holds only if neither is null, when one of them cannot be.
void AddEquality(const Program& program, const ast::Expr* expr, Facts& facts) {
  for (int side = 0; side < 2; ++side) {
    std::string path = PathOf(WithoutParens(expr->children[static_cast<size_t>(side)]));
    auto other = program.infos.find(expr->children[static_cast<size_t>(1 - side)]);
    if (path.empty() || other == program.infos.end()) continue;
    const ExprInfo& info = other->second;
    TypeId natural = info.natural.valid() ? info.natural : info.type;
    if (natural.valid() && !program.types.IsOptional(natural)) facts.insert(path);
  }
}

}  // namespace

const ast::Expr* WithoutParens(const ast::Expr* expr) {
  while (expr->kind == ast::ExprKind::Paren) expr = expr->children[0];
  return expr;
}

std::string PathOf(const ast::Expr* expr) {
  expr = WithoutParens(expr);
  if (expr->kind == ast::ExprKind::Name) return expr->text;
  if (expr->kind != ast::ExprKind::Member) return {};
  std::string object = PathOf(expr->children[0]);
  return object.empty() ? object : object + "." + expr->text;
}

Facts FactsWhen(const Program& program, const ast::Expr* expr, bool truth) {
  using ast::ExprKind;
  using ast::Operator;
  Facts facts;
  expr = WithoutParens(expr);
  switch (expr->kind) {
    case ExprKind::IsPresent:
    case ExprKind::IsNull: {
      bool present = (expr->kind == ExprKind::IsPresent) != expr->negated;
      std::string path = PathOf(expr->children[0]);
      if (present == truth && !path.empty()) facts.insert(path);
      return facts;
    }
    case ExprKind::Not: return FactsWhen(program, expr->children[0], !truth);
    case ExprKind::Binary: break;
    default: return facts;
  }
  const ast::Expr* left = expr->children[0];
  const ast::Expr* right = expr->children[1];
  if ((expr->op == Operator::And && truth) || (expr->op == Operator::Or && !truth)) {
    facts = FactsWhen(program, left, truth);
    Merge(facts, FactsWhen(program, right, truth));
  } else if (expr->op == Operator::Implies && !truth) {
    facts = FactsWhen(program, left, true);
    Merge(facts, FactsWhen(program, right, false));
  } else if ((expr->op == Operator::Equal && truth) || (expr->op == Operator::NotEqual && !truth)) {
    AddEquality(program, expr, facts);
  }
  return facts;
}

}  // namespace meshlaw::sema
