// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/world.h"

#include "tests/generators/values.h"

namespace meshlaw::testing {
namespace {

using ir::FieldSource;
using ir::FrameKind;
using value::Type;
using value::TypeId;
using value::TypeKind;

value::Attribute Attribute(std::string name, TypeId type) {
  return {std::move(name), type, value::Authority::Owner, "", {}};
}

TypeId Vector(ir::Module& module, uint32_t size) {
  Type type;
  type.kind = TypeKind::Vector;
  type.element = module.types.Simple(TypeKind::Float);
  type.size = size;
  return module.types.Intern(type);
}

void DeclareEnums(value::Model& model) {
  model.enums.push_back({{"w.base", "Level", "", {}}, true, {"low", "middle", "high"}});
  model.enums.push_back({{"w.base", "Color", "how it looks", {}}, false, {"red", "deep blue"}});
}

void DeclareRecords(ir::Module& module) {
  value::TypeTable& t = module.types;
  TypeId maybe_float = t.Simple(TypeKind::Float, true);
  module.model.records.push_back(
      {{"w.base", "Pair", "", {}},
       {value::Role::Context},
       {Attribute("left", t.Simple(TypeKind::Int)), Attribute("right", maybe_float)}});
  TypeId pair = t.RecordType(value::RecordId(0));
  TypeId tags = t.SetOf(t.Simple(TypeKind::String));
  module.model.records.push_back(
      {{"w.other", "Nest", "", {}}, {}, {Attribute("pair", pair), Attribute("some tags", tags)}});
}

void DeclareEntities(ir::Module& module) {
  value::TypeTable& t = module.types;
  value::EntityTypeId team_id(0), person_id(1);
  module.model.entities.push_back(
      {{"w.base", "Team", "", {}}, {value::Role::Owner}, {team_id}, {}});
  module.model.entities.push_back(
      {{"w.base", "Person", "", {}}, {value::Role::Principal}, {team_id}, {}});
  TypeId team = t.EntityType(team_id), person = t.EntityType(person_id);
  TypeId text = t.Simple(TypeKind::String), number = t.Simple(TypeKind::Int);
  module.model.entities[0].attributes = {
      Attribute("name", t.WithOptional(text, true)), Attribute("size", number),
      Attribute("tags", t.SetOf(text)), Attribute("lead", t.WithOptional(person, true))};
  module.model.entities[1].attributes = {
      Attribute("level", t.EnumType(value::EnumId(0))),
      Attribute("team", team),
      Attribute("boss", t.WithOptional(person, true)),
      Attribute("scores", t.ListOf(number)),
      Attribute("limits", t.MapOf(text, number)),
      Attribute("share", t.Decimal(10, 2)),
      Attribute("place", Vector(module, 3)),
      Attribute("joined", t.Simple(TypeKind::Date)),
      Attribute("info", t.WithOptional(t.RecordType(value::RecordId(0)), true)),
      Attribute("active", t.Simple(TypeKind::Bool)),
      Attribute("rate", t.Simple(TypeKind::Float)),
      Attribute("teams", t.SetOf(team))};
  module.model.actions.push_back({{"w.base", "read", "", {}}, {team_id, person_id}});
  module.model.actions.push_back({{"w.base", "export", "", {}}, {team_id}});
}

void DeclareParams(ir::Module& module) {
  TypeId span = module.types.Simple(TypeKind::Duration),
         number = module.types.Simple(TypeKind::Int);
  auto constant = [&](TypeId type, value::Value v) {
    return module.AddConstant(type, std::move(v));
  };
  ir::Param age;
  age.name = "w.base.age";
  age.type = span;
  age.initial = constant(span, value::Value::Duration(60'000'000));
  age.low = constant(span, value::Value::Duration(0));
  age.high = constant(span, value::Value::Duration(90'000'000));
  age.current = constant(span, value::Value::Duration(70'000'000));
  age.by_domain = {{"orders", constant(span, value::Value::Duration(80'000'000))}};
  module.params.push_back(age);
  ir::Param limit;
  limit.name = "w.limit";
  limit.type = number;
  limit.initial = limit.current = constant(number, value::Value::Int(3));
  module.params.push_back(limit);
}

std::string FieldName(size_t index) {
  static const std::vector<std::string> kNames = {"amount", "port",  "order id", "`quoted`",
                                                  "null",   "größe", "x.y"};
  return index < kNames.size() ? kNames[index] : "c" + std::to_string(index);
}

FieldSource DataSource(FrameKind kind) {
  if (kind == FrameKind::Row) return FieldSource::Column;
  return kind == FrameKind::Group ? FieldSource::Key : FieldSource::Subject;
}

}  // namespace

void DeclareWorld(ir::Module& module) {
  DeclareEnums(module.model);
  DeclareRecords(module);
  DeclareEntities(module);
  DeclareParams(module);
}

std::vector<TypeId> RequiredTypes(ir::Module& module) {
  value::TypeTable& t = module.types;
  Type number{.kind = TypeKind::Float, .nan = true};
  TypeId text = t.Simple(TypeKind::String), whole = t.Simple(TypeKind::Int);
  TypeId team = t.EntityType(value::EntityTypeId(0));
  TypeId level = t.EnumType(value::EnumId(0));
  std::vector<TypeId> types;
  for (TypeKind kind :
       {TypeKind::Bool, TypeKind::Int, TypeKind::Float, TypeKind::Ratio, TypeKind::String,
        TypeKind::Date, TypeKind::Time, TypeKind::Timestamp, TypeKind::LocalTimestamp,
        TypeKind::Duration, TypeKind::Period, TypeKind::Ip, TypeKind::Version, TypeKind::Bytes}) {
    types.push_back(t.Simple(kind));
  }
  for (TypeId type : {t.Intern(number),
                      t.Decimal(10, 2),
                      t.Decimal(38, 0),
                      t.Decimal(38, 20),
                      t.Decimal(5, 5),
                      level,
                      t.EnumType(value::EnumId(1)),
                      team,
                      t.EntityType(value::EntityTypeId(1)),
                      t.RecordType(value::RecordId(0)),
                      t.RecordType(value::RecordId(1)),
                      t.SetOf(text),
                      t.SetOf(whole),
                      t.SetOf(t.Simple(TypeKind::Ip)),
                      t.SetOf(team),
                      t.SetOf(level),
                      t.ListOf(whole),
                      t.ListOf(t.Simple(TypeKind::Float)),
                      t.ListOf(t.Decimal(10, 2)),
                      t.ListOf(t.WithOptional(text, true)),
                      t.ListOf(t.ListOf(whole)),
                      t.MapOf(text, whole),
                      t.MapOf(level, t.Decimal(10, 2)),
                      Vector(module, 0),
                      Vector(module, 3)}) {
    types.push_back(type);
  }
  return types;
}

ir::FrameId AddRandomFrame(ir::Module& module, Random& random, FrameKind kind, size_t fields_max,
                           const std::function<bool(const Type&)>& allowed) {
  ir::Frame frame;
  frame.kind = kind;
  bool asked = kind == FrameKind::Request;
  frame.fields.push_back({"team", module.types.EntityType(value::EntityTypeId(0)),
                          asked ? FieldSource::Resource : FieldSource::Subject});
  frame.fields.push_back({"now", module.types.Simple(TypeKind::Timestamp), FieldSource::Now});
  if (asked || kind == FrameKind::Row) {
    TypeId person = module.types.EntityType(value::EntityTypeId(1));
    frame.fields.push_back({"who", person, FieldSource::Principal});
  }
  std::vector<TypeId> types;
  for (TypeId type : RequiredTypes(module)) {
    if (allowed(module.types[type])) types.push_back(type);
  }
  size_t count = types.empty() ? 0 : random.Below(fields_max) + 1;
  for (size_t i = 0; i < count; ++i) {
    TypeId type = module.types.WithOptional(random.Pick(types), random.OneIn(3));
    frame.fields.push_back({FieldName(i), type, DataSource(kind)});
  }
  return module.AddFrame(std::move(frame));
}

std::vector<snapshot::Entity> RandomEntities(const ir::Module& module, Random& random) {
  std::vector<snapshot::Entity> entities;
  for (uint32_t type = 0; type < 2; ++type) {
    const value::EntityDecl& decl = module.model.entities[type];
    // The last of the ids stays missing.
    for (size_t i = 0; i + 1 < kEntityIds.size(); ++i) {
      snapshot::Entity entity;
      entity.ref = {value::EntityTypeId(size_t{type}), std::string(kEntityIds[i])};
      for (const value::Attribute& attribute : decl.attributes) {
        value::Value value = RandomValue(module, attribute.type, random);
        entity.attributes.push_back(random.OneIn(16) ? value::Value::Null() : value);
      }
      // Only upwards among teams, so that there is no circle.
      for (size_t j = type == 0 ? i + 1 : 0; j < kEntityIds.size(); ++j) {
        if (!random.OneIn(3)) continue;
        entity.parents.push_back({value::EntityTypeId(0), std::string(kEntityIds[j])});
      }
      entities.push_back(std::move(entity));
    }
  }
  return entities;
}

}  // namespace meshlaw::testing
