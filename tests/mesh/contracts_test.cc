// SPDX-License-Identifier: Apache-2.0
// Contracts of a whole mesh: what they are named, whose they are, and what they refer to.
#include "tests/mesh/mesh_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

std::string ContractText(const std::string& more, const std::string& version = "1.0.0") {
  return "apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: " + version + "\n" + more;
}

MeshFixture& Two(MeshFixture& f) {
  f.Constitute(ConstitutionOf({"a", "b"}, ""));
  for (const char* name : {"a", "b"}) {
    f.folder.Write(std::string(name) + "/history/.keep", "");
    f.folder.Write(std::string(name) + "/contracts/.keep", "");
  }
  return f;
}

std::string Has(const Lines& lines, const std::string& part) {
  std::string all = "no";
  for (const std::string& line : lines) {
    if (line.find(part) != std::string::npos) return "yes";
    all += "\n" + line;
  }
  return all;
}

}  // namespace

TEST_CASE("products are named by dataProduct, name or file") {
  MeshFixture f;
  Two(f);
  f.folder.Write("a/contracts/1.yaml",
                 ContractText("dataProduct: a.orders\nschema: [{name: t}, {name: u}]\n"));
  f.folder.Write("a/contracts/2.odcs.yaml", ContractText("dataProduct: items\nname: x\n"));
  f.folder.Write("a/contracts/deep/3.yml", ContractText("name: parts\n"));
  f.folder.Write("b/contracts/stock-level.odcs.yaml", ContractText("name: How much there is\n"));
  f.folder.Write("b/contracts/.hidden.yaml", "not: [a contract");
  f.folder.Write("b/contracts/readme.txt", "nor this");
  f.Load();
  CHECK(f.Faults() == Lines{});
  std::vector<std::string> products;
  for (const MeshContract& c : f.contracts.current) products.push_back(c.product);
  CHECK(products == std::vector<std::string>{"a.orders", "a.items", "a.parts", "b.stock-level"});
  REQUIRE(f.contracts.Ports().size() == 2);
  CHECK(f.contracts.Ports()[1].id == "a.orders/u");
}

TEST_CASE("a contract speaks for its own domain only, and once") {
  MeshFixture f;
  Two(f);
  f.folder.Write("a/contracts/1.yaml", ContractText("domain: b\nname: x\n"));
  f.folder.Write("a/contracts/2.yaml", ContractText("dataProduct: b.x\n"));
  f.folder.Write("a/contracts/3.yaml", ContractText("dataProduct: a.x.y\n"));
  f.folder.Write("a/contracts/4.yaml", ContractText("dataProduct: a.z\n"));
  f.folder.Write("a/contracts/5.yaml", ContractText("dataProduct: z\n"));
  f.folder.Write("a/contracts/6.yaml", "broken: [");
  f.folder.Write("b/contracts/7.yaml", ContractText("name: fine\n"));
  f.Load();
  CHECK(f.Faults().size() == 5);
  CHECK(Has(f.Faults(), "ML5017 5:9 the contract says domain `b`, but lies in the folder of `a`") ==
        "yes");
  CHECK(Has(f.Faults(), "ML5017 5:14 `b.x` is not a product of domain `a`") == "yes");
  CHECK(Has(f.Faults(), "ML5013 5:14 `a.x.y` cannot name a product") == "yes");
  CHECK(Has(f.Faults(), "ML5016 5:14 a second contract for the product `a.z`") == "yes");
  CHECK(f.contracts.current.size() == 2);
  CHECK(f.contracts.FindProduct("b.fine") != nullptr);
}

