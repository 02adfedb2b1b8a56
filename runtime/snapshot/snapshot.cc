// SPDX-License-Identifier: Apache-2.0
#include "runtime/snapshot/snapshot.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "runtime/snapshot/closure.h"

namespace meshlaw::snapshot {
namespace {

/// Entity and ancestor; 4 bytes each. A chain of 10 000 would reach it; real hierarchies are flat.
constexpr size_t kAncestorPairsMax = 50'000'000;

std::string KeyOf(value::EntityTypeId type, std::string_view id) {
  return fmt::format("{}:{}", type.value, id);
}

std::string CycleMessage(const std::vector<Entity>& entities, const Cycle& cycle) {
  constexpr size_t kShown = 10;
  std::string message = "the hierarchy goes in a circle: ";
  size_t count = std::min(cycle.nodes.size(), kShown);
  for (size_t i = 0; i < count; ++i) {
    message += fmt::format("`{}` in ", entities[cycle.nodes[i]].ref.id);
  }
  if (count < cycle.nodes.size()) message += "... in ";
  return message + fmt::format("`{}`", entities[cycle.nodes[0]].ref.id);
}

const std::string* FirstRepeated(const std::vector<Entity>& sorted) {
  for (size_t i = 1; i < sorted.size(); ++i) {
    if (sorted[i - 1].ref == sorted[i].ref) return &sorted[i].ref.id;
  }
  return nullptr;
}

}  // namespace

Result<std::shared_ptr<const Snapshot>> Snapshot::Build(std::vector<Entity> entities) {
  auto made = std::make_shared<Snapshot>();
  // Sorted, so that equal mesh states give equal indices in whatever order their files were read.
  std::stable_sort(entities.begin(), entities.end(),
                   [](const Entity& a, const Entity& b) { return a.ref < b.ref; });
  if (const std::string* repeated = FirstRepeated(entities)) {
    return Fail(fmt::format("two entities of one type have the name `{}`", *repeated));
  }
  made->entities_ = std::move(entities);
  for (uint32_t i = 0; i < made->entities_.size(); ++i) {
    const value::EntityRef& ref = made->entities_[i].ref;
    made->index_.emplace(KeyOf(ref.type, ref.id), i);
  }
  std::variant<Lists, Cycle, TooLarge> closure = Closure(made->ParentIndices(), kAncestorPairsMax);
  if (const Cycle* cycle = std::get_if<Cycle>(&closure)) {
    return Fail(CycleMessage(made->entities_, *cycle));
  }
  if (std::holds_alternative<TooLarge>(closure)) {
    return Fail(fmt::format("the hierarchy has more than {} pairs of entity and ancestor",
                            kAncestorPairsMax));
  }
  made->ancestors_ = std::move(std::get<Lists>(closure));
  return made;
}

/// Parents that the snapshot does not have lead nowhere.
std::vector<std::vector<uint32_t>> Snapshot::ParentIndices() const {
  std::vector<std::vector<uint32_t>> parents(entities_.size());
  for (size_t i = 0; i < entities_.size(); ++i) {
    for (const value::EntityRef& parent : entities_[i].parents) {
      EntityIndex index = IndexOf(parent);
      if (index.valid()) parents[i].push_back(index.value);
    }
  }
  return parents;
}

EntityIndex Snapshot::IndexOf(const value::EntityRef& ref) const {
  auto found = index_.find(KeyOf(ref.type, ref.id));
  return found == index_.end() ? EntityIndex() : EntityIndex(found->second);
}

const Entity* Snapshot::Find(value::EntityTypeId type, std::string_view id) const {
  auto found = index_.find(KeyOf(type, id));
  return found == index_.end() ? nullptr : &entities_[found->second];
}

std::vector<const Entity*> Snapshot::OfType(value::EntityTypeId type) const {
  std::vector<const Entity*> all;
  for (const Entity& entity : entities_) {
    if (entity.ref.type == type) all.push_back(&entity);
  }
  return all;
}

bool Snapshot::IsIn(const value::EntityRef& a, const value::EntityRef& b) const {
  if (a == b) return true;
  EntityIndex low = IndexOf(a);
  EntityIndex high = IndexOf(b);
  if (!low.valid() || !high.valid()) return false;
  const std::vector<uint32_t>& above = Ancestors(low);
  return std::binary_search(above.begin(), above.end(), high.value);
}

const Entity* Snapshot::AncestorOfType(const value::EntityRef& ref,
                                       value::EntityTypeId type) const {
  // Breadth first, so the nearest is met first; among equally near ones the first declared.
  std::vector<const Entity*> level;
  if (const Entity* start = Find(ref)) level.push_back(start);
  std::set<const Entity*> seen(level.begin(), level.end());
  while (!level.empty()) {
    std::vector<const Entity*> next;
    for (const Entity* entity : level) {
      if (entity->ref.type == type) return entity;
      for (const value::EntityRef& parent : entity->parents) {
        const Entity* above = Find(parent);
        if (above != nullptr && seen.insert(above).second) next.push_back(above);
      }
    }
    level = std::move(next);
  }
  return nullptr;
}

}  // namespace meshlaw::snapshot
