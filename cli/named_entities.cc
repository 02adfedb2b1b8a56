// SPDX-License-Identifier: Apache-2.0
#include "cli/named_entities.h"

#include <set>

namespace meshlaw::cli {
namespace {

void Warn(const sema::Program& program, const sema::NamedEntity& named,
          const snapshot::Snapshot& snapshot, diag::Sink& sink) {
  auto& d = sink.Report(
      diag::Kind::UnknownInLaw, named.span,
      "the mesh has no " + program.model[named.entity.type].name + " `" + named.entity.id + "`");
  std::vector<std::string_view> ids;
  for (const snapshot::Entity* entity : snapshot.OfType(named.entity.type)) {
    ids.push_back(entity->ref.id);
  }
  std::string_view near = diag::Nearest(named.entity.id, ids);
  d.Help(near.empty() ? "entities are declared in the entity files of the constitution, products "
                        "by contracts"
                      : "did you mean `" + std::string(near) + "`?");
}

}  // namespace

void CheckNamedEntities(const sema::Program& program, const snapshot::Snapshot& snapshot,
                        diag::Sink& sink) {
  std::set<std::pair<uint32_t, uint32_t>> seen;
  for (const sema::NamedEntity& named : program.named) {
    if (snapshot.Find(named.entity) != nullptr) continue;
    // An expression may be typed more than once.
    if (!seen.emplace(named.span.file.value, named.span.begin).second) continue;
    Warn(program, named, snapshot, sink);
  }
}

}  // namespace meshlaw::cli
