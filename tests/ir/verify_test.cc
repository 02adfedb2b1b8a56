// SPDX-License-Identifier: Apache-2.0
// Every check of the verifier is hit. Modules are written as text and read without verifying.
#include <catch2/catch.hpp>

#include "compiler/ir/text.h"
#include "tests/ir/support.h"

namespace meshlaw::ir {
namespace {

using testing::MustReadUnverified;

std::string Faults(std::string_view text) {
  std::string all;
  for (const std::string& fault : Verify(MustReadUnverified(text))) all += fault + "\n";
  return all;
}

constexpr std::string_view kWorld = R"(meshlaw-ir 1
enum m.Level ordered { value low value high }
enum m.Color { value red }
record m.Pair { attribute left: Int by owner attribute right: String? by owner }
entity m.Team in Team { attribute size: Int by owner }
action m.read { on Team }
frame0 row {
  column b: Bool
  column i: Int
  column d: Decimal(10, 2)
  column f: Float
  column r: Ratio
  column s: String
  column day: Date
  column t: Time
  column at: Timestamp
  column local: LocalTimestamp
  column span: Duration
  column level: Level
  column color: Color
  column team: Team
  column pair: Pair
  column set: Set(Int)
  column list: List(Int)
  column map: Map(String, Int)
  column v: Vector(Float)
  column o: Int?
  column e: Decimal(10, 4)
  column ip: Ip
  column teams: Set(Team)
}
)";

/// One instruction over fields.
struct InstCase {
  std::string_view op;
  std::vector<std::string_view> fields;
  std::string_view immediate, type, fault;
};

std::string FunctionOf(const InstCase& c, const Module& world) {
  std::string text = "fn0 over frame0 {\n", args;
  for (size_t i = 0; i < c.fields.size(); ++i) {
    std::string type;
    for (const FrameField& field : world.frames[0].fields) {
      if (field.name == c.fields[i]) type = world.types.Text(field.type, world.model);
    }
    std::string number = "%" + std::to_string(i);
    text += number + " = field " + std::string(c.fields[i]) + " : " + type + "\n";
    args += number + " ";
  }
  std::string number = "%" + std::to_string(c.fields.size());
  text += number + " = " + std::string(c.op) + " " + args + std::string(c.immediate) + " : " +
          std::string(c.type) + "\nresult " + number + "\n}\n";
  return text;
}

const std::vector<InstCase> kInstCases = {
    {"const", {}, "5", "Int", ""},
    {"not", {"i"}, "", "Bool", "takes Bool"},
    {"not", {"b"}, "", "Int", "gives Bool"},
    {"and", {"b", "o"}, "", "Bool", "takes Bool"},
    {"or", {"b", "b"}, "", "Bool?", "gives Bool"},
    {"select", {"i", "i", "i"}, "", "Int", "chooses by a Bool"},
    {"select", {"b", "i", "f"}, "", "Int", "gives the type of its operands"},
    {"select", {"b", "i", "i"}, "", "Int?", "gives the type of its operands"},
    {"is_null", {"i"}, "", "Bool", "takes an optional"},
    {"is_null", {"o"}, "", "Int", "gives Bool"},
    {"unwrap", {"i"}, "", "Int", "takes an optional"},
    {"unwrap", {"o"}, "", "Int?", "gives no optional"},
    {"unwrap", {"o"}, "", "Float", "gives the type of its operand"},
    {"wrap", {"o"}, "", "Int?", "takes no optional"},
    {"wrap", {"i"}, "", "Int", "gives an optional"},
    {"wrap", {"d"}, "", "Decimal(10, 3)?", "gives the type of its operand"},
    {"coalesce", {"i", "i"}, "", "Int", "takes an optional first"},
    {"coalesce", {"o", "f"}, "", "Int", "gives the type of its second operand"},
    {"coalesce", {"o", "f"}, "", "Float", "operands differ"},
    {"coalesce", {"o", "o"}, "", "Int?", ""},
    {"eq", {"i", "f"}, "", "Bool", "compares operands of one type"},
    {"eq", {"i", "o"}, "", "Bool", "compares operands of one type"},
    {"eq", {"d", "e"}, "", "Bool", ""},
    {"ne", {"set", "list"}, "", "Bool", "compares operands of one type"},
    {"eq", {"i", "i"}, "", "Int", "gives Bool"},
    {"lt", {"o", "o"}, "", "Bool", "compares no optionals"},
    {"lt", {"b", "b"}, "", "Bool", "compares what has an order"},
    {"le", {"color", "color"}, "", "Bool", "compares what has an order"},
    {"gt", {"level", "level"}, "", "Bool", ""},
    {"ge", {"ip", "ip"}, "", "Bool", "compares what has an order"},
    {"add", {"o", "i"}, "", "Int", "takes no optionals"},
    {"add", {"i", "i"}, "", "Int?", "gives no optional"},
    {"add", {"i", "f"}, "", "Int", "two numbers of the result's kind"},
    {"add", {"s", "s"}, "", "String", "two numbers of the result's kind"},
    {"add", {"d", "e"}, "", "Decimal(10, 2)", "has the larger scale"},
    {"add", {"at", "i"}, "", "Timestamp", "takes a time and a Duration"},
    {"add", {"span", "at"}, "", "Timestamp", "takes a time and a Duration"},
    {"sub", {"at", "local"}, "", "Duration", "takes two times of one kind"},
    {"add", {"at", "at"}, "", "Duration", "two numbers of the result's kind"},
    {"mul", {"d", "e"}, "", "Decimal(20, 4)", "has the sum of its operands' scales"},
    {"mul", {"i", "span"}, "", "Duration", "takes a Duration and an Int"},
    {"mul", {"r", "r"}, "", "Ratio", "two numbers of the result's kind"},
    {"div", {"span", "span"}, "", "Duration", "takes a Duration and an Int"},
    {"div", {"s", "s"}, "", "String", "two numbers of the result's kind"},
    {"rem", {"f", "f"}, "", "Float", "takes Int"},
    {"rem", {"i", "i"}, "", "Float", "gives Int"},
    {"neg", {"s"}, "", "String", "gives a number"},
    {"abs", {"i"}, "", "Float", "gives the type of its operand"},
    {"int_to_decimal", {"f"}, "", "Decimal(5, 2)", "takes Int"},
    {"int_to_float", {"i"}, "", "Int", "gives Float"},
    {"decimal_to_float", {"i"}, "", "Float", "takes Decimal"},
    {"ratio_to_float", {"d"}, "", "Float", "takes Ratio"},
    {"float_to_int", {"d"}, "", "Int", "takes Float"},
    {"rescale", {"i"}, "", "Decimal(5, 2)", "takes Decimal"},
    {"to_text", {"i"}, "", "Int", "gives String"},
    {"to_text", {"o"}, "", "String", ""},
    {"concat", {"s", "i"}, "", "String", "takes String"},
    {"concat", {}, "", "Int", "gives String"},
    {"length", {"list"}, "", "Int", "takes String"},
    {"lower", {"s"}, "", "Int", "gives String"},
    {"upper", {"i"}, "", "String", "takes String"},
    {"trim", {"o"}, "", "String", "takes String"},
    {"has_text", {"s", "i"}, "", "Bool", "takes String"},
    {"starts_with", {"s", "s"}, "", "String", "gives Bool"},
    {"ends_with", {"set", "s"}, "", "Bool", "takes String"},
    {"matches", {"i"}, "\"a\"", "Bool", "takes String"},
    {"matches", {"s"}, "\"(\"", "Bool", "has a bad pattern: missing )"},
    {"matches", {"s"}, "\"((a{100}){100}){100}\"", "Bool", "has a bad pattern"},
    {"date_part", {"day"}, "hour", "Int", "takes a date or time that has the part"},
    {"date_part", {"t"}, "hour", "Int", "takes a date or time that has the part"},
    {"date_part", {"day"}, "year", "Date", "gives Int"},
    {"to_local", {"local"}, "\"UTC\"", "LocalTimestamp", "takes Timestamp"},
    {"date_of", {"day"}, "", "Date", "takes a Timestamp or LocalTimestamp"},
    {"date_of", {"at"}, "", "Int", "gives Date"},
    {"attr", {"i"}, "#0", "Int", "takes a record or entity"},
    {"attr", {"team"}, "#9", "Int", "names no attribute"},
    {"attr", {"pair"}, "Pair.right", "String", "gives the attribute's type"},
    {"in", {"team", "set"}, "", "Bool", "takes an entity"},
    {"in", {"pair", "team"}, "", "Bool", "takes an entity"},
    {"in", {"team", "teams"}, "", "Int", "gives Bool"},
    {"one_of", {"i", "map"}, "", "Bool", "looks in a Set or List"},
    {"one_of", {"s", "set"}, "", "Bool", "looks for one of the elements' type"},
    {"one_of", {"i", "set"}, "", "Int", "gives Bool"},
    {"size", {"s"}, "", "Int", "takes a collection"},
    {"size", {"set"}, "", "Bool", "gives Int"},
    {"lookup", {"list", "i"}, "", "Int?", "looks in a Map"},
    {"lookup", {"map", "i"}, "", "Int?", "looks for a key"},
    {"lookup", {"map", "s"}, "", "Int", "gives the map's values as optionals"},
    {"make_set", {"i", "s"}, "", "Set(Int)", "takes elements of the result's type"},
    {"make_set", {"i"}, "", "List(Int)", "gives Set"},
    {"make_list", {"o"}, "", "List(Int)", "takes elements of the result's type"},
    {"make_record", {"i"}, "", "Pair", "takes every attribute"},
    {"make_record", {"i", "s"}, "", "Pair", "takes the attributes' types"},
    {"make_record", {"i"}, "", "Int", "gives a record"},
    {"dims", {"list"}, "", "Int", "takes Vector"},
    {"norm", {"v"}, "", "Int", "gives Float"},
    {"all_finite", {"f"}, "", "Bool", "takes Vector"},
    {"is_finite", {"i"}, "", "Bool", "takes Float"},
    {"well_formed", {}, "i", "Int", "gives Bool"},
    {"field", {}, "i", "Float", "gives the type of what it names"},
    {"field", {}, "#99", "Int", "names no field"},
    {"local", {}, "0", "Int", "names no local"},
    {"param", {}, "#0", "Int", "names no param"},
    {"acc", {}, "0", "Int", "needs a group or dataset frame"},
    {"any", {"list"}, "fn9", "Bool", "names no function"},
    {"any", {"list"}, "fn0", "Bool", "does not take the element as its last local"},
};

TEST_CASE("instructions with the wrong types") {
  Module world = MustReadUnverified(kWorld);
  for (const InstCase& c : kInstCases) {
    std::string text = std::string(kWorld) + FunctionOf(c, world);
    INFO(c.op << " giving " << c.type);
    std::string faults = Faults(text);
    if (c.fault.empty()) {
      CHECK(faults == "");
    } else {
      CHECK_THAT(faults, Catch::Contains(std::string(c.fault)));
    }
  }
}

/// Text after the world, and the fault.
struct TextCase {
  std::string_view text, fault;
};

void CheckAll(const std::vector<TextCase>& cases, std::string_view before) {
  for (const TextCase& c : cases) {
    INFO(c.text);
    std::string faults = Faults(std::string(before) + std::string(c.text));
    if (c.fault.empty()) {
      CHECK(faults == "");
    } else {
      CHECK_THAT(faults, Catch::Contains(std::string(c.fault)));
    }
  }
}

TEST_CASE("functions that do not hold together") {
  CheckAll(
      {
          {"fn0 over frame0 { result %0 }", "function 0: its result does not exist"},
          {"fn0 over frame0 { %0 = not %0 : Bool result %0 }", "is not an earlier instruction"},
          {"fn0 over frame0 \"f\" { %0 = not %1 : Bool %1 = field b : Bool result %0 }",
           "function 0 `f`: %0 not: an operand is not an earlier instruction"},
          {"fn0 over frame0 { %0 = not : Bool result %0 }", "takes 1 operands, not 0"},
          {"fn0 over frame0 { %0 = field b : Bool %1 = and %0 %0 %0 : Bool result %1 }",
           "takes 2 operands, not 3"},
          {"fn0 over frame0 locals (Int) { %0 = local 0 : Bool result %0 }",
           "gives the type of what it names"},
          // The function within has another frame, another local, no Bool.
          {"frame1 row { }\n"
           "fn0 over frame1 locals (Int) { %0 = const true : Bool result %0 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = any %0 fn0 : Bool result %1 }",
           "its function has another frame"},
          {"fn0 over frame0 locals (String) { %0 = const true : Bool result %0 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = all %0 fn0 : Bool result %1 }",
           "does not take the element"},
          {"fn0 over frame0 locals (Int) { %0 = local 0 : Int result %0 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = any %0 fn0 : Bool result %1 }",
           "has a function that gives Bool"},
          {"fn0 over frame0 locals (Int) { %0 = const true : Bool result %0 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = sum %0 fn0 : Int result %1 }",
           "has a function that gives the result's kind of number"},
          {"fn0 over frame0 locals (Int) { %0 = const true : Bool result %0 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = sum %0 fn0 : Bool result %1 }",
           "gives a number"},
          {"fn0 over frame0 locals (Int) { %0 = const true : Bool result %0 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = count %0 fn0 : Bool result %1 }",
           "gives Int"},
          {"fn0 over frame0 locals (Int) { result %3 }\n"
           "fn1 over frame0 { %0 = field list : List(Int) %1 = any %0 fn0 : Bool result %1 }",
           "its function has no result"},
          {"fn0 over frame0 locals (Int) { %0 = const true : Bool result %0 }\n"
           "fn1 over frame0 { %0 = field map : Map(String, Int) %1 = any %0 fn0 : Bool result %1 }",
           "goes over a Set or List"},
      },
      kWorld);
}

TEST_CASE("nesting has an end") {
  std::string locals = "Int";
  for (int i = 0; i < 201; ++i) locals += ", Int";
  std::string text = "fn0 over frame0 locals (" + locals + ") { %0 = local 0 : Int result %0 }";
  CheckAll({{text, "is nested too deep"}}, kWorld);
}

TEST_CASE("types and declarations that do not hold together") {
  CheckAll(
      {
          {"enum m.E { }", "enum `E`: has no values"},
          {"enum m.E { value a value a }", "two values have one name"},
          {"enum m.E { value `` }", "a value has no name"},
          {"enum m.`` { value a }", "has no name"},
          {"enum m.E { value a } record m.E { }", "record `E`: is declared twice"},
          {"record m.R { attribute a: Int by owner attribute a: Int by owner }",
           "two attributes have one name"},
          {"record m.R { attribute ``: Int by owner }", "an attribute has no name"},
          {"action m.a { } action m.a { }", "action `a`: is declared twice"},
          {"frame0 row { column a: Decimal(0, 0) }", "its digits are out of range"},
          {"frame0 row { column a: Decimal(39, 0) }", "its digits are out of range"},
          {"frame0 row { column a: Decimal(5, 6) }", "its digits are out of range"},
          {"frame0 row { }", ""},
      },
      "meshlaw-ir 1\n");
  CheckAll(
      {
          {"fn0 over frame0 { %0 = const 12.5 : Decimal(2, 0) result %0 }",
           "constant 0: is not a value of its type"},
          {"fn0 over frame0 { %0 = const null : Int result %0 }", "is not a value of its type"},
          {"fn0 over frame0 { %0 = const nan : Float result %0 }", "is not a value of its type"},
          {"fn0 over frame0 { %0 = const version(\"1\") : Version result %0 }",
           "is not a value of its type"},
          {"fn0 over frame0 { %0 = const ip(\"::01\") : Ip result %0 }",
           "is not a value of its type"},
          {"fn0 over frame0 { %0 = const [1e0] : Vector(Float, 2) result %0 }",
           "is not a value of its type"},
          {"fn0 over frame0 { %0 = const {\"a\": 1, \"a\": 2} : Map(String, Int) result %0 }",
           "is not a value of its type"},
          {"fn0 over frame0 { %0 = const 2/4 : Ratio result %0 }", "is not a value of its type"},
      },
      kWorld);
}

TEST_CASE("indices of a module that lead nowhere") {
  Module module = MustReadUnverified(kWorld);
  auto faults = [](const Module& m) {
    std::vector<std::string> all = Verify(m);
    return all.empty() ? "" : all[0];
  };
  CHECK(faults(module) == "");
  // The text form cannot say these.
  Module broken = module;
  broken.model.entities[0].parents = {value::EntityTypeId(7)};
  CHECK(faults(broken) == "entity `Team`: a parent does not exist");
  broken = module;
  broken.model.actions[0].resources = {value::EntityTypeId()};
  CHECK(faults(broken) == "action `read`: a resource does not exist");
  broken = module;
  broken.model.records[0].attributes[0].type = TypeId();
  CHECK(faults(broken) == "record `Pair`: an attribute has no type");
  broken = module;
  broken.frames[0].fields[0].type = TypeId(size_t{999});
  CHECK(faults(broken) == "frame 0: field `b` has no type");
  broken = module;
  broken.types.EnumType(value::EnumId(9));
  CHECK_THAT(faults(broken), Catch::Contains("its declaration does not exist"));
  broken = module;
  broken.types.SetOf(TypeId(broken.types.size() + 5));
  CHECK_THAT(faults(broken), Catch::Contains("its elements have no earlier type"));
  broken = module;
  broken.types.MapOf(TypeId(), TypeId(size_t{0}));
  CHECK_THAT(faults(broken), Catch::Contains("its elements have no earlier type"));
  broken = module;
  broken.constants.push_back({TypeId(), value::Value::Int(1)});
  CHECK(faults(broken) == "constant 0: has no type");
  broken = module;
  broken.AddConstant(broken.types.Simple(value::TypeKind::String), value::Value::String("\xFF"));
  CHECK(faults(broken) == "constant 0: has text that is not UTF-8");
  broken = module;
  TypeId texts = broken.types.ListOf(broken.types.Simple(value::TypeKind::String));
  broken.constants.push_back({texts, value::Value::List({value::Value::String("\xFF")})});
  CHECK(faults(broken) == "constant 0: has text that is not UTF-8");
  broken = module;
  Function function;
  function.frame = FrameId(size_t{3});
  broken.AddFunction(function);
  CHECK(faults(broken) == "function 0: its frame does not exist");
  function.frame = FrameId(size_t{0});
  function.locals = {TypeId()};
  broken.functions[0] = function;
  CHECK(faults(broken) == "function 0: a local has no type");
  function.locals = {};
  function.insts = {{Op::Const, TypeId(), {}, 0, {}}};
  function.result = InstId(size_t{0});
  broken.functions[0] = function;
  CHECK(faults(broken) == "function 0: %0 has no type");
  function.insts[0].type = TypeId(size_t{0});
  broken.functions[0] = function;
  CHECK(faults(broken) == "function 0: %0 const: names no constant");
  function.insts = {{Op::Field, module.frames[0].fields[8].type, {}, 8, {}},
                    {Op::DatePart, module.frames[0].fields[1].type, {InstId(size_t{0})}, 8, {}}};
  broken.functions[0] = function;
  CHECK(faults(broken) == "function 0: %1 date_part: names no part");
  function.insts = {{Op::Concat, module.frames[0].fields[5].type, {}, 1, {}}};
  broken.functions[0] = function;
  CHECK(faults(broken) == "function 0: %0 concat: has a number that it does not use");
}

TEST_CASE("frames and params that do not hold together") {
  CheckAll(
      {
          {"frame1 descriptor { column a: Int }", "a descriptor frame has no column field"},
          {"frame1 group { value a: Int }", "a group frame has no value field"},
          {"frame1 row { key a: Int }", "a row frame has no key field"},
          {"frame1 dataset { principal a: Team }", "a dataset frame has no principal field"},
          {"frame1 descriptor { context a: Pair }", "a descriptor frame has no context field"},
          {"frame1 row { now a: Timestamp? }", "`now` is a Timestamp"},
          {"frame1 row { now a: Int }", "`now` is a Timestamp"},
          {"param p: Int { initial 1 current 1 } param p: Int { initial 1 current 1 }",
           "param `p`: is declared twice"},
          {"param p: Int { initial 1 }", "a value is not a constant of its type"},
          {"param p: Int { initial 1 current 1 low 0 }", "has one bound without the other"},
          {"param p: Int { initial 1 current 1 for \"d\" 2 }", "is set but not delegated"},
          {"param p: Int { initial 1 current 9 low 0 high 5 }", "a value is outside its bounds"},
          {"param p: Int { initial 1 current 1 low 0 high 5 for \"d\" 6 }",
           "a value is outside its bounds"},
          {"param p: Int { initial 1 current 1 low 0 high 5 for \"d\" 2 for \"d\" 3 }",
           "is set twice for one domain"},
          {"param p: Int { initial 1 current 1 low 0 high 5 for \"\" 2 }",
           "is set for a domain without name"},
      },
      kWorld);
  Module module =
      MustReadUnverified(std::string(kWorld) + "param p: Int { initial 1 current 1 low 0 high 5 }");
  module.params[0].type = TypeId();
  CHECK(Verify(module)[0] == "param `p`: has no type");
  module.params[0].type = module.types.Simple(value::TypeKind::Float);
  CHECK(Verify(module)[0] == "param `p`: a value is not a constant of its type");
}

constexpr std::string_view kFunctions = R"(
frame1 descriptor { subject team: Team now now: Timestamp }
frame2 request { resource team: Team }
frame3 group { key i: Int }
frame4 dataset { }
frame5 group { key s: String }
fn0 over frame0 { %0 = const true : Bool result %0 }
fn1 over frame1 { %0 = const true : Bool result %0 }
fn2 over frame2 { %0 = const true : Bool result %0 }
fn3 over frame3 { %0 = const true : Bool result %0 }
fn4 over frame4 { %0 = const true : Bool result %0 }
fn5 over frame0 { %0 = field i : Int result %0 }
fn6 over frame0 locals (Int) { %0 = const true : Bool result %0 }
fn7 over frame0 { %0 = field s : String result %0 }
fn8 over frame4 { %0 = acc 0 : Int %1 = const 1 : Int %2 = eq %0 %1 : Bool result %2 }
fn9 over frame1 { %0 = const "x" : String result %0 }
fn10 over frame5 { %0 = const true : Bool result %0 }
fn11 over frame0 { %0 = field at : Timestamp result %0 }
fn12 over frame4 locals (Int) { %0 = acc 1 : Bool result %0 }
fn13 over frame4 { %0 = const [1] : List(Int) %1 = any %0 fn12 : Bool result %1 }
fn14 over frame4 { %0 = acc 0 : Int %1 = to_text %0 : String result %1 }
fn15 over frame0 { %0 = field f : Float result %0 }
fn16 over frame0 { %0 = field ip : Ip result %0 }
)";

