// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/combine.h"

#include <algorithm>
#include <tuple>

namespace meshlaw::decide {

bool NameLess(const ir::Module& module, ir::RuleId a, ir::RuleId b) {
  const ir::Rule& x = module.rules[a.index()];
  const ir::Rule& y = module.rules[b.index()];
  return std::tie(x.module, x.name, a) < std::tie(y.module, y.name, b);
}

bool IsBeyond(const ir::Rule& permit, ir::Tier tier) {
  // Tiers count downwards: the council's is the first.
  return permit.strength == ir::Strength::Mandatory && permit.tier < tier;
}

namespace {

bool TakenAway(const ir::Module& module, const Held& permit, const std::vector<Held>& forbids) {
  const ir::Rule& rule = module.rules[permit.rule.index()];
  return std::any_of(forbids.begin(), forbids.end(), [&](const Held& forbid) {
    return !IsBeyond(rule, module.rules[forbid.rule.index()].tier);
  });
}

void SortByName(const ir::Module& module, std::vector<Held>& held) {
  std::sort(held.begin(), held.end(),
            [&](const Held& a, const Held& b) { return NameLess(module, a.rule, b.rule); });
}

}  // namespace

Outcome Combine(const ir::Module& module, const Holding& holding) {
  Outcome outcome;
  for (const Held& permit : holding.permits) {
    if (!TakenAway(module, permit, holding.forbids)) outcome.determining.push_back(permit);
  }
  if (!outcome.determining.empty()) {
    outcome.decision_class = Class::Permitted;
  } else if (!holding.forbids.empty()) {
    outcome.decision_class = Class::Forbidden;
    outcome.determining = holding.forbids;
  } else if (holding.undecided) {
    outcome.decision_class = Class::Error;
  }
  SortByName(module, outcome.determining);
  return outcome;
}

}  // namespace meshlaw::decide
