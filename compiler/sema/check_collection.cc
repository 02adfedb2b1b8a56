// SPDX-License-Identifier: Apache-2.0
// Sets, lists, maps and records, written out.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;

TypeId Checker::CollectionOf(const ast::Expr* expr, TypeId element) {
  return expr->kind == ExprKind::SetLiteral ? program_.types.SetOf(element)
                                            : program_.types.ListOf(element);
}

TypeId Checker::EmptyCollection(const ast::Expr* expr, TypeId hint) {
  bool set = expr->kind == ExprKind::SetLiteral;
  bool known = hint.valid() && (Is(hint, TypeKind::Set) || Is(hint, TypeKind::List));
  if (known) return CollectionOf(expr, At(hint).element);
  if (hint.valid() && set && Is(hint, TypeKind::Map)) return Required(hint);
  sink_.Report(Kind::TypeMismatch, expr->span, "the type of an empty collection is not known here")
      .Help("declare it, as in `const none: Set(String) = {}`");
  return {};
}

/// The one type that all elements can be converted to. Those that take their type from their place
/// (`null`, values of an enum) come after those that have one.
TypeId Checker::ElementType(Context& context, const Exprs& elements, TypeId hint) {
  TypeId common;
  bool good = true;
  for (bool flexible : {false, true}) {
    for (const ast::Expr* child : elements) {
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

TypeId Checker::OneType(Context& context, const Exprs& elements, TypeId hint) {
  TypeId common = ElementType(context, elements, hint);
  if (!common.valid()) return {};
  if (hint.valid() && Convertible(common, hint)) common = hint;
  for (const ast::Expr* child : elements) {
    if (Convert(child, common)) continue;
    sink_
        .Report(Kind::TypeMismatch, child->span,
                "this is no value of " + Quoted(Text(common)) + ", which the collection holds")
        .Help("declare the collection with a type that holds all of its elements");
    return {};
  }
  return common;
}

TypeId Checker::InferCollection(Context& context, const ast::Expr* expr, TypeId hint) {
  if (expr->children.empty()) return EmptyCollection(expr, hint);
  bool hinted = hint.valid() && (Is(hint, TypeKind::Set) || Is(hint, TypeKind::List));
  TypeId element = hinted ? At(hint).element : TypeId();
  TypeId common = OneType(context, {expr->children.begin(), expr->children.end()}, element);
  return common.valid() ? CollectionOf(expr, common) : TypeId();
}

/// Keys are known when the law is compiled, so that one given twice is seen here.
bool Checker::CheckKeys(const Exprs& keys) {
  std::set<value::Value> given;
  for (const ast::Expr* key : keys) {
    auto constant = ConstantOf(key);
    if (constant && given.insert(*constant).second) continue;
    Kind kind = constant ? Kind::DuplicateName : Kind::NotConstant;
    sink_
        .Report(
            kind, key->span,
            constant ? "this key is given twice" : "a key must be known when the law is compiled")
        .Help(constant ? "remove one of them" : "write it as a literal, or as a `const`");
    return false;
  }
  return true;
}

TypeId Checker::InferMap(Context& context, const ast::Expr* expr, TypeId hint) {
  bool hinted = hint.valid() && Is(hint, TypeKind::Map);
  TypeId key_hint = hinted ? At(hint).key : TypeId();
  TypeId value_hint = hinted ? At(hint).element : TypeId();
  Exprs keys, values;
  for (size_t i = 0; i < expr->children.size(); i += 2) {
    keys.push_back(expr->children[i]);
    values.push_back(expr->children[i + 1]);
  }
  TypeId key = OneType(context, keys, key_hint);
  TypeId value = OneType(context, values, value_hint);
  if (!key.valid() || !value.valid() || !CheckKeys(keys)) return {};
  return program_.types.MapOf(key, value);
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

void Checker::ReportNoRecord(const ast::Expr* expr, TypeId hint) {
  auto& report =
      sink_.Report(Kind::TypeMismatch, expr->span,
                   hint.valid() ? "a record is given where " + Quoted(Text(hint)) + " is needed"
                                : "it is not known here which record this is");
  if (hint.valid() && Is(hint, TypeKind::Map)) {
    report.Help("a key that is a name stands in parentheses, as in `{(low): 1}`");
    return;
  }
  report.Help("a record literal takes its type from its place: an argument, or a declared `const`");
  if (hint.valid()) return;
  report.Help("the keys of a map stand in quotes or parentheses: `{\"low\": 1}` or `{(low): 1}`");
}

TypeId Checker::InferRecord(Context& context, const ast::Expr* expr, TypeId hint) {
  if (!hint.valid() || !Is(hint, TypeKind::Record)) {
    ReportNoRecord(expr, hint);
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
