// SPDX-License-Identifier: Apache-2.0
// Operators: which types they take, what they give, and how literals take the type of the other side.
#include <re2/re2.h>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using ast::Operator;
using diag::Kind;
using value::TypeKind;
using value::Value;

namespace {

/// May `expr` take its type from its place? Then the other side is typed first.
bool IsAdaptable(const ast::Expr* expr) {
  expr = WithoutParens(expr);
  switch (expr->kind) {
    case ExprKind::Int:
    case ExprKind::Decimal:
    case ExprKind::Null:
    case ExprKind::Name:
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral: return true;
    case ExprKind::Negate: return IsAdaptable(expr->children[0]);
    default: return false;
  }
}

bool IsNumber(TypeKind kind) {
  return kind == TypeKind::Int || kind == TypeKind::Decimal || kind == TypeKind::Float;
}

}  // namespace

bool Checker::NotNull(const ast::Expr* expr, TypeId type) {
  if (!At(type).optional) return true;
  std::string path = PathOf(expr);
  auto& d = sink_.Report(Kind::MaybeNull, expr->span,
                         (path.empty() ? "this" : "`" + path + "`") + " may be null");
  d.Primary("`" + Text(type) + "`");
  d.Help(path.empty() ? "give a value for null with `??`"
                      : "test it first, as in `" + path + " is present and ...`, or use `??`");
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
  if (l.kind == TypeKind::Vector && r.kind == TypeKind::Vector) return l.size == 0 ? left : right;
  return {};
}

bool Checker::IsOrdered(TypeId type) const {
  switch (At(type).kind) {
    case TypeKind::Int:
    case TypeKind::Decimal:
    case TypeKind::Float:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Version: return true;
    case TypeKind::Enum: return program_.model.enums[At(type).decl].ordered;
    default: return false;
  }
}

std::pair<TypeId, TypeId> Checker::InferPair(Context& context, const ast::Expr* expr, TypeId hint) {
  const ast::Expr* left = expr->children[0];
  const ast::Expr* right = expr->children[1];
  if (IsAdaptable(left) && !IsAdaptable(right)) {
    TypeId r = Infer(context, right, hint);
    TypeId l = Infer(context, left, r.valid() ? Required(r) : hint);
    return {l, r};
  }
  // Two names: the left may be an enum value that only the right can explain.
  bool left_is_value = WithoutParens(left)->kind == ExprKind::Name && !hint.valid();
  if (left_is_value) {
    TypeId ignored;
    if (!LocalName(context, WithoutParens(left), &ignored) &&
        !scopes_[context.module].contains(WithoutParens(left)->text)) {
      TypeId r = Infer(context, right);
      TypeId l = Infer(context, left, r.valid() ? Required(r) : TypeId());
      return {l, r};
    }
  }
  TypeId l = Infer(context, left, hint);
  TypeId r = Infer(context, right, l.valid() ? Required(l) : hint);
  return {l, r};
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
    case Operator::In:
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
  std::string what = "an operand of `" + std::string(ast::Spelling(expr->op)) + "`";
  bool left = Require(context, expr->children[0], Bool(), what);
  Facts before = context.facts;
  bool truth = expr->op != Operator::Or;  // `and` and `implies` go on when the left side holds
  if (left) context.facts.merge(FactsWhen(program_, expr->children[0], truth));
  bool right = Require(context, expr->children[1], Bool(), what);
  context.facts = std::move(before);
  return left && right ? Bool() : TypeId();
}

