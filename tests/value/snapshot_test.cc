// SPDX-License-Identifier: Apache-2.0
#include "runtime/snapshot/snapshot.h"

#include <catch2/catch.hpp>

#include "tests/generators/random.h"

namespace meshlaw::snapshot {
namespace {

using value::EntityRef;
using value::EntityTypeId;

const EntityTypeId kTeam(0), kPerson(1), kDomain(2);

EntityRef Team(std::string id) { return {kTeam, std::move(id)}; }
EntityRef Person(std::string id) { return {kPerson, std::move(id)}; }

Entity Make(EntityRef ref, std::vector<EntityRef> parents = {}) {
  return Entity{std::move(ref), {}, std::move(parents), {}, {}};
}

std::shared_ptr<const Snapshot> Built(std::vector<Entity> entities) {
  auto built = Snapshot::Build(std::move(entities));
  REQUIRE(built.has_value());
  return *built;
}

TEST_CASE("entities are found by type and id") {
  auto s = Built({Make(Team("b")), Make(Person("a")), Make(Team("a"))});
  REQUIRE(s->Find(kTeam, "a") != nullptr);
  CHECK(s->Find(kTeam, "a")->ref == Team("a"));
  CHECK(s->Find(Person("a"))->ref == Person("a"));
  CHECK(s->Find(kPerson, "b") == nullptr);
  CHECK_FALSE(s->IndexOf(Person("b")).valid());
  REQUIRE(s->OfType(kTeam).size() == 2);
  CHECK(s->OfType(kTeam)[0]->ref.id == "a");
  CHECK(s->OfType(kDomain).empty());
}

TEST_CASE("hierarchy is reflexive and transitive") {
  auto s = Built({Make(Person("ana"), {Team("ads"), Team("gone")}),
                  Make(Team("ads"), {Team("marketing")}), Make(Team("marketing"), {Team("all")}),
                  Make(Team("all")), Make(Team("sales"))});
  CHECK(s->IsIn(Person("ana"), Person("ana")));
  CHECK(s->IsIn(Person("ana"), Team("ads")));
  CHECK(s->IsIn(Person("ana"), Team("all")));
  CHECK_FALSE(s->IsIn(Team("all"), Person("ana")));
  CHECK_FALSE(s->IsIn(Person("ana"), Team("sales")));
  // Missing entities are in themselves only, whoever names them as a parent.
  CHECK(s->IsIn(Team("gone"), Team("gone")));
  CHECK_FALSE(s->IsIn(Person("ana"), Team("gone")));
  CHECK_FALSE(s->IsIn(Team("gone"), Team("all")));
}

TEST_CASE("the nearest ancestor of a type") {
  EntityRef domain{kDomain, "d"}, other{kDomain, "o"};
  auto s =
      Built({Make(Person("p"), {Team("far"), Team("near")}), Make(Team("far"), {Team("mid")}),
             Make(Team("mid"), {other}), Make(Team("near"), {domain}), Make(domain), Make(other)});
  CHECK(s->AncestorOfType(Person("p"), kPerson)->ref == Person("p"));
  CHECK(s->AncestorOfType(Person("p"), kTeam)->ref == Team("far"));
  CHECK(s->AncestorOfType(Person("p"), kDomain)->ref == domain);
  CHECK(s->AncestorOfType(domain, kTeam) == nullptr);
  CHECK(s->AncestorOfType(Team("gone"), kTeam) == nullptr);
}

TEST_CASE("two entities with one name are refused") {
  auto built = Snapshot::Build({Make(Team("a")), Make(Team("b")), Make(Team("a"))});
  REQUIRE_FALSE(built.has_value());
  CHECK(built.error().message == "two entities of one type have the name `a`");
}

TEST_CASE("circles are refused and named") {
  auto built = Snapshot::Build({Make(Team("x"), {Team("a")}), Make(Team("a"), {Team("b")}),
                                Make(Team("b"), {Team("c")}), Make(Team("c"), {Team("a")})});
  REQUIRE_FALSE(built.has_value());
  CHECK(built.error().message == "the hierarchy goes in a circle: `a` in `b` in `c` in `a`");
  auto self = Snapshot::Build({Make(Team("a"), {Team("a")})});
  REQUIRE_FALSE(self.has_value());
  CHECK(self.error().message == "the hierarchy goes in a circle: `a` in `a`");
}

TEST_CASE("a long chain needs no stack, and one too long is refused") {
  auto chain = [](int length) {
    std::vector<Entity> entities;
    for (int i = 0; i < length; ++i) {
      entities.push_back(Make(Team(std::to_string(i)), {Team(std::to_string(i + 1))}));
    }
    return entities;
  };
  auto s = Built(chain(5'000));
  CHECK(s->IsIn(Team("0"), Team("4999")));
  CHECK_FALSE(s->IsIn(Team("4999"), Team("0")));
  CHECK_FALSE(Snapshot::Build(chain(20'000)).has_value());
}

TEST_CASE("the closure is what walking the parents finds") {
  meshlaw::testing::Random random(6);
  for (int round = 0; round < 200; ++round) {
    auto count = static_cast<size_t>(random.Below(12)) + 1;
    std::vector<Entity> entities;
    for (size_t i = 0; i < count; ++i) {
      Entity entity = Make(Team(std::to_string(i)));
      for (size_t j = i + 1; j < count; ++j) {
        if (random.OneIn(4)) entity.parents.push_back(Team(std::to_string(j)));
      }
      entities.push_back(entity);
    }
    auto s = Built(entities);
    for (const Entity& low : entities) {
      std::vector<EntityRef> above{low.ref};
      for (size_t k = 0; k < above.size(); ++k) {
        for (const EntityRef& parent : s->Find(above[k])->parents) above.push_back(parent);
      }
      for (const Entity& high : entities) {
        bool expected = std::find(above.begin(), above.end(), high.ref) != above.end();
        REQUIRE(s->IsIn(low.ref, high.ref) == expected);
      }
    }
  }
}

}  // namespace
}  // namespace meshlaw::snapshot
