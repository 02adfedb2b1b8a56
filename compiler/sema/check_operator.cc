// SPDX-License-Identifier: Apache-2.0
// Operators that compute: logic, arithmetic, text, `??`. Comparisons have a file of their own.
#include <re2/re2.h>

#include <limits>

#include "compiler/base/limits.h"
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using ast::Operator;
using diag::Kind;
using value::TypeKind;

bool IsNumber(TypeKind kind) {
  return kind == TypeKind::Int || kind == TypeKind::Decimal || kind == TypeKind::Float;
}

bool Checker::NotNull(const ast::Expr* expr, TypeId type) {
  if (!At(type).optional) return true;
  std::string path = FactOf(expr);
  auto& d = sink_.Report(Kind::MaybeNull, expr->span,
                         (path.empty() ? "this" : Quoted(path)) + " may be null");
  d.Primary(Quoted(Text(type)));
  d.Help(path.empty()
             ? "give a value for null with `??`"
             : "test it first, as in " + Quoted(path + " is present and ...") + ", or use `??`");
  return false;
}

TypeId Checker::Common(TypeId left, TypeId right) {
  if (left == right) return left;
  value::Type l = At(left), r = At(right);
  bool optional = l.optional || r.optional;
  if (l.kind == TypeKind::Int && r.kind == TypeKind::Decimal) std::swap(l, r);
  if (l.kind == TypeKind::Decimal && r.kind == TypeKind::Int) {
    int precision = std::min(38, std::max<int>(l.precision, 19 + l.scale));
    return program_.types.WithOptional(program_.types.Decimal(precision, l.scale), optional);
  }
  if (l.kind == TypeKind::Decimal && r.kind == TypeKind::Decimal) {
    int scale = std::max(l.scale, r.scale);
    int whole = std::max(l.precision - l.scale, r.precision - r.scale);
    int precision = std::max(1, std::min(38, whole + scale));
    return program_.types.WithOptional(program_.types.Decimal(precision, scale), optional);
  }
  if (Required(left) == Required(right)) return optional ? Optional(left) : left;
  if (l.kind == TypeKind::Float && r.kind == TypeKind::Float) {
    l.nan = true;
    l.optional = optional;
    return program_.types.Intern(l);
  }
  if (l.kind == TypeKind::Vector && r.kind == TypeKind::Vector) {
    if (l.size != r.size && l.size != 0 && r.size != 0) return {};
    l.size = std::min(l.size, r.size);
    l.optional = optional;
    return program_.types.Intern(l);
  }
  return {};
}

/// How much an expression takes its type from its place. What does so least is typed first, and
/// then tells the other side: names that nothing declares may be values of an enum.
int Checker::Flexibility(const Context& context, const ast::Expr* expr) const {
  expr = WithoutParens(expr);
  switch (expr->kind) {
    case ExprKind::SetLiteral:
    case ExprKind::MapLiteral:
    case ExprKind::ListLiteral:
    case ExprKind::Int:
    case ExprKind::Decimal: return 1;
    case ExprKind::RecordLiteral: return 2;
    case ExprKind::Name: {
      bool known =
          IsLocalName(context, expr->text) || scopes_.at(context.module).contains(expr->text);
      return known ? 0 : 2;
    }
    case ExprKind::Null: return 3;
    case ExprKind::Negate: return Flexibility(context, expr->children[0]);
    default: return 0;
  }
}

std::pair<TypeId, TypeId> Checker::InferPair(Context& context, const ast::Expr* expr, TypeId hint) {
  const ast::Expr* left = expr->children[0];
  const ast::Expr* right = expr->children[1];
  // A product has the scales of both: its literals keep their own.
  bool product = expr->op == Operator::Multiply;
  auto hint_of = [&](TypeId other) {
    if (!other.valid()) return hint;
    return product && Is(other, TypeKind::Decimal) ? TypeId() : Required(other);
  };
  // Of a name that only the other side could explain, nothing is known once that side is wrong.
  auto second = [&](const ast::Expr* side, TypeId first) {
    bool hidden = !first.valid() && Flexibility(context, side) == 2;
    return hidden ? TypeId() : Infer(context, side, hint_of(first));
  };
  if (Flexibility(context, left) > Flexibility(context, right)) {
    TypeId r = Infer(context, right, hint);
    return {second(left, r), r};
  }
  TypeId l = Infer(context, left, hint);
  return {l, second(right, l)};
}

