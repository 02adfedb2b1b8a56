// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/applicability.h"

#include <algorithm>
#include <set>

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

bool Satisfies(const value::TypeTable& types, value::TypeId column, value::TypeId bound) {
  value::Type has = types[column];
  const value::Type& needs = types[bound];
  if (has.optional && !needs.optional) return false;
  if (has.nan && !needs.nan) return false;
  if (has.precision > needs.precision) return false;
  has.optional = needs.optional;
  has.nan = needs.nan;
  has.precision = needs.precision;
  return has == needs;
}

bool WithinBounds(const value::TypeTable& types, const sema::Catalog& catalog,
                  const ir::Subject& subject, const value::EntityRef& entity) {
  if (subject.bounds.empty()) return true;
  auto port = catalog.ports.find(entity.id);
  if (port == catalog.ports.end()) return false;
  const std::vector<sema::CatalogColumn>& columns = port->second.columns;
  return std::all_of(subject.bounds.begin(), subject.bounds.end(), [&](const ir::Bound& bound) {
    return std::any_of(columns.begin(), columns.end(), [&](const sema::CatalogColumn& column) {
      return column.name == bound.column && Satisfies(types, column.type, bound.type);
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

}  // namespace

std::optional<Match> MatchRule(const ir::Module& module, const snapshot::Snapshot& snapshot,
                               const sema::Catalog& catalog, const ir::Rule& rule,
                               const Request& request) {
  if (!IsAccessEffect(rule.effect)) return std::nullopt;
  if (!HasAction(rule, request.action) || !HasCaller(rule, request.principal)) return std::nullopt;
  auto subject = NearestOfType(snapshot, request.resource, rule.subject.type);
  if (!subject) return std::nullopt;
  if (!rule.subject.id.empty() && rule.subject.id != subject->id) return std::nullopt;
  bool within = WithinBounds(module.types, catalog, rule.subject, *subject);
  if (!within && !rule.subject.else_deny) return std::nullopt;
  return Match{*std::move(subject), !within};
}

}  // namespace meshlaw::decide
