// SPDX-License-Identifier: Apache-2.0
// Snapshot: the entities of a mesh at one moment, immutable once built.
//
// Holds every entity with its attributes in declaration order, its parents, and where each fact was
// read. Hierarchy (`in`) is reflexive and transitive; ancestor sets are computed once, at Build.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "compiler/base/result.h"
#include "compiler/source/source.h"
#include "runtime/value/value.h"

namespace meshlaw::snapshot {

struct EntityTag;
using EntityIndex = Id<EntityTag>;  ///< dense, within one snapshot

struct Entity {
  value::EntityRef ref;
  value::Values attributes;  ///< one per attribute of the declaration; null if absent
  std::vector<value::EntityRef> parents;
  source::Span span;                          ///< where the entity is asserted
  std::vector<source::Span> attribute_spans;  ///< same order as attributes; may be invalid spans
};

class Snapshot {
 public:
  /// Takes the entities. Fails when two have one name or `in` goes in a circle (the message names
  /// them).
  static Result<std::shared_ptr<const Snapshot>> Build(std::vector<Entity> entities);

  const std::vector<Entity>& entities() const { return entities_; }
  /// Null if there is none.
  const Entity* Find(value::EntityTypeId type, std::string_view id) const;
  const Entity* Find(const value::EntityRef& ref) const { return Find(ref.type, ref.id); }
  EntityIndex IndexOf(const value::EntityRef& ref) const;
  /// All entities of a type, ordered by id.
  std::vector<const Entity*> OfType(value::EntityTypeId type) const;

  /// Is `a` the same as `b`, or below it? An entity that is missing has no ancestors but itself.
  bool IsIn(const value::EntityRef& a, const value::EntityRef& b) const;
  /// The nearest ancestor of a type (itself included); null if there is none.
  const Entity* AncestorOfType(const value::EntityRef& ref, value::EntityTypeId type) const;
  /// Sorted indices of an entity's ancestors, itself included.
  const std::vector<uint32_t>& Ancestors(EntityIndex index) const {
    return ancestors_[index.index()];
  }

 private:
  std::vector<std::vector<uint32_t>> ParentIndices() const;

  std::vector<Entity> entities_;                     ///< sorted by type and id
  std::unordered_map<std::string, uint32_t> index_;  ///< "type-number:id"
  std::vector<std::vector<uint32_t>> ancestors_;
};

}  // namespace meshlaw::snapshot
