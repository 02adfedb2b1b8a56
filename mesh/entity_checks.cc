// SPDX-License-Identifier: Apache-2.0
// What can only be said of entities once all of them are known.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "mesh/entities.h"
#include "mesh/fields.h"

namespace meshlaw::mesh {

using diag::Kind;
using snapshot::Entity;
using value::EntityDecl;
using value::EntityRef;

namespace {

class Checker {
 public:
  Checker(EntityTable& table, const value::TypeTable& types, const value::Model& model,
          diag::Sink& sink)
      : table_(table), types_(types), model_(model), sink_(sink) {}

  void Run() {
    for (auto& [ref, entity] : table_.all()) {
      CheckRequired(entity);
      CheckReferences(entity);
    }
    for (auto& [ref, entity] : table_.all()) FollowParents(entity);
  }

 private:
  /// Facts that a file should have asserted. What loaders could not know stays null.
  void CheckRequired(const Entity& entity) {
    const EntityDecl& decl = model_[entity.ref.type];
    bool from_file =
        !decl.Has(value::Role::Dataset) && !decl.Has(value::Role::Column) && decl.name != "Domain";
    if (!from_file || table_.IsFaulty(entity.ref)) return;
    std::vector<std::string_view> missing;
    for (size_t i = 0; i < decl.attributes.size(); ++i) {
      const value::Attribute& attribute = decl.attributes[i];
      bool asserted = attribute.authority == value::Authority::Owner ||
                      attribute.authority == value::Authority::Council;
      bool lacks = entity.attributes[i].is_null() && !types_.IsOptional(attribute.type);
      if (asserted && lacks) missing.push_back(attribute.name);
    }
    if (missing.empty()) return;
    sink_.Report(Kind::BadEntity, entity.span,
                 fmt::format("{} `{}` needs {}", decl.name, entity.ref.id, ListOf(missing, "and")));
  }

  void CheckReferences(const Entity& entity) {
    for (const EntityRef& parent : entity.parents) CheckExists(parent, entity.span, "is in");
    for (size_t i = 0; i < entity.attributes.size(); ++i) {
      CheckValue(entity.attributes[i], entity.attribute_spans[i]);
    }
  }

  void CheckValue(const value::Value& value, Span span) {
    if (value.kind() == value::Value::Kind::Entity) CheckExists(value.entity(), span, "refers to");
    bool many = value.kind() == value::Value::Kind::List || value.kind() == value::Value::Kind::Set;
    if (!many) return;
    for (const value::Value& element : value.elements()) CheckValue(element, span);
  }

  /// Whether it may be declared where something could not be read.
  bool MayExist(const EntityRef& ref) const {
    const EntityDecl& decl = model_[ref.type];
    bool loaded = decl.Has(value::Role::Dataset) || decl.Has(value::Role::Column);
    return loaded ? table_.IsUnreadable(ref.id) : !table_.is_complete();
  }

  void CheckExists(const EntityRef& ref, Span span, std::string_view how) {
    if (table_.Find(ref) != nullptr || MayExist(ref) || table_.IsFaulty(ref)) return;
    auto& fault = sink_.Report(
        Kind::BadEntity, span,
        fmt::format("this {} {} `{}`, which nothing declares", how, model_[ref.type].name, ref.id));
    if (!WorthSuggesting(sink_)) return;
    std::vector<std::string_view> ids;
    for (const auto& [other, entity] : table_.all()) {
      if (other.type == ref.type) ids.push_back(other.id);
    }
    SuggestNearest(fault, ref.id, ids);
  }

  /// Walks up from one entity; an ancestor on the way that comes again closes a circle.
  void FollowParents(Entity& start) {
    std::vector<std::pair<Entity*, size_t>> path = {{&start, 0}};
    if (State& state = states_[&start]; state == State::Done) return;
    states_[&start] = State::Open;
    while (!path.empty()) {
      auto& [entity, next] = path.back();
      if (next == entity->parents.size()) {
        states_[entity] = State::Done;
        path.pop_back();
        continue;
      }
      Entity* parent = table_.Find(entity->parents[next++]);
      if (parent == nullptr) continue;
      State& state = states_[parent];
      if (state == State::Open) ReportCycle(path, *parent);
      if (state != State::New) continue;
      state = State::Open;
      path.push_back({parent, 0});
    }
  }

  void ReportCycle(std::vector<std::pair<Entity*, size_t>>& path, const Entity& again) {
    auto first =
        std::find_if(path.begin(), path.end(), [&](auto& step) { return step.first == &again; });
    std::string circle;
    for (auto step = first; step != path.end(); ++step)
      circle += "`" + step->first->ref.id + "` in ";
    sink_.Report(Kind::EntityCycle, again.span, circle + "`" + again.ref.id + "`: a circle");
    // Cut it, so that what else there is can still be checked.
    path.back().first->parents.erase(path.back().first->parents.begin() +
                                     static_cast<long>(--path.back().second));
  }

  enum class State { New, Open, Done };
  EntityTable& table_;
  const value::TypeTable& types_;
  const value::Model& model_;
  diag::Sink& sink_;
  std::map<const Entity*, State> states_;
};

}  // namespace

void CheckEntities(EntityTable& table, const value::TypeTable& types, const value::Model& model,
                   diag::Sink& sink) {
  Checker(table, types, model, sink).Run();
}

}  // namespace meshlaw::mesh
