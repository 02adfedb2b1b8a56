// SPDX-License-Identifier: Apache-2.0
// A whole mesh in a temporary folder, with the model of std.mesh.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>

#include "compiler/parse/parse.h"
#include "compiler/sema/check.h"
#include "mesh/world.h"
#include "tests/mesh/fixture.h"

namespace meshlaw::mesh::test {

namespace fs = std::filesystem;

/// A folder that goes away with it.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "meshlaw-test-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  void Write(const std::string& name, const std::string& text) const {
    fs::path path = path_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

struct MeshFixture : Fixture {
  TemporaryFolder folder;
  std::vector<std::unique_ptr<ast::File>> files;
  std::unique_ptr<sema::Program> program;
  std::optional<Constitution> constitution;
  ContractSet contracts;
  std::shared_ptr<const snapshot::Snapshot> world;

  ast::File* Parse(const std::string& shown, std::string text) {
    files.push_back(parse::ParseFile(sources, sources.Add(shown, std::move(text)), limits, sink));
    return files.back().get();
  }

  /// Declares std.mesh and, beside it, what a mesh adds.
  void Declare(const std::string& more = "") {
    std::ifstream in("stdlib/mesh.law");
    std::string text((std::istreambuf_iterator<char>(in)), {});
    std::vector<sema::ModuleInput> modules = {
        {Parse("stdlib/mesh.law", text), sema::Tier::Council, ""}};
    if (!more.empty()) modules.push_back({Parse("more.law", more), sema::Tier::Council, ""});
    program = sema::Declare(modules, sink);
    REQUIRE(Faults() == Lines{});
  }

  void Constitute(const std::string& text) {
    constitution = ReadConstitution(*Parse("constitution.law", text), folder.path(), sink);
    REQUIRE(Faults() == Lines{});
    REQUIRE(constitution);
  }

  void Load() {
    contracts = LoadContracts(sources, *constitution, limits, sink);
    CheckReferences(contracts, sink);
  }

  void Build(const char* today = "2026-11-24") {
    if (program == nullptr) Declare();
    Load();
    WorldInput input{*constitution, contracts, program->types, program->model,
                     *value::ParseDate(today)};
    world = BuildWorld(sources, input, limits, sink);
  }

  const snapshot::Entity* Find(const char* type, const std::string& id) const {
    return world == nullptr ? nullptr : world->Find(*program->model.FindEntity(type), id);
  }

  /// An attribute as source shows it; "absent" if there is no such entity or attribute.
  std::string Show(const char* type, const std::string& id, const char* attribute) const {
    const snapshot::Entity* entity = Find(type, id);
    if (entity == nullptr) return "absent";
    const value::EntityDecl& decl = program->model[entity->ref.type];
    auto index = decl.Find(attribute);
    if (!index) return "absent";
    return value::Literal(entity->attributes[*index], decl.attributes[*index].type, program->types,
                          program->model);
  }
  /// The text that an attribute was read from.
  std::string Origin(const char* type, const std::string& id, const char* attribute) const {
    const snapshot::Entity* entity = Find(type, id);
    auto index = program->model[entity->ref.type].Find(attribute);
    return Text(entity->attribute_spans[*index]);
  }
};

/// A constitution of the domains named, each with contracts in a folder of its name.
inline std::string ConstitutionOf(const std::vector<std::string>& domains,
                                  const std::string& council = "entities \"entities.yaml\"") {
  std::string text =
      "constitution test\nzone \"Etc/UTC\"\ncouncil { owner Team::\"council\" " + council + " }\n";
  for (const std::string& domain : domains) {
    text += "domain " + domain + " { owner Team::\"" + domain + "-team\" contracts \"" + domain +
            "/contracts\" history \"" + domain + "/history\" entities \"" + domain +
            "/entities.yaml\" }\n";
  }
  return text;
}

}  // namespace meshlaw::mesh::test
