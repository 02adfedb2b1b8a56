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

/// One function over a row frame, and rows for it. Every other program is of what `simplify` knows
/// alone, so that its rules meet each other.
struct Program {
  Sample sample;
  std::vector<value::Values> rows;
  std::shared_ptr<const snapshot::Snapshot> snapshot;

  explicit Program(uint64_t seed) {
    Random random(seed);
    ir::Module& module = sample.module;
    DeclareWorld(module);
    ir::FrameId frame = AddRandomFrame(module, random, ir::FrameKind::Row, seed % 2 == 0 ? 3 : 8,
                                       [](const value::Type&) { return true; });
    std::vector<value::TypeId> types = RequiredTypes(module);
    value::TypeId type = module.types.WithOptional(random.Pick(types), random.OneIn(4));
    FunctionOptions options;
    if (seed % 2 == 0) {
      options.op = IsAlgebra;
      options.depth_max = 6;
      type = module.types.Simple(value::TypeKind::Bool);
    }
    sample.function = AddRandomFunction(module, random, frame, type, options);
    for (int i = 0; i < kRows; ++i) rows.push_back(RandomFields(module, frame, random));
    auto built = snapshot::Snapshot::Build(RandomEntities(module, random));
    REQUIRE(built.has_value());
    snapshot = *built;
    sample.snapshot = snapshot.get();
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
    for (uint64_t seed = 1; seed <= 2'500; ++seed) {
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
  for (uint64_t seed = 1; seed <= 5'000; ++seed) {
    CAPTURE(seed);
    changed += Keeps(Program(seed), passes::RunPasses) ? 1 : 0;
  }
  CHECK(changed > 1'000);
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