TypeId Checker::InferBinary(Context& context, const ast::Expr* expr, TypeId hint) {
  switch (expr->op) {
    case Operator::Implies:
    case Operator::Or:
    case Operator::And: return InferLogic(context, expr);
    case Operator::Equal:
    case Operator::NotEqual:
    case Operator::Less:
    case Operator::LessEqual:
    case Operator::Greater:
    case Operator::GreaterEqual: return InferComparison(context, expr);
    case Operator::In: return InferHierarchy(context, expr);
    case Operator::OneOf:
    case Operator::Contains: return InferMembership(context, expr);
    case Operator::Matches:
    case Operator::StartsWith:
    case Operator::EndsWith: return InferText(context, expr);
    case Operator::Coalesce: return InferCoalesce(context, expr, hint);
    case Operator::Add:
    case Operator::Subtract:
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::Remainder: return InferArithmetic(context, expr, hint);
  }
  MESHLAW_UNREACHABLE();
}

TypeId Checker::InferLogic(Context& context, const ast::Expr* expr) {
  std::string what = "an operand of " + Quoted(ast::Spelling(expr->op));
  bool left = Require(context, expr->children[0], Bool(), what);
  Facts before = context.facts;
  bool truth = expr->op != Operator::Or;  // `and` and `implies` go on when the left side holds
  if (left) context.facts.merge(FactsWhen(program_, expr->children[0], truth));
  bool right = Require(context, expr->children[1], Bool(), what);
  context.facts = std::move(before);
  return left && right ? Bool() : TypeId();
}

TypeId Checker::InferText(Context& context, const ast::Expr* expr) {
  std::string what = "an operand of " + Quoted(ast::Spelling(expr->op));
  TypeId string = Simple(TypeKind::String);
  bool left = Require(context, expr->children[0], string, what);
  bool right = Require(context, expr->children[1], string, what);
  if (!left || !right) return {};
  return expr->op != Operator::Matches || CheckPattern(expr->children[1]) ? Bool() : TypeId();
}

bool Checker::CheckPattern(const ast::Expr* expr) {
  auto pattern = ConstantOf(expr);
  if (!pattern) {
    sink_.Report(Kind::NotConstant, expr->span, "a pattern must be known when the law is compiled")
        .Help("write it as a string, or as a `const`");
    return false;
  }
  RE2 compiled(pattern->string(), RE2::Quiet);
  if (!compiled.ok()) {
    sink_.Report(Kind::BadPattern, expr->span, "this is not a pattern: " + compiled.error())
        .Help("patterns are RE2's: no look-around and no back-references");
    return false;
  }
  if (static_cast<size_t>(compiled.ProgramSize()) <= Limits{}.regex_program_max) return true;
  sink_.Report(Kind::BadPattern, expr->span, "this pattern becomes too large")
      .Help("repeat less: `{1,1000}` counts its operand a thousand times");
  return false;
}

TypeId Checker::InferCoalesce(Context& context, const ast::Expr* expr, TypeId hint) {
  const ast::Expr* first = expr->children[0];
  const ast::Expr* second = expr->children[1];
  TypeId left = Infer(context, first, hint);
  TypeId right = Infer(context, second, left.valid() ? Required(left) : hint);
  if (!left.valid() || !right.valid()) return {};
  if (!At(left).optional) {
    sink_.Report(Kind::NeverNull, first->span, Quoted(Text(left)) + " is never null")
        .Help("remove the `??`");
    Convert(first, Optional(left));
  }
  TypeId common = Common(Required(left), right);
  if (common.valid() && Convert(first, Optional(common)) && Convert(second, common)) return common;
  sink_
      .Report(Kind::TypeMismatch, expr->span,
              "the sides of `??` are " + Quoted(Text(left)) + " and " + Quoted(Text(right)))
      .Help("the right side stands in for the left, so it has the same type");
  return {};
}

TypeId Checker::InferNegate(Context& context, const ast::Expr* expr, TypeId hint) {
  // The least Int has no positive that could be negated.
  const ast::Expr* operand = expr->children[0];
  bool decimal = hint.valid() && (Is(hint, TypeKind::Decimal) || Is(hint, TypeKind::Float));
  if (operand->kind == ExprKind::Int && operand->text == "9223372036854775808" && !decimal) {
    Info(expr).ref = Ref::Constant;
    Info(expr).constant = value::Value::Int(std::numeric_limits<int64_t>::min());
    return Int();
  }
  TypeId type = Infer(context, expr->children[0], hint);
  if (!type.valid() || !NotNull(expr->children[0], type)) return {};
  if (IsNumber(At(type).kind) || Is(type, TypeKind::Duration)) return type;
  sink_.Report(Kind::TypeMismatch, expr->span, Quoted(Text(type)) + " has no negative")
      .Help("numbers and durations have");
  return {};
}

}  // namespace meshlaw::sema
