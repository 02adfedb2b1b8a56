// SPDX-License-Identifier: Apache-2.0
// What a contract says of columns as such: their type, presence and keys.
#include <fmt/format.h>

#include "mesh/law_port.h"

namespace meshlaw::mesh {

using ir::ClauseKind;
using ir::InstId;
using ir::Op;
using value::TypeKind;

namespace {

/// "an integer", "a decimal with 2 digits after the point"
std::string TypeWords(const value::Type& type) {
  switch (type.kind) {
    case TypeKind::Int: return "a whole number of 64 bits";
    case TypeKind::Float: return "a number, and finite";
    case TypeKind::Decimal:
      return fmt::format("a number of at most {} digits, {} of them after the point",
                         type.precision, type.scale);
    case TypeKind::Bool: return "true or false";
    case TypeKind::Date: return "a date";
    case TypeKind::Time: return "a time of day";
    case TypeKind::Timestamp: return "an instant";
    case TypeKind::LocalTimestamp: return "a local date and time";
    case TypeKind::Vector: return fmt::format("a vector of {} numbers", type.size);
    default: return "text in UTF-8";
  }
}

/// A Whole clause that is nothing but `unique(columns)`: engines count its rows.
void AddUniqueClause(PortLaw& law, RuleMaker& rule, std::string label,
                     const std::vector<const Property*>& columns, source::Span span,
                     std::string words) {
  std::vector<ir::FrameField> fields;
  for (const Property* column : columns)
    fields.push_back(ColumnField(column->name.value, law.TypeOf(*column)));
  ir::Clause clause = rule.Clause(std::move(label), ClauseKind::Whole, std::move(fields), span);
  ir::Accumulator unique;
  unique.kind = ir::AccumulatorKind::Unique;
  unique.type = law.module.types.Simple(TypeKind::Bool);
  unique.span = span;
  for (uint32_t i = 0; i < columns.size(); ++i) {
    Expression arg(law.module, clause.row_frame, span);
    unique.args.push_back(arg.Finish(clause.label + ".key", arg.Field(i)));
  }
  clause.accumulators.push_back(std::move(unique));
  Expression predicate(law.module, rule.DatasetFrame(), span);
  clause.predicate =
      predicate.Finish(clause.label, predicate.Accumulated(0, clause.accumulators[0].type));
  clause.because = Words(std::move(words));
  rule.Add(std::move(clause));
}

void AddFinite(PortLaw& law, RuleMaker& rule, const Property& property) {
  ir::Clause clause =
      rule.Clause(property.name.value + ".finite", ClauseKind::Row,
                  {ColumnField(property.name.value, law.TypeOf(property))}, property.type_span);
  Expression finite(law.module, clause.row_frame, clause.span);
  clause.predicate = finite.Finish(clause.label, finite.Bool(Op::AllFinite, {finite.Present(0)}));
  clause.because =
      Words(fmt::format("`{}` has an element that is no finite number", property.name.value));
  rule.Add(std::move(clause));
}

/// The length of a vector that is normalized, where it has one.
void AddNorm(PortLaw& law, RuleMaker& rule, const Property& property) {
  ir::Clause clause = rule.Clause(property.name.value + ".norm", ClauseKind::Row,
                                  {ColumnField(property.name.value, law.TypeOf(property))},
                                  property.options.normalized->span);
  Expression where(law.module, clause.row_frame, clause.span);
  clause.where =
      where.Finish(clause.label + ".where", where.Bool(Op::AllFinite, {where.Present(0)}));
  ir::TypeId real = law.module.types.Simple(TypeKind::Float);
  Expression norm(law.module, clause.row_frame, clause.span);
  InstId length = norm.Emit(Op::Norm, real, {norm.Present(0)});
  InstId off = norm.Emit(Op::Sub, real, {length, norm.Constant(real, value::Value::Float(1.0))});
  InstId distance = norm.Emit(Op::Abs, real, {off});
  InstId close = norm.Bool(Op::Le, {distance, norm.Constant(real, value::Value::Float(0.001))});
  clause.predicate = norm.Finish(clause.label, close);
  clause.because =
      Words(fmt::format("`{}` is not normalized: its length is not 1", property.name.value));
  rule.Add(std::move(clause));
}

}  // namespace

void AddTypes(PortLaw& law) {
  RuleMaker rule =
      law.Rule("types", "Every value can be read as its column's type.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    // Without a logical type, the contract promises none.
    if (PortLaw::IsNested(property) || property.type == LogicalType::Unknown) continue;
    source::Span span = property.type_span.valid() ? property.type_span : property.name.span;
    const std::string& name = property.name.value;
    ir::Clause clause =
        rule.Clause(name, ClauseKind::Row, {ColumnField(name, law.Optional(property))}, span);
    Expression predicate(law.module, clause.row_frame, span);
    clause.predicate = predicate.Finish(name, predicate.Bool(Op::WellFormed, {}, 0));
    const value::Type type = law.module.types[law.TypeOf(property)];
    clause.because = Words(fmt::format("`{}` has a value that is not {}", name, TypeWords(type)));
    rule.Add(std::move(clause));
  }
  law.Finish(rule);
}

void AddRequired(PortLaw& law) {
  RuleMaker rule =
      law.Rule("required", "What the contract requires is there.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    if (!property.IsRequired() || PortLaw::IsNested(property)) continue;
    bool by_flag = property.required && property.required->value;
    source::Span span = by_flag ? property.required->span : property.primary_key->span;
    const std::string& name = property.name.value;
    ir::Clause clause =
        rule.Clause(name, ClauseKind::Row, {ColumnField(name, law.Optional(property))}, span);
    Expression predicate(law.module, clause.row_frame, span);
    InstId is_null = predicate.Bool(Op::IsNull, {predicate.Field(0)});
    clause.predicate = predicate.Finish(name, predicate.Bool(Op::Not, {is_null}));
    clause.because = Words(fmt::format("`{}` is missing, though the contract requires it", name));
    rule.Add(std::move(clause));
  }
  law.Finish(rule);
}

void AddPrimaryKey(PortLaw& law) {
  std::vector<const Property*> key;
  for (const Property* property : law.object().PrimaryKey()) {
    if (!PortLaw::IsNested(*property)) key.push_back(property);
  }
  if (key.empty()) return;
  std::string names;
  for (const Property* property : key) names += (names.empty() ? "" : ", ") + property->name.value;
  RuleMaker rule =
      law.Rule("primary_key", "The primary key tells rows apart.", law.object().name.span);
  AddUniqueClause(law, rule, "key", key, key[0]->primary_key->span,
                  fmt::format("rows share the primary key ({})", names));
  law.Finish(rule);
}

void AddUnique(PortLaw& law) {
  RuleMaker rule =
      law.Rule("unique", "Values that the contract calls unique are.", law.object().name.span);
  bool sole_key = law.object().PrimaryKey().size() == 1;
  for (const Property& property : law.object().properties) {
    // The primary key's own clause says it already.
    if (!property.IsUnique() || PortLaw::IsNested(property) || (sole_key && property.IsKey()))
      continue;
    AddUniqueClause(law, rule, property.name.value, {&property}, property.unique->span,
                    fmt::format("rows share a value of `{}`, which the contract calls unique",
                                property.name.value));
  }
  law.Finish(rule);
}

void AddVectors(PortLaw& law) {
  RuleMaker rule = law.Rule("vectors", "Vectors can be compared.", law.object().name.span);
  for (const Property& property : law.object().properties) {
    if (property.type != LogicalType::Vector) continue;
    AddFinite(law, rule, property);
    if (property.options.normalized && property.options.normalized->value)
      AddNorm(law, rule, property);
  }
  law.Finish(rule);
}

void ListNested(PortLaw& law) {
  for (const Property& property : law.object().properties) {
    if (!PortLaw::IsNested(property)) continue;
    law.Leave(property.path, property.name.span,
              fmt::format("values of type `{}` are not looked into", Name(property.type)));
  }
}

}  // namespace meshlaw::mesh