TEST_CASE("the previous version is the highest below the present one") {
  MeshFixture f;
  Two(f);
  f.folder.Write("a/contracts/x.yaml", ContractText("name: x\n", "v2.1"));
  f.folder.Write("a/contracts/y.yaml", ContractText("name: y\n", "2026-01"));
  int n = 0;
  for (const char* version : {"1.0.0", "\"2.0\"", "2.1.0-rc.1", "2.1.0", "3.0.0", "old"}) {
    f.folder.Write("a/history/" + std::to_string(n++) + ".yaml",
                   ContractText("name: x\n", version));
  }
  f.folder.Write("a/history/9.yaml", ContractText("name: other\n", "2.0.9"));
  f.Load();
  CHECK(f.Faults() == Lines{});
  const MeshContract* x = f.contracts.FindProduct("a.x");
  REQUIRE(f.contracts.Previous(*x) != nullptr);
  CHECK(f.contracts.Previous(*x)->contract->version.value == "2.1.0-rc.1");
  CHECK(f.contracts.Previous(*f.contracts.FindProduct("a.y")) == nullptr);
}

TEST_CASE("a link that leaves a domain's folder is not followed") {
  MeshFixture f;
  Two(f);
  f.folder.Write("secret.yaml", "password: hunter2\n");
  f.folder.Write("outside/x.yaml", ContractText("name: x\n"));
  f.folder.Write("a/contracts/real.yaml", ContractText("name: real\n"));
  fs::create_symlink("../../secret.yaml", f.folder.path() + "/a/contracts/link.yaml");
  fs::create_symlink("real.yaml", f.folder.path() + "/a/contracts/zinside.yaml");
  fs::create_directory_symlink("../../outside", f.folder.path() + "/a/contracts/folder");
  f.Load();
  CHECK(f.contracts.FindProduct("a.x") == nullptr);
  CHECK(f.contracts.FindProduct("a.real") != nullptr);
  CHECK(Has(f.Faults(), "it is a link out of its folder") == "yes");
  CHECK(Has(f.Faults(), "ML5016") == "yes");  // the link inside is the same contract again
  for (const std::string& line : f.Faults()) CHECK(line.find("hunter2") == std::string::npos);
}

TEST_CASE("a folder that is not there is the constitution's fault") {
  MeshFixture f;
  f.Constitute(ConstitutionOf({"a"}, ""));
  f.Load();
  CHECK(Has(f.Faults(), "ML1001 4:") == "yes");
}

namespace {

/// Contracts with one reference, and what resolving it says.
std::string Reference(const std::string& reference) {
  MeshFixture f;
  Two(f);
  f.folder.Write("a/contracts/one.yaml",
                 ContractText("name: one\nschema:\n- name: t\n  id: t_id\n  properties: [{name: x, "
                              "id: x_id, logicalType: string}, "
                              "{name: o, logicalType: object, properties: [{name: in}]}]\n"));
  f.folder.Write(
      "a/contracts/two.yaml",
      ContractText("name: two\nschema: [{name: u, properties: [{name: x, logicalType: string}]}, "
                   "{name: v, properties: [{name: n, logicalType: integer}]}]\n"));
  f.folder.Write("b/contracts/three.yaml",
                 ContractText("name: three\nschema: [{name: u, properties: [{name: x, logicalType: "
                              "string}]}, {name: w, "
                              "properties: [{name: x, logicalType: string}]}]\n"));
  f.Load();
  REQUIRE(f.Faults() == Lines{});
  auto found = FindColumn(f.contracts, *f.contracts.FindProduct("a.one"), reference);
  if (!found) return found.error().message;
  return found->port.id + "#" + found->property->name.value;
}

}  // namespace

TEST_CASE("references find columns of the mesh") {
  CHECK(Reference("t.x") == "a.one/t#x");
  CHECK(Reference("w.x") == "b.three/w#x");
  CHECK(Reference("schema/t_id/properties/x_id") == "a.one/t#x");
  CHECK(Reference("/schema/t_id/properties/x_id") == "a.one/t#x");
  CHECK(Reference("#/schema/t_id/properties/x_id") == "a.one/t#x");
  CHECK(Reference("two.yaml#u.x") == "a.two/u#x");
  CHECK(Reference("../../b/contracts/three.yaml#/schema/w/properties/x") == "b.three/w#x");
  CHECK(Reference("a.one.x") == "a.one/t#x");
  CHECK(Reference("b.three.u.x") == "b.three/u#x");
}

