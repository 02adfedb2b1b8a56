// SPDX-License-Identifier: Apache-2.0
// References to other data, and promises about time.
#include <fmt/format.h>

#include <array>

#include "mesh/law_port.h"
#include "runtime/value/time.h"

namespace meshlaw::mesh {

using ir::ClauseKind;
using ir::InstId;
using ir::Op;
using value::TypeKind;

namespace {

std::string LowerCase(std::string_view text) {
  std::string lower;
  for (char c : text) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower;
}

/// One foreign key; ends that do not exist have been reported by CheckReferences.
void AddReference(PortLaw& law, RuleMaker& rule, const Relationship& relationship,
                  const std::vector<const Property*>& from) {
  std::vector<ir::FrameField> fields;
  std::vector<ir::ColumnReference> references;
  std::string names, port;
  for (size_t i = 0; i < from.size() && i < relationship.to.size(); ++i) {
    auto to = FindColumn(law.contracts, *law.port.owner, relationship.to[i].value);
    if (!to || from[i] == nullptr || to->property->type != from[i]->type) return;
    bool one_port = port.empty() || port == to->port.id;
    if (!one_port || PortLaw::IsNested(*from[i])) {
      law.Leave(law.object().path + ".relationships", relationship.span,
                one_port ? "values of nested types are not looked into"
                         : "a key is made of columns of one port");
      return;
    }
    port = to->port.id;
    references.push_back({port, to->property->name.value});
    fields.push_back(ColumnField(from[i]->name.value, law.TypeOf(*from[i])));
    names += (names.empty() ? "" : ", ") + from[i]->name.value;
  }
  if (references.empty() || references.size() != from.size()) return;
  source::Span span = relationship.to[0].span;
  std::string label = relationship.id ? relationship.id->value : names;
  ir::Clause clause = rule.Clause(label, ClauseKind::Whole, std::move(fields), span);
  ir::Accumulator foreign;
  foreign.kind = ir::AccumulatorKind::Foreign;
  foreign.type = law.module.types.Simple(TypeKind::Bool);
  foreign.span = span;
  foreign.references = std::move(references);
  for (uint32_t i = 0; i < from.size(); ++i) {
    Expression arg(law.module, clause.row_frame, span);
    foreign.args.push_back(arg.Finish(label + ".key", arg.Field(i)));
  }
  clause.accumulators.push_back(std::move(foreign));
  Expression predicate(law.module, rule.DatasetFrame(), span);
  clause.predicate = predicate.Finish(label, predicate.Accumulated(0, clause.accumulators[0].type));
  clause.because = Words(fmt::format("`{}` has values that `{}` does not know", names, port));
  rule.Add(std::move(clause));
}

/// The columns of `from` that an object's relationship names.
std::vector<const Property*> FromColumns(PortLaw& law, const Relationship& relationship) {
  std::vector<const Property*> columns;
  for (const LocatedText& reference : relationship.from) {
    auto found = FindColumn(law.contracts, *law.port.owner, reference.value);
    bool own = found && found->port.object == law.port.object;
    columns.push_back(own ? found->property : nullptr);
  }
  return columns;
}

// ---- service levels ----

/// Microseconds of one unit; nothing for a unit that is none of time.
std::optional<int64_t> MicrosOf(const OptionalText& unit) {
  struct Unit {
    std::string_view names;
    int64_t seconds;
  };
  static constexpr std::array<Unit, 7> kUnits = {{{" s sec second seconds ", 1},
                                                  {" m min minute minutes ", 60},
                                                  {" h hr hour hours ", 3'600},
                                                  {" d day days ", 86'400},
                                                  {" w wk week weeks ", 7 * 86'400},
                                                  {" mo month months ", 30 * 86'400},
                                                  {" y yr year years ", 365 * 86'400}}};
  if (!unit) return std::nullopt;
  std::string word = " " + LowerCase(unit->value) + " ";
  for (const Unit& known : kUnits) {
    if (known.names.find(word) != std::string_view::npos)
      return known.seconds * value::kMicrosPerSecond;
  }
  return std::nullopt;
}

/// The duration that a service level promises; nothing if it is none, which has been reported.
std::optional<int64_t> DurationOf(PortLaw& law, const SlaProperty& sla) {
  auto unit = MicrosOf(sla.unit);
  auto number = value::Decimal::Parse(sla.value.value);
  if (!unit || !sla.is_number || !number) {
    const LocatedText& at = !unit && sla.unit ? *sla.unit : sla.value;
    law.sink
        .Report(diag::Kind::BadFieldValue, at.span.begin < at.span.end ? at.span : sla.span,
                fmt::format("`{}` is promised as `{}`, which is no duration", sla.property.value,
                            sla.value.value + (sla.unit ? " " + sla.unit->value : "")))
        .Help("give a number, and a unit such as `h` or `d`");
    return std::nullopt;
  }
  auto product = Multiply(*number, value::Decimal::FromInt(*unit));
  auto micros = product ? product->Rescaled(0) : std::nullopt;
  if (micros && micros->unscaled > 0 && micros->unscaled <= INT64_MAX)
    return static_cast<int64_t>(micros->unscaled);
  law.sink.Report(diag::Kind::BadFieldValue, sla.value.span,
                  fmt::format("`{}` is no duration that can be kept", sla.value.value));
  return std::nullopt;
}

void AddAge(PortLaw& law, RuleMaker& rule, const SlaProperty& sla, const Property& column,
            int64_t micros) {
  value::TypeTable& types = law.module.types;
  ir::Clause clause =
      rule.Clause(column.name.value, ClauseKind::Whole,
                  {ColumnField(column.name.value, law.TypeOf(column))}, sla.value.span);
  ir::Accumulator age;
  age.kind = ir::AccumulatorKind::MaxAge;
  age.type = types.Simple(TypeKind::Duration);
  age.span = sla.value.span;
  Expression arg(law.module, clause.row_frame, age.span);
  age.args.push_back(arg.Finish(clause.label + ".at", arg.Present(0)));
  clause.accumulators.push_back(age);
  ir::FrameId frame = rule.DatasetFrame();
  Expression predicate(law.module, frame, age.span);
  InstId limit = predicate.Constant(age.type, value::Value::Duration(micros));
  clause.predicate = predicate.Finish(
      clause.label, predicate.Bool(Op::Le, {predicate.Accumulated(0, age.type), limit}));
  Expression shown(law.module, frame, age.span);
  InstId text =
      shown.Emit(Op::ToText, types.Simple(TypeKind::String), {shown.Accumulated(0, age.type)});
  clause.because = Words(fmt::format("the latest `{}` is ", column.name.value));
  AppendValue(clause.because, shown.Finish(clause.label + ".shown", text),
              fmt::format(" old, and the contract promises {}", value::DurationText(micros)));
  rule.Add(std::move(clause));
}

bool IsAge(const SlaProperty& sla) {
  std::string name = ServiceLevelName(sla.property.value);
  return name == "latency" || name == "freshness";
}

/// With `slaDefaultElement` put in where a level names no element, as v3.0.x has it.
SlaProperty WithElement(const SlaProperty& sla, const Contract& contract) {
  SlaProperty full = sla;
  if (!full.element) full.element = contract.sla_default_element;
  return full;
}

}  // namespace

std::string ServiceLevelName(std::string_view property) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kShort = {{
      {"av", "availability"},
      {"th", "throughput"},
      {"er", "errorrate"},
      {"ga", "generalavailability"},
      {"es", "endofsupport"},
      {"el", "endoflife"},
      {"re", "retention"},
      {"fy", "frequency"},
      {"ly", "latency"},
      {"td", "timetodetect"},
      {"tn", "timetonotify"},
      {"tr", "timetorepair"},
  }};
  std::string name = LowerCase(property);
  for (const auto& [short_name, full] : kShort) {
    if (name == short_name) return std::string(full);
  }
  return name;
}

void AddReferences(PortLaw& law) {
  RuleMaker rule = law.Rule("references", "What rows refer to exists.", law.object().name.span);
  for (const Relationship& relationship : law.object().relationships) {
    AddReference(law, rule, relationship, FromColumns(law, relationship));
  }
  for (const Property& property : law.object().properties) {
    for (const Relationship& relationship : property.relationships) {
      AddReference(law, rule, relationship, {&property});
    }
  }
  law.Finish(rule);
}

void AddFreshness(PortLaw& law) {
  RuleMaker rule = law.Rule("freshness", "The data are as new as the contract promises.",
                            law.object().name.span);
  const MeshContract& contract = *law.port.owner;
  for (const SlaProperty& sla : contract.contract->sla) {
    if (!IsAge(sla)) continue;
    for (const FoundColumn& found :
         FindElements(law.contracts, contract, WithElement(sla, *contract.contract))) {
      if (found.port.object != law.port.object) continue;
      bool instant = law.module.types.Is(law.TypeOf(*found.property), TypeKind::Timestamp);
      if (!instant) {
        law.Leave(
            "slaProperties." + sla.property.value, sla.span,
            fmt::format("`{}` is no instant, so its age is not known", found.property->name.value));
        continue;
      }
      auto micros = DurationOf(law, sla);
      if (micros) AddAge(law, rule, sla, *found.property, *micros);
    }
  }
  law.Finish(rule);
}

void ListServiceLevels(const MeshContract& contract, ContractLaw& out) {
  for (const SlaProperty& sla : contract.contract->sla) {
    bool has_element = WithElement(sla, *contract.contract).element.has_value();
    if (IsAge(sla) && has_element) continue;
    std::string_view why = IsAge(sla) ? "it names no element, so nothing tells the age of the data"
                                      : "the data do not show whether it is kept";
    out.unenforced.push_back(
        {contract.product, "slaProperties." + sla.property.value, std::string(why), sla.span});
  }
}

}  // namespace meshlaw::mesh
