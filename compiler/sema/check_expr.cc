// SPDX-License-Identifier: Apache-2.0
// Expressions: the dispatch, conversions, and the constructs that are neither names nor operators.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;

TypeId Checker::Infer(Context& context, const ast::Expr* expr, TypeId hint) {
  TypeId type;
  switch (expr->kind) {
    case ExprKind::Int:
    case ExprKind::Decimal:
    case ExprKind::Float: type = InferNumber(expr, hint); break;
    case ExprKind::Ratio:
    case ExprKind::Duration:
    case ExprKind::String:
    case ExprKind::Bool:
    case ExprKind::Null: type = InferLiteral(expr, hint); break;
    case ExprKind::Name: type = InferName(context, expr, hint); break;
    case ExprKind::Member: type = InferMember(context, expr); break;
    case ExprKind::Index: type = InferIndex(context, expr); break;
    case ExprKind::Call: type = InferCall(context, expr); break;
    case ExprKind::Quantifier: type = InferQuantifier(context, expr); break;
    case ExprKind::Not:
      type = Require(context, expr->children[0], Bool(), "the operand of `not`") ? Bool() : TypeId();
      break;
    case ExprKind::Negate: type = InferNegate(context, expr, hint); break;
    case ExprKind::Binary: type = InferBinary(context, expr, hint); break;
    case ExprKind::IsNull:
    case ExprKind::IsPresent: type = InferPresence(context, expr); break;
    case ExprKind::If: type = InferIf(context, expr, hint); break;
    case ExprKind::EntityRef: type = InferEntityRef(context, expr); break;
    case ExprKind::EntityLiteral:
      sink_.Report(Kind::NotConstant, expr->span, "an entity is declared only by `let` in a test")
          .Help("to refer to one, write `" + expr->fields[0].name.text + "::\"" + expr->text + "\"`");
      break;
    case ExprKind::RecordLiteral: type = InferRecord(context, expr, hint); break;
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral: type = InferCollection(context, expr, hint); break;
    case ExprKind::Paren: type = Infer(context, expr->children[0], hint); break;
    case ExprKind::Error: break;
  }
  Info(expr).type = type;
  return type;
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
      return f.scale <= t.scale && f.precision - f.scale <= t.precision - t.scale;
    case TypeKind::Vector: return t.size == 0 || t.size == f.size;
    case TypeKind::Float: return true;  // plain, ?nan: the difference is in what breaks the type
    case TypeKind::Set:
    case TypeKind::List: return f.element == t.element;
    case TypeKind::Map: return f.element == t.element && f.key == t.key;
    default: return f.decl == t.decl;
  }
}

bool Checker::Convert(const ast::Expr* expr, TypeId to) {
  ExprInfo& info = Info(expr);
  if (info.type == to) return true;
  if (!Convertible(info.type, to)) return false;
  // Parentheses pass the conversion to what is inside, so that lowering sees it once.
  if (expr->kind == ExprKind::Paren) {
    if (!Convert(expr->children[0], to)) return false;
  } else if (!info.natural.valid()) {
    info.natural = info.type;
  }
  Info(expr).type = to;
  return true;
}

bool Checker::Require(Context& context, const ast::Expr* expr, TypeId type, std::string_view what) {
  TypeId found = Infer(context, expr, type);
  if (!found.valid() || !type.valid()) return false;
  if (Convert(expr, type)) return true;
  std::string subject = std::string(what) + " is ";
  if (At(found).optional && !At(type).optional && Convertible(Required(found), type)) {
    sink_.Report(Kind::MaybeNull, expr->span, subject + "`" + Text(found) + "`, which may be null")
        .Primary("may be null")
        .Help("test it first with `is present`, or give a value for null with `??`");
    return false;
  }
  auto& d = sink_.Report(Kind::TypeMismatch, expr->span,
                         subject + "`" + Text(found) + "`, but `" + Text(type) + "` is needed");
  d.Primary("this is `" + Text(found) + "`");
  if (Is(found, TypeKind::Int) && Is(type, TypeKind::Float)) d.Help("write `float(...)` to convert");
  return false;
}

TypeId Checker::InferIf(Context& context, const ast::Expr* expr, TypeId hint) {
  bool good = Require(context, expr->children[0], Bool(), "the condition of `if`");
  Context then_context = context;
  then_context.facts.merge(FactsWhen(program_, expr->children[0], true));
  TypeId then_type = Infer(then_context, expr->children[1], hint);
  Context else_context = context;
  else_context.facts.merge(FactsWhen(program_, expr->children[0], false));
  TypeId else_type = Infer(else_context, expr->children[2], hint.valid() ? hint : then_type);
  if (!good || !then_type.valid() || !else_type.valid()) return {};
  TypeId common = Common(then_type, else_type);
  if (common.valid() && Convert(expr->children[1], common) && Convert(expr->children[2], common)) {
    return common;
  }
  sink_.Report(Kind::TypeMismatch, expr->span,
               "the branches of `if` have types `" + Text(then_type) + "` and `" + Text(else_type) + "`");
  return {};
}

