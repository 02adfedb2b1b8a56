// SPDX-License-Identifier: Apache-2.0
// Every engine against the reference: on the cases, and on random rules, people and requests.
#include <catch2/catch.hpp>

#include "tests/decide/case_file.h"
#include "tests/decide/random_case.h"
#include "tests/decide/scalar_compare.h"
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

Coverage CheckRandomWorlds(const RuleOptions& options, int level, int worlds, uint64_t seed) {
  Random random(seed);
  Coverage coverage;
  for (int i = 0; i < worlds; ++i) {
    RandomWorld world = MakeRandomWorld(random, options);
    std::vector<Request> requests;
    while (requests.size() < 60) requests.push_back(RandomRequest(world, random));
    auto difference = Compare(world, requests, level, coverage);
    if (difference) FAIL("world " << i << ": " << Smallest(world, *difference, level));
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
    CHECK(coverage.held > 1500);
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
