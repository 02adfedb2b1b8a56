// SPDX-License-Identifier: Apache-2.0
// The repository's own meshes: their contracts are sound, their worlds can be built, and the law
// that their contracts imply is sound. Their data are made by a script and may not be there.
#include <algorithm>
#include <set>

#include "compiler/ir/text.h"
#include "mesh/contract_law.h"
#include "mesh/data/open_port.h"
#include "tests/mesh/mesh_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

std::string Slurp(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(in)), {});
}

/// One of the meshes under examples, with the model that its own laws declare.
struct Example {
  Fixture f;
  std::vector<std::unique_ptr<ast::File>> files;
  std::unique_ptr<sema::Program> program;
  std::optional<Constitution> constitution;
  ContractSet contracts;

  explicit Example(const std::string& folder) {
    constitution = ReadConstitution(*Parse(folder + "/constitution.law"), folder, f.sink);
    REQUIRE(f.Faults() == Lines{});
    std::vector<sema::ModuleInput> modules = {{Parse("stdlib/mesh.law"), sema::Tier::Council, ""}};
    std::string model = constitution->PathOf(*constitution->council.laws) + "/model.law";
    if (fs::exists(model)) modules.push_back({Parse(model), sema::Tier::Council, ""});
    program = sema::Declare(modules, f.sink);
    contracts = LoadContracts(f.sources, *constitution, f.limits, f.sink);
    CheckReferences(contracts, f.sink);
  }

  ast::File* Parse(const std::string& path) {
    files.push_back(
        parse::ParseFile(f.sources, f.sources.Add(path, Slurp(path)), f.limits, f.sink));
    return files.back().get();
  }
};

const Lines kMeshes = {"examples/airports", "examples/airports-clean", "examples/starter"};

}  // namespace

TEST_CASE("the contracts and worlds of the example meshes have no fault") {
  for (const std::string& folder : kMeshes) {
    INFO(folder);
    Example mesh(folder);
    WorldInput input{*mesh.constitution, mesh.contracts, mesh.program->types, mesh.program->model,
                     *value::ParseDate("2026-11-24")};
    auto world = BuildWorld(mesh.f.sources, input, mesh.f.limits, mesh.f.sink);
    CHECK(mesh.f.Faults() == Lines{});
    REQUIRE(world != nullptr);
    CHECK(world->OfType(*mesh.program->model.FindEntity("Port")).size() ==
          mesh.contracts.Ports().size());
  }
}

TEST_CASE("who stands behind an example's product on a day") {
  Example mesh("examples/airports");
  auto steward = [&](const char* day) {
    WorldInput input{*mesh.constitution, mesh.contracts, mesh.program->types, mesh.program->model,
                     *value::ParseDate(day)};
    auto world = BuildWorld(mesh.f.sources, input, mesh.f.limits, mesh.f.sink);
    value::EntityTypeId product = *mesh.program->model.FindEntity("Product");
    const snapshot::Entity* weather = world->Find(product, "weather.observations");
    return weather->attributes[*mesh.program->model[product].Find("steward")].entity().id;
  };
  CHECK(steward("2026-03-31") == "ivan");
  CHECK(steward("2026-04-01") == "hana");
}

TEST_CASE("the law of the example contracts is sound") {
  for (const std::string& folder : kMeshes) {
    INFO(folder);
    Example mesh(folder);
    ir::Module module;
    module.types = mesh.program->types;
    module.model = mesh.program->model;
    ContractLaw law = AddContractLaw(mesh.contracts, module, mesh.f.sink);
    CHECK(mesh.f.Faults() == Lines{});
    CHECK(law.rules > 0);
    CHECK(ir::Verify(module) == Lines{});
    // Every clause stands in a contract.
    for (const ir::Rule& rule : module.rules) {
      for (const ir::Clause& clause : rule.clauses) {
        INFO(rule.name << " " << clause.label);
        CHECK(mesh.f.sources.path(clause.span.file).ends_with(".odcs.yaml"));
        CHECK_FALSE(mesh.f.Text(clause.span).empty());
        CHECK_FALSE(clause.because.empty());
      }
    }
  }
}

TEST_CASE("the data of the example meshes are what their contracts say") {
  int opened_ports = 0;
  for (const std::string& folder : kMeshes) {
    Example mesh(folder);
    for (const ContractPort& port : mesh.contracts.Ports()) {
      std::string data =
          mesh.constitution->PathOf(*mesh.constitution->Find(port.owner->domain)->data);
      if (!fs::exists(data) || fs::is_empty(data)) continue;
      INFO(folder << " " << port.id);
      std::vector<std::string> columns;
      for (const Property& property : port.object->properties)
        columns.push_back(property.name.value);
      OpenedData opened = OpenPort(port, data, columns, mesh.program->types);
      for (const DataFault& fault : opened.faults) FAIL_CHECK(fault.message);
      REQUIRE(opened.source != nullptr);
      CHECK(opened.source->columns().size() == columns.size());
      int64_t rows = 0;
      while (true) {
        auto batch = opened.source->Next();
        REQUIRE(batch);
        if (!*batch) break;
        rows += (*batch)->rows;
      }
      CHECK(rows > 0);
      if (opened.source->row_count()) CHECK(rows == *opened.source->row_count());
      ++opened_ports;
    }
  }
  if (opened_ports == 0) WARN("no example data: examples/airports/make_data.py makes them");
}
