// SPDX-License-Identifier: Apache-2.0
#include "tests/mesh/mesh_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

const std::string kCouncil = "council { owner Team::\"c\" }\n";

Lines Faults(const std::string& settings, std::string* help = nullptr) {
  Fixture f;
  auto file = parse::ParseFile(f.sources, f.sources.Add("c.law", "constitution t\n" + settings),
                               f.limits, f.sink);
  REQUIRE_FALSE(f.sink.has_errors());
  auto read = ReadConstitution(*file, "", f.sink);
  CHECK(read.has_value() != f.sink.has_errors());
  if (help != nullptr) *help = f.Help();
  return f.Faults();
}

}  // namespace

TEST_CASE("a constitution names council, domains and their folders") {
  Fixture f;
  auto file = parse::ParseFile(f.sources, f.sources.Add("c.law", R"(
constitution nyc_air
zone "America/New_York"
council { owner Team::"air-council" laws "council/laws" entities "council/entities.yaml" packs baseline, strict }
domain flights {
  owner Team::"flight-ops" steward Person::"ana"
  laws "flights/laws" contracts "flights/contracts" history "flights/history" data "../data/flights"
  entities "flights/entities.yaml"
}
domain fleet { owner Team::"fleet" contracts "fleet" }
)"),
                               f.limits, f.sink);
  auto c = ReadConstitution(*file, "meshes/air", f.sink);
  REQUIRE(f.Faults() == Lines{});
  CHECK(c->name == "nyc_air");
  CHECK(c->zone_name == "America/New_York");
  CHECK(c->zone != nullptr);
  CHECK(c->council.owner->id == "air-council");
  CHECK(c->council.packs.size() == 2);
  REQUIRE(c->domains.size() == 2);
  const DomainSetting& flights = *c->Find("flights");
  CHECK(flights.steward->type == "Person");
  CHECK(f.Text(flights.steward->span) == "Person::\"ana\"");
  CHECK(c->PathOf(*flights.contracts) == "meshes/air/flights/contracts");
  CHECK(c->PathOf(*flights.data) == "meshes/data/flights");
  CHECK(c->Find("gone") == nullptr);
  CHECK_FALSE(c->Find("fleet")->data);
}

TEST_CASE("what a constitution lacks or repeats") {
  std::string help;
  CHECK(Faults("", &help).size() == 1);  // one place, one fault: zone and council are missing
  CHECK(help.find("Europe/Paris") != std::string::npos);
  CHECK(Faults("zone \"UTC\"\n") == Lines{"ML3013 1:14 the constitution does not say `council`"});
  CHECK(Faults("zone \"Mars\"\n" + kCouncil) == Lines{"ML3013 2:6 `Mars` is not a time zone"});
  CHECK(Faults("zone UTC\n" + kCouncil) ==
        Lines{"ML3013 2:1 `zone` of the constitution takes one zone in quotes"});
  CHECK(Faults("zone \"UTC\"\nzone \"UTC\"\n" + kCouncil).size() == 1);
  CHECK(Faults("zone \"UTC\"\ncouncil {}\n").size() == 1);
  CHECK(Faults("zone \"UTC\"\n" + kCouncil + "domian x { }\n", &help) ==
        Lines{"ML3013 4:1 `domian` is not a setting of the constitution"});
  CHECK(help == "did you mean `domain`?\n");
}

TEST_CASE("what a domain lacks or repeats") {
  auto domain = [](const std::string& text) { return Faults("zone \"UTC\"\n" + kCouncil + text); };
  CHECK(domain("domain a { owner Team::\"t\" }\n") ==
        Lines{"ML3013 4:8 domain `a` does not say `contracts`"});
  CHECK(domain("domain a { owner Team::\"t\" contracts \"x\" contracts \"y\" }\n") ==
        Lines{"ML3013 4:42 `contracts` of domain `a` is said twice"});
  CHECK(domain("domain a { owner Team::\"t\" contracts x }\n").size() == 1);
  CHECK(domain("domain a { owner \"t\" contracts \"x\" }\n").size() == 1);
  CHECK(domain("domain a { owner Team::\"t\" contracts \"\" }\n").size() == 1);
  CHECK(domain("domain \"a\" { owner Team::\"t\" contracts \"x\" }\n").size() == 1);
  CHECK(domain("domain std { owner Team::\"t\" contracts \"x\" }\n") ==
        Lines{"ML3013 4:8 a domain cannot be named `std`"});
  std::string a = "domain a { owner Team::\"t\" contracts \"x\" }\n";
  CHECK(domain(a + a) == Lines{"ML3013 5:8 two domains are named `a`"});
}
