// SPDX-License-Identifier: Apache-2.0
// The generators keep what their headers promise; and what the interpreter gives on their programs
// keeps what every engine relies on.
#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "compiler/ir/text.h"
#include "runtime/value/conform.h"
#include "runtime/value/value_order.h"
#include "tests/generators/functions.h"
#include "tests/generators/modules.h"
#include "tests/generators/shrink.h"
#include "tests/generators/values.h"
#include "tests/generators/world.h"

namespace meshlaw::testing {
namespace {

using ir::Op;
using value::Value;

std::string FirstFault(const ir::Module& module) {
  std::vector<std::string> faults = ir::Verify(module);
  return faults.empty() ? "" : faults[0];
}

TEST_CASE("random values are of their types") {
  Random random(1);
  ir::Module module;
  DeclareWorld(module);
  for (int i = 0; i < 200; ++i) {
    for (value::TypeId required : RequiredTypes(module)) {
      value::TypeId type = module.types.WithOptional(required, random.OneIn(2));
      CAPTURE(module.types.Text(type, module.model));
      CHECK(value::Conforms(RandomValue(module, type, random), type, module.types, module.model));
      CHECK(value::Conforms(PlainValue(module, type), type, module.types, module.model));
    }
  }
}

TEST_CASE("random values print as literals that read back exactly") {
  Random random(2);
  ir::Module module;
  DeclareWorld(module);
  for (int i = 0; i < 100; ++i) {
    for (value::TypeId required : RequiredTypes(module)) {
      value::TypeId type = module.types.WithOptional(required, random.OneIn(2));
      Value value = RandomValue(module, type, random);
      std::string literal = Literal(value, type, module.types, module.model);
      CAPTURE(literal);
      Result<Value> again = ir::ReadValue(module, type, literal);
      REQUIRE(again.has_value());
      REQUIRE((CompareExactly(*again, value) == 0));
    }
  }
}

TEST_CASE("random modules verify, and have every instruction") {
  std::set<Op> seen;
  for (uint64_t seed = 1; seed <= 200; ++seed) {
    Random random(seed);
    ir::Module module = RandomModule(random, 4);
    CAPTURE(seed);
    REQUIRE(FirstFault(module) == "");
    for (const ir::Function& function : module.functions) {
      for (const ir::Inst& inst : function.insts) seen.insert(inst.op);
    }
  }
  for (const ir::OpInfo& info : ir::AllOps()) {
    CAPTURE(info.mnemonic);
    CHECK(seen.contains(info.op));
  }
}

TEST_CASE("options keep instructions and types out") {
  Random random(3);
  ir::Module module;
  DeclareWorld(module);
  FunctionOptions options;
  options.op = [](Op op) { return op == Op::Add || op == Op::Lt || op == Op::And; };
  for (int i = 0; i < 200; ++i) {
    ir::FrameId frame = AddRandomFrame(module, random, ir::FrameKind::Row, 5, [](const auto& type) {
      return type.kind == value::TypeKind::Int;
    });
    for (const ir::FrameField& field : module[frame].fields) {
      bool data = field.source == ir::FieldSource::Column;
      if (data) CHECK(module.types.Is(field.type, value::TypeKind::Int));
    }
    value::TypeId boolean = module.types.Simple(value::TypeKind::Bool);
    ir::FunctionId id = AddRandomFunction(module, random, frame, boolean, options);
    for (const ir::Inst& inst : module[id].insts) {
      bool leaf = inst.op == Op::Const || inst.op == Op::Field || inst.op == Op::Local;
      CHECK((leaf || options.op(inst.op)));
    }
  }
  CHECK(FirstFault(module) == "");
}

/// One function over one row frame, with fields and a snapshot.
struct Example {
  Sample sample;
  std::shared_ptr<const snapshot::Snapshot> snapshot;

