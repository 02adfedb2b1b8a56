// SPDX-License-Identifier: Apache-2.0
// The law of one contract, judged over CSV rows by the reference interpreter.
#pragma once

#include "compiler/interp/scan_rows.h"
#include "compiler/ir/text.h"
#include "compiler/plan/scan_plan.h"
#include "mesh/contract_law.h"
#include "mesh/data/open_port.h"
#include "runtime/scan/scanner.h"
#include "tests/mesh/mesh_fixture.h"

namespace meshlaw::mesh::test {

struct LawFixture : MeshFixture {
  ir::Module module;
  ContractLaw law;
  sema::Catalog catalog;
  int64_t now_micros = *value::ParseTimestamp("2026-11-24T12:00:00Z");

  /// A mesh of domain `d` with one contract `p` of one object `t`; `further` are more texts.
  explicit LawFixture(const std::string& properties, const std::string& object = "",
                      const std::string& root = "",
                      const std::map<std::string, std::string>& further = {}) {
    Constitute(
        "constitution t\nzone \"UTC\"\ncouncil { owner Team::\"c\" }\n"
        "domain d { owner Team::\"d\" contracts \"contracts\" data \"data\" }\n");
    folder.Write(
        "contracts/p.yaml",
        kHead + "name: p\n" + root +
            "servers: [{server: s, type: local, path: t.csv, format: csv}]\nschema:\n- name: t\n" +
            object + "  properties: [" + properties + "]\n");
    folder.Write("data/.keep", "");
    for (const auto& [name, text] : further) folder.Write(name, text);
    Build();
    module.types = program->types;
    module.model = program->model;
    law = AddContractLaw(contracts, module, sink);
    catalog = BuildCatalog(contracts, *constitution, module.types);
    for (const std::string& fault : ir::Verify(module)) FAIL(fault);
  }

  /// The clause's verdict and counts: "fail 1/3" is one failure of three considered, "+2" not
  /// applicable.
  std::map<std::string, std::string> Judge(const std::string& csv,
                                           const std::string& port_id = "d.p/t") {
    folder.Write("data/t.csv", csv);
    plan::ScanPlan plan = plan::PlanScan(module, *world, catalog.ports.at(port_id), now_micros);
    CHECK(plan.not_applicable.empty());
    OpenedData opened = Open(port_id, plan.columns);
    scan::KeySets keys;
    for (const scan::KeySetRequest& request : scan::KeySetsOf(module, plan))
      keys[request] = Keys(request);
    auto result = scan::ScanPort(module, plan, *opened.source, Engine(), world.get(), keys, {});
    INFO((result ? "" : result.error().message));
    REQUIRE(result);
    results_ = *result;
    std::map<std::string, std::string> verdicts;
    for (size_t i = 0; i < plan.clauses.size(); ++i) {
      const ir::Rule& rule = module.rules[plan.clauses[i].rule.index()];
      std::string kind = rule.name.substr(rule.name.rfind('.') + 1);
      verdicts[kind + "." + rule.clauses[plan.clauses[i].clause].label] = Show(results_.clauses[i]);
    }
    return verdicts;
  }

  const ir::Rule* Rule(const std::string& kind) const {
    for (const ir::Rule& rule : module.rules) {
      if (rule.name == "d.p/t." + kind) return &rule;
    }
    return nullptr;
  }
  const ir::Clause* Clause(const std::string& kind, const std::string& label) const {
    const ir::Rule* rule = Rule(kind);
    if (rule == nullptr) return nullptr;
    for (const ir::Clause& clause : rule->clauses) {
      if (clause.label == label) return &clause;
    }
    return nullptr;
  }
  /// A message's words, with a mark where a value goes.
  static std::string Words(const ir::Message& message) {
    std::string words;
    for (const ir::MessagePart& part : message) words += part.function ? "{}" : part.text;
    return words;
  }

 private:
  OpenedData Open(const std::string& port_id, const std::vector<plan::ScanColumn>& columns) {
    for (const ContractPort& port : contracts.Ports()) {
      if (port.id != port_id) continue;
      std::vector<std::string> names;
      for (const plan::ScanColumn& column : columns) names.push_back(column.name);
      OpenedData opened = OpenPort(port, folder.path() + "/data", names, module.types);
      for (const DataFault& fault : opened.faults) UNSCOPED_INFO(fault.message);
      REQUIRE(opened.source != nullptr);
      return opened;
    }
    FAIL("no port " + port_id);
    return {};
  }

  scan::EngineFactory Engine() {
    return [this](const scan::RowProgram& rows) -> Result<std::unique_ptr<scan::RowEvaluator>> {
      return interp::MakeRowInterpreter(rows, world.get());
    };
  }

  std::shared_ptr<const scan::KeySet> Keys(const scan::KeySetRequest& request) {
    std::vector<plan::ScanColumn> columns;
    for (const std::string& name : request.columns) {
      for (const sema::CatalogColumn& column : catalog.ports.at(request.port).columns) {
        if (column.name == name) columns.push_back({name, column.type});
      }
    }
    OpenedData opened = Open(request.port, columns);
    auto keys = scan::BuildKeySets(module, *opened.source, columns, {request});
    REQUIRE(keys);
    return keys->at(0);
  }

  static std::string Show(const scan::ClauseResult& result) {
    const scan::Counts& counts = result.counts;
    std::string text = std::string(scan::Name(result.verdict)) + " " + std::to_string(counts.fail) +
                       "/" + std::to_string(counts.considered());
    if (counts.not_applicable > 0) text += "+" + std::to_string(counts.not_applicable);
    return text;
  }

  scan::ScanResult results_;
};

}  // namespace meshlaw::mesh::test
