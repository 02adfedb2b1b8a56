// SPDX-License-Identifier: Apache-2.0
#include "mesh/world.h"

#include <filesystem>

#include "mesh/folder.h"
#include "mesh/world_builder.h"

namespace meshlaw::mesh {

using diag::Kind;

namespace {

void ReadEntitiesAt(source::SourceMap& sources, const WorldInput& input, const Place& place,
                    const EntityAuthor& author, const Limits& limits, EntityTable& table,
                    diag::Sink& sink) {
  std::string path = input.constitution.PathOf(place);
  // A domain keeps its file itself, and could make it a link to what it may not read.
  if (!author.domain.empty()) {
    std::filesystem::path at(path);
    auto inside = ResolveWithin(at.parent_path().string(), at.filename().string());
    if (!inside) {
      sink.Report(Kind::CannotRead, place.span,
                  "cannot read `" + path + "`: " + inside.error().message);
      return table.MarkIncomplete();
    }
  }
  auto file = LoadFile(sources, path, limits.yaml_bytes_max);
  if (!file) {
    sink.Report(Kind::CannotRead, place.span, file.error().message);
    return table.MarkIncomplete();
  }
  ReadEntityFile(sources, *file, limits, input.types, input.model, author, table, sink);
}

/// The council first: what it declares, no domain can claim.
void ReadEntityFiles(source::SourceMap& sources, const WorldInput& input, const Limits& limits,
                     EntityTable& table, diag::Sink& sink) {
  const Constitution& constitution = input.constitution;
  if (constitution.council.entities) {
    ReadEntitiesAt(sources, input, *constitution.council.entities, {}, limits, table, sink);
  }
  for (const DomainSetting& domain : constitution.domains) {
    if (!domain.entities) continue;
    EntityAuthor author{domain.name, std::nullopt};
    auto type = domain.owner ? input.model.FindEntity(domain.owner->type) : std::nullopt;
    if (type) author.team = value::EntityRef{*type, domain.owner->id};
    ReadEntitiesAt(sources, input, *domain.entities, author, limits, table, sink);
  }
}

}  // namespace

std::shared_ptr<const snapshot::Snapshot> BuildWorld(source::SourceMap& sources,
                                                     const WorldInput& input, const Limits& limits,
                                                     diag::Sink& sink) {
  EntityTable table;
  table.MarkUnreadable(input.contracts.unreadable);
  WorldBuilder builder(input, table, sink);
  builder.AddDomains();
  builder.AddContracts();
  builder.ClaimTeams();
  ReadEntityFiles(sources, input, limits, table, sink);
  builder.AddPeople();
  builder.AddAgreements();
  CheckEntities(table, input.types, input.model, sink);
  auto snapshot = snapshot::Snapshot::Build(table.Take());
  if (snapshot) return *snapshot;
  sink.Report(Kind::BadEntity, {}, snapshot.error().message);
  return nullptr;
}

}  // namespace meshlaw::mesh
