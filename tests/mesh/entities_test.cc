// SPDX-License-Identifier: Apache-2.0
// Entity files: what may be said, by whom, and how values are read.
#include "mesh/entities.h"
#include "tests/mesh/mesh_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

const char* kMore = R"(module test.more
use std.mesh
entity Thing in Team {
  flag: Bool? number: Int? price: Decimal(5, 2)? real: Float? share: Ratio? word: String? day: Date?
  clock: Time? at: Timestamp? here: LocalTimestamp? long: Duration? net: Ip? version: Version?
  status: Status? who: Person? teams: Set(Team)? words: List(String)? shape: SupportChannel?
  digits: Map(Int, String)? nets: Map(Ip, Int)? term: Period? key: Bytes?
  platform_word: String? by platform
  council_word: String? by council
}
)";

struct Entities : MeshFixture {
  explicit Entities(const std::string& council, const std::string& domain_a = "",
                    const std::string& domain_b = "") {
    Declare(kMore);
    Constitute(ConstitutionOf({"a", "b"}));
    for (const char* name : {"a", "b"}) {
      folder.Write(std::string(name) + "/history/.keep", "");
      folder.Write(std::string(name) + "/contracts/c.yaml",
                   "apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\nname: p\n"
                   "schema: [{name: t, properties: [{name: x}]}]\n");
    }
    folder.Write("entities.yaml", council);
    folder.Write("a/entities.yaml", domain_a);
    folder.Write("b/entities.yaml", domain_b);
    Build();
  }
};

Lines CouncilFaults(const std::string& text) {
  Entities f(text);
  return f.Faults();
}
Lines DomainFaults(const std::string& text, const std::string& council = "") {
  Entities f(council, text);
  return f.Faults();
}

std::string Thing(const std::string& attribute, const std::string& value, Lines* faults = nullptr) {
  Entities f(
      "entities:\n- {type: Team, id: t}\n- {type: Person, id: ana, attributes: {clearance: public, "
      "active: true}}\n- {type: Thing, id: x, attributes: {" +
      attribute + ": " + value + "}}\n");
  if (faults != nullptr) *faults = f.Faults();
  return f.Show("Thing", "x", attribute.c_str());
}

}  // namespace

TEST_CASE("values are read by the declared type") {
  CHECK(Thing("flag", "true") == "true");
  CHECK(Thing("number", "-5") == "-5");
  CHECK(Thing("price", "12.5") == "12.50");
  CHECK(Thing("real", "1e3") == Thing("real", "1000"));
  CHECK(Thing("share", "0.1%") == "0.1%");
  CHECK(Thing("word", "\"5\"") == "\"5\"");
  CHECK(Thing("day", "2026-01-31") == "date(\"2026-01-31\")");
  CHECK(Thing("clock", "\"13:45\"").find("13:45") != std::string::npos);
  CHECK(Thing("at", "2026-01-31T00:00:00+01:00").find("2026-01-30T23:00:00Z") != std::string::npos);
  CHECK(Thing("here", "2026-01-31T00:00:00").find("2026-01-31T00:00:00") != std::string::npos);
  CHECK(Thing("long", "90min") == "1h30min");
  CHECK(Thing("net", "10.0.0.0/8").find("10.0.0.0/8") != std::string::npos);
  CHECK(Thing("version", "1.2.3").find("1.2.3") != std::string::npos);
  CHECK(Thing("status", "active") == "active");
  CHECK(Thing("who", "ana") == "Person::\"ana\"");
  CHECK(Thing("who", "Person::ana") == "Person::\"ana\"");
  CHECK(Thing("who", "'Person::\"ana\"'") == "Person::\"ana\"");
  CHECK(Thing("teams", "[t, \"Team::t\"]") == "{Team::\"t\"}");
  CHECK(Thing("words", "[b, a, b]") == "[\"b\", \"a\", \"b\"]");
  CHECK(Thing("shape", "{channel: c}").find("\"c\"") != std::string::npos);
  CHECK(Thing("word", "null") == "null");
  CHECK(Thing("digits", "{2: b, 1: a}") == "{1: \"a\", 2: \"b\"}");
  CHECK(Thing("nets", "{\"0:0::1\": 1}") == "{ip(\"::1\"): 1}");
  CHECK(Thing("term", "P18M") == "period(\"P1Y6M\")");
  CHECK(Thing("key", "00FF") == "bytes(\"00ff\")");
}