TypeId Checker::InferQuantifier(Context& context, const ast::Expr* expr) {
  TypeId collection = Infer(context, expr->children[0]);
  if (!collection.valid()) return {};
  if (!NotNull(expr->children[0], collection)) return {};
  if (!Is(collection, TypeKind::Set) && !Is(collection, TypeKind::List)) {
    sink_.Report(Kind::TypeMismatch, expr->children[0]->span,
                 "`" + expr->text + "` goes over a Set or List, not `" + Text(collection) + "`");
    return {};
  }
  Context inner = context;
  inner.locals.emplace_back(expr->fields[0].name.text, At(collection).element);
  if (expr->text == "sum") {
    TypeId body = Infer(inner, expr->children[1]);
    if (!body.valid() || !NotNull(expr->children[1], body)) return {};
    bool numeric = Is(body, TypeKind::Int) || Is(body, TypeKind::Decimal) || Is(body, TypeKind::Float);
    if (numeric) return body;
    sink_.Report(Kind::TypeMismatch, expr->children[1]->span,
                 "`sum` adds numbers, not `" + Text(body) + "`");
    return {};
  }
  bool good = Require(inner, expr->children[1], Bool(), "the condition of `" + expr->text + "`");
  if (!good) return {};
  return expr->text == "count" ? Int() : Bool();
}

TypeId Checker::InferCollection(Context& context, const ast::Expr* expr, TypeId hint) {
  bool set = expr->kind == ExprKind::SetLiteral;
  TypeId element;
  if (hint.valid() && (Is(hint, TypeKind::Set) || Is(hint, TypeKind::List))) element = At(hint).element;
  if (expr->children.empty()) {
    if (!element.valid()) {
      sink_.Report(Kind::TypeMismatch, expr->span, "the type of an empty collection is not known here");
      return {};
    }
    return set ? program_.types.SetOf(element) : program_.types.ListOf(element);
  }
  std::vector<TypeId> types;
  TypeId common;
  for (const ast::Expr* child : expr->children) {
    TypeId type = Infer(context, child, element);
    if (!type.valid()) return {};
    common = common.valid() ? Common(common, type) : type;
    if (!common.valid()) {
      sink_.Report(Kind::TypeMismatch, child->span,
                   "elements of one collection have one type, but this is `" + Text(type) + "`");
      return {};
    }
  }
  if (element.valid() && Convertible(common, element)) common = element;
  for (const ast::Expr* child : expr->children) Convert(child, common);
  return set ? program_.types.SetOf(common) : program_.types.ListOf(common);
}

TypeId Checker::InferRecord(Context& context, const ast::Expr* expr, TypeId hint) {
  if (!hint.valid() || !Is(hint, TypeKind::Record)) {
    sink_.Report(Kind::TypeMismatch, expr->span, "a record is not expected here");
    return {};
  }
  const value::RecordDecl& decl = program_.model.records[At(hint).decl];
  std::set<uint32_t> given;
  bool good = true;
  for (size_t i = 0; i < expr->fields.size(); ++i) {
    const ast::Name& name = expr->fields[i].name;
    auto index = decl.Find(name.text);
    if (!index) {
      std::vector<std::string_view> names;
      for (const auto& a : decl.attributes) names.push_back(a.name);
      auto& d = sink_.Report(Kind::UnknownAttribute, name.span,
                             "`" + name.text + "` is not an attribute of `" + decl.name + "`");
      std::string_view near = diag::Nearest(name.text, names);
      if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
      good = false;
      continue;
    }
    given.insert(*index);
    good &= Require(context, expr->children[i], decl.attributes[*index].type, "`" + name.text + "`");
  }
  for (uint32_t i = 0; i < decl.attributes.size(); ++i) {
    if (given.contains(i) || At(decl.attributes[i].type).optional) continue;
    sink_.Report(Kind::UnknownAttribute, expr->span,
                 "`" + decl.name + "` needs `" + decl.attributes[i].name + "`");
    good = false;
  }
  return good ? Required(hint) : TypeId();
}

TypeId Checker::InferIndex(Context& context, const ast::Expr* expr) {
  TypeId map = Infer(context, expr->children[0]);
  if (!map.valid() || !NotNull(expr->children[0], map)) return {};
  if (!Is(map, TypeKind::Map)) {
    sink_.Report(Kind::TypeMismatch, expr->children[0]->span,
                 "only a Map is looked up with `[...]`, not `" + Text(map) + "`");
    return {};
  }
  if (!Require(context, expr->children[1], At(map).key, "the key")) return {};
  return Optional(At(map).element);
}

TypeId Checker::InferPresence(Context& context, const ast::Expr* expr) {
  TypeId type = Infer(context, expr->children[0]);
  if (!type.valid()) return {};
  if (!At(type).optional) {
    bool tested = Info(WithoutParens(expr->children[0])).unwrap;
    sink_.Report(Kind::NeverNull, expr->span,
                 tested ? "this was tested for null already" : "`" + Text(type) + "` is never null")
        .Help("remove the test");
    // A constant, so that lowering needs no optional operand.
    bool present = (expr->kind == ExprKind::IsPresent) != expr->negated;
    Info(expr).ref = Ref::Constant;
    Info(expr).constant = value::Value::Bool(present);
  }
  return Bool();
}

}  // namespace meshlaw::sema