TypeId Checker::InferComparison(Context& context, const ast::Expr* expr) {
  auto [left, right] = InferPair(context, expr, {});
  if (!left.valid() || !right.valid()) return {};
  bool equality = expr->op == Operator::Equal || expr->op == Operator::NotEqual;
  if (!equality && (!NotNull(expr->children[0], left) || !NotNull(expr->children[1], right))) return {};
  TypeId common = Common(left, right);
  bool converted = common.valid() && Convert(expr->children[0], common) && Convert(expr->children[1], common);
  if (!converted) {
    bool mixed = IsNumber(At(left).kind) && IsNumber(At(right).kind);
    auto& d = sink_.Report(mixed ? Kind::MixedNumbers : Kind::NotComparable, expr->span,
                           "`" + Text(left) + "` and `" + Text(right) + "` cannot be compared");
    d.At(expr->children[0]->span, "`" + Text(left) + "`").At(expr->children[1]->span, "`" + Text(right) + "`");
    if (mixed) d.Help("Float is not exact: convert the other side with `float(...)`");
    return {};
  }
  if (equality) return Bool();
  if (IsOrdered(common)) return Bool();
  bool is_enum = Is(common, TypeKind::Enum);
  auto& d = sink_.Report(is_enum ? Kind::NotOrdered : Kind::NotComparable, expr->span,
                         "`" + Text(common) + "` has no order");
  if (is_enum) {
    d.At(program_.model.enums[At(common).decl].span, "declared here")
        .Help("declare it `ordered enum` if its values go from least to most");
  }
  return {};
}

TypeId Checker::InferMembership(Context& context, const ast::Expr* expr) {
  const ast::Expr* left = expr->children[0];
  const ast::Expr* right = expr->children[1];
  if (expr->op == Operator::In) {
    TypeId l = Infer(context, left), r = Infer(context, right);
    if (!l.valid() || !r.valid() || !NotNull(left, l) || !NotNull(right, r)) return {};
    bool set = Is(r, TypeKind::Set) && Is(At(r).element, TypeKind::Entity);
    if (Is(l, TypeKind::Entity) && (set || Is(r, TypeKind::Entity))) return Bool();
    auto& d = sink_.Report(Kind::NotComparable, expr->span,
                           "`in` asks whether an entity is below another, not `" + Text(l) +
                               "` in `" + Text(r) + "`");
    d.Help("for membership of a set write `one of`");
    return {};
  }
  bool contains = expr->op == Operator::Contains;
  const ast::Expr* element = contains ? right : left;
  const ast::Expr* collection = contains ? left : right;
  TypeId c, e;
  if (contains || !IsAdaptable(element)) {
    if (!contains) e = Infer(context, element);
    TypeId hint = e.valid() ? program_.types.SetOf(Required(e)) : TypeId();
    c = Infer(context, collection, hint);
    if (contains && c.valid()) {
      e = Infer(context, element, Is(c, TypeKind::String) ? c : At(c).element);
    }
  } else {
    e = Infer(context, element);
    c = Infer(context, collection, e.valid() ? program_.types.SetOf(Required(e)) : TypeId());
  }
  if (!c.valid() || !e.valid() || !NotNull(collection, c) || !NotNull(element, e)) return {};
  if (contains && Is(c, TypeKind::String) && Is(e, TypeKind::String)) return Bool();
  bool is_collection = Is(c, TypeKind::Set) || Is(c, TypeKind::List);
  if (is_collection && Convertible(e, At(c).element) && Convert(element, At(c).element)) return Bool();
  auto& d = sink_.Report(Kind::NotComparable, expr->span,
                         "`" + Text(c) + "` has no elements of type `" + Text(e) + "`");
  d.At(collection->span, "`" + Text(c) + "`").At(element->span, "`" + Text(e) + "`");
  return {};
}

TypeId Checker::InferText(Context& context, const ast::Expr* expr) {
  std::string what = "an operand of `" + std::string(ast::Spelling(expr->op)) + "`";
  TypeId string = Simple(TypeKind::String);
  bool left = Require(context, expr->children[0], string, what);
  bool right = Require(context, expr->children[1], string, what);
  if (!left || !right) return {};
  if (expr->op != Operator::Matches) return Bool();
  auto pattern = ConstantOf(expr->children[1]);
  if (!pattern) {
    sink_.Report(Kind::NotConstant, expr->children[1]->span, "a pattern must be known when the law is compiled")
        .Help("write it as a string, or as a `const`");
    return {};
  }
  RE2::Options options(RE2::Quiet);
  RE2 compiled(pattern->string(), options);
  if (!compiled.ok()) {
    sink_.Report(Kind::BadPattern, expr->children[1]->span, "this is not a pattern: " + compiled.error())
        .Help("patterns are RE2's: no look-around and no back-references");
    return {};
  }
  return Bool();
}