TEST_CASE("rules that do not hold together") {
  std::string world = std::string(kWorld) + std::string(kFunctions);
  CheckAll(
      {
          {"rule m.r { effect permit subject Team }", ""},
          {"rule m.`` { effect permit subject Team }", "has no name"},
          {"rule m.r { effect permit subject Team } rule m.r { effect permit subject Team }",
           "has another's name"},
          {"rule m.r { tier domain effect permit subject Team }", "has no domain"},
          {"rule m.r { effect permit }", "its subject does not exist"},
          {"rule m.r { effect forbid subject Team column \"a\" }",
           "only permits and limits have rows and columns"},
          {"rule m.r { effect mask subject Team }", "masks go with `mask`"},
          {"rule m.r { effect permit subject Team mask \"a\" with null }", "masks go with `mask`"},
          {"rule m.r { effect mask subject Team mask \"a\" with null 3 }",
           "a mask has a number that it does not use"},
          {"rule m.r { effect require subject Team over frame1 }", "`that` goes with `require`"},
          {"rule m.r { effect check subject Team over frame1 }", "clauses go with `check`"},
          {"rule m.r { effect require subject Team over frame1 that fn1 action m.read }",
           "only access has actions and callers"},
          {"rule m.r { effect permit subject Team over frame99 }", "its frame does not exist"},
          {"rule m.r { effect permit subject Team when fn99 }", "its when is no function"},
          {"rule m.r { effect permit subject Team when fn6 }", "its when is no function"},
          {"rule m.r { effect permit subject Team when fn1 }",
           "its when is over another kind of frame"},
          {"rule m.r { effect require subject Team that fn2 }",
           "its that is over another kind of frame"},
          {"rule m.r { effect require subject Team over frame1 that fn9 }",
           "its that gives no Bool"},
          {"rule m.r { effect permit subject Team over frame1 when fn2 }",
           "its when is over another frame"},
          {"rule m.r { effect permit subject Team rows fn2 }",
           "its rows is over another kind of frame"},
          {"rule m.r { effect permit subject Team rows fn5 }", "its rows gives no Bool"},
          {"rule m.r { effect require subject Team over frame1 that fn1 because \"x\" fn1 }",
           "its because gives no String"},
          {"rule m.r { effect require subject Team over frame1 that fn1 fix \"x\" fn7 }",
           "its fix is over another frame"},
          {"rule m.r { effect require subject Team over frame1 that fn1 because \"x\" fn9 }", ""},
      },
      world);
}

