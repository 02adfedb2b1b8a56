// SPDX-License-Identifier: Apache-2.0
// Any text as an entity file, of the council and of a domain: faults have places; entities without
// any have values of their declared types, and a domain speaks for nothing but its own.
#include "mesh/entities.h"
#include "runtime/value/conform.h"
#include "tests/fuzz/laws.h"
#include "tests/fuzz/mesh_model.h"

namespace {

using namespace meshlaw;

constexpr size_t kBytesMax = 32u << 10;

void CheckEntity(const snapshot::Entity& entity, const value::TypeTable& types,
                 const value::Model& model) {
  const value::EntityDecl& decl = model[entity.ref.type];
  fuzz::Require(entity.attributes.size() == decl.attributes.size(), "attributes are as declared");
  for (size_t i = 0; i < decl.attributes.size(); ++i) {
    if (entity.attributes[i].is_null()) continue;
    bool sound = value::Conforms(entity.attributes[i], decl.attributes[i].type, types, model);
    fuzz::Require(sound, "an attribute is of its type", decl.attributes[i].name);
  }
}

/// What stands before the file is read: a person, a product of each domain, and their teams.
mesh::EntityTable Before(const value::Model& model) {
  mesh::EntityTable table;
  for (auto [type, id] : {std::pair("Team", "other"), std::pair("Person", "ana"),
                          std::pair("Product", "d.p"), std::pair("Product", "other.p")}) {
    table.At({*model.FindEntity(type), id}, model);
  }
  return table;
}

void CheckOthers(mesh::EntityTable& table, const value::Model& model) {
  for (auto [type, id] : {std::pair("Person", "ana"), std::pair("Product", "other.p")}) {
    const snapshot::Entity* entity = table.Find({*model.FindEntity(type), id});
    fuzz::Require(entity != nullptr, "no entity goes away", id);
    for (const value::Value& value : entity->attributes) {
      fuzz::Require(value.is_null(), "a domain does not describe what is not its own", id);
    }
    for (const value::EntityRef& parent : entity->parents) {
      bool own = parent.id != "other";
      fuzz::Require(own, "a domain fills no group of others", id);
    }
  }
}

void CheckFile(const std::string& text, const std::string& domain) {
  const value::TypeTable& types = fuzz::MeshModel().types;
  const value::Model& model = fuzz::MeshModel().model;
  source::SourceMap sources;
  diag::Sink sink;
  mesh::EntityTable table = Before(model);
  mesh::EntityAuthor author{domain, std::nullopt};
  if (!domain.empty()) author.team = value::EntityRef{*model.FindEntity("Team"), "d-team"};
  mesh::ReadEntityFile(sources, sources.Add("e.yaml", text), {}, types, model, author, table, sink);
  if (!domain.empty()) CheckOthers(table, model);
  mesh::CheckEntities(table, types, model, sink);
  for (const auto& [ref, entity] : table.all()) CheckEntity(entity, types, model);
  auto snapshot = snapshot::Snapshot::Build(table.Take());
  bool reported = snapshot || sink.has_errors();
  fuzz::Require(reported, "entities without a fault make a snapshot",
                snapshot ? "" : snapshot.error().message);
  fuzz::CheckShown(sources, sink);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  std::string text(reinterpret_cast<const char*>(data), size);
  CheckFile(text, "");
  CheckFile(text, "d");
  return 0;
}
