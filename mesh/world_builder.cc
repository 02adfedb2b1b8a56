// SPDX-License-Identifier: Apache-2.0
#include "mesh/world_builder.h"

#include <fmt/format.h>

#include <algorithm>

#include "mesh/fields.h"
#include "mesh/world_people.h"

namespace meshlaw::mesh {

using diag::Kind;
using value::EntityRef;
using value::Value;

// ---- targets ----

WorldBuilder::Target::Target(WorldBuilder& world, std::string_view type, const std::string& id,
                             Span span)
    : world_(world) {
  auto found = world.input_.model.FindEntity(type);
  if (!found) return;
  entity_ = &world.table_.At({*found, id}, world.input_.model);
  if (!entity_->span.valid()) entity_->span = span;
}

void WorldBuilder::Target::Set(std::string_view attribute, const Raw& raw) {
  if (entity_ == nullptr) return;
  const value::EntityDecl& decl = world_.input_.model[entity_->ref.type];
  auto index = decl.Find(attribute);
  if (!index || !entity_->attributes[*index].is_null()) return;
  entity_->attributes[*index] = Shape(raw, decl.attributes[*index].type, world_.shape_);
  entity_->attribute_spans[*index] = raw.span;
}

void WorldBuilder::Target::In(std::string_view type, const std::string& id) {
  auto found = world_.input_.model.FindEntity(type);
  if (entity_ == nullptr || !found) return;
  const auto& allowed = world_.input_.model[entity_->ref.type].parents;
  if (std::find(allowed.begin(), allowed.end(), *found) == allowed.end()) return;
  entity_->parents.push_back({*found, id});
}

bool WorldBuilder::Exists(std::string_view type, const std::string& id) {
  auto found = input_.model.FindEntity(type);
  return found && table_.Find({*found, id}) != nullptr;
}

// ---- what exists ----

void WorldBuilder::AddDomains() {
  for (const DomainSetting& domain : input_.constitution.domains) {
    Target target(*this, "Domain", domain.name, domain.span);
    target.Set("name", Raw::Of(domain.name, domain.span));
    if (domain.owner)
      target.Set("owner", Raw::Entity(domain.owner->type, domain.owner->id, domain.owner->span));
    if (domain.steward) {
      target.Set("steward",
                 Raw::Entity(domain.steward->type, domain.steward->id, domain.steward->span));
    }
  }
}

void WorldBuilder::AddContracts() {
  for (const MeshContract& contract : input_.contracts.current) {
    AddProduct(contract);
    for (const SchemaObject& object : contract.contract->schema) AddPort(contract, object);
  }
}

void WorldBuilder::AddProduct(const MeshContract& contract) {
  Target product(*this, "Product", contract.product, contract.contract->span);
  for (const auto& [name, raw] : ProductFields(contract)) product.Set(name, raw);
  product.In("Domain", contract.domain);
  std::vector<Raw> ports;
  for (const SchemaObject& object : contract.contract->schema) {
    ports.push_back(
        Raw::Entity("Port", contract.product + "/" + object.name.value, object.name.span));
  }
  product.Set("ports", Raw::List(std::move(ports), contract.contract->span));
}

void WorldBuilder::AddPort(const MeshContract& contract, const SchemaObject& object) {
  std::string id = contract.product + "/" + object.name.value;
  Target port(*this, "Port", id, object.name.span);
  for (const auto& [name, raw] :
       PortFields(contract, object, input_.contracts.Previous(contract))) {
    port.Set(name, raw);
  }
  port.In("Product", contract.product);
  std::vector<Raw> columns;
  for (const Property& property : object.properties) {
    columns.push_back(Raw::Entity("Column", id + "#" + property.name.value, property.name.span));
    AddColumn(id, property);
  }
  port.Set("columns", Raw::List(std::move(columns), object.name.span));
}

void WorldBuilder::AddColumn(const std::string& port, const Property& property) {
  Target column(*this, "Column", port + "#" + property.name.value, property.name.span);
  for (const auto& [name, raw] : ColumnFields(property)) column.Set(name, raw);
  column.Set("port", Raw::Entity("Port", port, property.name.span));
  column.In("Port", port);
}

// ---- what depends on people ----

bool WorldBuilder::NeedsFacts(value::EntityTypeId type) const {
  const auto& attributes = input_.model[type].attributes;
  return std::any_of(attributes.begin(), attributes.end(), [&](const value::Attribute& attribute) {
    return !input_.types.IsOptional(attribute.type);
  });
}

std::vector<NamedEntity> WorldBuilder::Named() const {
  std::vector<NamedEntity> named;
  auto add = [&](const std::optional<NamedEntity>& entity) {
    if (entity) named.push_back(*entity);
  };
  add(input_.constitution.council.owner);
  for (const DomainSetting& domain : input_.constitution.domains) {
    add(domain.owner);
    add(domain.steward);
  }
  return named;
}

void WorldBuilder::ClaimTeams() {
  for (const NamedEntity& named : Named()) {
    auto type = input_.model.FindEntity(named.type);
    if (type && !NeedsFacts(*type)) Target(*this, named.type, named.id, named.span);
  }
}

/// The constitution may name a team that no file describes. One spelt nearly as a team that files
/// do declare, and that the constitution names nowhere, is a slip.
std::string_view WorldBuilder::MeantInstead(const NamedEntity& named) {
  auto type = input_.model.FindEntity(named.type);
  if (!type || table_.IsDeclared({*type, named.id})) return {};
  std::vector<NamedEntity> all = Named();
  std::vector<std::string_view> ids;
  for (const auto& [ref, entity] : table_.all()) {
    bool elsewhere = std::any_of(all.begin(), all.end(),
                                 [&](const NamedEntity& other) { return other.id == ref.id; });
    if (ref.type == *type && table_.IsDeclared(ref) && !elsewhere) ids.push_back(ref.id);
  }
  return diag::Nearest(named.id, ids);
}

void WorldBuilder::CheckNamed(const NamedEntity& named) {
  if (Exists(named.type, named.id)) {
    std::string_view meant = MeantInstead(named);
    if (meant.empty()) return;
    sink_
        .Report(Kind::BadConstitution, named.span,
                fmt::format("no entity file declares {} `{}`", named.type, named.id))
        .Help(fmt::format("did you mean `{}`?", meant))
        .Help("declare it in the council's entity file");
    return;
  }
  auto type = input_.model.FindEntity(named.type);
  if (!type) {
    sink_.Report(Kind::BadConstitution, named.span,
                 fmt::format("no module declares an entity `{}`", named.type));
    return;
  }
  if (!table_.is_complete()) return;
  table_.MarkFaulty({*type, named.id});
  auto& fault = sink_.Report(Kind::BadConstitution, named.span,
                             fmt::format("there is no {} `{}`", named.type, named.id));
  if (!WorthSuggesting(sink_)) return;
  std::vector<std::string_view> ids;
  for (const auto& [ref, entity] : table_.all()) {
    if (ref.type == *type) ids.push_back(ref.id);
  }
  SuggestNearest(fault, named.id, ids);
  fault.Help("declare it in the council's entity file");
}

void WorldBuilder::AddPeople() {
  for (const NamedEntity& named : Named()) CheckNamed(named);
  for (const MeshContract& contract : input_.contracts.current) AddPeopleOf(contract);
}

void WorldBuilder::AddPeopleOf(const MeshContract& contract) {
  auto raw = [](const NamedEntity& named) { return Raw::Entity(named.type, named.id, named.span); };
  const Team& team = contract.contract->team;
  const DomainSetting* domain = input_.constitution.Find(contract.domain);
  Target product(*this, "Product", contract.product, contract.contract->span);
  if (team.name && Exists("Team", team.name->value)) {
    product.Set("owner", Raw::Entity("Team", team.name->value, team.name->span));
  }
  for (const LocatedText& holder : HoldersOf(team, "steward", input_.today)) {
    if (!Exists("Person", holder.value)) continue;
    product.Set("steward", Raw::Entity("Person", holder.value, holder.span));
  }
  // What is set stays: these are for contracts that name nobody whom the mesh knows.
  if (domain != nullptr && domain->owner) product.Set("owner", raw(*domain->owner));
  if (domain != nullptr && domain->steward) product.Set("steward", raw(*domain->steward));
  std::vector<Raw> members;
  for (const TeamMember* member : PresentMembers(team, input_.today)) {
    members.push_back(Raw::Of(member->username.value, member->username.span));
  }
  product.Set("members", Raw::List(std::move(members), team.span));
}

// ---- agreements ----

namespace {

/// Reads attributes of one entity by name; null where the model lacks them.
struct AttributeReader {
  const value::Model& model;
  const snapshot::Entity& entity;

