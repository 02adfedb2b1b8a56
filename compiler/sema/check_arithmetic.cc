// SPDX-License-Identifier: Apache-2.0
// Arithmetic: numbers of one kind, times and durations. Exact numbers and Floats do not mix.
#include "compiler/sema/checker.h"
#include "runtime/value/time.h"

namespace meshlaw::sema {

using ast::Operator;
using diag::Kind;
using value::TypeKind;

TypeId Checker::InferArithmetic(Context& context, const ast::Expr* expr, TypeId hint) {
  auto [left, right] = InferPair(context, expr, hint);
  if (!left.valid() || !right.valid()) return {};
  bool present = NotNull(expr->children[0], left);
  if (!NotNull(expr->children[1], right) || !present) return {};
  if (Is(left, TypeKind::Date) && !WholeDays(expr)) return {};
  TypeId result = ArithmeticType(expr, left, right);
  return result.valid() ? result : ReportArithmetic(expr, left, right);
}

/// A Date has no hours: what is no whole day would be lost. Of a duration that is known only later,
/// the part of a day is.
bool Checker::WholeDays(const ast::Expr* expr) {
  auto duration = ConstantOf(expr->children[1]);
  bool known = duration && duration->kind() == value::Value::Kind::Duration;
  if (!known || duration->integer() % value::kMicrosPerDay == 0) return true;
  sink_
      .Report(Kind::BadArithmetic, expr->span,
              "a Date moves by whole days: the rest of this duration would be lost")
      .At(expr->children[1]->span, "no whole number of days")
      .Help("add days, as in `7d`, or compute with a Timestamp");
  return false;
}

TypeId Checker::ReportArithmetic(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  bool mixed = IsNumber(l) && IsNumber(r) && (l == TypeKind::Float) != (r == TypeKind::Float);
  auto& d = sink_.Report(mixed ? Kind::MixedNumbers : Kind::BadArithmetic, expr->span,
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
    d.Help(
        "exact division must say how it rounds: `div(a, b, 2)` keeps two digits after the point, "
        "half "
        "to even; `float(a) / float(b)` is approximate");
  } else if (expr->op == Operator::Multiply && l == TypeKind::Decimal && r == TypeKind::Decimal) {
    d.Help("a Decimal has at most 38 digits after its point, and a product those of both");
  } else if (expr->op == Operator::Multiply && l == TypeKind::Int && r == TypeKind::Duration) {
    d.Help("a duration is multiplied from the right: `7d * 2`");
  } else if (l == TypeKind::Period || r == TypeKind::Period) {
    d.Help("a Period moves a Date, Timestamp or LocalTimestamp, which stands before it");
  } else if (l == TypeKind::Ratio || r == TypeKind::Ratio) {
    d.Help("a Ratio is compared, not computed with; `float(...)` makes it a number");
  } else if (l == TypeKind::Time || r == TypeKind::Time) {
    d.Help("a Time has no day to pass into: times only differ; move a Timestamp or LocalTimestamp");
  } else if (expr->op == Operator::Remainder) {
    d.Help("only two Ints have a remainder");
  } else {
    d.Help(
        "numbers of one kind are computed with, a duration or period is added to a time or taken "
        "from it, "
        "and two times of one kind differ by a duration");
  }
  return {};
}

TypeId Checker::TemporalType(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  bool add = expr->op == Operator::Add, sub = expr->op == Operator::Subtract;
  bool instant = l == TypeKind::Timestamp || l == TypeKind::LocalTimestamp || l == TypeKind::Date;
  bool moves = instant && (r == TypeKind::Duration || r == TypeKind::Period);
  bool adds = l == TypeKind::Duration && r == TypeKind::Duration;
  if ((moves || adds) && (add || sub)) return left;
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