TypeId Checker::InferCoalesce(Context& context, const ast::Expr* expr, TypeId hint) {
  TypeId left = Infer(context, expr->children[0], hint);
  if (!left.valid()) return {};
  TypeId right = Infer(context, expr->children[1], Required(left));
  if (!right.valid()) return {};
  if (!At(left).optional) {
    sink_.Report(Kind::NeverNull, expr->children[0]->span, "`" + Text(left) + "` is never null")
        .Help("remove the `??`");
    Convert(expr->children[0], Optional(left));
    left = Optional(left);
  }
  TypeId common = Common(Required(left), right);
  if (common.valid() && Convert(expr->children[0], Optional(common)) && Convert(expr->children[1], common)) {
    return common;
  }
  sink_.Report(Kind::TypeMismatch, expr->span,
               "the sides of `??` are `" + Text(left) + "` and `" + Text(right) + "`");
  return {};
}

TypeId Checker::InferNegate(Context& context, const ast::Expr* expr, TypeId hint) {
  TypeId type = Infer(context, expr->children[0], hint);
  if (!type.valid() || !NotNull(expr->children[0], type)) return {};
  if (IsNumber(At(type).kind) || Is(type, TypeKind::Duration)) return type;
  sink_.Report(Kind::TypeMismatch, expr->span, "`" + Text(type) + "` has no negative");
  return {};
}

TypeId Checker::InferArithmetic(Context& context, const ast::Expr* expr, TypeId hint) {
  auto [left, right] = InferPair(context, expr, hint);
  if (!left.valid() || !right.valid()) return {};
  if (!NotNull(expr->children[0], left) || !NotNull(expr->children[1], right)) return {};
  TypeId result = ArithmeticType(expr, left, right);
  if (result.valid()) return result;
  bool mixed = IsNumber(At(left).kind) && IsNumber(At(right).kind);
  std::string op(ast::Spelling(expr->op));
  auto& d = sink_.Report(mixed ? Kind::MixedNumbers : Kind::NotComparable, expr->span,
                         "`" + op + "` does not take `" + Text(left) + "` and `" + Text(right) + "`");
  if (expr->op == Operator::Divide && !Is(left, TypeKind::Float)) {
    d.Help("exact division must say how it rounds: `div(a, b)` truncates, `float(a) / float(b)` is approximate");
  } else if (mixed) {
    d.Help("Float is not exact: convert the other side with `float(...)`");
  }
  return {};
}

TypeId Checker::ArithmeticType(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  bool add = expr->op == Operator::Add, sub = expr->op == Operator::Subtract;
  bool instant = l == TypeKind::Timestamp || l == TypeKind::LocalTimestamp || l == TypeKind::Date;
  if (instant && r == TypeKind::Duration && (add || sub)) return left;
  if (instant && l == r && sub) return Simple(TypeKind::Duration);
  if (l == TypeKind::Duration && r == TypeKind::Duration && (add || sub)) return left;
  if (l == TypeKind::Duration && r == TypeKind::Int && expr->op == Operator::Multiply) return left;
  if (l == TypeKind::String && r == TypeKind::String && add) return left;
  if (!IsNumber(l) || !IsNumber(r)) return {};
  if (l == TypeKind::Float && r == TypeKind::Float) {
    return expr->op == Operator::Remainder ? TypeId() : Simple(TypeKind::Float);
  }
  if (l == TypeKind::Float || r == TypeKind::Float || expr->op == Operator::Divide) return {};
  if (l == TypeKind::Int && r == TypeKind::Int) return Int();
  if (expr->op == Operator::Remainder) return {};
  TypeId common = Common(left, right);
  if (expr->op == Operator::Multiply) {
    value::Type a = At(left), b = At(right);
    int scale = (a.kind == TypeKind::Decimal ? a.scale : 0) + (b.kind == TypeKind::Decimal ? b.scale : 0);
    if (scale > 38) return {};
    Convert(expr->children[0], l == TypeKind::Int ? program_.types.Decimal(19, 0) : left);
    Convert(expr->children[1], r == TypeKind::Int ? program_.types.Decimal(19, 0) : right);
    return program_.types.Decimal(38, scale);
  }
  if (!Convert(expr->children[0], common) || !Convert(expr->children[1], common)) return {};
  return program_.types.Decimal(std::min(38, At(common).precision + 1), At(common).scale);
}

}  // namespace meshlaw::sema
