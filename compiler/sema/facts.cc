// SPDX-License-Identifier: Apache-2.0
// Null tests and what follows from them. `a is present and f(a)` is checked left to right: what the
// left side establishes holds on the right. Facts are about expressions as they are written
// (`port.previous`, `limits["x"]`, `int(text)`), whose values cannot change during an evaluation.
#include <algorithm>
#include <cctype>
#include <span>

#include "compiler/ast/spelling.h"
#include "compiler/sema/checker.h"

namespace meshlaw::sema {
namespace {

using ast::ExprKind;
using ast::Operator;

/// What is known where an expression is true, and where it is false.
struct Outcomes {
  Facts yes, no;
};

Facts Both(Facts left, Facts right) {
  left.merge(right);
  return left;
}

Facts Common(const Facts& left, const Facts& right) {
  Facts common;
  std::ranges::set_intersection(left, right, std::inserter(common, common.end()));
  return common;
}

/// Finds facts in one walk, for both outcomes at once: nested conditions stay linear.
class FactFinder {
 public:
  explicit FactFinder(const Program& program) : program_(program) {}

  Outcomes Of(const ast::Expr* expr) const {
    expr = WithoutParens(expr);
    switch (expr->kind) {
      case ExprKind::IsPresent:
      case ExprKind::IsNull: return OfPresence(expr);
      case ExprKind::Not: {
        Outcomes inner = Of(expr->children[0]);
        return {std::move(inner.no), std::move(inner.yes)};
      }
      case ExprKind::If: return OfIf(expr);
      case ExprKind::Binary: return OfBinary(expr);
      default: return {};
    }
  }

 private:
  Outcomes OfPresence(const ast::Expr* expr) const {
    bool present = (expr->kind == ExprKind::IsPresent) != expr->negated;
    std::string fact = FactOf(expr->children[0]);
    Outcomes known;
    if (!fact.empty()) (present ? known.yes : known.no).insert(std::move(fact));
    return known;
  }

  /// Both sides hold of a true `and` or a false `or`; else at least one does, so that only what
  /// follows from either is known.
  Outcomes OfBinary(const ast::Expr* expr) const {
    if (expr->op == Operator::Equal) return {OfEquality(expr), {}};
    if (expr->op == Operator::NotEqual) return {{}, OfEquality(expr)};
    bool logic =
        expr->op == Operator::And || expr->op == Operator::Or || expr->op == Operator::Implies;
    if (!logic) return {};
    Outcomes left = Of(expr->children[0]), right = Of(expr->children[1]);
    if (expr->op == Operator::Implies) std::swap(left.yes, left.no);
    if (expr->op == Operator::And) {
      return {Both(std::move(left.yes), std::move(right.yes)), Common(left.no, right.no)};
    }
    return {Common(left.yes, right.yes), Both(std::move(left.no), std::move(right.no))};
  }

  /// `if c then a else b` is true if c and a are, or b and not c.
  Outcomes OfIf(const ast::Expr* expr) const {
    Outcomes c = Of(expr->children[0]), a = Of(expr->children[1]), b = Of(expr->children[2]);
    return {Common(Both(c.yes, a.yes), Both(c.no, b.yes)),
            Common(Both(c.yes, a.no), Both(c.no, b.no))};
  }

  /// `a == b` holds only if neither is null, when one of them cannot be.
  Facts OfEquality(const ast::Expr* expr) const {
    Facts facts;
    for (size_t side = 0; side < 2; ++side) {
      std::string fact = FactOf(expr->children[side]);
      if (!fact.empty() && IsNeverNull(expr->children[1 - side])) facts.insert(std::move(fact));
    }
    return facts;
  }

  bool IsNeverNull(const ast::Expr* expr) const {
    auto at = program_.infos.find(WithoutParens(expr));
    if (at == program_.infos.end()) return false;
    const ExprInfo& info = at->second;
    TypeId natural = info.natural.valid() ? info.natural : info.type;
    return natural.valid() && !program_.types.IsOptional(natural);
  }

  const Program& program_;
};

}  // namespace

const ast::Expr* WithoutParens(const ast::Expr* expr) {
  while (expr->kind == ExprKind::Paren) expr = expr->children[0];
  return expr;
}

std::string PathOf(const ast::Expr* expr) {
  expr = WithoutParens(expr);
  if (expr->kind == ExprKind::Name) return expr->text;
  if (expr->kind != ExprKind::Member) return {};
  std::string object = PathOf(expr->children[0]);
  return object.empty() ? object : object + "." + expr->text;
}

namespace {

std::string NameOf(const std::string& name) { return ast::SpellName(name, ast::NamePlace::Any); }

/// The facts of several expressions with commas between; empty if one has none.
std::string FactsOf(std::span<ast::Expr* const> exprs) {
  std::string facts;
  for (const ast::Expr* expr : exprs) {
    std::string fact = FactOf(expr);
    if (fact.empty()) return {};
    facts += (facts.empty() ? "" : ", ") + fact;
  }
  return facts;
}

bool IsOfName(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '`';
}

/// Whether the name stands in the text as a whole word. A text in quotes may deceive it: then too
/// much is forgotten, which is harmless.
bool Mentions(const std::string& fact, const std::string& name) {
  for (size_t at = fact.find(name); at != fact.npos; at = fact.find(name, at + 1)) {
    size_t end = at + name.size();
    bool starts = at == 0 || !IsOfName(fact[at - 1]);
    if (starts && (end == fact.size() || !IsOfName(fact[end]))) return true;
  }
  return false;
}

}  // namespace

// Recursion: the parser bounds the depth of a tree by Limits::depth_max.
std::string FactOf(const ast::Expr* expr) {
  expr = WithoutParens(expr);
  switch (expr->kind) {
    case ExprKind::Int:
    case ExprKind::Decimal:
    case ExprKind::Duration:
    case ExprKind::Bool: return expr->text;
    case ExprKind::String: return ast::SpellString(expr->text);
    case ExprKind::Name: return NameOf(expr->text);
    case ExprKind::Member: {
      std::string object = FactOf(expr->children[0]);
      return object.empty() ? object : object + "." + NameOf(expr->text);
    }
    case ExprKind::Index:
    case ExprKind::Call: {
      bool call = expr->kind == ExprKind::Call;
      std::string object = FactOf(expr->children[0]);
      std::string args = FactsOf(std::span(expr->children).subspan(1));
      if (object.empty() || args.empty()) return {};
      return object + (call ? "(" : "[") + args + (call ? ")" : "]");
    }
    default: return {};
  }
}

void Forget(Facts& facts, const std::string& name) {
  std::erase_if(facts, [&](const std::string& fact) { return Mentions(fact, NameOf(name)); });
}

Facts FactsWhen(const Program& program, const ast::Expr* expr, bool truth) {
  Outcomes known = FactFinder(program).Of(expr);
  return truth ? std::move(known.yes) : std::move(known.no);
}

}  // namespace meshlaw::sema
