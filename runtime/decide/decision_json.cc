// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "runtime/decide/cause.h"
#include "runtime/decide/mask_lattice.h"
#include "runtime/decide/request_json.h"

namespace meshlaw::decide {
namespace {

// Keys keep the order of the reference, so that a decision reads from what matters most.
using Out = nlohmann::ordered_json;

std::string RuleName(const ir::Module& module, ir::RuleId id) {
  return module.rules[id.index()].FullName();
}

Out NamesOf(const ir::Module& module, const std::vector<ir::RuleId>& rules) {
  Out names = Out::array();
  for (ir::RuleId id : rules) names.push_back(RuleName(module, id));
  return names;
}

Out ReasonsOf(const ir::Module& module, const Decision& decision) {
  Out reasons = Out::array();
  for (const Reason& reason : decision.determining) {
    const ir::Rule& rule = module.rules[reason.rule.index()];
    Out out = {{"rule", rule.FullName()}, {"message", reason.message}, {"fix", reason.fix}};
    out["cites"] = rule.cites;
    reasons.push_back(std::move(out));
  }
  return reasons;
}

Out MasksOf(const ir::Module& module, const Decision& decision) {
  Out masks = Out::array();
  for (const auto& [column, mask] : decision.masks) {
    masks.push_back({{"column", column},
                     {"mask", Text(mask)},
                     {"rules", NamesOf(module, decision.mask_rules.at(column))}});
  }
  return masks;
}

Out ErrorsOf(const ir::Module& module, const Decision& decision) {
  Out errors = Out::array();
  for (const EvaluationError& error : decision.errors) {
    errors.push_back({{"rule", RuleName(module, error.rule)},
                      {"failure", value::Slug(error.failure)},
                      {"message", Words(error.failure, error.cause)},
                      {"applied", error.applied}});
  }
  return errors;
}

}  // namespace

std::string DecisionToJson(const ir::Module& module, const Decision& decision, int indent) {
  Out out;
  out["schema_version"] = 1;
  out["allow"] = decision.allow;
  out["class"] = Name(decision.decision_class);
  out["determining"] = ReasonsOf(module, decision);
  if (decision.allow) {
    out["rows"] = decision.rows ? Out(*decision.rows) : Out(nullptr);
    out["no_rows"] = decision.no_rows;
    out["columns"] = decision.columns;
    if (!decision.column_rows.empty()) out["column_rows"] = decision.column_rows;
    out["masks"] = MasksOf(module, decision);
    out["limits"] = NamesOf(module, decision.limits);
  }
  out["errors"] = ErrorsOf(module, decision);
  if (!decision.shadow.empty()) out["shadow"] = NamesOf(module, decision.shadow);
  // Ids come from contracts, which may not be UTF-8 where they were not read as text.
  return out.dump(indent, ' ', false, Out::error_handler_t::replace);
}

}  // namespace meshlaw::decide
