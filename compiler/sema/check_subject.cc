// SPDX-License-Identifier: Apache-2.0
// Subjects: what a rule is about, whether its module may speak of it, and the columns it may name.
#include <algorithm>

#include "compiler/sema/checker.h"
#include "runtime/value/column_fit.h"

namespace meshlaw::sema {

using ast::EffectKind;
using diag::Kind;
using value::Role;
using value::TypeKind;

const CatalogColumn* CatalogPort::Find(std::string_view column) const {
  for (const CatalogColumn& c : columns) {
    if (c.name == column) return &c;
  }
  return nullptr;
}

const CatalogPort* Catalog::OnlyPortOf(std::string_view product) const {
  const CatalogPort* found = nullptr;
  for (const auto& [id, port] : ports) {
    if (port.product != product) continue;
    if (found != nullptr) return nullptr;
    found = &port;
  }
  return found;
}

bool Checker::CheckSubject(TypedRule& typed) {
  const ast::Subject& subject = typed.rule->effect.subject;
  auto type = FindEntity(*typed.module, subject.type);
  if (!type) return false;
  typed.subject_type = *type;
  if (!CheckSubjectRole(typed)) return false;
  if (subject.id && !CheckNamedSubject(typed)) return false;
  CheckBounds(typed);
  return true;
}

bool Checker::CheckSubjectRole(const TypedRule& typed) {
  const ast::Effect& effect = typed.rule->effect;
  const value::EntityDecl& decl = program_.model[typed.subject_type];
  bool column = effect.kind == EffectKind::Check && decl.Has(Role::Column);
  if (effect.kind == EffectKind::Require || decl.Has(Role::Dataset) || column) return true;
  bool any = std::ranges::any_of(program_.model.entities, [&](const value::EntityDecl& entity) {
    return entity.Has(Role::Dataset) && Visible(*typed.module, entity);
  });
  source::Span span = effect.subject.type.span;
  auto& d = any ? sink_.Report(Kind::WrongSubject, span,
                               Quoted(decl.name) + " cannot be the subject of this effect")
                : sink_.Report(Kind::MissingRole, span,
                               "no entity in scope is declared `is dataset`, so there are no data "
                               "to read or check");
  d.At(decl.span, "declared here");
  if (!any) {
    d.Help("declare it " + Quoted("entity " + decl.name + " is dataset") + ", or `use std.mesh`");
  } else {
    d.Help(effect.kind == EffectKind::Check ? "a check is about a dataset or a column"
                                            : "access is to a dataset");
  }
  return false;
}

namespace {

/// The domain that owns a named product, port or column ("domain.product/port#column"), if there is
/// such a thing.
std::string DomainOf(const Catalog& catalog, const std::string& id) {
  size_t hash = id.find('#');
  auto port = catalog.ports.find(id.substr(0, hash));
  if (port != catalog.ports.end()) {
    bool known = hash == id.npos || port->second.Find(id.substr(hash + 1)) != nullptr;
    return known ? port->second.domain : "";
  }
  auto product = catalog.product_domains.find(id);
  return product == catalog.product_domains.end() ? "" : product->second;
}

}  // namespace

bool Checker::CheckNamedSubject(TypedRule& typed) {
  const ast::Subject& subject = typed.rule->effect.subject;
  typed.subject_id = *subject.id;
  const value::EntityDecl& decl = program_.model[typed.subject_type];
  if (!decl.Has(Role::Dataset) && !decl.Has(Role::Column)) {
    // What is no product and no part of one is the council's, but for the domain itself.
    CheckOwner(typed, *subject.id == typed.module->domain ? typed.module->domain : "");
    program_.named.push_back({{typed.subject_type, *subject.id}, subject.id_span});
    return true;
  }
  std::string domain = DomainOf(catalog_, typed.subject_id);
  if (domain.empty()) return ReportUnknownSubject(subject);
  CheckOwner(typed, domain);
  return true;
}

void Checker::CheckOwner(const TypedRule& typed, const std::string& domain) {
  if (typed.module->tier != Tier::Domain || domain == typed.module->domain) return;
  std::string owner = domain.empty() ? "the council" : "domain " + Quoted(domain);
  sink_
      .Report(Kind::ForeignSubject, typed.rule->effect.subject.id_span,
              Quoted(typed.subject_id) + " belongs to " + owner + ", but this module is " +
                  Quoted(typed.module->domain) + "'s")
      .Primary("not yours to bind")
      .Help("a domain's module speaks only of what the domain owns; ask " +
            (domain.empty() ? owner : owner + " or the council") + " for this rule");
}

namespace {

/// One who writes only the last part of a name means the thing that ends so.
void SuggestEnd(diag::Diagnostic& diagnostic, const std::string& end, const Names& names) {
  for (std::string_view name : names) {
    size_t last = name.find_last_of("./#");
    if (last == name.npos || name.substr(last + 1) != end) continue;
    diagnostic.Help("did you mean " + Quoted(name) + "?");
    return;
  }
}

}  // namespace

bool Checker::ReportUnknownSubject(const ast::Subject& subject) {
  if (IsUnreadable(*subject.id)) return false;
  Names names;
  for (const auto& [id, port] : catalog_.ports) names.push_back(id);
  for (const auto& [id, owner] : catalog_.product_domains) names.push_back(id);
  std::vector<std::string> columns;
  auto port = catalog_.ports.find(subject.id->substr(0, subject.id->find('#')));
  if (port != catalog_.ports.end()) {
    for (const CatalogColumn& c : port->second.columns)
      columns.push_back(port->first + "#" + c.name);
    names.assign(columns.begin(), columns.end());
  }
  auto& d = sink_.Report(Kind::UnknownSubject, subject.id_span,
                         "the mesh has no product, port or column " + Quoted(*subject.id));
  Suggest(d, *subject.id, names);
  if (d.help.empty()) SuggestEnd(d, *subject.id, names);
  if (d.help.empty()) d.Help("names are written as in `domain.product/port#column`");
  return false;
}

/// Whether columns are declared in this kind of dataset. Where none are declared, any may have
/// some.
bool Checker::HasColumns(value::EntityTypeId type) const {
  if (!program_.model[type].Has(Role::Dataset)) return false;
  bool declared = false;
  for (const value::EntityDecl& decl : program_.model.entities) {
    if (!decl.Has(Role::Column)) continue;
    declared = true;
    if (std::ranges::find(decl.parents, type) != decl.parents.end()) return true;
  }
  return !declared;
}

void Checker::CheckBounds(TypedRule& typed) {
  const ast::Subject& subject = typed.rule->effect.subject;
  if (!subject.bounds.empty() && !HasColumns(typed.subject_type)) {
    sink_
        .Report(Kind::WrongSubject, subject.bounds[0].name.span,
                "a " + Quoted(program_.model[typed.subject_type].name) + " has no columns")
        .Help(
            "columns belong to a dataset that they are declared `in`, such as a port; of anything "
            "else test attributes in `when`");
    return;
  }
  bool access = IsAccess(typed.rule->effect.kind);
  if (subject.else_deny && (!access || subject.bounds.empty())) {
    sink_
        .Report(Kind::WrongSubject, subject.span,
                "`else deny` refuses requests for ports that lack the columns of `has`")
        .Help("it goes with `has`, in a rule about access");
  }
  std::map<std::string, source::Span> seen;
  for (const ast::HasBound& bound : subject.bounds) {
    auto [at, inserted] = seen.emplace(bound.name.text, bound.name.span);
    if (!inserted) {
      sink_
          .Report(Kind::DuplicateName, bound.name.span,
                  "column " + Quoted(bound.name.text) + " is named twice")
          .At(at->second, "first named here")
          .Help("remove one of them");
      continue;
    }
    TypeId type = ResolveType(*typed.module, bound.type);
    if (!type.valid()) continue;
    CheckNamedBound(typed, bound, type);
    typed.bounds.emplace_back(bound.name.text, type);
  }
}

/// Of a port that is named, the contract says whether it has the column.
void Checker::CheckNamedBound(const TypedRule& typed, const ast::HasBound& bound, TypeId type) {
  auto port = catalog_.ports.find(typed.subject_id);
  if (port == catalog_.ports.end()) return;
  const CatalogColumn* column = port->second.Find(bound.name.text);
  if (column == nullptr) {
    Names names;
    for (const CatalogColumn& c : port->second.columns) names.push_back(c.name);
    auto& d = sink_.Report(Kind::UnknownColumn, bound.name.span,
                           Quoted(port->first) + " has no column " + Quoted(bound.name.text));
    d.At(port->second.span, "its contract is here");
    Suggest(d, bound.name.text, names);
  } else if (!value::ColumnFits(program_.types, column->type, type)) {
    sink_
        .Report(Kind::TypeMismatch, bound.type.span,
                Quoted(bound.name.text) + " is " + Quoted(Text(column->type)) + ", not " +
                    Quoted(Text(type)))
        .At(column->span, "its contract is here")
        .Help("a named port needs no `has`: its contract says what it has");
  }
}

std::vector<FrameField> Checker::ColumnFields(const TypedRule& typed) const {
  std::vector<FrameField> fields;
  const ast::Subject& subject = typed.rule->effect.subject;
  auto port = catalog_.ports.find(typed.subject_id);
  if (port != catalog_.ports.end()) {
    for (const CatalogColumn& c : port->second.columns) {
      fields.push_back({c.name, c.type, FieldSource::Column, c.span});
    }
    return fields;
  }
  for (const auto& [name, type] : typed.bounds) {
    auto bound = std::ranges::find_if(subject.bounds,
                                      [&](const ast::HasBound& b) { return b.name.text == name; });
    fields.push_back({name, type, FieldSource::Column, bound->name.span});
  }
  return fields;
}

void Checker::CheckStrength(const TypedRule& typed) {
  bool domain = typed.module->tier == Tier::Domain;
  if (typed.rule->strength == ast::Strength::Default || !domain) return;
  sink_.Report(Kind::StrengthHere, typed.rule->strength_span, "a domain's rule has no strength")
      .Help("only the council's rules bind others: remove the word");
}

}  // namespace meshlaw::sema
