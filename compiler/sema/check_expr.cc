// SPDX-License-Identifier: Apache-2.0
// Expressions: the dispatch, conversions, and the constructs that are neither names nor operators.
#include "compiler/sema/checker.h"
#include "runtime/value/conform.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;

TypeId Checker::Infer(Context& context, const ast::Expr* expr, TypeId hint) {
  Info(expr) = {};
  TypeId type = InferKey(context, expr);
  if (!type.valid()) type = InferKind(context, expr, hint);
  bool computed = expr->kind == ExprKind::Call || expr->kind == ExprKind::Index;
  if (computed) type = Unwrapped(context, expr, type);
  Info(expr).type = type;
  return type;
}

/// In a group, what is written as one of its keys is that key. A quantifier may give the names in
/// it another meaning, so not there.
TypeId Checker::InferKey(const Context& context, const ast::Expr* expr) {
  bool in_group = context.frame != nullptr && context.frame->kind == FrameKind::Group;
  if (!in_group || !context.locals.empty() || expr->kind == ExprKind::Paren) return {};
  for (size_t i = 0; i < context.frame->fields.size(); ++i) {
    const FrameField& field = context.frame->fields[i];
    if (field.key == nullptr || !ast::SameExpr(*field.key, *expr)) continue;
    Info(expr).ref = Ref::Field;
    Info(expr).index = static_cast<uint32_t>(i);
    return field.type;
  }
  return {};
}

TypeId Checker::InferKind(Context& context, const ast::Expr* expr, TypeId hint) {
  switch (expr->kind) {
    case ExprKind::Int:
    case ExprKind::Decimal:
    case ExprKind::Float: return InferNumber(expr, hint);
    case ExprKind::Ratio:
    case ExprKind::Duration:
    case ExprKind::String:
    case ExprKind::Bool:
    case ExprKind::Null: return InferLiteral(expr, hint);
    case ExprKind::Name: return InferName(context, expr, hint);
    case ExprKind::Member: return InferMember(context, expr);
    case ExprKind::Index: return InferIndex(context, expr);
    case ExprKind::Call: return InferCall(context, expr);
    case ExprKind::Quantifier: return InferQuantifier(context, expr);
    case ExprKind::Not:
      return Require(context, expr->children[0], Bool(), "the operand of `not`") ? Bool()
                                                                                 : TypeId();
    case ExprKind::Negate: return InferNegate(context, expr, hint);
    case ExprKind::Binary: return InferBinary(context, expr, hint);
    case ExprKind::IsNull:
    case ExprKind::IsPresent: return InferPresence(context, expr);
    case ExprKind::If: return InferIf(context, expr, hint);
    case ExprKind::EntityRef: return InferEntityRef(context, expr);
    case ExprKind::EntityLiteral:
      sink_.Report(Kind::NotConstant, expr->span, "an entity is declared only by `let` in a test")
          .Help("to refer to one, write " +
                Quoted(expr->fields[0].name.text + "::\"" + expr->text + "\""));
      return {};
    case ExprKind::RecordLiteral: return InferRecord(context, expr, hint);
    case ExprKind::MapLiteral: return InferMap(context, expr, hint);
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral: return InferCollection(context, expr, hint);
    case ExprKind::Paren: return Infer(context, expr->children[0], hint);
    case ExprKind::Error: return {};
  }
  MESHLAW_UNREACHABLE();
}

bool Checker::Convertible(TypeId from, TypeId to) const {
  if (from == to) return true;
  const value::Type& f = At(from);
  const value::Type& t = At(to);
  if (f.optional && !t.optional) return false;
  if (f.kind == TypeKind::Int && t.kind == TypeKind::Decimal) return true;
  if (f.kind != t.kind) return false;
  switch (f.kind) {
    case TypeKind::Decimal:
      // The widest decimals of two scales fit in no third: what does not fit fails where it occurs.
      return f.scale <= t.scale &&
             (t.precision == 38 || f.precision - f.scale <= t.precision - t.scale);
    case TypeKind::Vector: return t.size == 0 || t.size == f.size;
    case TypeKind::Float: return true;  // plain, ?nan: the difference is in what breaks the type
    case TypeKind::Set:
    case TypeKind::List: return f.element == t.element;
    case TypeKind::Map: return f.element == t.element && f.key == t.key;
    default: return f.decl == t.decl;
  }
}

bool Checker::ConstantFits(const ast::Expr* expr, TypeId to) const {
  if (!Is(to, TypeKind::Decimal)) return true;
  auto constant = ConstantOf(expr);
  if (!constant || constant->is_null()) return true;
  bool whole = constant->kind() == value::Value::Kind::Int;
  value::Decimal decimal =
      whole ? value::Decimal::FromInt(constant->integer()) : constant->decimal();
  auto scaled = decimal.Rescaled(At(to).scale);
  return scaled && value::Conforms(value::Value::Of(*scaled), to, program_.types, program_.model);
}

bool Checker::Convert(const ast::Expr* expr, TypeId to) {
  ExprInfo& info = Info(expr);
  if (info.type == to) return true;
  if (!Convertible(info.type, to) || !ConstantFits(expr, to)) return false;
  // Parentheses pass the conversion to what is inside, so that lowering sees it once.
  if (expr->kind == ExprKind::Paren) {
    if (!Convert(expr->children[0], to)) return false;
  } else if (!info.natural.valid()) {
    info.natural = info.type;
  }
  info.type = to;
  return true;
}

