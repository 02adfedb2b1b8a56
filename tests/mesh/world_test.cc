// SPDX-License-Identifier: Apache-2.0
// Contracts as entities of std.mesh, and as the catalog that sema checks laws against.
#include "tests/mesh/mesh_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

const char* kContract = R"yaml(apiVersion: v3.2.0
kind: DataContract
id: urn:orders
version: 1.2.0
status: active
domain: sales
dataProduct: sales.orders
tags: [core, personal]
description: {purpose: why, usage: how}
team:
  name: sales-team
  members:
    - {username: ana, role: Owner}
    - {username: ben, role: steward, dateOut: 2026-01-31, replacedByUsername: cem}
    - {username: dee, role: analyst}
support: [{channel: desk, url: "https://x.example"}]
slaProperties: [{property: latency, value: 4, unit: h, element: orders.at}]
servers: [{server: s, type: local, path: x.csv, format: csv}]
schema:
- name: orders
  description: All orders.
  tags: [t1]
  properties:
    - {name: id, logicalType: string, primaryKey: true, primaryKeyPosition: 2, unique: true,
       logicalTypeOptions: {format: uuid}}
    - {name: at, logicalType: timestamp, primaryKey: true, primaryKeyPosition: 1}
    - name: email
      logicalType: string
      classification: Confidential
      criticalDataElement: true
      tags: [pii]
      customProperties: [{property: semantic, value: email}]
    - {name: total, logicalType: number, physicalType: "DECIMAL(10, 2)", required: true}
    - name: v
      logicalType: vector
      logicalTypeOptions: {dimensions: 3, distanceMetric: dotProduct, normalized: true, embeddingModel: m}
)yaml";

const char* kEntities = R"yaml(entities:
- {type: Team, id: sales-team}
- {type: Team, id: ads}
- {type: Team, id: old}
- {type: Person, id: cem, attributes: {clearance: internal, active: true}}
- {type: Agreement, id: g1,
   attributes: {product: sales.orders, consumer: ads, purposes: [billing, ads], until: 2026-11-24}}
- {type: Agreement, id: g2, attributes: {product: sales.orders, consumer: old, purposes: [spying], until: 2026-11-23}}
- {type: Agreement, id: g3, attributes: {product: sales.orders, consumer: ads, purposes: [tax]}}
)yaml";

struct World : MeshFixture {
  explicit World(const std::string& contract = kContract, const std::string& old = "") {
    Constitute(ConstitutionOf({"sales"}));
    folder.Write("sales/contracts/orders.yaml", contract);
    folder.Write("sales/history/.keep", "");
    if (!old.empty()) folder.Write("sales/history/orders-1.yaml", old);
    folder.Write("entities.yaml", kEntities);
    folder.Write("sales/entities.yaml", "");
    Build();
  }
};

