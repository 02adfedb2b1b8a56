// SPDX-License-Identifier: Apache-2.0
// Entity files: people, teams, agreements and whatever else a mesh's model declares.
//
//     entities:
//       - type: Person
//         id: ana
//         attributes: {clearance: restricted, active: true}
//         in: ["Team::flight-ops"]
//
// Who speaks decides what may be said. The council's file may assert facts of owner and council; a
// domain's file only facts of the owner, only about datasets of its own domain and people whom it
// declares itself, and membership only in its own team or in groups that it declares itself: a
// group is its owner's to fill. Facts of the platform and derived ones are in no file. Products,
// ports, columns and domains are made from the constitution and the contracts; a file may add to
// one that exists, never make one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::mesh {

/// Entities from all sources so far, by name; files add to them.
class EntityTable {
 public:
  /// The entity, made with null attributes if it is new.
  snapshot::Entity& At(const value::EntityRef& ref, const value::Model& model);
  snapshot::Entity* Find(const value::EntityRef& ref);
  std::vector<snapshot::Entity> Take();
  std::map<value::EntityRef, snapshot::Entity>& all() { return entities_; }
  /// Something about the entity was told, so what it lacks, or that nothing declares it, is no
  /// further fault.
  void MarkFaulty(const value::EntityRef& ref) { faulty_.insert(ref); }
  /// A file could not be read, so what nothing declares may be declared there.
  void MarkIncomplete() { complete_ = false; }
  bool is_complete() const { return complete_; }
  /// Datasets of these domains may exist beyond those that are here.
  void MarkUnreadable(std::set<std::string> domains) { unreadable_ = std::move(domains); }
  bool IsUnreadable(const std::string& dataset) const {
    return unreadable_.contains(dataset.substr(0, dataset.find('.')));
  }
  bool IsFaulty(const value::EntityRef& ref) const { return faulty_.contains(ref); }
  /// An entity file speaks of it; others are made of the constitution and contracts alone.
  void MarkDeclared(const value::EntityRef& ref) { declared_.insert(ref); }
  bool IsDeclared(const value::EntityRef& ref) const { return declared_.contains(ref); }

 private:
  std::map<value::EntityRef, snapshot::Entity> entities_;
  std::set<value::EntityRef> faulty_;
  std::set<std::string> unreadable_;
  bool complete_ = true;
  std::set<value::EntityRef> declared_;
};

/// Who wrote an entity file.
struct EntityAuthor {
  std::string domain;                    ///< empty: the council
  std::optional<value::EntityRef> team;  ///< the domain's owner
};

void ReadEntityFile(const source::SourceMap& sources, source::FileId file, const Limits& limits,
                    const value::TypeTable& types, const value::Model& model,
                    const EntityAuthor& author, EntityTable& table, diag::Sink& sink);

/// Reports entities from files that lack a required fact, refer to nothing, or are in a circle.
/// Run once all files are read.
void CheckEntities(EntityTable& table, const value::TypeTable& types, const value::Model& model,
                   diag::Sink& sink);

}  // namespace meshlaw::mesh