bool Checker::Require(Context& context, const ast::Expr* expr, TypeId type, std::string_view what) {
  TypeId found = Infer(context, expr, type);
  if (!found.valid() || !type.valid()) return false;
  if (Convert(expr, type)) return true;
  std::string subject = std::string(what) + " is ";
  if (At(found).optional && !At(type).optional && Convertible(Required(found), type)) {
    std::string path = FactOf(expr);
    sink_.Report(Kind::MaybeNull, expr->span, subject + Quoted(Text(found)) + ", which may be null")
        .Primary("may be null")
        .Help(path.empty() ? "give a value for null with `??`"
                           : "test it first, as in " + Quoted(path + " is present and ...") +
                                 ", or use `??`");
    return false;
  }
  auto& d =
      sink_.Report(Kind::TypeMismatch, expr->span,
                   subject + Quoted(Text(found)) + ", but " + Quoted(Text(type)) + " is needed");
  d.Primary("this is " + Quoted(Text(found)));
  if (Is(found, TypeKind::Int) && Is(type, TypeKind::Float))
    d.Help("write `float(...)` to convert");
  return false;
}

TypeId Checker::InferIf(Context& context, const ast::Expr* expr, TypeId hint) {
  bool good = Require(context, expr->children[0], Bool(), "the condition of `if`");
  Facts before = context.facts;
  TypeId types[2];
  // The branch whose type is plainer comes first: it can tell what the other is meant to be.
  bool swapped = !hint.valid() &&
                 Flexibility(context, expr->children[1]) > Flexibility(context, expr->children[2]);
  for (int turn = 0; turn < 2; ++turn) {
    int branch = swapped ? 1 - turn : turn;
    context.facts.merge(FactsWhen(program_, expr->children[0], branch == 0));
    TypeId first = types[1 - branch];
    types[branch] = Infer(context, expr->children[static_cast<size_t>(branch) + 1],
                          hint.valid() || !first.valid() ? hint : first);
    context.facts = before;
  }
  if (!good || !types[0].valid() || !types[1].valid()) return {};
  TypeId common = Common(types[0], types[1]);
  if (common.valid() && Convert(expr->children[1], common) && Convert(expr->children[2], common)) {
    return common;
  }
  sink_
      .Report(Kind::TypeMismatch, expr->span,
              "the branches of `if` have types " + Quoted(Text(types[0])) + " and " +
                  Quoted(Text(types[1])))
      .At(expr->children[1]->span, Quoted(Text(types[0])))
      .At(expr->children[2]->span, Quoted(Text(types[1])))
      .Help("an `if` is one value, so both branches have one type");
  return {};
}

TypeId Checker::InferSum(Context& inner, const ast::Expr* body) {
  TypeId type = Infer(inner, body);
  if (!type.valid() || !NotNull(body, type)) return {};
  if (IsNumber(At(type).kind) || Is(type, TypeKind::Duration)) return type;
  sink_.Report(Kind::TypeMismatch, body->span, "`sum` adds numbers, not " + Quoted(Text(type)))
      .Help("to count elements use `count`");
  return {};
}

TypeId Checker::InferQuantifier(Context& context, const ast::Expr* expr) {
  const ast::Expr* over = expr->children[0];
  const ast::Expr* body = expr->children[1];
  TypeId collection = Infer(context, over);
  if (!collection.valid() || !NotNull(over, collection)) return {};
  if (!Is(collection, TypeKind::Set) && !Is(collection, TypeKind::List)) {
    sink_
        .Report(Kind::TypeMismatch, over->span,
                Quoted(expr->text) + " goes over a Set or List, not " + Quoted(Text(collection)))
        .Help("write " + Quoted(expr->text + "(x in xs: condition)"));
    return {};
  }
  Context inner = context;
  const std::string& variable = expr->fields[0].name.text;
  inner.locals.emplace_back(variable, At(collection).element);
  Forget(inner.facts, variable);
  if (expr->text == "sum") return InferSum(inner, body);
  if (!Require(inner, body, Bool(), "the condition of " + Quoted(expr->text))) return {};
  return expr->text == "count" ? Int() : Bool();
}

TypeId Checker::InferIndex(Context& context, const ast::Expr* expr) {
  TypeId map = Infer(context, expr->children[0]);
  if (!map.valid() || !NotNull(expr->children[0], map)) return {};
  if (!Is(map, TypeKind::Map)) {
    sink_
        .Report(Kind::TypeMismatch, expr->children[0]->span,
                "only a Map is looked up with `[...]`, not " + Quoted(Text(map)))
        .Help("lists and sets have `any`, `all` and `one of`");
    return {};
  }
  if (!Require(context, expr->children[1], At(map).key, "the key")) return {};
  return Optional(At(map).element);
}

TypeId Checker::InferPresence(Context& context, const ast::Expr* expr) {
  TypeId type = Infer(context, expr->children[0]);
  if (!type.valid()) return {};
  if (At(type).optional) return Bool();
  bool tested = Info(WithoutParens(expr->children[0])).unwrap;
  sink_
      .Report(Kind::NeverNull, expr->span,
              tested ? "this was tested for null already" : Quoted(Text(type)) + " is never null")
      .Help("remove the test");
  // A constant, so that lowering needs no optional operand.
  bool present = (expr->kind == ExprKind::IsPresent) != expr->negated;
  Info(expr).ref = Ref::Constant;
  Info(expr).constant = value::Value::Bool(present);
  return Bool();
}

}  // namespace meshlaw::sema
