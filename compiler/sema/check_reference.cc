// SPDX-License-Identifier: Apache-2.0
// References of `foreign` to columns of other ports.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;

namespace {

/// `customers.profile.customer_id` as product and column, or `Port::"..."`'s column.
bool SplitReference(const ast::Expr* expr, std::string* owner, bool* is_port) {
  if (expr->kind != ExprKind::Member) return false;
  const ast::Expr* object = WithoutParens(expr->children[0]);
  *is_port = object->kind == ExprKind::EntityRef;
  *owner = *is_port ? object->text : PathOf(object);
  return !owner->empty();
}

}  // namespace

bool Checker::IsUnreadable(std::string_view id) const {
  return catalog_.unreadable_domains.contains(std::string(id.substr(0, id.find('.'))));
}

const CatalogPort* Checker::FindReferred(const ast::Expr* expr, const std::string& owner,
                                         bool is_port) {
  auto at = catalog_.ports.find(owner);
  const CatalogPort* port =
      is_port ? (at == catalog_.ports.end() ? nullptr : &at->second) : catalog_.OnlyPortOf(owner);
  if (port != nullptr) return port;
  if (IsUnreadable(owner)) {
    left_out_ = true;
    return nullptr;
  }
  Names names;
  bool several = false;
  for (const auto& [id, p] : catalog_.ports) {
    names.push_back(is_port ? p.id : p.product);
    several |= !is_port && p.product == owner;
  }
  if (several) {
    sink_
        .Report(Kind::UnknownSubject, expr->span,
                Quoted(owner) + " has several ports, so the reference must name one")
        .Help("write " + Quoted("Port::\"" + owner + "/port\"." + expr->text));
    return nullptr;
  }
  auto& d = sink_.Report(
      Kind::UnknownSubject, expr->span,
      "the mesh has no " + std::string(is_port ? "port " : "product ") + Quoted(owner));
  Suggest(d, owner, names);
  return nullptr;
}

bool Checker::ResolveReference(const ast::Expr* expr, TypeId from, ColumnReference* reference) {
  std::string owner;
  bool is_port = false;
  if (!SplitReference(expr, &owner, &is_port)) {
    sink_.Report(Kind::WrongArguments, expr->span, "a reference is written `domain.product.column`")
        .Help("`foreign` takes first all values, then as many references");
    return false;
  }
  const CatalogPort* port = FindReferred(expr, owner, is_port);
  if (port == nullptr) return false;
  const CatalogColumn* target = port->Find(expr->text);
  if (target == nullptr) {
    Names names;
    for (const CatalogColumn& c : port->columns) names.push_back(c.name);
    auto& d = sink_.Report(Kind::UnknownColumn, expr->span,
                           Quoted(port->id) + " has no column " + Quoted(expr->text));
    d.At(port->span, "its contract is here");
    Suggest(d, expr->text, names);
    if (d.help.empty()) ListColumns(d, *port);
    return false;
  }
  if (Required(from) != Required(target->type)) {
    sink_
        .Report(Kind::TypeMismatch, expr->span,
                Quoted(expr->text) + " is " + Quoted(Text(target->type)) + ", but the value is " +
                    Quoted(Text(from)))
        .At(target->span, "its contract is here")
        .Help("keys are compared as they are, so both must have one type");
    return false;
  }
  *reference = {port->id, expr->text};
  return true;
}

}  // namespace meshlaw::sema
