// SPDX-License-Identifier: Apache-2.0
// The rules of one port, one file a family of kinds. Private to contract_law.
#pragma once

#include "mesh/contract_law.h"
#include "mesh/law_builder.h"

namespace meshlaw::mesh {

/// What makes the law of one port: where it goes, and what is said of what cannot go there.
struct PortLaw {
  const ContractSet& contracts;
  const ContractPort& port;
  ir::Module& module;
  value::EntityTypeId port_type;
  diag::Sink& sink;
  ContractLaw& out;

  /// An empty rule of a kind; add clauses and Finish it.
  RuleMaker Rule(std::string_view kind, std::string_view doc, source::Span span);
  void Finish(RuleMaker& rule) { out.rules += rule.Finish() ? 1 : 0; }
  void Leave(const std::string& path, source::Span place, std::string why) {
    out.unenforced.push_back({port.id, path, std::move(why), place});
  }
  const SchemaObject& object() const { return *port.object; }
  /// The catalog's type of a column.
  ir::TypeId TypeOf(const Property& property) const;
  ir::TypeId Optional(const Property& property) const {
    return module.types.WithOptional(TypeOf(property), true);
  }
  /// Columns that no engine reads: objects, arrays, maps.
  static bool IsNested(const Property& property);
};

/// A Row clause over one column, whose predicate `build` makes of its value. Nothing is added where
/// the instruction that it gives is not valid.
template <typename Build>
void AddValueClause(PortLaw& law, RuleMaker& rule, const Property& property, source::Span span,
                    std::string words, Build build) {
  const std::string& name = property.name.value;
  ir::Clause clause =
      rule.Clause(name, ir::ClauseKind::Row, {ColumnField(name, law.TypeOf(property))}, span);
  Expression predicate(law.module, clause.row_frame, span);
  ir::InstId result = build(predicate, predicate.Present(0));
  if (!result.valid()) return;
  clause.predicate = predicate.Finish(name, result);
  clause.because = Words(std::move(words));
  rule.Add(std::move(clause));
}

// law_columns.cc
void AddTypes(PortLaw& law);
void AddRequired(PortLaw& law);
void AddPrimaryKey(PortLaw& law);
void AddUnique(PortLaw& law);
void AddVectors(PortLaw& law);
void ListNested(PortLaw& law);

// law_values.cc
void AddRange(PortLaw& law);
void AddValues(PortLaw& law);
void AddMultiples(PortLaw& law);
/// The constant set of values for OneOf, of a column's required type; nothing if a value is not of
/// the type, which has been reported under `kind`.
std::optional<value::Value> SetOfValues(PortLaw& law, const Property& property,
                                        const std::vector<const YamlNode*>& nodes, diag::Kind kind);
// law_texts.cc
void AddLength(PortLaw& law);
void AddPattern(PortLaw& law);
void AddFormat(PortLaw& law);
/// `value matches pattern`; an instruction that is not valid if RE2 refuses, which has been
/// reported.
ir::InstId EmitMatches(PortLaw& law, Expression& expression, ir::InstId value,
                       const LocatedText& pattern);

// law_quality.cc
void AddQuality(PortLaw& law);

// law_links.cc
void AddReferences(PortLaw& law);
void AddFreshness(PortLaw& law);
/// Service levels that are of the whole contract and no clause judges.
void ListServiceLevels(const MeshContract& contract, ContractLaw& out);
/// The name that ODCS gives a service level, from any of its spellings: "ly" is "latency".
std::string ServiceLevelName(std::string_view property);

}  // namespace meshlaw::mesh
