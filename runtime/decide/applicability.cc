// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/applicability.h"

#include <algorithm>
#include <set>

#include "runtime/value/column_fit.h"

namespace meshlaw::decide {

bool IsAccessEffect(ir::EffectKind effect) {
  switch (effect) {
    case ir::EffectKind::Permit:
    case ir::EffectKind::Forbid:
    case ir::EffectKind::Limit:
    case ir::EffectKind::Mask: return true;
    case ir::EffectKind::Require:
    case ir::EffectKind::Check: return false;
  }
  MESHLAW_UNREACHABLE();
}

std::optional<value::EntityRef> NearestOfType(const snapshot::Snapshot& snapshot,
                                              const value::EntityRef& entity,
                                              value::EntityTypeId type) {
  if (entity.type == type) return entity;
  std::set<value::EntityRef> seen = {entity};
  std::set<value::EntityRef> level = {entity};
  while (!level.empty()) {
    std::set<value::EntityRef> above;
    for (const value::EntityRef& ref : level) {
      const snapshot::Entity* known = snapshot.Find(ref);
      if (known == nullptr) continue;
      for (const value::EntityRef& parent : known->parents) {
        if (seen.insert(parent).second) above.insert(parent);
      }
    }
    auto of_type = [&](const value::EntityRef& ref) { return ref.type == type; };
    auto found = std::find_if(above.begin(), above.end(), of_type);
    if (found != above.end()) {
      bool only = std::count_if(above.begin(), above.end(), of_type) == 1;
      return only ? std::optional(*found) : std::nullopt;
    }
    level = std::move(above);
  }
  return std::nullopt;
}

std::string_view DomainOf(const sema::Catalog& catalog, const value::EntityRef& entity) {
  auto port = catalog.ports.find(entity.id);
  if (port != catalog.ports.end()) return port->second.domain;
  auto product = catalog.product_domains.find(entity.id);
  if (product != catalog.product_domains.end()) return product->second;
  std::string_view id = entity.id;
  std::string_view first = id.substr(0, std::min(id.find('.'), id.size()));
  bool known =
      std::find(catalog.domains.begin(), catalog.domains.end(), first) != catalog.domains.end();
  return known || catalog.domains.empty() ? first : std::string_view();
}

bool WithinBounds(const value::TypeTable& types, const sema::Catalog& catalog,
                  const std::vector<ir::Bound>& bounds, const value::EntityRef& entity) {
  if (bounds.empty()) return true;
  auto port = catalog.ports.find(entity.id);
  if (port == catalog.ports.end()) return false;
  const std::vector<sema::CatalogColumn>& columns = port->second.columns;
  return std::all_of(bounds.begin(), bounds.end(), [&](const ir::Bound& bound) {
    return std::any_of(columns.begin(), columns.end(), [&](const sema::CatalogColumn& column) {
      return column.name == bound.column && value::ColumnFits(types, column.type, bound.type);
    });
  });
}

namespace {

bool HasAction(const ir::Rule& rule, value::ActionId action) {
  return rule.actions.empty() ||
         std::find(rule.actions.begin(), rule.actions.end(), action) != rule.actions.end();
}

bool HasCaller(const ir::Rule& rule, const value::EntityRef& principal) {
  if (rule.caller && *rule.caller != principal.type) return false;
  return rule.caller_id.empty() || rule.caller_id == principal.id;
}

/// A rule over a class that a domain wrote speaks of what the domain owns; the compiler has checked
/// that a subject that it names is its own.
bool IsMeant(const sema::Catalog& catalog, const ir::Rule& rule, const value::EntityRef& subject) {
  if (!rule.subject.id.empty()) return rule.subject.id == subject.id;
  return rule.tier == ir::Tier::Council || rule.domain == DomainOf(catalog, subject);
}

}  // namespace

std::optional<Match> MatchRule(const ir::Module& module, const snapshot::Snapshot& snapshot,
                               const sema::Catalog& catalog, const ir::Rule& rule,
                               const Request& request) {
  if (!IsAccessEffect(rule.effect)) return std::nullopt;
  if (!HasAction(rule, request.action) || !HasCaller(rule, request.principal)) return std::nullopt;
  auto subject = NearestOfType(snapshot, request.resource, rule.subject.type);
  if (!subject || !IsMeant(catalog, rule, *subject)) return std::nullopt;
  bool within = WithinBounds(module.types, catalog, rule.subject.bounds, *subject);
  if (!within && !rule.subject.else_deny) return std::nullopt;
  return Match{*std::move(subject), !within};
}

}  // namespace meshlaw::decide
