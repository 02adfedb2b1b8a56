// SPDX-License-Identifier: Apache-2.0
#include "compiler/plan/scan_plan.h"

#include <fmt/core.h>

#include <map>
#include <optional>

#include "compiler/interp/interp.h"
#include "compiler/plan/reads.h"
#include "runtime/value/column_fit.h"

namespace meshlaw::plan {

namespace {

using value::EntityRef;
using value::EntityTypeId;
using value::Role;
using value::Value;

class Planner {
 public:
  Planner(const ir::Module& module, const snapshot::Snapshot& snapshot,
          const sema::CatalogPort& port, int64_t now_micros)
      : module_(module), snapshot_(snapshot), port_(port) {
    plan_.port = port.id;
    plan_.domain = port.domain;
    plan_.now_micros = now_micros;
    FindTypes();
    plan_.subject = {port_type_, port.id};
  }

  ScanPlan Run() {
    for (size_t i = 0; i < module_.rules.size(); ++i) {
      if (module_.rules[i].effect == ir::EffectKind::Check) PlanRule(ir::RuleId(i));
    }
    return std::move(plan_);
  }

 private:
  void FindTypes();
  const sema::CatalogColumn* FindColumn(const std::string& name) const;
  std::optional<EntityRef> ColumnEntity(const std::string& name);
  std::optional<EntityRef> SubjectOf(const ir::Rule& rule) const;
  bool IsMeant(const ir::Rule& rule, const EntityRef& subject) const;
  std::optional<std::string> OutsideBounds(const ir::Rule& rule) const;
  bool When(ir::RuleId rule_id, const EntityRef& subject);

  void PlanRule(ir::RuleId rule_id);
  void PlanColumnRule(ir::RuleId rule_id);
  bool PlanColumn(ir::RuleId rule_id, const sema::CatalogColumn& column, const EntityRef& subject);
  void PlanClause(ir::RuleId rule_id, uint32_t clause, const EntityRef& subject,
                  const EntityRef& meant, const sema::CatalogColumn* value_column);
  void PlanClauses(ir::RuleId rule_id, const EntityRef& subject, const EntityRef& meant,
                   const sema::CatalogColumn* value_column);
  std::optional<std::string> Misfit(const ir::Frame& frame,
                                    const sema::CatalogColumn* value_column) const;
  std::optional<std::string> Misfit(const ir::FrameField& field,
                                    const sema::CatalogColumn* value_column) const;
  Binding Bind(const ir::FrameField& field, bool read, const EntityRef& meant,
               const sema::CatalogColumn* value_column);
  int ColumnIndex(const sema::CatalogColumn& column);
  void NotApplied(ir::RuleId rule, const EntityRef& subject, std::string why,
                  bool is_error = false) {
    plan_.not_applicable.push_back({rule, subject, std::move(why), is_error});
  }
  std::string TypeText(value::TypeId type) const { return module_.types.Text(type, module_.model); }

