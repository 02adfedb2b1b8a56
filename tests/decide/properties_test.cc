// SPDX-License-Identifier: Apache-2.0
// Laws of the combining of rules, over random choices of rules.rir and random requests.
#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

#include "runtime/decide/decide.h"
#include "runtime/decide/mask_lattice.h"
#include "tests/decide/case_file.h"
#include "tests/decide/random_case.h"
#include "tests/decide/world.h"

namespace meshlaw::decide::testing {
namespace {

using Words = std::map<std::string, std::string>;

Decision DecideWith(const std::vector<std::string>& rules, const Request& request) {
  const TestWorld& world = TheWorld();
  return Decide(world.With(rules), *world.snapshot, world.catalog, request);
}

Words DescribedWith(const std::vector<std::string>& rules, const Request& request) {
  ir::Module module = TheWorld().With(rules);
  return Described(module, DecideWith(rules, request));
}

TEST_CASE("the order of rules never matters") {
  RandomCase random(1);
  for (int i = 0; i < 400; ++i) {
    std::vector<std::string> rules = random.Rules();
    Request request = random.Ask();
    Words before = DescribedWith(rules, request);
    std::shuffle(rules.begin(), rules.end(), random.engine());
    CHECK(DescribedWith(rules, request) == before);
  }
}

TEST_CASE("a rule said twice is a rule said once") {
  RandomCase random(2);
  for (int i = 0; i < 400; ++i) {
    std::vector<std::string> rules = random.Rules();
    Request request = random.Ask();
    Words once = DescribedWith(rules, request);
    rules.push_back(rules[random.Below(rules.size())]);
    Words twice = DescribedWith(rules, request);
    for (const char* word : {"class", "rows", "columns", "column_rows", "masks"}) {
      INFO(word);
      CHECK(twice[word] == once[word]);
    }
  }
}

/// Whether `narrow` shows no column that `wide` does not, and none less masked.
void CheckNarrower(const Decision& narrow, const Decision& wide) {
  if (!narrow.allow) return;
  REQUIRE(wide.allow);
  for (const std::string& column : narrow.columns) {
    INFO(column);
    CHECK(std::find(wide.columns.begin(), wide.columns.end(), column) != wide.columns.end());
    auto mask = wide.masks.find(column);
    if (mask == wide.masks.end()) continue;
    REQUIRE(narrow.masks.contains(column));
    CHECK(IsAtLeast(narrow.masks.at(column), mask->second));
  }
}

TEST_CASE("only a permit widens") {
  RandomCase random(3);
  int narrowed = 0;
  for (int i = 0; i < 1500; ++i) {
    std::vector<std::string> rules = random.Rules();
    Request request = random.Ask();
    Decision before = DecideWith(rules, request);
    const ir::Rule& added = random.AnyRule();
    rules.push_back(added.name);
    Decision after = DecideWith(rules, request);
    if (added.effect == ir::EffectKind::Permit && !added.shadow) continue;
    narrowed += before.allow && !after.allow ? 1 : 0;
    CheckNarrower(after, before);
  }
  CHECK(narrowed > 20);
}

TEST_CASE("a rule in shadow changes nothing but what is told") {
  RandomCase random(4);
  for (int i = 0; i < 200; ++i) {
    std::vector<std::string> rules = random.Rules();
    std::erase(rules, "s_forbid");
    if (rules.empty()) continue;
    Request request = random.Ask();
    Words without = DescribedWith(rules, request);
    rules.push_back("s_forbid");
    Words with = DescribedWith(rules, request);
    with.erase("shadow");
    without.erase("shadow");
    CHECK(with == without);
  }
}

// ---- masks ----

std::vector<ir::Mask> AllMasks() {
  using enum ir::MaskKind;
  std::vector<ir::Mask> masks;
  for (int64_t n : {0, 1, 2, 4, 9}) {
    masks.push_back({"c", Last, n});
    masks.push_back({"c", First, n});
  }
  for (ir::MaskKind kind : {Year, Hash, Null, Drop}) masks.push_back({"c", kind, 0});
  return masks;
}

bool Same(const ir::Mask& a, const ir::Mask& b) { return Text(a) == Text(b); }

TEST_CASE("masks form a semilattice") {
  for (const ir::Mask& a : AllMasks()) {
    CHECK(Same(Join(a, a), a));
    for (const ir::Mask& b : AllMasks()) {
      INFO(Text(a) << " and " << Text(b));
      CHECK(Same(Join(a, b), Join(b, a)));
      CHECK(IsAtLeast(Join(a, b), a));
      CHECK((IsAtLeast(a, b) && IsAtLeast(b, a)) == Same(a, b));
      for (const ir::Mask& c : AllMasks()) {
        INFO(Text(c));
        CHECK(Same(Join(Join(a, b), c), Join(a, Join(b, c))));
        // The least: whatever is above both is above the join.
        if (IsAtLeast(c, a) && IsAtLeast(c, b)) CHECK(IsAtLeast(c, Join(a, b)));
      }
    }
  }
}

TEST_CASE("a mask that fits what may be null") {
  ir::Mask null{"c", ir::MaskKind::Null, 0}, hash{"c", ir::MaskKind::Hash, 0};
  CHECK(Text(Fitted(null, true)) == "null");
  CHECK(Text(Fitted(null, false)) == "drop");
  CHECK(Text(Fitted(hash, false)) == "hash");
}

}  // namespace
}  // namespace meshlaw::decide::testing