TEST_CASE("values that do not fit their type are refused at their place") {
  auto fault = [](const std::string& attribute, const std::string& value) {
    Lines faults;
    CHECK(Thing(attribute, value, &faults) == "null");
    return faults.size() == 1 ? faults[0] : std::to_string(faults.size()) + " faults";
  };
  CHECK(fault("flag", "yes") == "ML5020 4:43 the text `yes` is not a Bool");
  CHECK(fault("number", "1.5") == "ML5020 4:45 the number `1.5` is not an Int");
  CHECK(fault("number", "9223372036854775808").substr(0, 6) == "ML5020");
  CHECK(fault("price", "1234.00").substr(0, 6) == "ML5020");
  CHECK(fault("price", "1.005").substr(0, 6) == "ML5020");
  CHECK(fault("word", "5").substr(0, 6) == "ML5020");
  CHECK(fault("day", "2026-02-30").substr(0, 6) == "ML5020");
  CHECK(fault("at", "2026-01-31T00:00:00").substr(0, 6) == "ML5020");
  CHECK(fault("share", "0.1").substr(0, 6) == "ML5020");
  CHECK(fault("net", "10.0.0.300").substr(0, 6) == "ML5020");
  CHECK(fault("status", "activ") == "ML5020 4:45 the text `activ` is not a Status");
  CHECK(fault("who", "Team::t") == "ML5020 4:42 `Team::t` is not a Person");
  CHECK(fault("who", "Persn::ana") == "ML5020 4:42 `Persn::ana` does not name an entity");
  CHECK(fault("teams", "t").substr(0, 6) == "ML5020");
  CHECK(fault("shape", "{chanel: c}") == "ML5020 4:45 SupportChannel has no `chanel`");
  CHECK(fault("term", "P1X").substr(0, 6) == "ML5020");
  CHECK(fault("key", "\"0\"").substr(0, 6) == "ML5020");
  CHECK(fault("digits", "{1: a, 01: b}") ==
        "ML5020 4:52 the key `01` is given twice, perhaps written otherwise");
  CHECK(fault("nets", "{\"::1\": 1, \"0::1\": 2}").find("given twice") != std::string::npos);
  CHECK(fault("shape", "{}") == "ML5020 4:44 SupportChannel needs `channel`");
}

TEST_CASE("entities must be of the model") {
  CHECK(CouncilFaults("entities:\n- {type: Persn, id: x}\n") ==
        Lines{"ML5020 2:10 no module declares an entity `Persn`"});
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, attributes: {nmae: x}}\n") ==
        Lines{"ML5020 2:36 Team has no attribute `nmae`"});
  CHECK(CouncilFaults("entities:\n- {type: Person, id: x}\n") ==
        Lines{"ML5020 2:22 Person `x` needs `clearance` and `active`"});
  CHECK(
      CouncilFaults("entities:\n- {type: Team}\n- {id: x}\n- {type: Team, id: 5}\n- x\n").size() ==
      4);
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, atributes: {}}\n").size() == 1);
  CHECK(CouncilFaults("entites: []\n").size() == 1);
  CHECK(CouncilFaults("entities: {}\n").size() == 1);
  CHECK(CouncilFaults("- x\n").size() == 1);
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, attributes: []}\n").size() == 1);
  CHECK(CouncilFaults("").empty());
}

TEST_CASE("facts are asserted once, and may come in parts") {
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, attributes: {name: X}}\n"
                      "- {type: Team, id: x, attributes: {name: Y}}\n") ==
        Lines{"ML5020 3:36 `name` of Team `x` is asserted twice"});
  Entities f(
      "entities:\n- {type: Thing, id: x, attributes: {word: a}}\n- {type: Thing, id: x, "
      "attributes: {number: 1}}\n");
  CHECK(f.Faults() == Lines{});
  CHECK(f.Show("Thing", "x", "word") == "\"a\"");
  CHECK(f.Show("Thing", "x", "number") == "1");
  CHECK(f.Origin("Thing", "x", "word") == "a");
}

TEST_CASE("entities are in what exists, and not in themselves") {
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, in: [gone]}\n") ==
        Lines{"ML5020 2:20 this is in Team `gone`, which nothing declares"});
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, in: [\"Person::y\"]}\n") ==
        Lines{"ML5020 2:28 `Person::y` is not a Team"});
  Lines circle = CouncilFaults(
      "entities:\n- {type: Team, id: x, in: [y]}\n- {type: Team, id: y, in: [z]}\n"
      "- {type: Team, id: z, in: [x]}\n");
  CHECK(circle == Lines{"ML5022 2:20 `x` in `y` in `z` in `x`: a circle"});
  CHECK(CouncilFaults("entities:\n- {type: Team, id: x, in: [x]}\n").size() == 1);
  CHECK(
      CouncilFaults(
          "entities:\n- {type: Agreement, id: x, attributes: {product: a.gone, consumer: council, "
          "purposes: []}}\n") ==
      Lines{"ML5020 2:50 this refers to Product `a.gone`, which nothing declares"});
  Entities f("entities:\n- {type: Team, id: x, in: [\"Team::a-team\", a-team]}\n");
  CHECK(f.Faults() == Lines{});
  CHECK(f.Find("Team", "x")->parents.size() == 1);
}