const std::vector<TextCase> kClauseCases = {
    {"clause \"a\" row over frame0 { predicate fn0 }", ""},
    {"clause \"a\" row over frame0 { predicate fn0 } clause \"a\" row over frame0 { predicate "
     "fn0 }",
     "clause `a`: has another's label"},
    {"clause \"a\" row over frame1 { predicate fn0 }", "has no row frame"},
    {"clause \"a\" row over frame77 { predicate fn0 }", "has no row frame"},
    {"clause \"a\" row over frame0 { }", "its predicate is no function"},
    {"clause \"a\" row over frame0 { predicate fn5 }", "its predicate gives no Bool"},
    {"clause \"a\" row over frame0 { predicate fn1 }", "its predicate is over another frame"},
    {"clause \"a\" row over frame0 { where fn5 predicate fn0 }", "its where gives no Bool"},
    {"clause \"a\" row over frame0 { where fn1 predicate fn0 }", "its where is over another frame"},
    {"clause \"a\" row over frame0 { predicate fn0 key fn5 }", "keys go with groups"},
    {"clause \"a\" row over frame0 { predicate fn0 accumulate count : Int }",
     "has accumulators but no aggregate"},
    {"clause \"a\" group over frame0 { predicate fn3 }", "keys go with groups"},
    {"clause \"a\" group over frame0 { predicate fn3 key fn5 }", ""},
    {"clause \"a\" group over frame0 { predicate fn4 key fn5 }",
     "its predicate is over another kind of frame"},
    {"clause \"a\" group over frame0 { predicate fn10 key fn5 }",
     "a key of its frame is not a key of the clause"},
    {"clause \"a\" group over frame0 { predicate fn3 key fn1 }",
     "a key of its frame is not a key of the clause"},
    {"clause \"a\" group over frame0 { predicate fn3 key fn5 key fn1 }",
     "its key is over another frame"},
    {"clause \"a\" whole over frame0 { predicate fn3 }",
     "its predicate is over another kind of frame"},
    {"clause \"a\" whole over frame0 { predicate fn8 }",
     "an accumulator that it reads does not exist"},
    {"clause \"a\" whole over frame0 { predicate fn8 accumulate count : Int }", ""},
    {"clause \"a\" whole over frame0 { predicate fn8 accumulate unique fn5 : Bool }",
     "an accumulator that it reads does not exist"},
    {"clause \"a\" whole over frame0 { predicate fn13 accumulate count : Int }",
     "an accumulator that it reads does not exist"},
    {"clause \"a\" whole over frame0 { predicate fn4 because \"n\" fn14 }",
     "an accumulator that it reads does not exist"},
    {"clause \"a\" whole over frame0 { predicate fn4 because \"n\" fn14 accumulate count : Int }",
     ""},
    {"clause \"a\" whole over frame0 { predicate fn4 because \"n\" fn9 }", ""},
    {"clause \"a\" whole over frame0 { predicate fn4 because \"n\" fn7 }",
     "its because is over another frame"},
    {"clause \"a\" row over frame0 { predicate fn0 because \"n\" fn9 }",
     "its because is over another frame"},
    {"clause \"a\" row over frame0 { predicate fn0 fix \"n\" fn5 }", "its fix gives no String"},
    {"clause \"a\" row over frame0 { predicate fn0 tolerate 2/4 }", "no share in lowest terms"},
    {"clause \"a\" row over frame0 { predicate fn0 tolerate 3/2 }", "no share in lowest terms"},
    {"clause \"a\" row over frame0 { predicate fn0 tolerate 1/0 }", "no share in lowest terms"},
};

