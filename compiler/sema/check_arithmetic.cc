// SPDX-License-Identifier: Apache-2.0
// Arithmetic: numbers of one kind, times and durations. Exact numbers and Floats do not mix.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::Operator;
using diag::Kind;
using value::TypeKind;

TypeId Checker::InferArithmetic(Context& context, const ast::Expr* expr, TypeId hint) {
  auto [left, right] = InferPair(context, expr, hint);
  if (!left.valid() || !right.valid()) return {};
  bool present = NotNull(expr->children[0], left);
  if (!NotNull(expr->children[1], right) || !present) return {};
  TypeId result = ArithmeticType(expr, left, right);
  return result.valid() ? result : ReportArithmetic(expr, left, right);
}

TypeId Checker::ReportArithmetic(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  bool mixed = IsNumber(l) && IsNumber(r) && (l == TypeKind::Float) != (r == TypeKind::Float);
  auto& d = sink_.Report(mixed ? Kind::MixedNumbers : Kind::NotComparable, expr->span,
                         Quoted(ast::Spelling(expr->op)) + " does not take " + Quoted(Text(left)) +
                             " and " + Quoted(Text(right)));
  d.At(expr->children[0]->span, Quoted(Text(left)))
      .At(expr->children[1]->span, Quoted(Text(right)));
  if (mixed) {
    d.Help("Float is not exact: convert the other side with `float(...)`");
  } else if (expr->op == Operator::Divide && l == TypeKind::Int) {
    d.Help(
        "exact division must say how it rounds: `div(a, b)` truncates, `float(a) / float(b)` is "
        "approximate");
  } else if (expr->op == Operator::Divide && l == TypeKind::Decimal) {
    d.Help("exact division must say how it rounds; `float(a) / float(b)` is approximate");
  } else if (expr->op == Operator::Multiply && l == TypeKind::Decimal && r == TypeKind::Decimal) {
    d.Help("a Decimal has at most 38 digits after its point, and a product those of both");
  } else if (expr->op == Operator::Multiply && l == TypeKind::Int && r == TypeKind::Duration) {
    d.Help("a duration is multiplied from the right: `7d * 2`");
  } else if (expr->op == Operator::Remainder) {
    d.Help("only two Ints have a remainder");
  } else {
    d.Help(
        "numbers of one kind are computed with, a duration is added to a time or taken from it, "
        "and two times of one kind differ by a duration");
  }
  return {};
}

TypeId Checker::TemporalType(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  bool add = expr->op == Operator::Add, sub = expr->op == Operator::Subtract;
  bool instant = l == TypeKind::Timestamp || l == TypeKind::LocalTimestamp || l == TypeKind::Date;
  bool moves = (instant || l == TypeKind::Duration) && r == TypeKind::Duration && (add || sub);
  if (moves) return left;
  if ((instant || l == TypeKind::Time) && l == r && sub) return Simple(TypeKind::Duration);
  bool times = l == TypeKind::Duration && r == TypeKind::Int && expr->op == Operator::Multiply;
  return times ? left : TypeId();
}

TypeId Checker::ArithmeticType(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  if (l == TypeKind::String && r == TypeKind::String && expr->op == Operator::Add) return left;
  if (!IsNumber(l) || !IsNumber(r)) return TemporalType(expr, left, right);
  if (l == TypeKind::Float && r == TypeKind::Float) {
    return expr->op == Operator::Remainder ? TypeId() : Common(left, right);
  }
  if (l == TypeKind::Float || r == TypeKind::Float || expr->op == Operator::Divide) return {};
  if (l == TypeKind::Int && r == TypeKind::Int) return Int();
  return expr->op == Operator::Remainder ? TypeId() : DecimalType(expr, left, right);
}

TypeId Checker::DecimalType(const ast::Expr* expr, TypeId left, TypeId right) {
  if (expr->op == Operator::Multiply) {
    TypeId whole = program_.types.Decimal(19, 0);
    TypeId l = Is(left, TypeKind::Int) ? whole : left;
    TypeId r = Is(right, TypeKind::Int) ? whole : right;
    int scale = At(l).scale + At(r).scale;
    if (scale > 38 || !Convert(expr->children[0], l) || !Convert(expr->children[1], r)) return {};
    return program_.types.Decimal(38, scale);
  }
  TypeId common = Common(left, right);
  if (!Convert(expr->children[0], common) || !Convert(expr->children[1], common)) return {};
  return program_.types.Decimal(std::min(38, At(common).precision + 1), At(common).scale);
}

}  // namespace meshlaw::sema
