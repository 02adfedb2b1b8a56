// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/decide.h"

#include <algorithm>

#include "compiler/interp/interp.h"
#include "runtime/decide/applicability.h"
#include "runtime/decide/cause.h"
#include "runtime/decide/request_frame.h"
#include "runtime/decide/scope.h"

namespace meshlaw::decide {
namespace {

void Add(const ir::Module& module, const Held& held, Holding& holding) {
  const ir::Rule& rule = module.rules[held.rule.index()];
  if (rule.shadow) {
    holding.shadow.push_back(held.rule);
  } else if (held.outside_bounds) {
    holding.forbids.push_back(held);
  } else {
    switch (rule.effect) {
      case ir::EffectKind::Permit: holding.permits.push_back(held); break;
      case ir::EffectKind::Forbid: holding.forbids.push_back(held); break;
      case ir::EffectKind::Limit: holding.limits.push_back(held); break;
      case ir::EffectKind::Mask: holding.masks.push_back(held); break;
      case ir::EffectKind::Require:
      case ir::EffectKind::Check: MESHLAW_UNREACHABLE();
    }
  }
}

/// Records a failed condition; true if the rule applies all the same.
bool Fails(const ir::Rule& rule, const Held& candidate, value::Failure failure, Holding& holding) {
  bool applied = rule.on_error == ir::OnError::Applies;
  holding.errors.push_back({candidate.rule, failure, applied, candidate.subject});
  bool decides = rule.effect == ir::EffectKind::Permit || rule.effect == ir::EffectKind::Forbid;
  if (!applied && decides && !rule.shadow) holding.undecided = true;
  return applied;
}

std::string OutsideMessage(const ir::Module& module, const ir::Rule& rule,
                           const value::EntityRef& subject) {
  std::string columns;
  for (const ir::Bound& bound : rule.subject.bounds) {
    if (!columns.empty()) columns += ", ";
    columns += bound.column + ": " + module.types.Text(bound.type, module.model);
  }
  return "`" + subject.id + "` does not have { " + columns + " }, without which `" +
         rule.FullName() + "` refuses";
}

void SortLists(const ir::Module& module, Holding& holding) {
  auto less = [&](ir::RuleId a, ir::RuleId b) { return NameLess(module, a, b); };
  std::sort(holding.shadow.begin(), holding.shadow.end(), less);
  std::sort(holding.errors.begin(), holding.errors.end(),
            [&](const EvaluationError& a, const EvaluationError& b) {
              return a.rule == b.rule ? a.failure < b.failure : less(a.rule, b.rule);
            });
}

}  // namespace

void Settle(const ir::Module& module, const Held& candidate, const value::Value& condition,
            Holding& holding) {
  const ir::Rule& rule = module.rules[candidate.rule.index()];
  bool holds = condition.is_failure() ? Fails(rule, candidate, condition.failure(), holding)
                                      : condition.is_true();
  if (holds) Add(module, candidate, holding);
}

void Judge(const ir::Module& module, const snapshot::Snapshot& snapshot,
           const sema::Catalog& catalog, const Request& request, const Held& candidate,
           Holding& holding) {
  const ir::Rule& rule = module.rules[candidate.rule.index()];
  value::Value condition = value::Value::Bool(true);
  if (!candidate.outside_bounds && rule.when) {
    interp::Environment env = RequestEnvironment(snapshot, catalog, request, candidate.subject);
    condition = interp::Evaluate(module, *rule.when, env);
  }
  Settle(module, candidate, condition, holding);
}

Decision Conclude(const ir::Module& module, const snapshot::Snapshot& snapshot,
                  const sema::Catalog& catalog, const Request& request, Holding holding) {
  Outcome outcome = Combine(module, holding);
  Decision decision;
  decision.decision_class = outcome.decision_class;
  decision.allow = outcome.decision_class == Class::Permitted;
  if (decision.allow) {
    FillScope(module, snapshot, catalog, request, outcome.determining, holding, decision);
  }
  SortLists(module, holding);
  for (const Held& held : outcome.determining) {
    decision.determining.push_back({held.rule, {}, {}, held.subject, held.outside_bounds});
  }
  decision.errors = std::move(holding.errors);
  decision.shadow = std::move(holding.shadow);
  return decision;
}

Decision Decide(const ir::Module& module, const snapshot::Snapshot& snapshot,
                const sema::Catalog& catalog, const Request& request) {
  Holding holding;
  for (size_t i = 0; i < module.rules.size(); ++i) {
    auto match = MatchRule(module, snapshot, catalog, module.rules[i], request);
    if (!match) continue;
    Held candidate{ir::RuleId(i), std::move(match->subject), match->outside_bounds};
    Judge(module, snapshot, catalog, request, candidate, holding);
  }
  return Conclude(module, snapshot, catalog, request, std::move(holding));
}

void Explain(const ir::Module& module, const snapshot::Snapshot& snapshot,
             const sema::Catalog& catalog, const Request& request, Decision& decision) {
  for (Reason& reason : decision.determining) {
    const ir::Rule& rule = module.rules[reason.rule.index()];
    interp::Environment env = RequestEnvironment(snapshot, catalog, request, reason.subject);
    reason.message = reason.outside_bounds ? OutsideMessage(module, rule, reason.subject)
                                           : interp::Render(module, rule.because, env);
    reason.fix = interp::Render(module, rule.fix, env);
  }
  for (EvaluationError& error : decision.errors) {
    const ir::Rule& rule = module.rules[error.rule.index()];
    interp::Environment env = RequestEnvironment(snapshot, catalog, request, error.subject);
    for (const auto& function : {rule.when, rule.rows}) {
      if (!function || !error.cause.empty()) continue;
      error.cause = CauseOf(module, *function, env, error.failure, request.context);
    }
  }
}

std::vector<value::EntityRef> UnknownEntities(const snapshot::Snapshot& snapshot,
                                              const Request& request) {
  std::vector<value::EntityRef> unknown;
  for (const value::EntityRef& ref : {request.principal, request.resource}) {
    if (snapshot.Find(ref) == nullptr) unknown.push_back(ref);
  }
  return unknown;
}

}  // namespace meshlaw::decide