  const ir::Module& module_;
  const snapshot::Snapshot& snapshot_;
  const sema::CatalogPort& port_;
  ScanPlan plan_;
  EntityTypeId port_type_;
  EntityTypeId column_type_;
  std::optional<std::map<std::string, EntityRef>> column_entities_;
  std::map<std::string, int> column_index_;
};

/// A port is the data set that columns are part of: the compiler knows roles, not names.
void Planner::FindTypes() {
  const auto& entities = module_.model.entities;
  for (size_t i = 0; i < entities.size(); ++i) {
    if (!entities[i].Has(Role::Column)) continue;
    column_type_ = EntityTypeId(i);
    for (EntityTypeId parent : entities[i].parents) {
      if (module_.model[parent].Has(Role::Dataset)) port_type_ = parent;
    }
  }
  for (size_t i = 0; i < entities.size() && !port_type_.valid(); ++i) {
    const bool known = snapshot_.Find(EntityTypeId(i), port_.id) != nullptr;
    if (known && entities[i].Has(Role::Dataset)) port_type_ = EntityTypeId(i);
  }
}

const sema::CatalogColumn* Planner::FindColumn(const std::string& name) const {
  for (const sema::CatalogColumn& column : port_.columns) {
    if (column.name == name) return &column;
  }
  return nullptr;
}

/// The snapshot's column entities of this port by the attribute `name`.
std::optional<EntityRef> Planner::ColumnEntity(const std::string& name) {
  if (!column_entities_) {
    column_entities_.emplace();
    const auto attribute = module_.model[column_type_].Find("name");
    for (const snapshot::Entity* entity : snapshot_.OfType(column_type_)) {
      if (!attribute || !snapshot_.IsIn(entity->ref, plan_.subject)) continue;
      const Value& named = entity->attributes[*attribute];
      if (named.kind() == Value::Kind::String) {
        column_entities_->emplace(named.string(), entity->ref);
      }
    }
  }
  const auto found = column_entities_->find(name);
  if (found == column_entities_->end()) return std::nullopt;
  return found->second;
}

/// What a rule over something that holds the port is about: the port, its product, its domain.
std::optional<EntityRef> Planner::SubjectOf(const ir::Rule& rule) const {
  if (rule.subject.type == port_type_) return plan_.subject;
  const snapshot::Entity* holder = snapshot_.AncestorOfType(plan_.subject, rule.subject.type);
  if (holder == nullptr) return std::nullopt;
  return holder->ref;
}

/// A rule over a class that a domain wrote speaks of what the domain owns.
bool Planner::IsMeant(const ir::Rule& rule, const EntityRef& subject) const {
  if (!rule.subject.id.empty()) return rule.subject.id == subject.id;
  return rule.tier != ir::Tier::Domain || rule.domain == port_.domain;
}

std::optional<std::string> Planner::OutsideBounds(const ir::Rule& rule) const {
  for (const ir::Bound& bound : rule.subject.bounds) {
    const sema::CatalogColumn* column = FindColumn(bound.column);
    if (column == nullptr) return fmt::format("lacks column `{}`", bound.column);
    if (!value::ColumnFits(module_.types, column->type, bound.type)) {
      return fmt::format("column `{}` is {}, the rule needs {}", bound.column,
                         TypeText(column->type), TypeText(bound.type));
    }
  }
  return std::nullopt;
}

/// Evaluates `when`. A failure is an error in the verdict; whether the rule then binds is its own
/// say.
bool Planner::When(ir::RuleId rule_id, const EntityRef& subject) {
  const ir::Rule& rule = module_.rules[rule_id.index()];
  if (!rule.when) return true;
  interp::Environment env;
  env.snapshot = &snapshot_;
  env.domain = port_.domain;
  env.field = [&](const ir::Frame& frame, uint32_t index) {
    return frame.fields[index].source == ir::FieldSource::Now ? Value::Timestamp(plan_.now_micros)
                                                              : Value::Entity(subject);
  };
  const Value holds = interp::Evaluate(module_, *rule.when, env);
  if (holds.is_failure()) {
    const bool applies = rule.on_error == ir::OnError::Applies;
    NotApplied(rule_id, subject,
               fmt::format("`when` failed: {}; the rule is {}", value::Words(holds.failure()),
                           applies ? "applied" : "skipped"),
               true);
    return applies;
  }
  return holds.is_true();
}

void Planner::PlanRule(ir::RuleId rule_id) {
  const ir::Rule& rule = module_.rules[rule_id.index()];
  if (rule.subject.type == column_type_) return PlanColumnRule(rule_id);
  const std::optional<EntityRef> meant = SubjectOf(rule);
  if (!meant || !IsMeant(rule, *meant)) return;
  if (const auto why = OutsideBounds(rule)) return NotApplied(rule_id, plan_.subject, *why);
  const size_t errors = plan_.not_applicable.size();
  if (!When(rule_id, *meant)) {
    if (plan_.not_applicable.size() == errors) {
      NotApplied(rule_id, plan_.subject, "its `when` does not hold");
    }
    return;
  }
  PlanClauses(rule_id, plan_.subject, *meant, nullptr);
}

/// A rule without `when` picks its columns by their type alone: that one does not fit is no news.
void Planner::PlanClauses(ir::RuleId rule_id, const EntityRef& subject, const EntityRef& meant,
                          const sema::CatalogColumn* value_column) {
  const ir::Rule& rule = module_.rules[rule_id.index()];
  const size_t planned = plan_.clauses.size();
  const size_t told = plan_.not_applicable.size();
  for (uint32_t i = 0; i < rule.clauses.size(); ++i) {
    PlanClause(rule_id, i, subject, meant, value_column);
  }
  if (!rule.when || plan_.clauses.size() > planned || plan_.not_applicable.size() == told) return;
  plan_.not_applicable[told].is_misfit = true;
}

void Planner::PlanColumnRule(ir::RuleId rule_id) {
  const ir::Rule& rule = module_.rules[rule_id.index()];
  const size_t before = plan_.not_applicable.size();
  bool any = false, meant_any = false;
  for (const sema::CatalogColumn& column : port_.columns) {
    const EntityRef subject =
        ColumnEntity(column.name).value_or(EntityRef{column_type_, port_.id + "." + column.name});
    if (!IsMeant(rule, subject)) continue;
    meant_any = true;
    any |= PlanColumn(rule_id, column, subject);
  }
  // Silence about each of a thousand columns, but not about a rule that met none of them.
  if (meant_any && !any && plan_.not_applicable.size() == before) {
    NotApplied(rule_id, plan_.subject, "its `when` holds for no column");
  }
}

bool Planner::PlanColumn(ir::RuleId rule_id, const sema::CatalogColumn& column,
                         const EntityRef& subject) {
  const ir::Rule& rule = module_.rules[rule_id.index()];
  if (const auto why = OutsideBounds(rule)) {
    NotApplied(rule_id, subject, *why);
    return false;
  }
  if (!When(rule_id, subject)) return false;
  PlanClauses(rule_id, subject, subject, &column);
  return true;
}

std::optional<std::string> Planner::Misfit(const ir::FrameField& field,
                                           const sema::CatalogColumn* value_column) const {
  const bool is_value = field.source == ir::FieldSource::Value;
  if (!is_value && field.source != ir::FieldSource::Column) return std::nullopt;
  const sema::CatalogColumn* column = is_value ? value_column : FindColumn(field.name);
  if (column == nullptr) return fmt::format("lacks column `{}`", field.name);
  const bool fits = is_value ? value::ColumnValueFits(module_.types, column->type, field.type)
                             : value::ColumnFits(module_.types, column->type, field.type);
  if (fits) return std::nullopt;
  return fmt::format("column `{}` is {}, the rule needs {}", column->name, TypeText(column->type),
                     TypeText(field.type));
}

std::optional<std::string> Planner::Misfit(const ir::Frame& frame,
                                           const sema::CatalogColumn* value_column) const {
  for (const ir::FrameField& field : frame.fields) {
    if (auto why = Misfit(field, value_column)) return why;
  }
  return std::nullopt;
}

void Planner::PlanClause(ir::RuleId rule_id, uint32_t index, const EntityRef& subject,
                         const EntityRef& meant, const sema::CatalogColumn* value_column) {
  const ir::Clause& clause = module_.rules[rule_id.index()].clauses[index];
  const ir::Frame& frame = module_[clause.row_frame];
  if (const auto why = Misfit(frame, value_column)) {
    const bool said =
        !plan_.not_applicable.empty() && plan_.not_applicable.back().rule == rule_id &&
        plan_.not_applicable.back().subject == subject && plan_.not_applicable.back().why == *why;
    if (!said) NotApplied(rule_id, subject, *why);
    return;
  }
  const std::vector<bool> read = FieldsRead(module_, frame, RowFunctionsWithMessages(clause));
  ScanClause planned{rule_id, index, subject, {}};
  for (size_t i = 0; i < frame.fields.size(); ++i) {
    planned.row_bindings.push_back(Bind(frame.fields[i], read[i], meant, value_column));
  }
  plan_.clauses.push_back(std::move(planned));
}

/// A column that no function reads is not a column of the scan: its field is bound to null.
Binding Planner::Bind(const ir::FrameField& field, bool read, const EntityRef& meant,
                      const sema::CatalogColumn* value_column) {
  switch (field.source) {
    case ir::FieldSource::Column:
      return read ? Binding{ColumnIndex(*FindColumn(field.name)), {}} : Binding{};
    case ir::FieldSource::Value: return read ? Binding{ColumnIndex(*value_column), {}} : Binding{};
    case ir::FieldSource::Subject: return Binding{-1, Value::Entity(meant)};
    case ir::FieldSource::Now: return Binding{-1, Value::Timestamp(plan_.now_micros)};
    case ir::FieldSource::Principal:
    case ir::FieldSource::Resource:
    case ir::FieldSource::Context:
    case ir::FieldSource::Key:
      return Binding{};  // Not fields of rows: the verifier refuses them here.
  }
  MESHLAW_UNREACHABLE();
}

int Planner::ColumnIndex(const sema::CatalogColumn& column) {
  const auto [entry, is_new] =
      column_index_.emplace(column.name, static_cast<int>(plan_.columns.size()));
  if (is_new) plan_.columns.push_back({column.name, column.type});
  return entry->second;
}

}  // namespace

ScanPlan PlanScan(const ir::Module& module, const snapshot::Snapshot& snapshot,
                  const sema::CatalogPort& port, int64_t now_micros) {
  return Planner(module, snapshot, port, now_micros).Run();
}

}  // namespace meshlaw::plan