/// Accumulators, and whether arguments and result go together.
const std::vector<std::pair<std::string, bool>> kAccumulators = {
    {"count : Int", true},
    {"count fn5 : Int", false},
    {"count : Bool", false},
    {"count_if fn0 : Int", true},
    {"count_if fn5 : Int", false},
    {"sum fn5 : Int", true},
    {"sum fn7 : String", false},
    {"sum fn5 : Float", false},
    {"min fn7 : String?", true},
    {"min fn0 : Bool", false},
    {"max fn16 : Ip", false},
    {"max fn5 : Int", true},
    {"mean fn15 : Float", true},
    {"mean fn5 : Int", false},
    {"mean fn7 : Float", false},
    {"distinct fn5 fn7 : Int", true},
    {"distinct : Int", false},
    {"null_count fn5 : Int", true},
    {"null_count : Int", false},
    {"null_ratio fn5 : Ratio", true},
    {"null_ratio fn5 : Int", false},
    {"unique fn5 fn7 : Bool", true},
    {"unique : Bool", false},
    {"max_age fn11 : Duration", true},
    {"max_age fn5 : Duration", false},
    {"foreign fn5 in \"p\".\"c\" : Bool", true}};

TEST_CASE("clauses that do not hold together") {
  std::string before = std::string(kWorld) + std::string(kFunctions) +
                       "rule m.r { effect check subject Team over frame1 ";
  std::vector<TextCase> cases = kClauseCases;
  std::vector<std::string> texts;
  for (const auto& [text, sound] : kAccumulators) {
    texts.push_back("clause \"a\" whole over frame0 { predicate fn4 accumulate " + text + " }");
  }
  for (size_t i = 0; i < texts.size(); ++i) {
    cases.push_back({texts[i], kAccumulators[i].second ? "" : "do not go together"});
  }
  cases.push_back({"clause \"a\" whole over frame0 { predicate fn4 accumulate foreign fn5 : Bool }",
                   "has references that it does not use"});
  cases.push_back({"clause \"a\" whole over frame0 { predicate fn4 accumulate sum fn1 : Int }",
                   "its argument is over another frame"});
  cases.push_back({"clause \"a\" whole over frame0 { predicate fn4 accumulate sum fn6 : Int }",
                   "its argument is no function"});
  std::vector<std::string> closed;
  for (TextCase& c : cases) closed.push_back(std::string(c.text) + " }");
  for (size_t i = 0; i < cases.size(); ++i) cases[i].text = closed[i];
  CheckAll(cases, before);
}

