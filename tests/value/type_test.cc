// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/value/type.h"

namespace meshlaw::value {
namespace {

TEST_CASE("equal types have equal ids") {
  TypeTable types;
  TypeId text = types.Simple(TypeKind::String);
  CHECK(types.Simple(TypeKind::String) == text);
  CHECK(types.Simple(TypeKind::String, true) != text);
  CHECK(types.WithOptional(types.WithOptional(text, true), false) == text);
  CHECK(types.SetOf(text) == types.SetOf(text));
  CHECK(types.SetOf(text) != types.ListOf(text));
  CHECK(types.Decimal(10, 2) != types.Decimal(10, 3));
  CHECK(types.MapOf(text, types.Decimal(10, 2)) != types.MapOf(types.Decimal(10, 2), text));
  Type stray = types[text];
  stray.scale = 7;
  CHECK(types.Intern(stray) == text);
}

TEST_CASE("types as source writes them") {
  TypeTable types;
  Model model;
  model.enums.push_back({{"m", "Level", "", {}}, true, {"low", "high"}});
  model.records.push_back({{"m", "Sla", "", {}}, {}, {}});
  model.entities.push_back({{"m", "Port", "", {}}, {}, {}, {}});
  auto shown = [&](TypeId id) { return types.Text(id, model); };
  TypeId text = types.Simple(TypeKind::String);
  CHECK(shown(text) == "String");
  CHECK(shown(types.WithOptional(types.SetOf(text), true)) == "Set(String)?");
  CHECK(shown(types.ListOf(types.WithOptional(text, true))) == "List(String?)");
  CHECK(shown(types.MapOf(text, types.Simple(TypeKind::Int))) == "Map(String, Int)");
  CHECK(shown(types.Decimal(10, 2)) == "Decimal(10, 2)");
  CHECK(shown(types.EnumType(EnumId(0))) == "Level");
  CHECK(shown(types.RecordType(RecordId(0))) == "Sla");
  CHECK(shown(types.EntityType(EntityTypeId(0))) == "Port");
  Type number{.kind = TypeKind::Float, .optional = true, .nan = true};
  CHECK(shown(types.Intern(number)) == "Float?nan");
  CHECK(shown(types.WithOptional(types.Intern(number), false)) == "Float nan");
  Type vector{.kind = TypeKind::Vector, .size = 3, .element = types.Simple(TypeKind::Float)};
  CHECK(shown(types.Intern(vector)) == "Vector(Float, 3)");
}

TEST_CASE("declarations are found by name, with or without their module") {
  Model model;
  model.enums.push_back({{"std.mesh", "Level", "", {}}, true, {"low", "high"}});
  model.records.push_back({{"std.mesh", "Sla", "", {}}, {}, {{"unit", {}, {}, "", {}}}});
  model.records.push_back({{"std.mesh", "Context", "", {}}, {Role::Context}, {}});
  model.entities.push_back(
      {{"std.mesh", "Port", "", {}}, {Role::Dataset}, {}, {{"name", {}, {}, "", {}}}});
  model.actions.push_back({{"std.mesh", "read", "", {}}, {}});
  CHECK(model.FindEntity("Port") == EntityTypeId(0));
  CHECK(model.FindEntity("std.mesh.Port") == EntityTypeId(0));
  CHECK_FALSE(model.FindEntity("mesh.Port").has_value());
  CHECK_FALSE(model.FindEntity("port").has_value());
  CHECK(model.FindEnum("Level") == EnumId(0));
  CHECK(model.FindRecord("Sla") == RecordId(0));
  CHECK(model.FindAction("read") == ActionId(0));
  CHECK(model.ContextRecord() == RecordId(1));
  CHECK(model.enums[0].Find("high") == 1u);
  CHECK_FALSE(model.enums[0].Find("middle").has_value());
  CHECK(model.records[0].Find("unit") == 0u);
  CHECK(model.entities[0].Find("name") == 0u);
  CHECK(model.entities[0].Has(Role::Dataset));
  CHECK_FALSE(model.entities[0].Has(Role::Owner));
}

TEST_CASE("roles and authorities by name") {
  for (const char* name : {"principal", "dataset", "column", "owner", "context"}) {
    REQUIRE(RoleNamed(name).has_value());
    CHECK(Name(*RoleNamed(name)) == name);
  }
  for (const char* name : {"owner", "council", "platform", "derived"}) {
    REQUIRE(AuthorityNamed(name).has_value());
    CHECK(Name(*AuthorityNamed(name)) == name);
  }
  CHECK_FALSE(RoleNamed("Owner").has_value());
  CHECK_FALSE(AuthorityNamed("").has_value());
}

}  // namespace
}  // namespace meshlaw::value
