// SPDX-License-Identifier: Apache-2.0
#include "tests/decide/world.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <map>

#include "compiler/ir/text.h"

namespace meshlaw::decide::testing {
namespace {

using value::EntityRef;
using value::Value;
using value::Values;

[[noreturn]] void Abort(const std::string& message) {
  std::cerr << message << "\n";
  std::abort();
}

/// Entities by name, attributes by name; what is not given is null.
class Maker {
 public:
  explicit Maker(const ir::Module& module) : module_(module) {}

  EntityRef Ref(std::string_view type, std::string id) const {
    return {*module_.model.FindEntity(type), std::move(id)};
  }

  void Add(std::string_view type, std::string id, const std::map<std::string, Value>& attributes,
           std::vector<EntityRef> parents) {
    snapshot::Entity entity;
    entity.ref = Ref(type, std::move(id));
    const value::EntityDecl& decl = module_.model[entity.ref.type];
    entity.attributes.resize(decl.attributes.size());
    for (const auto& [name, value] : attributes) entity.attributes[*decl.Find(name)] = value;
    entity.parents = std::move(parents);
    entities_.push_back(std::move(entity));
  }

  std::vector<snapshot::Entity> Take() { return std::move(entities_); }

 private:
  const ir::Module& module_;
  std::vector<snapshot::Entity> entities_;
};

Value Texts(std::vector<std::string> texts) {
  Values values;
  for (std::string& text : texts) values.push_back(Value::String(std::move(text)));
  return Value::Set(std::move(values));
}

void AddPeople(Maker& maker) {
  EntityRef eng = maker.Ref("Team", "eng"), all = maker.Ref("Team", "all");
  maker.Add("Team", "all", {}, {});
  maker.Add("Team", "eng", {{"name", Value::String("Engineering")}}, {all});
  maker.Add("Person", "ana",
            {{"name", Value::String("Ana")},
             {"clearance", Value::Enum(3)},
             {"region", Value::String("EU")},
             {"active", Value::Bool(true)},
             {"regions", Texts({"EU", "US"})},
             {"manager", Value::Entity(maker.Ref("Person", "ben"))},
             {"level", Value::Int(5)}},
            {eng});
  maker.Add("Person", "ben",
            {{"name", Value::String("Ben")},
             {"clearance", Value::Enum(1)},
             {"active", Value::Bool(false)},
             {"regions", Texts({})},
             {"level", Value::Int(-2)}},
            {all});
  // Her manager has left without a trace, and no level was given.
  maker.Add("Person", "cyd",
            {{"name", Value::String("Cyd")},
             {"clearance", Value::Enum(2)},
             {"region", Value::String("US")},
             {"active", Value::Bool(true)},
             {"regions", Texts({"US"})},
             {"manager", Value::Entity(maker.Ref("Person", "ghost"))}},
            {});
  maker.Add("Service", "bot", {{"clearance", Value::Enum(0)}}, {eng});
}

void AddProducts(Maker& maker) {
  EntityRef orders = maker.Ref("Product", "sales.orders"),
            people = maker.Ref("Product", "hr.people");
  Values consumers = {Value::Entity(maker.Ref("Team", "all"))};
  maker.Add("Product", "sales.orders",
            {{"name", Value::String("orders")},
             {"tags", Texts({"personal"})},
             {"consumers", Value::Set(consumers)}},
            {});
  maker.Add("Product", "hr.people",
            {{"name", Value::String("people")}, {"tags", Texts({})}, {"consumers", Value::Set({})}},
            {});
  maker.Add("Port", "sales.orders/events",
            {{"product", Value::Entity(orders)}, {"rank", Value::Int(1)}}, {orders});
  maker.Add("Port", "hr.people/staff",
            {{"product", Value::Entity(people)}, {"rank", Value::Int(2)}}, {people});
  // In two products at once, so in none that a rule could mean.
  maker.Add("Port", "shared/port", {{"rank", Value::Int(3)}}, {orders, people});
  maker.Add("Port", "lost/port", {{"rank", Value::Int(4)}}, {maker.Ref("Product", "lost")});
}

sema::Catalog MakeCatalog(ir::Module& module) {
  auto type = [&](value::TypeKind kind, bool optional = false) {
    return module.types.Simple(kind, optional);
  };
  using enum value::TypeKind;
  sema::Catalog catalog;
  catalog.domains = {"sales", "hr"};
  catalog.product_domains = {{"sales.orders", "sales"}, {"hr.people", "hr"}};
  catalog.ports["sales.orders/events"] = {"sales.orders/events",
                                          "sales.orders",
                                          "sales",
                                          {{"id", type(Int), {}},
                                           {"region", type(String), {}},
                                           {"amount", type(Int), {}},
                                           {"email", type(String, true), {}},
                                           {"phone", type(String), {}}},
                                          {}};
  catalog.ports["hr.people/staff"] = {"hr.people/staff",
                                      "hr.people",
                                      "hr",
                                      {{"id", type(Int), {}}, {"name", type(String), {}}},
                                      {}};
  return catalog;
}

TestWorld Load() {
  auto module = ir::Read(ReadText("tests/decide/rules.rir"));
  if (!module) Abort("rules.rir: " + module.error().message);
  for (const std::string& fault : ir::Verify(*module)) Abort("rules.rir: " + fault);
  Maker maker(*module);
  AddPeople(maker);
  AddProducts(maker);
  auto snapshot = snapshot::Snapshot::Build(maker.Take());
  if (!snapshot) Abort(snapshot.error().message);
  sema::Catalog catalog = MakeCatalog(*module);
  return {*std::move(module), *std::move(snapshot), std::move(catalog)};
}

}  // namespace

std::string ReadText(const std::string& path) {
  std::ifstream in(path);
  if (!in) Abort("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

ir::Module TestWorld::With(const std::vector<std::string>& names) const {
  ir::Module chosen = module;
  chosen.rules.clear();
  for (const std::string& name : names) {
    bool found = false;
    for (const ir::Rule& rule : module.rules) {
      if (rule.name != name) continue;
      chosen.rules.push_back(rule);
      found = true;
    }
    if (!found) Abort("rules.rir has no rule " + name);
  }
  return chosen;
}

value::EntityTypeId TestWorld::Type(std::string_view name) const {
  return *module.model.FindEntity(name);
}

EntityRef TestWorld::Principal(std::string_view text) const {
  size_t space = text.find(' ');
  if (space == text.npos) return {Type("Person"), std::string(text)};
  return {Type(text.substr(0, space)), std::string(text.substr(space + 1))};
}

EntityRef TestWorld::Resource(std::string_view id) const {
  return {Type(id.find('/') == id.npos ? "Product" : "Port"), std::string(id)};
}

Request TestWorld::Ask(std::string_view principal, std::string_view action,
                       std::string_view resource, std::string_view purpose) const {
  Request request;
  request.principal = Principal(principal);
  request.action = *module.model.FindAction(action);
  request.resource = Resource(resource);
  request.context =
      Value::Record({Value::String(std::string(purpose)), Value::Null(), Value::Null()});
  request.now_micros = 1'800'000'000'000'000;
  return request;
}

const TestWorld& TheWorld() {
  static const TestWorld world = Load();
  return world;
}

}  // namespace meshlaw::decide::testing
