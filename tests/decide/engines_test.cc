// SPDX-License-Identifier: Apache-2.0
// Every engine against the reference: on the cases, and on random rules, people and requests.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

#include "compiler/interp/interp.h"
#include "compiler/ir/text.h"
#include "runtime/decide/applicability.h"
#include "runtime/decide/request_frame.h"
#include "tests/decide/case_file.h"
#include "tests/decide/engines.h"
#include "tests/decide/random_case.h"
#include "tests/decide/random_rules.h"
#include "tests/decide/world.h"

namespace meshlaw::decide::testing {
namespace {

using meshlaw::testing::Random;

/// Both modes of an engine against the reference.
void CheckAgrees(Engine& engine, const ir::Module& module, const snapshot::Snapshot& snapshot,
                 const sema::Catalog& catalog, const Request& request) {
  Decision expected = decide::Decide(module, snapshot, catalog, request);
  CHECK(Whole(module, engine.Decide(request)) == Whole(module, expected));
  Verdict verdict = engine.Check(request);
  CHECK(verdict == Verdict{expected.allow, expected.decision_class});
}

TEST_CASE("all cases by plan and by code") {
  const TestWorld& world = TheWorld();
  // One module for all: what other rules would say must not matter to which are found.
  for (int level : {-1, 0, 3}) {
    INFO("level " << level);
    Engine engine(world.module, *world.snapshot, world.catalog, level);
    for (const DecisionCase& each : LoadCases("tests/decide/cases.txt")) {
      INFO(each.name);
      Request request = world.Ask(each.principal, each.action, each.resource, each.purpose);
      CheckAgrees(engine, world.module, *world.snapshot, world.catalog, request);
    }
  }
}

/// Code runs for rules that do not apply too. `shared/port` is in no product that a rule could
/// mean: what the code reads instead must neither be the row of another entity (entity 0 is the
/// port that p_named_port names, whose rank is where a product has its consumers) nor params of
/// nobody.
TEST_CASE("code of rules whose subject is not there") {
  const TestWorld& world = TheWorld();
  for (int level : {0, 3}) {
    INFO("level " << level);
    for (const char* rule : {"p_team", "p_known_tags"}) {
      INFO(rule);
      ir::Module module = world.With({"p_named_port", "p_rank", rule});
      Engine engine(module, *world.snapshot, world.catalog, level);
      for (const char* resource : {"shared/port", "sales.orders/events", "sales.orders"}) {
        Request request = world.Ask("ana", "read", resource, "work");
        CheckAgrees(engine, module, *world.snapshot, world.catalog, request);
      }
    }
  }
}

void CheckRandomChoices(int level, int modules, uint64_t seed) {
  const TestWorld& world = TheWorld();
  RandomCase random(seed);
  for (int i = 0; i < modules; ++i) {
    ir::Module module = world.With(random.Rules());
    Engine engine(module, *world.snapshot, world.catalog, level);
    for (int k = 0; k < 40; ++k) {
      CheckAgrees(engine, module, *world.snapshot, world.catalog, random.Ask());
    }
  }
}

TEST_CASE("random choices of rules, by the plan") { CheckRandomChoices(-1, 100, 5); }
TEST_CASE("random choices of rules, by code") { CheckRandomChoices(2, 15, 6); }

/// What a rule comes to by the interpreter, in the form of generated code.
uint8_t ByInterpreter(const RandomWorld& world, ir::RuleId id, const Request& request) {
  const ir::Rule& rule = world.module.rules[id.index()];
  auto match = MatchRule(world.module, *world.snapshot, world.catalog, rule, request);
  if (!match) return abi::kFalse;
  if (match->outside_bounds) return abi::kRefused;
  if (!rule.when) return abi::kTrue;
  interp::Environment env =
      RequestEnvironment(*world.snapshot, world.catalog, request, match->subject);
  value::Value value = interp::Evaluate(world.module, *rule.when, env);
  if (value.is_failure())
    return static_cast<uint8_t>(abi::kFailure + static_cast<uint64_t>(value.failure()));
  return value.is_true() ? abi::kTrue : abi::kFalse;
}

struct Coverage {
  size_t judged = 0, asked = 0, failed = 0, held = 0;
};

void CheckResults(const RandomWorld& world, Engine& engine, const Request& request,
                  Coverage& coverage) {
  for (auto [rule, result] : engine.Results(request)) {
    uint8_t expected = ByInterpreter(world, rule, request);
    ++coverage.judged;
    coverage.asked += result == abi::kAsk ? 1 : 0;
    coverage.held += result == abi::kTrue ? 1 : 0;
    coverage.failed += result >= abi::kFailure && result < abi::kRefused ? 1 : 0;
    if (result == abi::kAsk || result == expected) continue;
    const ir::Rule& of = world.module.rules[rule.index()];
    INFO(of.name << ": code says " << int{result} << ", the interpreter " << int{expected});
    if (of.when) INFO(ir::PrintFunction(world.module, *of.when));
    FAIL();
  }
}

/// MESHLAW_SOAK=n in the environment makes every search n times as long, from other seeds.
int SoakFactor() {
  const char* text = std::getenv("MESHLAW_SOAK");
  return text == nullptr ? 1 : std::max(1, std::atoi(text));
}

Coverage CheckRandomWorlds(const RuleOptions& options, int level, int worlds, uint64_t seed) {
  worlds *= SoakFactor();
  seed += static_cast<uint64_t>(SoakFactor() - 1) * 1000;
  Random random(seed);
  Coverage coverage;
  for (int i = 0; i < worlds; ++i) {
    INFO("world " << i << " of seed " << seed);
    RandomWorld world = MakeRandomWorld(random, options);
    Engine engine(world.module, *world.snapshot, world.catalog, level);
    for (int k = 0; k < 60; ++k) {
      Request request = RandomRequest(world, random);
      if (level >= 0) CheckResults(world, engine, request, coverage);
      CheckAgrees(engine, world.module, *world.snapshot, world.catalog, request);
    }
  }
  return coverage;
}

TEST_CASE("random conditions of what code handles") {
  RuleOptions options;
  options.functions.op = IsHandled;
  options.functions.depth_max = 5;
  for (int level : {0, 3}) {
    Coverage coverage = CheckRandomWorlds(options, level, 40, 100 + static_cast<uint64_t>(level));
    INFO(coverage.asked << " of " << coverage.judged << " left to the interpreter, "
                        << coverage.failed << " failed, " << coverage.held << " held");
    CHECK(coverage.asked * 3 < coverage.judged);
    CHECK(coverage.failed > 500);
    CHECK(coverage.held > 2000);
  }
}

TEST_CASE("random conditions of anything") {
  RuleOptions options;
  options.functions.depth_max = 3;
  CheckRandomWorlds(options, 0, 6, 200);
  CheckRandomWorlds(options, 2, 6, 201);
}

TEST_CASE("families of rules make tables, which find the same rules") {
  RuleOptions options;
  options.rules = 120;
  options.family = 20;
  options.functions.op = IsHandled;
  options.functions.depth_max = 2;
  Random random(7);
  size_t tables = 0;
  for (int i = 0; i < 4; ++i)
    tables += plan::PlanDecide(MakeRandomWorld(random, options).module).tables.size();
  CHECK(tables > 4);
  CheckRandomWorlds(options, -1, 10, 300);
  CheckRandomWorlds(options, 0, 8, 301);
  CheckRandomWorlds(options, 3, 8, 302);
}

}  // namespace
}  // namespace meshlaw::decide::testing
