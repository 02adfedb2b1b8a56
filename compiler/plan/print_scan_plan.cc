// SPDX-License-Identifier: Apache-2.0
// The text of a scan plan: columns, clauses with what their fields stand for, and what does not
// bind.
#include <fmt/core.h>

#include "compiler/plan/scan_plan.h"
#include "runtime/value/time.h"

namespace meshlaw::plan {

namespace {

std::string_view KindText(ir::ClauseKind kind) {
  switch (kind) {
    case ir::ClauseKind::Row: return "each row";
    case ir::ClauseKind::Value: return "each value";
    case ir::ClauseKind::Group: return "each group";
    case ir::ClauseKind::Whole: return "whole";
  }
  MESHLAW_UNREACHABLE();
}

std::string SubjectText(const ir::Module& module, const value::EntityRef& subject) {
  const std::string_view type =
      subject.type.valid() ? std::string_view(module.model[subject.type].name) : "?";
  return fmt::format("{} \"{}\"", type, subject.id);
}

std::string BindingText(const ir::Module& module, const ScanPlan& plan, const ir::FrameField& field,
                        const Binding& binding) {
  if (binding.column >= 0) {
    const std::string& column = plan.columns[static_cast<size_t>(binding.column)].name;
    return column == field.name ? column : fmt::format("{}={}", field.name, column);
  }
  return fmt::format("{}={}", field.name,
                     value::Text(binding.constant, field.type, module.types, module.model));
}

std::string ClauseText(const ir::Module& module, const ScanPlan& plan, size_t index) {
  const ScanClause& planned = plan.clauses[index];
  const ir::Rule& rule = module.rules[planned.rule.index()];
  const ir::Clause& clause = rule.clauses[planned.clause];
  const ir::Frame& frame = module[clause.row_frame];
  std::string text = fmt::format("  {} {}.{} {} on {}", index, rule.FullName(), clause.label,
                                 KindText(clause.kind), SubjectText(module, planned.subject));
  std::string_view separator = ": ";
  for (size_t i = 0; i < frame.fields.size(); ++i) {
    const Binding& binding = planned.row_bindings[i];
    if (binding.column < 0 && binding.constant.is_null()) continue;
    text += separator;
    text += BindingText(module, plan, frame.fields[i], binding);
    separator = ", ";
  }
  return text + "\n";
}

}  // namespace

std::string Print(const ir::Module& module, const ScanPlan& plan) {
  std::string text = fmt::format("scan {} at {}\ncolumns\n", SubjectText(module, plan.subject),
                                 value::TimestampText(plan.now_micros));
  for (size_t i = 0; i < plan.columns.size(); ++i) {
    text += fmt::format("  {} {}: {}\n", i, plan.columns[i].name,
                        module.types.Text(plan.columns[i].type, module.model));
  }
  text += "clauses\n";
  for (size_t i = 0; i < plan.clauses.size(); ++i) text += ClauseText(module, plan, i);
  if (plan.not_applicable.empty()) return text;
  text += "not applicable\n";
  for (const NotApplicable& entry : plan.not_applicable) {
    text +=
        fmt::format("  {} on {}: {}{}\n", module.rules[entry.rule.index()].FullName(),
                    SubjectText(module, entry.subject), entry.is_error ? "error: " : "", entry.why);
  }
  return text;
}

}  // namespace meshlaw::plan