  Value operator()(std::string_view name) const {
    auto index = model[entity.ref.type].Find(name);
    return index ? entity.attributes[*index] : Value();
  }
  Raw AsRaw(const Value& value) const {
    if (value.kind() == Value::Kind::String) return Raw::Of(value.string(), entity.span);
    if (value.kind() != Value::Kind::Entity) return Raw::Null();
    EntityRef ref = value.entity();
    return Raw::Entity(model[ref.type].name, ref.id, entity.span);
  }
};

/// The last day counts. A model without an end has agreements that do not end.
bool HasEnded(const AttributeReader& agreement, int32_t today) {
  for (std::string_view name : {"until", "valid_until"}) {
    Value until = agreement(name);
    if (until.kind() == Value::Kind::Date && until.integer() < today) return true;
  }
  return false;
}

}  // namespace

void WorldBuilder::AddAgreements() {
  struct Terms {
    std::vector<Raw> consumers, purposes;
  };
  std::map<std::string, Terms> by_product;
  auto type = input_.model.FindEntity("Agreement");
  for (const auto& [ref, entity] : table_.all()) {
    if (!type || ref.type != *type) continue;
    AttributeReader agreement{input_.model, entity};
    Value product = agreement("product");
    if (product.kind() != Value::Kind::Entity || HasEnded(agreement, input_.today)) continue;
    Terms& terms = by_product[product.entity().id];
    terms.consumers.push_back(agreement.AsRaw(agreement("consumer")));
    Value purposes = agreement("purposes");
    if (purposes.kind() != Value::Kind::Set && purposes.kind() != Value::Kind::List) continue;
    for (const Value& purpose : purposes.elements())
      terms.purposes.push_back(agreement.AsRaw(purpose));
  }
  for (const MeshContract& contract : input_.contracts.current) {
    Span span = contract.contract->span;
    Target product(*this, "Product", contract.product, span);
    Terms& terms = by_product[contract.product];
    Span agreed = terms.consumers.empty() ? span : terms.consumers[0].span;
    product.Set("consumers", Raw::List(std::move(terms.consumers), agreed));
    product.Set("agreed_purposes", Raw::List(std::move(terms.purposes), agreed));
  }
}

}  // namespace meshlaw::mesh
