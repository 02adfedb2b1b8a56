// SPDX-License-Identifier: Apache-2.0
#include "mesh/contract_law.h"

#include <fmt/format.h>

#include "compiler/ir/text.h"
#include "mesh/law_port.h"
#include "mesh/world.h"

namespace meshlaw::mesh {

ir::TypeId PortLaw::TypeOf(const Property& property) const {
  return ColumnType(property, module.types);
}

bool PortLaw::IsNested(const Property& property) {
  return property.type == LogicalType::Object || property.type == LogicalType::Array ||
         property.type == LogicalType::Map;
}

RuleMaker PortLaw::Rule(std::string_view kind, std::string_view doc, source::Span span) {
  ir::Rule rule;
  rule.module = "contract";
  rule.name = fmt::format("{}.{}", port.id, kind);
  rule.doc = doc;
  rule.tier = ir::Tier::Contract;
  rule.domain = port.owner->domain;
  rule.effect = ir::EffectKind::Check;
  rule.subject.type = port_type;
  rule.subject.id = port.id;
  rule.descriptor_frame =
      module.AddFrame({ir::FrameKind::Descriptor,
                       {{"port", module.types.EntityType(port_type), ir::FieldSource::Subject}}});
  rule.span = span;
  return RuleMaker(module, std::move(rule));
}

ContractLaw AddContractLaw(const ContractSet& contracts, ir::Module& module, diag::Sink& sink) {
  ContractLaw law;
  auto port_type = module.model.FindEntity("Port");
  if (!port_type) return law;
  ir::RuleId first(module.rules.size());
  for (const ContractPort& port : contracts.Ports()) {
    PortLaw of_port{contracts, port, module, *port_type, sink, law};
    for (auto* add : {AddTypes, AddRequired, AddPrimaryKey, AddUnique, AddRange, AddLength,
                      AddPattern, AddFormat, AddValues, AddMultiples, AddVectors, AddQuality,
                      AddReferences, AddFreshness, ListNested}) {
      add(of_port);
    }
  }
  for (const MeshContract& contract : contracts.current) ListServiceLevels(contract, law);
  ir::ComputeDigests(module, first);
  return law;
}

}  // namespace meshlaw::mesh
