// SPDX-License-Identifier: Apache-2.0
// What a sound contract becomes, and where its values are.
#include "tests/mesh/fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

std::shared_ptr<const Contract> Read(Fixture& f, std::string text) {
  auto contract = f.Odcs(std::move(text));
  for (const std::string& line : f.Faults()) UNSCOPED_INFO(line);
  REQUIRE(contract != nullptr);
  CHECK(f.sink.all().empty());
  return contract;
}

const std::string kOrders = kHead + R"yaml(name: Orders
domain: sales
dataProduct: sales.orders
tags: [core]
description: {purpose: why, limitations: none, usage: join, anything: else}
team:
  name: order-desk
  members:
    - {username: ana, role: owner, dateIn: 2024-01-01}
support:
  - {channel: desk, url: "https://x.example", tool: slack}
roles:
  - {role: reader, access: read, firstLevelApprovers: ana}
price: {priceAmount: 1.5, priceCurrency: EUR, priceUnit: month}
slaProperties:
  - {property: latency, value: 4, unit: h, element: orders.at, driver: operational}
  - {property: generalAvailability, value: 2026-01-01}
servers:
  - {server: files, type: local, path: orders.parquet, format: parquet}
  - {server: db, type: postgres, host: h, port: "${PORT}", database: d, schema: s}
customProperties:
  - {property: csv.nullValues, value: ["NA"]}
schema:
  - name: orders
    physicalName: orders.parquet
    relationships:
      - {from: [orders.a, orders.b], to: [other.a, other.b]}
    quality:
      - {id: rows, metric: rowCount, mustBeBetween: [1, 5]}
      - {metric: duplicateValues, arguments: {properties: [id, total]}, mustBe: 0}
      - {type: sql, query: SELECT 1, mustBeLessThan: 3600}
      - {type: text, description: Looks right.}
      - {type: custom, engine: soda, implementation: {a: 1}}
    properties:
      - name: id
        logicalType: string
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 2
        logicalTypeOptions: {minLength: 1, maxLength: 9, pattern: "^[a-z]+$", format: uuid}
        quality:
          - {metric: nullValues, mustBeLessThan: 1, unit: percent, severity: warning}
          - {metric: invalidValues, arguments: {pattern: "^x"}, mustBe: 0}
          - {metric: missingValues, arguments: {missingValues: [null, "", N/A]}, mustBe: 0}
        relationships:
          - to: people.id
      - {name: at, logicalType: timestamp, primaryKey: true, primaryKeyPosition: 1,
         logicalTypeOptions: {timezone: true, minimum: "2026-01-01T00:00:00Z"}}
      - {name: total, logicalType: number, physicalType: "decimal(10,2)",
         logicalTypeOptions: {exclusiveMinimum: 0, maximum: 1e6, multipleOf: 0.01}}
      - {name: state, logicalType: string, enum: [{value: open, label: Open}, {value: "1"}]}
      - {name: lines, logicalType: array, logicalTypeOptions: {minItems: 1, uniqueItems: true},
         items: {logicalType: object, properties: [{name: sku, logicalType: string}]}}
      - {name: extra, logicalType: map, map: {key: {logicalType: string}, value: {logicalType: integer}}}
      - name: v
        logicalType: vector
        semanticType: measure
        logicalTypeOptions: {dimensions: 3, distanceMetric: cosine, normalized: true}
)yaml";

}  // namespace