TEST_CASE("references that find nothing say why") {
  CHECK(Reference("t.y") == "`a.one/t` has no column `y`");
  CHECK(Reference("zz.y") == "no product of this mesh has an object `zz`");
  CHECK(Reference("u.x") ==
        "several products have an object `u`: `a.two/u` and `b.three/u`; name the product too");
  CHECK(Reference("a.nine.x") == "there is no product `a.nine`");
  CHECK(Reference("a.two.x") == "`a.two` has 2 ports; name one: `a.two.PORT.x`");
  CHECK(Reference("b.three.zz.x") == "`b.three` has no port `zz`");
  CHECK(Reference("t.o.in") == "`t.o.in` is nested; a key is made of columns");
  CHECK(Reference("schema/t_id/properties/o/properties/in").find("is nested") != std::string::npos);
  CHECK(Reference("schema/zz/properties/x") == "`a.one` has no object `zz`");
  CHECK(Reference("../../../etc/passwd#t.x").find("is not a contract of this mesh") !=
        std::string::npos);
  CHECK(Reference("https://x.example/c.yaml#t.x").find("nothing else is fetched") !=
        std::string::npos);
  CHECK(Reference("two.yaml#zz.x") == "`a.two` has no object `zz`");
  CHECK(Reference("two.yaml#x") == "`a.two` has no object `x`");
  CHECK(Reference("x").find("is not of the form") != std::string::npos);
  CHECK(Reference("a.b.c.d.e").find("is not of the form") != std::string::npos);
}

TEST_CASE("references into what could not be read are not judged, others are") {
  MeshFixture f;
  Two(f);
  f.folder.Write("a/contracts/one.yaml",
                 ContractText("name: one\nschema: [{name: t, properties: [{name: x}]}]\n"));
  f.folder.Write("b/contracts/three.yaml", "[");
  f.Load();
  REQUIRE(f.contracts.unreadable == std::set<std::string>{"b"});
  auto why = [&](const std::string& reference) {
    auto found = FindColumn(f.contracts, *f.contracts.FindProduct("a.one"), reference);
    return found ? "found" : found.error().message;
  };
  const std::string end = " may be among the contracts of `b` that could not be read";
  CHECK(why("w.x") == "not judged: an object `w`" + end);
  CHECK(why("b.three.w.x") == "not judged: `b.three`" + end);
  CHECK(why("../../b/contracts/three.yaml#w.x") ==
        "not judged: `../../b/contracts/three.yaml`" + end);
  CHECK(why("a.nine.x") == "there is no product `a.nine`");
  CHECK(why("t.y") == "`a.one/t` has no column `y`");
}

TEST_CASE("relationships and service levels are checked against the mesh") {
  MeshFixture f;
  Two(f);
  f.folder.Write("a/contracts/one.yaml", ContractText(R"(name: one
slaProperties:
  - {property: latency, value: 1, unit: d, element: t.gone}
  - {property: latency, value: 1, unit: d, element: "t.x, y"}
  - {property: latency, value: 1, unit: d, element: y}
schema:
- name: t
  relationships:
    - {from: [t.x, t.y], to: [w.x, w.n]}
    - {from: w.x, to: w.x}
  properties:
    - {name: x, logicalType: string, relationships: [{to: w.n}, {to: w.x}, {to: w.gone}]}
    - {name: y, logicalType: string}
)"));
  f.folder.Write("b/contracts/w.yaml",
                 ContractText("name: w\nschema: [{name: w, properties: [{name: x, logicalType: "
                              "string}, {name: n, logicalType: integer}]}]\n"));
  f.Load();
  CHECK(f.Faults().size() == 5);
  CHECK(Has(f.Faults(), "ML5018 7:53 `t.gone` does not name columns of this contract") == "yes");
  CHECK(Has(f.Faults(), "ML5018 13:36 `y` is of type `string`, but `w.n` is of type `integer`") ==
        "yes");
  CHECK(Has(f.Faults(), "`from` must be a column of `t`") == "yes");
  CHECK(Has(f.Faults(), "`x` is of type `string`, but `w.n` is of type `integer`") == "yes");
  CHECK(Has(f.Faults(), "`b.w/w` has no column `gone`") == "yes");
}
