// SPDX-License-Identifier: Apache-2.0
#include "cli/decision_text.h"

#include "runtime/decide/cause.h"

namespace meshlaw::cli {
namespace {

std::string MaskText(const ir::Mask& mask) {
  std::string text(ir::Name(mask.kind));
  bool counted = mask.kind == ir::MaskKind::Last || mask.kind == ir::MaskKind::First;
  return counted ? text + "(" + std::to_string(mask.argument) + ")" : text;
}

std::string Line(const std::string& head, const std::string& text) {
  return "  " + head + std::string(head.size() < 9 ? 9 - head.size() : 1, ' ') + text + "\n";
}

std::string ReasonLines(const ir::Module& module, const decide::Decision& decision) {
  std::string text;
  for (const decide::Reason& reason : decision.determining) {
    const ir::Rule& rule = module.rules[reason.rule.index()];
    text += Line("by", rule.FullName() + (reason.message.empty() ? "" : ": " + reason.message));
    if (!decision.allow && !reason.fix.empty()) text += Line("fix", reason.fix);
    for (const std::string& cite : rule.cites) text += Line("cites", cite);
  }
  return text;
}

std::string ScopeLines(const ir::Module& module, const decide::Decision& decision) {
  std::string text = Line("rows", decision.no_rows ? "none" : decision.rows.value_or("all"));
  for (ir::RuleId limit : decision.limits)
    text += Line("limit", module.rules[limit.index()].FullName());
  if (!decision.columns.empty()) {
    std::string columns;
    for (const std::string& column : decision.columns)
      columns += (columns.empty() ? "" : ", ") + column;
    text += Line("columns", columns);
  }
  for (const auto& [column, rows] : decision.column_rows)
    text += Line("", column + " only where " + rows);
  for (const auto& [column, mask] : decision.masks) {
    std::string by;
    for (ir::RuleId rule : decision.mask_rules.at(column))
      by += (by.empty() ? " by " : " and ") + module.rules[rule.index()].FullName();
    text += Line("mask", column + " with " + MaskText(mask) + by);
  }
  return text;
}

}  // namespace

std::string DecisionText(const ir::Module& module, const decide::Request& request,
                         const decide::Decision& decision) {
  std::string text(decision.allow ? "ALLOW" : "DENY");
  text += " (" + std::string(decide::Name(decision.decision_class)) + "): ";
  text += module.model[request.principal.type].name + " " + request.principal.id + ", " +
          module.model[request.action].name + " " + request.resource.id + "\n";
  text += ReasonLines(module, decision);
  if (decision.allow) text += ScopeLines(module, decision);
  if (!decision.allow && decision.determining.empty())
    text += Line("why", "no rule of the mesh permits it");
  for (const decide::EvaluationError& error : decision.errors) {
    text +=
        Line("error", module.rules[error.rule.index()].FullName() + ": " +
                          decide::Words(error.failure, error.cause) +
                          (error.applied ? "; the rule was applied" : "; the rule was skipped"));
  }
  return text;
}

}  // namespace meshlaw::cli
