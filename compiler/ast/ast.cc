// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/ast.h"

#include <algorithm>

#include "compiler/base/check.h"

namespace meshlaw::ast {

std::string QualifiedName::Text() const {
  std::string text;
  for (const Name& part : parts) {
    if (!text.empty()) text += '.';
    text += part.text;
  }
  return text;
}

std::string_view DumpName(ExprKind kind) {
  switch (kind) {
#define MESHLAW_EXPR(name, dump_name, shape) \
  case ExprKind::name: return dump_name;
#include "compiler/ast/nodes.def"
#undef MESHLAW_EXPR
  }
  MESHLAW_UNREACHABLE();
}

std::string_view Spelling(Operator op) {
  switch (op) {
#define MESHLAW_OPERATOR(name, spelling, precedence) \
  case Operator::name: return spelling;
#include "compiler/ast/operators.def"
#undef MESHLAW_OPERATOR
  }
  MESHLAW_UNREACHABLE();
}

int Precedence(Operator op) {
  switch (op) {
#define MESHLAW_OPERATOR(name, spelling, precedence) \
  case Operator::name: return precedence;
#include "compiler/ast/operators.def"
#undef MESHLAW_OPERATOR
  }
  MESHLAW_UNREACHABLE();
}

namespace {

const Expr& Bare(const Expr& expr) {
  const Expr* bare = &expr;
  while (bare->kind == ExprKind::Paren) bare = bare->children[0];
  return *bare;
}

bool SameFields(const std::vector<Field>& a, const std::vector<Field>& b) {
  return std::ranges::equal(
      a, b, [](const Field& x, const Field& y) { return x.name.text == y.name.text; });
}

}  // namespace

// Recursion: the parser bounds the depth of a tree by Limits::depth_max.
bool SameExpr(const Expr& first, const Expr& second) {
  const Expr &a = Bare(first), &b = Bare(second);
  bool same = a.kind == b.kind && a.op == b.op && a.negated == b.negated && a.text == b.text &&
              SameFields(a.fields, b.fields);
  return same && std::ranges::equal(a.children, b.children,
                                    [](const Expr* x, const Expr* y) { return SameExpr(*x, *y); });
}

const RulePart* RuleDecl::Find(PartKind kind) const {
  for (const RulePart& part : parts) {
    if (part.kind == kind) return &part;
  }
  return nullptr;
}

Expr* File::NewExpr(ExprKind kind, Span span) {
  auto expr = std::make_unique<Expr>();
  expr->kind = kind;
  expr->span = span;
  expr->id = ExprId(exprs_.size());
  exprs_.push_back(std::move(expr));
  return exprs_.back().get();
}

}  // namespace meshlaw::ast
