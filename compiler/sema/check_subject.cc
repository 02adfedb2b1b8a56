// SPDX-License-Identifier: Apache-2.0
// Subjects: what a rule is about, whether its module may speak of it, and the columns it may name.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::EffectKind;
using diag::Kind;
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
  auto type = program_.model.FindEntity(subject.type.text);
  if (!type || !Visible(*typed.module, program_.model[*type])) {
    std::vector<std::string_view> names;
    for (const auto& e : program_.model.entities) names.push_back(e.name);
    auto& d = sink_.Report(Kind::UnknownType, subject.type.span,
                           "there is no entity `" + subject.type.text + "` in scope");
    std::string_view near = diag::Nearest(subject.type.text, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    d.Help("the model of a mesh comes with `use std.mesh`");
    return false;
  }
  typed.subject_type = *type;
  const value::EntityDecl& decl = program_.model[*type];
  bool dataset = decl.Has(value::Role::Dataset), column = decl.Has(value::Role::Column);
  EffectKind kind = typed.rule->effect.kind;
  bool fits = kind == EffectKind::Require || dataset || (kind == EffectKind::Check && column);
  if (!fits) {
    sink_.Report(Kind::WrongSubject, subject.type.span,
                 "`" + decl.name + "` cannot be the subject of this effect")
        .Help(kind == EffectKind::Check ? "a check is about a dataset or a column"
                                        : "access is to a dataset");
    return false;
  }
  CheckBounds(typed);
  return !subject.id || CheckNamedSubject(typed);
}

namespace {

/// The domain that owns a named product, port or column ("domain.product/port#column").
std::string DomainOf(const Catalog& catalog, const std::string& id) {
  std::string port = id.substr(0, id.find('#'));
  if (auto at = catalog.ports.find(port); at != catalog.ports.end()) return at->second.domain;
  if (auto at = catalog.product_domains.find(id); at != catalog.product_domains.end()) return at->second;
  return {};
}

}  // namespace

bool Checker::CheckNamedSubject(TypedRule& typed) {
  const ast::Subject& subject = typed.rule->effect.subject;
  typed.subject_id = *subject.id;
  const value::EntityDecl& decl = program_.model[typed.subject_type];
  if (!decl.Has(value::Role::Dataset)) return true;
  std::string domain = DomainOf(catalog_, typed.subject_id);
  if (domain.empty()) {
    std::vector<std::string_view> names;
    for (const auto& [id, port] : catalog_.ports) names.push_back(id);
    for (const auto& [id, owner] : catalog_.product_domains) names.push_back(id);
    auto& d = sink_.Report(Kind::UnknownSubject, subject.id_span,
                           "the mesh has no product or port `" + typed.subject_id + "`");
    std::string_view near = diag::Nearest(typed.subject_id, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    return false;
  }
  if (typed.module->tier == Tier::Domain && domain != typed.module->domain) {
    sink_.Report(Kind::ForeignSubject, subject.id_span,
                 "`" + typed.subject_id + "` belongs to domain `" + domain + "`, but this module is `" +
                     typed.module->domain + "`'s")
        .Primary("not yours to bind")
        .Help("a domain's module speaks only of what the domain owns; ask `" + domain +
              "` or the council for this rule");
    return false;
  }
  return true;
}

void Checker::CheckBounds(TypedRule& typed) {
  for (const ast::HasBound& bound : typed.rule->effect.subject.bounds) {
    TypeId type = ResolveType(*typed.module, bound.type);
    if (type.valid()) typed.bounds.emplace_back(bound.name.text, type);
  }
}

std::vector<FrameField> Checker::ColumnFields(const TypedRule& typed) {
  std::vector<FrameField> fields;
  const ast::Subject& subject = typed.rule->effect.subject;
  auto port = catalog_.ports.find(typed.subject_id);
  if (port != catalog_.ports.end()) {
    for (const CatalogColumn& c : port->second.columns) {
      fields.push_back({c.name, c.type, FieldSource::Column, c.span});
    }
    return fields;
  }
  for (size_t i = 0; i < typed.bounds.size(); ++i) {
    fields.push_back({typed.bounds[i].first, typed.bounds[i].second, FieldSource::Column,
                      subject.bounds[i].name.span});
  }
  return fields;
}

void Checker::CheckStrength(const TypedRule& typed) {
  if (typed.rule->strength == ast::Strength::Default || typed.module->tier != Tier::Domain) return;
  sink_.Report(Kind::StrengthHere, typed.rule->strength_span, "a domain's rule has no strength")
      .Help("only the council's rules bind others: remove the word");
}

}  // namespace meshlaw::sema