TEST_CASE("a deep hierarchy is followed without recursion") {
  std::string text = "entities:\n- {type: Team, id: t0}\n";
  for (int i = 1; i < 20'000; ++i) {
    text +=
        "- {type: Team, id: t" + std::to_string(i) + ", in: [t" + std::to_string(i - 1) + "]}\n";
  }
  MeshFixture f;
  f.Declare();
  EntityTable table;
  ReadEntityFile(f.sources, f.sources.Add("e.yaml", text), f.limits, f.program->types,
                 f.program->model, {}, table, f.sink);
  CheckEntities(table, f.program->types, f.program->model, f.sink);
  CHECK(f.Faults() == Lines{});
}

TEST_CASE("no file asserts facts of the platform") {
  CHECK(CouncilFaults("entities:\n- {type: Thing, id: x, attributes: {platform_word: a}}\n") ==
        Lines{"ML5021 2:37 an entity file may not assert `platform_word` of Thing"});
  CHECK(CouncilFaults("entities:\n- {type: Product, id: a.p, attributes: {consumers: []}}\n")
            .size() == 1);
}

TEST_CASE("a domain's file asserts facts of the owner, of its own") {
  CHECK(DomainFaults("entities:\n- {type: Thing, id: x, attributes: {council_word: a}}\n") ==
        Lines{"ML5021 2:37 a domain may not assert `council_word` of Thing"});
  CHECK(DomainFaults("entities:\n- {type: Thing, id: x, attributes: {word: a}, in: [a-team]}\n")
            .empty());
  CHECK(DomainFaults(
            "entities:\n- {type: Agreement, id: x, attributes: {product: b.p, consumer: a-team, "
            "purposes: []}}\n")
            .at(0) == "ML5021 2:50 domain `a` speaks of Product `b.p`, which it does not own");
  CHECK(DomainFaults(
            "entities:\n- {type: Agreement, id: x, attributes: {product: a.p, consumer: b-team, "
            "purposes: [x]}}\n")
            .empty());
}

TEST_CASE("a domain cannot fill other people's groups") {
  const std::string council = "entities:\n- {type: Team, id: admins}\n- {type: Thing, id: ana}\n";
  CHECK(DomainFaults("entities:\n- {type: Thing, id: mallory, in: [admins]}\n", council) ==
        Lines{"ML5021 2:35 domain `a` may not say who is in `admins`"});
  // Declaring the group again does not make it one's own.
  CHECK(DomainFaults(
            "entities:\n- {type: Team, id: admins}\n- {type: Thing, id: mallory, in: [admins]}\n",
            council)
            .size() == 1);
  // Nor does declaring another domain's team before that domain does.
  CHECK(DomainFaults(
            "entities:\n- {type: Team, id: b-team}\n- {type: Thing, id: mallory, in: [b-team]}\n")
            .size() == 1);
  // Nor may its team be put into another.
  CHECK(DomainFaults("entities:\n- {type: Team, id: a-team, in: [admins]}\n", council).size() == 1);
  // Its own team and its own new groups are its own.
  CHECK(DomainFaults("entities:\n- {type: Team, id: squad, in: [a-team]}\n- {type: Thing, id: ana, "
                     "in: [squad]}\n",
                     council)
            .empty());
  CHECK(DomainFaults("entities:\n- {type: Thing, id: ana, attributes: {word: x}}\n", council) ==
        Lines{"ML5021 2:26 domain `a` may not describe Thing `ana`, which it has not declared"});
}

TEST_CASE("what contracts make, files only add to") {
  CHECK(CouncilFaults("entities:\n- {type: Product, id: a.gone}\n") ==
        Lines{"ML5020 2:23 there is no Product `a.gone`"});
  CHECK(CouncilFaults("entities:\n- {type: Port, id: a.p/t, in: [\"Product::b.p\"]}\n").size() ==
        1);
  CHECK(DomainFaults("entities:\n- {type: Product, id: b.p, attributes: {purpose: x}}\n") ==
        Lines{"ML5021 2:23 Product `b.p` is not of domain `a`"});
  Entities f(
      "entities:\n- {type: Domain, id: a, attributes: {steward: ana}}\n- {type: Person, id: ana, "
      "attributes: {clearance: public, active: true}}\n",
      "entities:\n- {type: Product, id: a.p, attributes: {purpose: to test}}\n");
  CHECK(f.Faults() == Lines{});
  CHECK(f.Show("Product", "a.p", "purpose") == "\"to test\"");
  CHECK(f.Show("Product", "a.p", "steward") == "null");
  CHECK(f.Show("Domain", "a", "steward") == "Person::\"ana\"");
}

TEST_CASE("a domain's entity file cannot be a link out of its folder") {
  MeshFixture f;
  f.Declare();
  f.Constitute(ConstitutionOf({"a"}, ""));
  f.folder.Write("secret.yaml", "password: hunter2\n");
  f.folder.Write("a/contracts/.keep", "");
  f.folder.Write("a/history/.keep", "");
  fs::create_symlink("../secret.yaml", f.folder.path() + "/a/entities.yaml");
  f.Build();
  Lines faults = f.Faults();
  REQUIRE(faults.size() == 1);
  CHECK(faults[0].find("ML1001 4:") == 0);
  CHECK(faults[0].find("leads out of its folder") != std::string::npos);
}
