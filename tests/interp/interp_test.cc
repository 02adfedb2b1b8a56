// SPDX-License-Identifier: Apache-2.0
// Runs the case files; what needs more than a table of values stands here.
#include <catch2/catch.hpp>
#include <set>

#include "compiler/ir/text.h"
#include "runtime/value/value_order.h"
#include "tests/interp/case_file.h"

namespace meshlaw::interp {
namespace {

using testing::Case;
using testing::CaseFile;
using value::Failure;
using value::Value;
using value::Values;

std::string Shown(const CaseFile& file, const Case& each, const Value& value) {
  return Literal(value, file.module[each.function].type(), file.module.types, file.module.model);
}

TEST_CASE("every function gives what its cases say") {
  for (const std::string& path : testing::CasePaths()) {
    CaseFile file = testing::LoadCases(path);
    for (const Case& each : file.cases) {
      Value result = testing::Run(file, each);
      INFO(path << ":" << each.line);
      CHECK(Shown(file, each, result) == Shown(file, each, each.expected));
    }
  }
}

/// The instructions of a function and of the quantifiers' functions within it.
void AddOps(const ir::Module& module, ir::FunctionId id, std::set<ir::Op>& ops) {
  for (const ir::Inst& inst : module[id].insts) {
    ops.insert(inst.op);
    bool inner = ir::Info(inst.op).immediate == ir::Immediate::Function;
    if (inner) AddOps(module, ir::FunctionId(inst.imm), ops);
  }
}

TEST_CASE("every instruction has a case") {
  std::set<ir::Op> seen;
  for (const std::string& path : testing::CasePaths()) {
    CaseFile file = testing::LoadCases(path);
    for (const Case& each : file.cases) AddOps(file.module, each.function, seen);
  }
  for (const ir::OpInfo& info : ir::AllOps()) {
    INFO(info.mnemonic);
    CHECK(seen.contains(info.op));
  }
}

std::vector<Value> Truths() {
  std::vector<Value> values{Value::Bool(false), Value::Bool(true)};
  for (int i = 0; i <= static_cast<int>(Failure::MissingEntity); ++i) {
    values.push_back(Value::Fail(static_cast<Failure>(i)));
  }
  return values;
}

/// The definition in words: `decides` beats all, failures beat the rest, the dominant one its like.
Value Expected(const Value& a, const Value& b, bool decides) {
  for (const Value* each : {&a, &b}) {
    if (!each->is_failure() && each->boolean() == decides) return Value::Bool(decides);
  }
  if (a.is_failure() && b.is_failure()) return a.failure() < b.failure() ? b : a;
  if (a.is_failure()) return a;
  return b.is_failure() ? b : Value::Bool(!decides);
}

TEST_CASE("truth tables over false, true and every failure") {
  CaseFile file = testing::LoadCases("tests/interp/cases/logic.rir");
  for (const Value& a : Truths()) {
    for (const Value& b : Truths()) {
      Values fields{a, b};
      Environment env = testing::EnvironmentOf(file, fields);
      CHECK(Evaluate(file.module, file.Named("and"), env) == Expected(a, b, false));
      CHECK(Evaluate(file.module, file.Named("or"), env) == Expected(a, b, true));
    }
  }
}

TEST_CASE("any and all are the or and the and of all") {
  CaseFile file = testing::LoadCases("tests/interp/cases/quantifier.rir");
  // The elements are 0, 1 and 2: what the function gives for each is a field.
  for (const Value& a : Truths()) {
    for (const Value& b : Truths()) {
      for (const Value& c :
           {Value::Bool(false), Value::Bool(true), Value::Fail(Failure::Overflow)}) {
        Values fields{a, b, c};
        Environment env = testing::EnvironmentOf(file, fields);
        Value all = Expected(Expected(a, b, false), c, false);
        Value any = Expected(Expected(a, b, true), c, true);
        CHECK(Evaluate(file.module, file.Named("all chosen"), env) == all);
        CHECK(Evaluate(file.module, file.Named("any chosen"), env) == any);
      }
    }
  }
}

TEST_CASE("values that are not of their field's type are malformed") {
  CaseFile file = testing::LoadCases("tests/interp/cases/fields.rir");
  struct Fault {
    const char* function;
    Value value;
  };
  for (const Fault& fault :
       {Fault{"int", Value::String("5")}, Fault{"level", Value::Enum(9)},
        Fault{"level", Value::Enum(-1)}, Fault{"level", Value::Int(0)},
        Fault{"date", Value::Date(int64_t{1} << 40)}, Fault{"time", Value::Time(-1)},
        Fault{"text", Value::Version("1.0.0")}, Fault{"vector", Value::Vector({1, 2})},
        Fault{"decimal", Value::Of(value::Decimal{12345, 3})},
        Fault{"decimal", Value::Of(value::Decimal{100000, 2})}}) {
    Values fields(20, fault.value);
    Environment env = testing::EnvironmentOf(file, fields);
    INFO(fault.function);
    CHECK(Evaluate(file.module, file.Named(fault.function), env) == Value::Fail(Failure::BadType));
    std::string check = std::string(fault.function) + " well formed";
    CHECK(Evaluate(file.module, file.Named(check), env) == Value::Bool(false));
  }
  // The same number at another scale is the same value.
  Values fields(20, Value::Of(value::Decimal{15, 1}));
  Value read = Evaluate(file.module, file.Named("decimal"), testing::EnvironmentOf(file, fields));
  CHECK((CompareExactly(read, Value::Of(value::Decimal{150, 2})) == 0));
}

TEST_CASE("reads of entities are told in order") {
  CaseFile file = testing::LoadCases("tests/interp/cases/entity.rir");
  Values fields{Value::Entity({value::EntityTypeId(1), "ana"}), Value::Null()};
  Environment env = testing::EnvironmentOf(file, fields);
  std::vector<std::string> reads;
  env.on_read = [&](const value::EntityRef& ref, uint32_t attribute) {
    reads.push_back(ref.id + "." + std::to_string(attribute));
  };
  Evaluate(file.module, file.Named("team's size"), env);
  CHECK(reads == std::vector<std::string>{"ana.0", "ads.1"});
}

TEST_CASE("without a snapshot every entity is missing") {
  CaseFile file = testing::LoadCases("tests/interp/cases/entity.rir");
  Value ana = Value::Entity({value::EntityTypeId(1), "ana"});
  Value ads = Value::Entity({value::EntityTypeId(0), "ads"});
  Values fields{ana, ads};
  Environment env = testing::EnvironmentOf(file, fields);
  env.snapshot = nullptr;
  CHECK(Evaluate(file.module, file.Named("level"), env) == Value::Fail(Failure::MissingEntity));
  CHECK(Evaluate(file.module, file.Named("in"), env).is_false());
  Values same{ads, ads};
  Environment again = testing::EnvironmentOf(file, same);
  again.snapshot = nullptr;
  CHECK(Evaluate(file.module, file.Named("team in"), again).is_true());
}

TEST_CASE("messages are total") {
  CaseFile file = testing::LoadCases("tests/interp/cases/message.rir");
  const ir::Message& message = file.module.rules[0].because;
  auto rendered = [&](Value a, Value b) {
    Values fields{std::move(a), std::move(b)};
    return Render(file.module, message, testing::EnvironmentOf(file, fields));
  };
  CHECK(rendered(Value::String("x"), Value::Int(5)) == "name x, number 6!");
  CHECK(rendered(Value::Null(), Value::Int(INT64_MAX)) == "name null, number <error: overflow>!");
  CHECK(rendered(Value::Fail(Failure::BadType), Value::Null()) == "name unreadable, number null!");
  CHECK(Render(file.module, {}, Environment{}) == "");
}

}  // namespace
}  // namespace meshlaw::interp
