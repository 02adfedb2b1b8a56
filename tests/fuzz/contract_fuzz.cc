// SPDX-License-Identifier: Apache-2.0
// Any text as YAML, and as the one contract of a mesh: faults have places, and a contract that has
// none gives entities, columns and a law that verifies and can be evaluated.
#include "compiler/ir/text.h"
#include "mesh/contract_law.h"
#include "mesh/world.h"
#include "tests/fuzz/laws.h"
#include "tests/fuzz/mesh_model.h"

namespace {

using namespace meshlaw;

constexpr size_t kBytesMax = 32u << 10;

/// Every node lies within the text, in the order of the text.
void CheckNodes(const mesh::YamlDocument& document, std::string_view text) {
  for (const mesh::YamlNode& node : document.nodes) {
    bool within = node.span.begin <= node.span.end && node.span.end <= text.size();
    fuzz::Require(within, "a node lies within its text", node.text);
    for (const mesh::YamlEntry& entry : node.entries) {
      bool key = entry.key_span.begin <= entry.key_span.end && entry.key_span.end <= text.size();
      fuzz::Require(key && entry.value != nullptr, "a key lies within its text", entry.key);
      fuzz::Require(node.Find(entry.key) == &entry, "a key is given once", entry.key);
    }
  }
}

void CheckYaml(const std::string& text) {
  source::SourceMap sources;
  diag::Sink sink;
  auto document = mesh::ReadYaml(sources, sources.Add("a.yaml", text), {}, sink);
  fuzz::Require((document == nullptr) == sink.has_errors(), "YAML is read or a fault reported");
  if (document != nullptr) CheckNodes(*document, text);
  fuzz::CheckShown(sources, sink);
}

mesh::Constitution OneDomain() {
  mesh::Constitution constitution;
  constitution.name = "fuzz";
  constitution.zone_name = "UTC";
  constitution.zone = value::FindZone("UTC");
  constitution.council.owner = mesh::NamedEntity{"Team", "council", {}};
  constitution.domains.emplace_back();
  constitution.domains[0].name = "d";
  constitution.domains[0].owner = mesh::NamedEntity{"Team", "d", {}};
  return constitution;
}

void CheckPlaces(const ir::Module& module, source::FileId file, size_t size) {
  for (const ir::Rule& rule : module.rules) {
    for (const ir::Clause& clause : rule.clauses) {
      bool within = clause.span.file == file && clause.span.end <= size;
      fuzz::Require(within, "what a contract implies has its place in it", clause.label);
    }
  }
}

/// The law, the catalog and the world of a mesh that has this contract alone.
void CheckMesh(source::SourceMap& sources, std::shared_ptr<const mesh::Contract> contract,
               diag::Sink& sink, uint64_t seed) {
  static const mesh::Constitution constitution = OneDomain();
  source::FileId file = contract->file;
  mesh::ContractSet contracts;
  contracts.current.push_back({std::move(contract), "d", "d.p", "d/p.yaml"});
  mesh::CheckReferences(contracts, sink);
  ir::Module module;
  module.types = fuzz::MeshModel().types;
  module.model = fuzz::MeshModel().model;
  mesh::BuildCatalog(contracts, constitution, module.types);
  mesh::BuildWorld(sources, {constitution, contracts, module.types, module.model, 20'000}, {},
                   sink);
  mesh::AddContractLaw(contracts, module, sink);
  CheckPlaces(module, file, sources.text(file).size());
  fuzz::CheckModule(module);
  fuzz::CheckRules(module, seed);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  std::string text(reinterpret_cast<const char*>(data), size);
  CheckYaml(text);
  source::SourceMap sources;
  diag::Sink sink;
  auto contract = mesh::ReadContract(sources, sources.Add("p.yaml", text), {}, sink);
  fuzz::Require((contract == nullptr) == sink.has_errors(), "it is read or a fault reported", text);
  if (contract != nullptr) CheckMesh(sources, contract, sink, fuzz::SeedOf(text));
  fuzz::CheckShown(sources, sink);
  return 0;
}