TEST_CASE("a contract is read in full") {
  Fixture f;
  auto c = Read(f, kOrders);
  CHECK(c->minor == 2);
  CHECK(c->data_product->value == "sales.orders");
  CHECK(c->purpose->value == "why");
  CHECK(c->team.name->value == "order-desk");
  CHECK(c->team.members[0].role->value == "owner");
  CHECK(c->support[0].url->value == "https://x.example");
  CHECK(c->roles[0].first_approvers->value == "ana");
  CHECK(c->sla[0].is_number);
  CHECK(c->sla[1].value.value == "2026-01-01");
  CHECK(c->servers[0].path->value == "orders.parquet");
  CHECK(FindCustom(c->custom, "csv.nullValues")->items[0]->text == "NA");
  const SchemaObject& orders = c->schema[0];
  CHECK(orders.quality.size() == 5);
  CHECK(orders.quality[2].query->value == "SELECT 1");
  CHECK(orders.relationships[0].to[1].value == "other.b");
  REQUIRE(orders.PrimaryKey().size() == 2);
  CHECK(orders.PrimaryKey()[0]->name.value == "at");
}

TEST_CASE("properties carry their options, checks and nested parts") {
  Fixture f;
  auto c = Read(f, kOrders);
  const SchemaObject& orders = *c->Find("orders");
  const Property& id = *orders.Find("id");
  CHECK(id.IsRequired());
  CHECK(id.options.pattern->value == "^[a-z]+$");
  CHECK(id.quality[0].percent);
  CHECK(id.quality[0].comparison->op == Comparison::Operator::Less);
  CHECK(id.quality[2].missing_values.size() == 3);
  CHECK(orders.Find("total")->options.maximum->value == "1000000");
  CHECK(orders.Find("state")->values.size() == 2);
  CHECK(orders.Find("lines")->items[0].properties[0].name.value == "sku");
  CHECK(orders.Find("v")->options.dimensions->value == 3);
  CHECK(orders.Find("gone") == nullptr);
}

TEST_CASE("every value has its place, and a path of names") {
  Fixture f;
  auto c = Read(f, kOrders);
  const LocatedText& pattern = *c->schema[0].Find("id")->options.pattern;
  CHECK(f.Text(pattern.span) == "\"^[a-z]+$\"");
  CHECK(f.Text(pattern.key) == "pattern");
  std::string path = PathAt(*c->document->root, pattern.span.begin);
  CHECK(path == "schema.orders.properties.id.logicalTypeOptions.pattern");
  CHECK(NodeAt(*c->document->root, path)->text == "^[a-z]+$");
  CHECK(NodeAt(*c->document->root, "customProperties.csv.nullValues.value.0")->text == "NA");
  CHECK(NodeAt(*c->document->root, "schema.orders.nothing") == nullptr);
  CHECK(c->schema[0].quality[0].path == "schema.orders.quality.rows");
  CHECK(c->schema[0].quality[1].path == "schema.orders.quality.1");
  CHECK(f.Text(c->schema[0].quality[0].comparison->span) == "mustBeBetween: [1, 5]");
}

TEST_CASE("the elder forms of v3.0 are read") {
  Fixture f;
  auto c = Read(f, R"(apiVersion: v3.0.2
kind: DataContract
id: c
version: 1.0.0
status: active
team:
  - {username: ana, role: owner}
  - {role: steward}
schema:
  - name: t
    quality:
      - {type: library, rule: rowCount, mustBeGreaterThan: 3, scheduleCronExpression: "0 * * * *"}
      - {type: library, rule: madeUp, mustBe: 1}
    properties:
      - name: n
        logicalType: integer
        logicalTypeOptions: {minimum: 1, exclusiveMinimum: true}
)");
  CHECK(c->team.members.size() == 2);
  CHECK(c->schema[0].quality[0].metric->value == Metric::RowCount);
  CHECK_FALSE(c->schema[0].quality[1].metric);
  CHECK_FALSE(c->schema[0].properties[0].options.minimum);
  CHECK(c->schema[0].properties[0].options.exclusive_minimum->value == "1");
}

TEST_CASE("a contract written as JSON is YAML too") {
  Fixture f;
  auto c =
      Read(f, R"({"apiVersion":"v3.1.0","kind":"DataContract","id":"c","version":"1","status":"x",
    "schema":[{"name":"t","properties":[{"name":"a","logicalType":"string","required":true}]}]})");
  CHECK(c->schema[0].properties[0].IsRequired());
}
