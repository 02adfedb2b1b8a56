// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/decide.h"

#include <catch2/catch.hpp>
#include <set>

#include "tests/decide/case_file.h"
#include "tests/decide/world.h"

namespace meshlaw::decide::testing {
namespace {

TEST_CASE("cases") {
  const TestWorld& world = TheWorld();
  std::vector<DecisionCase> cases = LoadCases("tests/decide/cases.txt");
  REQUIRE(cases.size() > 80);
  for (const DecisionCase& each : cases) {
    INFO("cases.txt:" << each.line << ": " << each.name);
    ir::Module module = world.With(each.rules);
    Request request = world.Ask(each.principal, each.action, each.resource, each.purpose);
    Decision decision = Decide(module, *world.snapshot, world.catalog, request);
    Explain(module, *world.snapshot, world.catalog, request, decision);
    std::map<std::string, std::string> described = Described(module, decision);
    for (const auto& [word, expected] : each.expected) {
      INFO(word);
      REQUIRE(described.contains(word));
      CHECK(described[word] == expected);
    }
  }
}

TEST_CASE("every rule of the test module is in some case") {
  std::set<std::string> used;
  for (const DecisionCase& each : LoadCases("tests/decide/cases.txt")) {
    used.insert(each.rules.begin(), each.rules.end());
  }
  for (const ir::Rule& rule : TheWorld().module.rules) {
    INFO(rule.name);
    CHECK((used.contains(rule.name) || rule.name == "k_permit"));
  }
}

TEST_CASE("what the mesh does not have is told") {
  const TestWorld& world = TheWorld();
  Request request = world.Ask("zoe", "read", "no/port", "work");
  auto unknown = UnknownEntities(*world.snapshot, request);
  REQUIRE(unknown.size() == 2);
  CHECK(unknown[0].id == "zoe");
  CHECK(unknown[1].id == "no/port");
  CHECK(UnknownEntities(*world.snapshot, world.Ask("ana", "read", "hr.people", "w")).empty());
}

}  // namespace
}  // namespace meshlaw::decide::testing