std::string Edited(std::string from, const std::string& to) {
  std::string text = kContract;
  text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("a product says what its contract says") {
  World f;
  REQUIRE(f.Faults() == Lines{});
  auto product = [&](const char* attribute) {
    return f.Show("Product", "sales.orders", attribute);
  };
  CHECK(product("name") == "\"orders\"");
  CHECK(product("domain") == "Domain::\"sales\"");
  CHECK(product("contract") == "\"urn:orders\"");
  CHECK(product("version").find("1.2.0") != std::string::npos);
  CHECK(product("api_version") == "\"v3.2.0\"");
  CHECK(product("status") == "active");
  CHECK(product("purpose") == "\"why\"");
  CHECK(product("limitations") == "null");
  CHECK(product("tags") == "{\"core\", \"personal\"}");
  CHECK(product("owner") == "Team::\"sales-team\"");
  CHECK(product("members") == "{\"ana\", \"dee\"}");
  CHECK(product("ports") == "{Port::\"sales.orders/orders\"}");
  CHECK(product("support").find("\"desk\"") != std::string::npos);
  CHECK(product("sla").find("\"latency\"") != std::string::npos);
  CHECK(f.Origin("Product", "sales.orders", "purpose") == "why");
  CHECK(f.Origin("Product", "sales.orders", "version") == "1.2.0");
}

TEST_CASE("who has left is followed to who took over") {
  World f;
  CHECK(f.Show("Product", "sales.orders", "steward") == "Person::\"cem\"");
  CHECK(f.Origin("Product", "sales.orders", "steward") == "cem");
  World none(Edited("replacedByUsername: cem", "replacedByUsername: unknown"));
  CHECK(none.Show("Product", "sales.orders", "steward") == "null");
}

TEST_CASE("what consumers may do follows from agreements that have not ended") {
  World f;
  CHECK(f.Show("Product", "sales.orders", "consumers") == "{Team::\"ads\"}");
  CHECK(f.Show("Product", "sales.orders", "agreed_purposes") == "{\"ads\", \"billing\", \"tax\"}");
}

TEST_CASE("a port has its schema, key, format and embedding") {
  World f;
  auto port = [&](const char* attribute) {
    return f.Show("Port", "sales.orders/orders", attribute);
  };
  CHECK(port("name") == "\"orders\"");
  CHECK(port("product") == "Product::\"sales.orders\"");
  CHECK(port("description") == "\"All orders.\"");
  CHECK(port("tags") == "{\"t1\"}");
  CHECK(port("format") == "\"csv\"");
  CHECK(port("server_type") == "\"local\"");
  CHECK(port("primary_key") == "[\"at\", \"id\"]");
  CHECK(port("previous") == "null");
  CHECK(port("schema").find("\"email\"") != std::string::npos);
  std::string embedding = port("embedding");
  for (const char* part : {"\"v\"", "3", "\"float32\"", "dot_product", "true", "\"m\""}) {
    CHECK(embedding.find(part) != std::string::npos);
  }
  CHECK(f.Find("Port", "sales.orders/orders")->parents.size() == 1);
}

TEST_CASE("a column has its type, flags, classification and meaning") {
  World f;
  auto column = [&](const char* name, const char* attribute) {
    return f.Show("Column", "sales.orders/orders#" + std::string(name), attribute);
  };
  CHECK(column("email", "type") == "string");
  CHECK(column("email", "required") == "false");
  CHECK(column("email", "classification") == "confidential");
  CHECK(column("email", "critical") == "true");
  CHECK(column("email", "semantic") == "\"email\"");
  CHECK(column("email", "tags") == "{\"pii\"}");
  CHECK(column("id", "semantic") == "\"uuid\"");
  CHECK(column("id", "required") == "true");
  CHECK(column("id", "primary_key") == "true");
  CHECK(column("total", "physical_type") == "\"DECIMAL(10, 2)\"");
  CHECK(column("total", "semantic") == "null");
  CHECK(column("total", "port") == "Port::\"sales.orders/orders\"");
  CHECK(f.Origin("Column", "sales.orders/orders#email", "classification") == "Confidential");
}

TEST_CASE("the previous version of a port comes from history") {
  World f(kContract, Edited("version: 1.2.0", "version: 1.1.0"));
  CHECK(f.Faults() == Lines{});
  CHECK(f.Show("Port", "sales.orders/orders", "previous").find("1.1.0") != std::string::npos);
}

TEST_CASE("words that the model does not have are the contract's fault") {
  World f(Edited("classification: Confidential", "classification: secret"));
  CHECK(f.Faults() == Lines{"ML5013 29:23 `secret` is not a Classification of this mesh's model"});
  CHECK(f.Show("Column", "sales.orders/orders#email", "classification") == "null");
  World g(Edited("version: 1.2.0", "version: 2026-11"));
  CHECK(g.Faults() == Lines{"ML5013 4:10 `2026-11` is not a Version"});
}

TEST_CASE("whom the constitution names must exist, or need no description") {
  MeshFixture f;
  f.Constitute(
      "constitution t\nzone \"UTC\"\ncouncil { owner Team::\"c\" }\n"
      "domain a { owner Team::\"new\" steward Person::\"gone\" contracts \"a\" }\n"
      "domain b { owner Tem::\"x\" contracts \"a\" }\n");
  f.folder.Write("a/.keep", "");
  f.Build();
  CHECK(f.Find("Team", "new") != nullptr);
  CHECK(f.Show("Domain", "a", "owner") == "Team::\"new\"");
  Lines faults = f.Faults();
  CHECK(faults == Lines{"ML3013 4:38 there is no Person `gone`",
                        "ML3013 5:18 no module declares an entity `Tem`"});
}

TEST_CASE("logical types become the language's types") {
  World f;
  value::TypeTable& types = f.program->types;
  auto type = [&](const std::string& text) {
    Fixture g;
    auto contract = g.Odcs(kHead + "schema: [{name: t, properties: [{name: p, " + text + "}]}]\n");
    REQUIRE(contract != nullptr);
    return types.Text(ColumnType(contract->schema[0].properties[0], types), f.program->model);
  };
  CHECK(type("logicalType: string") == "String?");
  CHECK(type("logicalType: string, required: true") == "String");
  CHECK(type("logicalType: string, primaryKey: true") == "String");
  CHECK(type("logicalType: integer") == "Int?");
  CHECK(type("logicalType: number") == "Float?");
  CHECK(type("logicalType: number, physicalType: \"numeric(12,4)\"") == "Decimal(12, 4)?");
  CHECK(type("logicalType: number, physicalType: \"decimal(9)\"") == "Decimal(9, 0)?");
  CHECK(type("logicalType: number, physicalType: \"decimal(99,1)\"") == "Float?");
  CHECK(type("logicalType: number, physicalType: decimal") == "Float?");
  CHECK(type("logicalType: boolean") == "Bool?");
  CHECK(type("logicalType: date") == "Date?");
  CHECK(type("logicalType: time") == "Time?");
  CHECK(type("logicalType: timestamp") == "Timestamp?");
  CHECK(type("logicalType: timestamp, logicalTypeOptions: {timezone: true, defaultTimezone: "
             "Europe/Paris}") == "Timestamp?");
  CHECK(type("logicalType: timestamp, logicalTypeOptions: {timezone: false}") == "LocalTimestamp?");
  CHECK(type("logicalType: timestamp, logicalTypeOptions: {timezone: false, defaultTimezone: "
             "Etc/UTC}") == "Timestamp?");
  CHECK(type("logicalType: timestamp, logicalTypeOptions: {defaultTimezone: Europe/Paris}") ==
        "LocalTimestamp?");
  CHECK(type("logicalType: array, items: {logicalType: integer}") == "List(Int)?");
  CHECK(type("logicalType: vector, logicalTypeOptions: {dimensions: 3}") == "Vector(Float, 3)?");
  CHECK(type("logicalType: object") == "String?");
  CHECK(type("physicalType: x") == "String?");
}

TEST_CASE("the catalog has ports, columns and owners") {
  World f;
  sema::Catalog catalog = BuildCatalog(f.contracts, *f.constitution, f.program->types);
  CHECK(catalog.domains == std::vector<std::string>{"sales"});
  CHECK(catalog.product_domains.at("sales.orders") == "sales");
  const sema::CatalogPort& port = catalog.ports.at("sales.orders/orders");
  CHECK(port.domain == "sales");
  CHECK(port.columns.size() == 5);
  CHECK(f.Text(port.columns[2].span) == "email");
}
