// SPDX-License-Identifier: Apache-2.0
// Sets, lists and records, written out.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;

TypeId Checker::CollectionOf(const ast::Expr* expr, TypeId element) {
  return expr->kind == ExprKind::SetLiteral ? program_.types.SetOf(element)
                                            : program_.types.ListOf(element);
}

TypeId Checker::EmptyCollection(const ast::Expr* expr, TypeId element) {
  if (element.valid()) return CollectionOf(expr, element);
  sink_.Report(Kind::TypeMismatch, expr->span, "the type of an empty collection is not known here")
      .Help("declare it, as in `const none: Set(String) = {}`");
  return {};
}

/// The one type that all elements can be converted to. Those that take their type from their place
/// (`null`, values of an enum) come after those that have one.
TypeId Checker::ElementType(Context& context, const ast::Expr* expr, TypeId hint) {
  TypeId common;
  bool good = true;
  for (bool flexible : {false, true}) {
    for (const ast::Expr* child : expr->children) {
      if ((Flexibility(context, child) >= 2) != flexible) continue;
      TypeId type = Infer(context, child, hint.valid() ? hint : common);
      good &= type.valid();
      if (!good) continue;
      TypeId wider = common.valid() ? Common(common, type) : type;
      if (!wider.valid()) {
        sink_
            .Report(Kind::TypeMismatch, child->span,
                    "elements of one collection have one type, but this is " + Quoted(Text(type)))
            .Primary("others are " + Quoted(Text(common)))
            .Help("to hold different things together declare a `record`");
        return {};
      }
      common = wider;
    }
  }
  return good ? common : TypeId();
}

TypeId Checker::InferCollection(Context& context, const ast::Expr* expr, TypeId hint) {
  bool hinted = hint.valid() && (Is(hint, TypeKind::Set) || Is(hint, TypeKind::List));
  TypeId element = hinted ? At(hint).element : TypeId();
  if (expr->children.empty()) return EmptyCollection(expr, element);
  TypeId common = ElementType(context, expr, element);
  if (!common.valid()) return {};
  if (element.valid() && Convertible(common, element)) common = element;
  for (const ast::Expr* child : expr->children) {
    if (Convert(child, common)) continue;
    sink_
        .Report(Kind::TypeMismatch, child->span,
                "this is no value of " + Quoted(Text(common)) + ", which the collection holds")
        .Help("declare the collection with a type that holds all of its elements");
    return {};
  }
  return CollectionOf(expr, common);
}

bool Checker::ConvertElements(const ast::Expr* expr, TypeId element) {
  const ast::Expr* literal = WithoutParens(expr);
  bool written = literal->kind == ExprKind::SetLiteral || literal->kind == ExprKind::ListLiteral;
  if (!written) return false;
  for (const ast::Expr* child : literal->children) {
    if (!Convert(child, element)) return false;
  }
  TypeId type = CollectionOf(literal, element);
  for (; expr != literal; expr = expr->children[0]) Info(expr).type = type;
  Info(literal).type = type;
  return true;
}

bool Checker::CheckField(Context& context, const value::RecordDecl& decl, const ast::Name& name,
                         const ast::Expr* value, std::set<uint32_t>& given) {
  auto index = decl.Find(name.text);
  if (!index) {
    ReportNoAttribute(name, decl, decl.attributes);
    return false;
  }
  if (!given.insert(*index).second) {
    sink_.Report(Kind::DuplicateName, name.span, Quoted(name.text) + " is given twice")
        .Help("remove one of them");
    return false;
  }
  return Require(context, value, decl.attributes[*index].type, Quoted(name.text));
}

TypeId Checker::InferRecord(Context& context, const ast::Expr* expr, TypeId hint) {
  if (!hint.valid() || !Is(hint, TypeKind::Record)) {
    sink_
        .Report(Kind::TypeMismatch, expr->span,
                hint.valid() ? "a record is given where " + Quoted(Text(hint)) + " is needed"
                             : "it is not known here which record this is")
        .Help("a record literal takes its type from its place: an argument, or a declared `const`");
    return {};
  }
  const value::RecordDecl& decl = program_.model.records[At(hint).decl];
  std::set<uint32_t> given;
  bool good = true;
  for (size_t i = 0; i < expr->fields.size(); ++i) {
    good &= CheckField(context, decl, expr->fields[i].name, expr->children[i], given);
  }
  std::string missing;
  for (uint32_t i = 0; i < decl.attributes.size(); ++i) {
    if (given.contains(i) || At(decl.attributes[i].type).optional) continue;
    missing += (missing.empty() ? "" : ", ") + Quoted(decl.attributes[i].name);
  }
  if (!missing.empty()) {
    sink_
        .Report(Kind::TypeMismatch, expr->span,
                "this lacks what every " + Quoted(decl.name) + " has: " + missing)
        .At(decl.span, "declared here")
        .Help("only attributes of an optional type may be left out");
  }
  return good && missing.empty() ? Required(hint) : TypeId();
}

}  // namespace meshlaw::sema
