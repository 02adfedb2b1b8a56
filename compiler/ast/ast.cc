// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/ast.h"

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
