// SPDX-License-Identifier: Apache-2.0
// Random programs give what they gave before, whichever passes ran and how often.
#include <catch2/catch.hpp>

#include "compiler/ir/text.h"
#include "compiler/passes/passes.h"
#include "runtime/value/value_order.h"
#include "tests/generators/functions.h"
#include "tests/generators/modules.h"
#include "tests/generators/shrink.h"
#include "tests/generators/values.h"
#include "tests/generators/world.h"

namespace meshlaw::testing {
namespace {

using ir::Op;
using passes::PassInfo;
using value::Value;

constexpr int kRows = 6;

/// What `simplify` knows.
bool IsAlgebra(Op op) {
  switch (op) {
    case Op::Not:
    case Op::And:
    case Op::Or:
    case Op::Select:
    case Op::IsNull:
    case Op::Unwrap:
    case Op::Wrap:
    case Op::Coalesce:
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Ge:
    case Op::Add:
    case Op::WellFormed: return true;
    default: return false;
  }
}

/// The same without ways out: few fields, said again and again.
bool IsLogic(Op op) { return op == Op::Not || op == Op::And || op == Op::Or; }

/// What `share` sees as one, and what looks alike but is not.
bool IsQuantified(Op op) {
  switch (op) {
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf:
    case Op::And:
    case Op::Eq:
    case Op::Lt: return true;
    default: return false;
  }
}

bool IsAnything(const value::Type&) { return true; }
bool IsBool(const value::Type& type) { return type.kind == value::TypeKind::Bool; }
/// Values that may have no order.
bool IsFloat(const value::Type& type) { return type.kind == value::TypeKind::Float; }
/// One kind of collection, so that quantifiers often go over the same one.
bool IsCollection(const value::Type& type) { return type.kind == value::TypeKind::Set; }

struct Narrow {
  bool (*op)(Op);
  bool (*type)(const value::Type&);
  int depth_max;
};
constexpr Narrow kNarrow[] = {
    {IsAlgebra, IsFloat, 6}, {IsLogic, IsBool, 4}, {IsQuantified, IsCollection, 4}};

/// One function over a row frame, and rows for it. Of four programs one is of anything; the others
/// say little over few fields, so that rules meet what they are about, and each other.
struct Program {
  Sample sample;
  std::vector<value::Values> rows;
  std::shared_ptr<const snapshot::Snapshot> snapshot;

  explicit Program(uint64_t seed) {
    Random random(seed);
    ir::Module& module = sample.module;
    DeclareWorld(module);
    FunctionOptions options;
    value::TypeId type = module.types.Simple(value::TypeKind::Bool);
    ir::FrameId frame;
    if (seed % 4 == 0) {
      frame = AddRandomFrame(module, random, ir::FrameKind::Row, 8, IsAnything);
      std::vector<value::TypeId> types = RequiredTypes(module);
      type = module.types.WithOptional(random.Pick(types), random.OneIn(4));
    } else {
      const Narrow& narrow = kNarrow[seed % 4 - 1];
      frame = AddRandomFrame(module, random, ir::FrameKind::Row, 3, narrow.type);
      options.op = narrow.op;
      options.depth_max = narrow.depth_max;
    }
    sample.function = AddRandomFunction(module, random, frame, type, options);
    for (int i = 0; i < kRows; ++i) rows.push_back(RandomFields(module, frame, random));
    if (seed % 4 != 0) FailOften(random);
    auto built = snapshot::Snapshot::Build(RandomEntities(module, random));
    REQUIRE(built.has_value());
    snapshot = *built;
    sample.snapshot = snapshot.get();
  }

 private:
  /// Which of several failures is the result is where algebra goes wrong.
  void FailOften(Random& random) {
    static const std::vector<value::Failure> kFailures = {
        value::Failure::NotFinite, value::Failure::BadType, value::Failure::MissingEntity};
    for (value::Values& row : rows) {
      for (Value& field : row) {
        if (random.OneIn(3)) field = Value::Fail(random.Pick(kFailures));
      }
    }
  }
};

Value ResultOf(const Sample& sample) {
  return interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample));
}

using Run = std::function<void(ir::Module&)>;

/// Not even the sign of a zero may differ.
bool Differs(const Sample& sample, const Run& run) {
  Sample after = sample;
  run(after.module);
  return CompareExactly(ResultOf(sample), ResultOf(after)) != 0;
}

/// Checks one program under `run`; gives whether it changed.
bool Keeps(const Program& program, const Run& run) {
  Sample after = program.sample;
  run(after.module);
  REQUIRE(ir::Verify(after.module) == std::vector<std::string>());
  Sample before = program.sample;
  for (const value::Values& row : program.rows) {
    before.fields = after.fields = row;
    bool same = CompareExactly(ResultOf(before), ResultOf(after)) == 0;
    if (same) continue;
    Sample small = Shrink(before, [&](const Sample& sample) { return Differs(sample, run); });
    std::string text = Show(small);
    run(small.module);
    FAIL(text << "after:\n" << Show(small));
  }
  std::string once = ir::Print(after.module);
  run(after.module);
  CHECK(ir::Print(after.module) == once);
  return once != ir::Print(program.sample.module);
}

TEST_CASE("each pass keeps what programs mean, and does its work once") {
  for (const PassInfo& info : passes::AllPasses()) {
    int changed = 0;
    for (uint64_t seed = 1; seed <= 4'000; ++seed) {
      CAPTURE(info.name, seed);
      Run run = [&](ir::Module& module) { passes::RunPass(info.pass, module); };
      changed += Keeps(Program(seed), run) ? 1 : 0;
    }
    // A property of passes is worth little if they find nothing to do. Nothing is left to drop in
    // what the generator makes.
    CAPTURE(info.name, changed);
    CHECK((changed > 100 || info.pass == passes::Pass::Drop));
  }
}

TEST_CASE("all passes keep what programs mean, and do their work once") {
  int changed = 0;
  for (uint64_t seed = 1; seed <= 8'000; ++seed) {
    CAPTURE(seed);
    changed += Keeps(Program(seed), passes::RunPasses) ? 1 : 0;
  }
  CHECK(changed > 2'000);
}

std::vector<std::string> DigestsOf(const ir::Module& module) {
  std::vector<std::string> digests;
  for (const ir::Rule& rule : module.rules) digests.push_back(rule.digest);
  return digests;
}

TEST_CASE("rules keep their digests, functions and frames their numbers") {
  for (uint64_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    Random random(seed);
    ir::Module module = RandomModule(random, 4);
    ir::Module after = module;
    REQUIRE(passes::RunPasses(after) == std::vector<std::string>());
    CHECK(DigestsOf(after) == DigestsOf(module));
    REQUIRE(after.functions.size() == module.functions.size());
    for (size_t i = 0; i < module.functions.size(); ++i) {
      CHECK(after.functions[i].frame == module.functions[i].frame);
      CHECK(after.functions[i].type() == module.functions[i].type());
      CHECK(after.functions[i].insts.size() <= module.functions[i].insts.size());
    }
  }
}

}  // namespace
}  // namespace meshlaw::testing
