// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <cmath>

#include "runtime/value/time.h"
#include "runtime/value/value.h"
#include "runtime/value/value_order.h"
#include "tests/generators/random.h"

namespace meshlaw::value {
namespace {

const double kNan = std::nan("");

/// One of each kind and of each edge, in rising order.
std::vector<Value> Rising() {
  return {Value::Null(),
          Value::Fail(Failure::NullValue),
          Value::Fail(Failure::MissingEntity),
          Value::Bool(false),
          Value::Bool(true),
          Value::Int(INT64_MIN),
          Value::Int(0),
          Value::Int(INT64_MAX),
          Value::Of(*Decimal::Parse("-1.50")),
          Value::Of(*Decimal::Parse("1.5")),
          Value::Float(-INFINITY),
          Value::Float(0.0),
          Value::Float(INFINITY),
          Value::Float(kNan),
          Value::Of(Ratio{1, 3}),
          Value::Of(Ratio{1, 2}),
          Value::String(""),
          Value::String("Z"),
          Value::String("a"),
          Value::String("a\xC3\xA9"),
          Value::String("\xF0\x9F\x98\x80"),
          Value::Date(-1),
          Value::Time(0),
          Value::Timestamp(5),
          Value::LocalTimestamp(5),
          Value::Duration(-5),
          Value::Ip("10.0.0.1"),
          Value::Version("1.2.0"),
          Value::Version("1.10.0"),
          Value::Enum(0),
          Value::Enum(1),
          Value::Entity({EntityTypeId(0), "b"}),
          Value::Entity({EntityTypeId(1), "a"}),
          Value::List({}),
          Value::List({Value::Int(2)}),
          Value::List({Value::Int(2), Value::Int(1)}),
          Value::Set({Value::Int(2), Value::Int(1)}),
          Value::Set({Value::Int(3)}),
          Value::Map({Value::String("k"), Value::Int(1)}),
          Value::Record({Value::Null(), Value::Int(1)}),
          Value::Vector({}),
          Value::Vector({1.0, 2.0})};
}

TEST_CASE("values are totally ordered") {
  std::vector<Value> rising = Rising();
  for (size_t i = 0; i < rising.size(); ++i) {
    for (size_t j = 0; j < rising.size(); ++j) {
      CAPTURE(i, j);
      CHECK((rising[i] < rising[j]) == (i < j));
      CHECK((rising[i] == rising[j]) == (i == j));
      CHECK((CompareExactly(rising[i], rising[j]) == Compare(rising[i], rising[j])));
    }
  }
}

TEST_CASE("equal values that do not look the same") {
  auto differ = [](const Value& a, const Value& b) {
    CHECK(a == b);
    CHECK((CompareExactly(a, b) != 0));
  };
  differ(Value::Float(0.0), Value::Float(-0.0));
  differ(Value::Of(*Decimal::Parse("1.0")), Value::Of(*Decimal::Parse("1.00")));
  differ(Value::Version("1.0.0+a"), Value::Version("1.0.0+b"));
  CHECK((CompareExactly(Value::List({Value::Float(0.0), Value::Int(2)}),
                        Value::List({Value::Float(-0.0), Value::Int(3)})) < 0));
  CHECK((CompareExactly(Value::List({Value::Float(-0.0), Value::Int(3)}),
                        Value::List({Value::Float(0.0), Value::Int(2)})) > 0));
}

TEST_CASE("sets and maps have one form") {
  Value set = Value::Set({Value::Int(2), Value::Int(1), Value::Int(2)});
  REQUIRE(set.elements().size() == 2);
  CHECK(set.elements()[0].integer() == 1);
  Value zeros = Value::Set({Value::Float(0.0), Value::Float(-0.0)});
  Value sorez = Value::Set({Value::Float(-0.0), Value::Float(0.0)});
  REQUIRE(zeros.elements().size() == 1);
  CHECK((CompareExactly(zeros, sorez) == 0));
  Value map = Value::Map({Value::String("b"), Value::Int(1), Value::String("a"), Value::Int(2)});
  CHECK(map.elements()[0].string() == "a");
  CHECK(map.elements()[1].integer() == 2);
}

TEST_CASE("failures dominate by their order") {
  CHECK(Dominant(Failure::NullValue, Failure::Overflow) == Failure::Overflow);
  CHECK(Dominant(Failure::MissingEntity, Failure::BadType) == Failure::MissingEntity);
  CHECK(IsNotApplicable(Failure::NullValue));
  CHECK(IsNotApplicable(Failure::BadType));
  CHECK_FALSE(IsNotApplicable(Failure::Overflow));
  CHECK(Slug(Failure::DivisionByZero) == "division-by-zero");
}

struct World {
  TypeTable types;
  Model model;
  World() {
    model.enums.push_back({{"m", "Level", "", {}}, true, {"low", "very high"}});
    TypeId text = types.Simple(TypeKind::String);
    Attribute unit{"unit", text, Authority::Owner, "", {}};
    Attribute note{"note", types.WithOptional(text, true), Authority::Owner, "", {}};
    model.records.push_back({{"m", "Sla", "", {}}, {}, {unit, note}});
    model.entities.push_back({{"m", "Port", "", {}}, {}, {}, {}});
  }
  std::string Shown(const Value& v, TypeId type) { return Text(v, type, types, model); }
  std::string Written(const Value& v, TypeId type) { return Literal(v, type, types, model); }
};

TEST_CASE("values as text and as literals") {
  World w;
  TypeId text = w.types.Simple(TypeKind::String);
  TypeId number = w.types.Simple(TypeKind::Float);
  TypeId level = w.types.EnumType(EnumId(0));
  TypeId port = w.types.EntityType(EntityTypeId(0));
  TypeId sla = w.types.RecordType(RecordId(0));
  TypeId share = w.types.Simple(TypeKind::Ratio);
  Value vector = Value::Vector({1, 2.5, 3, 4, 5});
  struct Case {
    Value value;
    TypeId type;
    const char* text;
    const char* literal;
  };
  std::vector<Case> cases = {
      {Value::Null(), text, "null", "null"},
      {Value::Bool(true), text, "true", "true"},
      {Value::Int(-5), text, "-5", "-5"},
      {Value::Of(*Decimal::Parse("12.50")), text, "12.50", "12.50"},
      {Value::Float(3), number, "3.0", "3e0"},
      {Value::Float(0.1), number, "0.1", "0.1e0"},
      {Value::Float(1e300), number, "1e+300", "1e+300"},
      {Value::Float(-0.0), number, "-0.0", "-0e0"},
      {Value::Float(kNan), number, "NaN", "nan"},
      {Value::Float(-INFINITY), number, "-infinity", "-inf"},
      {Value::Of(Ratio{1, 1000}), share, "0.1%", "0.1%"},
      {Value::Of(Ratio{1, 3}), share, "33.3333%", "1/3"},
      {Value::String("a \"b\"\n"), text, "a \"b\"\n", R"("a \"b\"\n")"},
      {Value::String(std::string("\0\x7F", 2)), text, "\0", R"("\u{0}\u{7f}")"},
      {Value::Date(0), text, "1970-01-01", R"(date("1970-01-01"))"},
      {Value::Time(0), text, "00:00:00", R"(time("00:00:00"))"},
      {Value::Timestamp(0), text, "1970-01-01T00:00:00Z", R"(timestamp("1970-01-01T00:00:00Z"))"},
      {Value::LocalTimestamp(0), text, "1970-01-01T00:00:00",
       R"(local_timestamp("1970-01-01T00:00:00"))"},
      {Value::Duration(5'400'000'000), text, "1h30min", "1h30min"},
      {Value::Ip("::1"), text, "::1", R"(ip("::1"))"},
      {Value::Version("1.2.0"), text, "1.2.0", R"(version("1.2.0"))"},
      {Value::Enum(0), level, "low", "low"},
      {Value::Enum(1), level, "very high", "`very high`"},
      {Value::Enum(9), level, "Level#9", "Level#9"},
      {Value::Entity({EntityTypeId(0), "a/b"}), port, "a/b", R"(Port::"a/b")"},
      {Value::List({Value::String("x"), Value::String("y")}), w.types.ListOf(text), "[x, y]",
       R"(["x", "y"])"},
      {Value::Set({Value::String("y"), Value::String("x")}), w.types.SetOf(text), "{x, y}",
       R"({"x", "y"})"},
      {Value::Map({Value::String("k"), Value::Enum(0)}), w.types.MapOf(text, level), "{k: low}",
       R"({"k": low})"},
      {Value::Record({Value::String("h"), Value::Null()}), sla, "{unit: h, note: null}",
       R"({unit: "h", note: null})"},
      {vector, number, "[1.0, 2.5, 3.0, 4.0, ... 5 in all]", "[1e0, 2.5e0, 3e0, 4e0, 5e0]"},
      {Value::Fail(Failure::Overflow), text, "<error: overflow>", "<error: overflow>"},
  };
  for (const Case& c : cases) {
    if (std::string_view(c.text).size() > 0) CHECK(w.Shown(c.value, c.type) == c.text);
    CHECK(w.Written(c.value, c.type) == c.literal);
  }
}

}  // namespace
}  // namespace meshlaw::value
