// SPDX-License-Identifier: Apache-2.0
// Comparisons: order and equality of one type, membership of collections, hierarchy of entities.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::Operator;
using diag::Kind;
using value::TypeKind;

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

TypeId Checker::ReportIncomparable(const ast::Expr* expr, TypeId left, TypeId right) {
  TypeKind l = At(left).kind, r = At(right).kind;
  bool mixed = IsNumber(l) && IsNumber(r) && (l == TypeKind::Float) != (r == TypeKind::Float);
  auto& d =
      sink_.Report(mixed ? Kind::MixedNumbers : Kind::NotComparable, expr->span,
                   Quoted(Text(left)) + " and " + Quoted(Text(right)) + " cannot be compared");
  d.At(expr->children[0]->span, Quoted(Text(left)))
      .At(expr->children[1]->span, Quoted(Text(right)));
  TypeKind other = l == TypeKind::String ? r : l;
  auto reader = l == TypeKind::String || r == TypeKind::String ? BuiltinFromText(other)
                                                               : std::optional<Builtin>();
  if (reader) {
    d.Help("a text becomes one by " + Quoted(Signature(*reader)));
  } else if (mixed) {
    d.Help("Float is not exact: convert the other side with `float(...)`");
  } else if (l == TypeKind::Ratio || r == TypeKind::Ratio) {
    d.Help("a Ratio is written with a percent sign, as in `0.1%`");
  } else {
    d.Help("both sides must have one type");
  }
  return {};
}

TypeId Checker::InferComparison(Context& context, const ast::Expr* expr) {
  auto [left, right] = InferPair(context, expr, {});
  if (!left.valid() || !right.valid()) return {};
  bool equality = expr->op == Operator::Equal || expr->op == Operator::NotEqual;
  TypeId common = Common(left, right);
  if (!common.valid()) return ReportIncomparable(expr, left, right);
  if (!equality) {
    bool present = NotNull(expr->children[0], left);
    if (!NotNull(expr->children[1], right) || !present) return {};
  }
  if (!Convert(expr->children[0], common) || !Convert(expr->children[1], common)) {
    return ReportIncomparable(expr, left, right);
  }
  if (equality || IsOrdered(common)) return Bool();
  bool is_enum = Is(common, TypeKind::Enum);
  auto& d = sink_.Report(is_enum ? Kind::NotOrdered : Kind::NotComparable, expr->span,
                         Quoted(Text(common)) + " has no order");
  if (is_enum) {
    d.At(program_.model.enums[At(common).decl].span, "declared here")
        .Help("declare it `ordered enum` if its values go from least to most");
  } else {
    d.Help("only `==` and `!=` compare such values");
  }
  return {};
}

TypeId Checker::InferHierarchy(Context& context, const ast::Expr* expr) {
  const ast::Expr* left = expr->children[0];
  const ast::Expr* right = expr->children[1];
  TypeId l = Infer(context, left), r = Infer(context, right);
  if (!l.valid() || !r.valid()) return {};
  bool set =
      Is(r, TypeKind::Set) && Is(At(r).element, TypeKind::Entity) && !At(At(r).element).optional;
  if (Is(l, TypeKind::Entity) && (set || Is(r, TypeKind::Entity))) {
    bool present = NotNull(left, l);
    return NotNull(right, r) && present ? Bool() : TypeId();
  }
  sink_
      .Report(Kind::NotComparable, expr->span,
              "`in` asks whether an entity is below another, not " + Quoted(Text(l)) + " in " +
                  Quoted(Text(r)))
      .At(left->span, Quoted(Text(l)))
      .At(right->span, Quoted(Text(r)))
      .Help("for membership of a set write `one of`");
  return {};
}

bool Checker::HasElement(const ast::Expr* collection, TypeId set, const ast::Expr* element,
                         TypeId type) {
  TypeId inner = At(set).element;
  if (type == inner) return true;
  TypeId common = Common(type, inner);
  if (!common.valid()) return false;
  // What is written out takes the wider type; any other collection has the type it has.
  if (common != inner && !ConvertElements(collection, common)) return Convert(element, inner);
  return Convert(element, common);
}

TypeId Checker::InferMembership(Context& context, const ast::Expr* expr) {
  bool contains = expr->op == Operator::Contains;
  const ast::Expr* element = expr->children[contains ? 1 : 0];
  const ast::Expr* collection = expr->children[contains ? 0 : 1];
  TypeId e, c;
  bool element_first = Flexibility(context, element) <= Flexibility(context, collection);
  if (element_first) e = Infer(context, element);
  // What is written out takes its type from the element, which has none.
  if (element_first && !e.valid() && Flexibility(context, collection) > 0) return {};
  c = Infer(context, collection, e.valid() ? program_.types.SetOf(Required(e)) : TypeId());
  if (!c.valid() || (element_first && !e.valid())) return {};
  bool is_collection = Is(c, TypeKind::Set) || Is(c, TypeKind::List);
  if (!element_first) e = Infer(context, element, is_collection ? At(c).element : c);
  if (!e.valid()) return {};
  bool present = NotNull(collection, c);
  if (!NotNull(element, e) || !present) return {};
  if (contains && Is(c, TypeKind::String) && Is(e, TypeKind::String)) return Bool();
  if (Is(c, TypeKind::Ip) && Is(e, TypeKind::Ip)) return Bool();  // a network, and what is of it
  if (is_collection && HasElement(collection, c, element, e)) return Bool();
  auto& d = sink_.Report(Kind::NotComparable, expr->span,
                         Quoted(Text(c)) + " has no elements of type " + Quoted(Text(e)));
  d.At(collection->span, Quoted(Text(c))).At(element->span, Quoted(Text(e)));
  d.Help(
      is_collection
          ? "the elements and what is looked for must have one type"
          : "`one of` and `contains` look in a Set, a List or a network (an Ip), `contains` also "
            "in a String");
  return {};
}

}  // namespace meshlaw::sema