TEST_CASE("ids of a rule that lead nowhere") {
  std::string text = std::string(kWorld) + std::string(kFunctions) +
                     "rule m.r { effect permit subject Team action m.read caller Team }";
  Module module = MustReadUnverified(text);
  Module broken = module;
  broken.rules[0].actions[0] = value::ActionId(9);
  CHECK(Verify(broken)[0] == "rule `m.r`: an action does not exist");
  broken = module;
  broken.rules[0].caller = value::EntityTypeId(9);
  CHECK(Verify(broken)[0] == "rule `m.r`: its caller does not exist");
  broken = module;
  broken.rules[0].caller.reset();
  broken.rules[0].caller_id = "x";
  CHECK(Verify(broken)[0] == "rule `m.r`: names a caller of no type");
  broken = module;
  broken.rules[0].subject.bounds = {{"a", TypeId()}};
  CHECK(Verify(broken)[0] == "rule `m.r`: a bound has no type");
  broken = module;
  broken.rules[0].effect = EffectKind::Check;
  broken.rules[0].actions.clear();
  broken.rules[0].caller.reset();
  Clause clause;
  clause.kind = ClauseKind::Whole;
  clause.row_frame = FrameId(size_t{0});
  clause.predicate = FunctionId(size_t{4});
  clause.accumulators = {{AccumulatorKind::Count, TypeId(), {}, {}, {}}};
  broken.rules[0].clauses = {clause};
  CHECK(Verify(broken)[0] == "rule `m.r`, clause ``, accumulator 0: has no type");
}

TEST_CASE("faults are counted up to a limit") {
  std::string text(kWorld);
  for (int i = 0; i < 500; ++i) {
    text += "fn" + std::to_string(i) + " over frame0 { result %0 }\n";
  }
  CHECK(Verify(MustReadUnverified(text)).size() == 200);
}

}  // namespace
}  // namespace meshlaw::ir