  explicit Example(uint64_t seed) {
    Random random(seed);
    ir::Module& module = sample.module;
    DeclareWorld(module);
    ir::FrameId frame = AddRandomFrame(module, random, ir::FrameKind::Row, 8,
                                       [](const value::Type&) { return true; });
    std::vector<value::TypeId> types = RequiredTypes(module);
    value::TypeId type = module.types.WithOptional(random.Pick(types), random.OneIn(4));
    sample.function = AddRandomFunction(module, random, frame, type, {});
    sample.fields = RandomFields(module, frame, random);
    auto built = snapshot::Snapshot::Build(RandomEntities(module, random));
    REQUIRE(built.has_value());
    snapshot = *built;
    sample.snapshot = snapshot.get();
  }
};

/// Sets compare NaN and the zeros as equal, so their literals are compared.
std::string Shown(const Sample& sample, const Value& value) {
  return Literal(value, sample.module[sample.function].type(), sample.module.types,
                 sample.module.model);
}

/// A Float may be more than its type promises where it came through a `Float?nan`.
bool IsFloatBeyondPromise(const Sample& sample, const Value& value) {
  const value::Type& type = sample.module.types[sample.module[sample.function].type()];
  return type.kind == value::TypeKind::Float && value.kind() == Value::Kind::Float &&
         !std::isfinite(value.real());
}

TEST_CASE("results are failures or values of the function's type") {
  int failures = 0, nulls = 0, values = 0;
  for (uint64_t seed = 1; seed <= 3'000; ++seed) {
    Example example(seed);
    const Sample& sample = example.sample;
    Value result = interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample));
    ++(result.is_failure() ? failures : result.is_null() ? nulls : values);
    if (result.is_failure() || IsFloatBeyondPromise(sample, result)) continue;
    // Within records and collections too a Float is only as finite as what it was made of.
    bool holds_floats = !result.is_null() && result.kind() >= Value::Kind::List;
    CAPTURE(seed);
    if (holds_floats) continue;
    REQUIRE(value::Conforms(result, sample.module[sample.function].type(), sample.module.types,
                            sample.module.model));
  }
  // Tests of engines are worth little if nearly everything fails.
  CHECK(values > 1'000);
  CHECK(failures > 300);
  CHECK(nulls > 20);
}

TEST_CASE("evaluation repeats itself, also after a trip through text and bytes") {
  for (uint64_t seed = 1; seed <= 500; ++seed) {
    Example example(seed);
    Sample& sample = example.sample;
    Value result = interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample));
    std::string shown = Shown(sample, result);
    CAPTURE(seed);
    Result<ir::Module> read = ir::Read(ir::Print(sample.module));
    REQUIRE(read.has_value());
    sample.module = *read;
    CHECK(Shown(sample, interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample))) ==
          shown);
    read = ir::FromBinary(ir::ToBinary(sample.module));
    REQUIRE(read.has_value());
    sample.module = *read;
    CHECK(Shown(sample, interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample))) ==
          shown);
  }
}

TEST_CASE("fields that a function does not read do not matter") {
  for (uint64_t seed = 1; seed <= 500; ++seed) {
    Example example(seed);
    Sample sample = example.sample;
    std::vector<bool> read(sample.fields.size(), false);
    for (const ir::Function& function : sample.module.functions) {
      for (const ir::Inst& inst : function.insts) {
        if (ir::Info(inst.op).immediate == ir::Immediate::Field) read[inst.imm] = true;
      }
    }
    Value result = interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample));
    for (size_t i = 0; i < read.size(); ++i) {
      if (!read[i]) sample.fields[i] = Value::Fail(value::Failure::MissingEntity);
    }
    CHECK(Shown(sample, interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample))) ==
          Shown(sample, result));
  }
}

TEST_CASE("shrinking leaves what it takes to fail") {
  int tried = 0;
  for (uint64_t seed = 1; seed <= 400 && tried < 20; ++seed) {
    Example example(seed);
    StillFails fails = [](const Sample& sample) {
      Value result = interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample));
      return result == Value::Fail(value::Failure::Overflow);
    };
    if (!fails(example.sample)) continue;
    ++tried;
    size_t before = example.sample.module[example.sample.function].insts.size();
    Sample small = Shrink(example.sample, fails);
    CAPTURE(seed, Show(small));
    CHECK(fails(small));
    CHECK(FirstFault(small.module) == "");
    CHECK(small.module[small.function].insts.size() <= before);
    CHECK(small.module[small.function].insts.size() <= 8);
  }
  CHECK(tried >= 5);
}

}  // namespace
}  // namespace meshlaw::testing
