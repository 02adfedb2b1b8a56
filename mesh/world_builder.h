// SPDX-License-Identifier: Apache-2.0
// Puts what loaders know into entities, by the names of the model. Private to BuildWorld.
#pragma once

#include "mesh/entities.h"
#include "mesh/raw.h"
#include "mesh/world.h"

namespace meshlaw::mesh {

class WorldBuilder {
 public:
  WorldBuilder(const WorldInput& input, EntityTable& table, diag::Sink& sink)
      : input_(input), table_(table), sink_(sink), shape_{input.types, input.model, sink} {}

  /// Step one, before files are read: what exists, so that files can add to it.
  void AddDomains();
  void AddContracts();
  /// Entities that the constitution names and that need no facts, so that no domain's file can
  /// claim them as its own.
  void ClaimTeams();
  /// Step two, after files: what depends on the people and agreements that they declare.
  void AddPeople();
  void AddAgreements();

 private:
  /// An entity that attributes are set on; does nothing where the model lacks the type.
  class Target {
   public:
    Target(WorldBuilder& world, std::string_view type, const std::string& id, Span span);
    explicit operator bool() const { return entity_ != nullptr; }
    /// Gives the attribute a value, unless a file has given it one.
    void Set(std::string_view attribute, const Raw& raw);
    void In(std::string_view type, const std::string& id);

   private:
    WorldBuilder& world_;
    snapshot::Entity* entity_ = nullptr;
  };

  void AddProduct(const MeshContract& contract);
  void AddPort(const MeshContract& contract, const SchemaObject& object);
  void AddColumn(const std::string& port, const Property& property);
  bool Exists(std::string_view type, const std::string& id);
  void AddPeopleOf(const MeshContract& contract);
  std::vector<NamedEntity> Named() const;
  void CheckNamed(const NamedEntity& named);
  std::string_view MeantInstead(const NamedEntity& named);
  /// Whether an entity of the type lacks something as long as no file describes it.
  bool NeedsFacts(value::EntityTypeId type) const;

  const WorldInput& input_;
  EntityTable& table_;
  diag::Sink& sink_;
  ShapeContext shape_;
};

// world_contract.cc: contracts as Raw values of std.mesh's attributes.
using RawFields = std::vector<std::pair<std::string, Raw>>;
RawFields ProductFields(const MeshContract& contract);
RawFields PortFields(const MeshContract& contract, const SchemaObject& object,
                     const MeshContract* previous);
RawFields ColumnFields(const Property& property);
Raw RawText(const OptionalText& text);

}  // namespace meshlaw::mesh
