// SPDX-License-Identifier: Apache-2.0
// What is wrong with a contract, where, and how to mend it.
#include "tests/harness/growth.h"
#include "tests/mesh/fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

/// Faults of a sound head with more below it. The head has five lines.
Lines Faults(const std::string& rest, std::string* help = nullptr) {
  Fixture f;
  auto contract = f.Odcs(kHead + rest);
  CHECK((contract == nullptr) == f.sink.has_errors());
  if (help != nullptr) *help = f.Help();
  return f.Faults();
}

/// Of one property of one object; the property's first line is the eighth.
Lines PropertyFaults(const std::string& property, std::string* help = nullptr) {
  return Faults("schema:\n- name: t\n  properties:\n  - {name: p, " + property + "}\n", help);
}
Lines QualityFaults(const std::string& check, std::string* help = nullptr) {
  return PropertyFaults("logicalType: string, quality: [{" + check + "}]", help);
}
Lines ObjectFaults(const std::string& check, std::string* help = nullptr) {
  return Faults("schema:\n- name: t\n  properties: [{name: alpha}]\n  quality: [{" + check + "}]\n",
                help);
}

std::string Has(const Lines& lines, const std::string& part) {
  for (const std::string& line : lines) {
    if (line.find(part) != std::string::npos) return "yes";
  }
  std::string all = "no, but:";
  for (const std::string& line : lines) all += "\n" + line;
  return all;
}

}  // namespace

TEST_CASE("all that a contract lacks is said in one line") {
  Fixture f;
  CHECK(f.Odcs("apiVersion: v3.1.0\nname: x\n") == nullptr);
  CHECK(f.Faults() == Lines{"ML5010 1:1 a contract needs `version`, `id`, `kind` and `status`"});
  CHECK(Faults("servers: [{server: s, type: postgres, host: h}]\n") ==
        Lines{"ML5010 6:12 a server needs `port`, `database` and `schema`"});
}

TEST_CASE("a version that is not supported ends the reading") {
  Fixture f;
  CHECK(f.Odcs("apiVersion: 3.1.0\nkindd: x\n") == nullptr);
  CHECK(f.Faults() == Lines{"ML5014 1:13 ODCS `3.1.0` is not supported"});
  CHECK(f.Help().find("starts with `v`") != std::string::npos);
  for (const char* version : {"v2.2.2", "v3.3.0", "v4.0.0", "\"\""}) {
    Fixture g;
    CHECK(g.Odcs("apiVersion: " + std::string(version) + "\n") == nullptr);
    CHECK(g.sink.all().size() == 1);
  }
  Fixture h;
  CHECK(h.Odcs("kind: DataContract\n") == nullptr);
  CHECK(h.Faults() == Lines{"ML5010 1:1 a contract needs `apiVersion`"});
}

TEST_CASE("unknown fields are named, with what may have been meant") {
  std::string help;
  CHECK(Faults("descriptoin: {}\n", &help) ==
        Lines{"ML5011 6:1 `descriptoin` is not a field of a contract"});
  CHECK(help == "did you mean `description`?\n");
  CHECK(PropertyFaults("requierd: true", &help) ==
        Lines{"ML5011 9:15 `requierd` is not a field of a property"});
  CHECK(help == "did you mean `required`?\n");
  CHECK(PropertyFaults("logicalType: string, logicalTypeOptions: {maxLenght: 3}", &help) ==
        Lines{"ML5011 9:57 `maxLenght` is not a field of the options of type `string`"});
  CHECK(PropertyFaults("logicalType: string, logicalTypeOptions: {minimum: 3}").size() == 1);
  CHECK(Faults("servers: [{server: s, type: s3, location: x, pathh: y}]\n").size() == 1);
  CHECK(Faults("team: {name: x, member: []}\n").size() == 1);
  CHECK(Faults("slaProperties: [{property: x, value: 1, units: d}]\n").size() == 1);
  CHECK(
      Faults("roles: [{role: x, acces: y}]\nsupport: [{channel: x, tol: y}]\nprice: {amount: 1}\n")
          .size() == 3);
  CHECK(Faults("customProperties: [{property: a, value: 1, valeu: 2}]\n").size() == 1);
  CHECK(Faults("schema: [{name: t, column: []}]\n").size() == 1);
}

TEST_CASE("fields of later versions are told apart from misspelt ones") {
  Fixture f;
  CHECK(f.Odcs("apiVersion: v3.1.0\nkind: DataContract\nid: c\nversion: \"1\"\nstatus: x\nschema:\n"
               "- name: t\n  properties:\n  - {name: p, enum: [{value: a}]}\n"
               "  - {name: q, logicalType: vector}\n") == nullptr);
  CHECK(f.Faults() == Lines{"ML5011 9:15 `enum` is not a field of a property in ODCS v3.1",
                            "ML5013 10:28 `logicalType` of a property cannot be `vector`"});
  CHECK(f.Help().find("it came with ODCS v3.2.0") != std::string::npos);
}

TEST_CASE("types are never guessed") {
  std::string help;
  Fixture f;
  CHECK(f.Odcs("apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0\n") == nullptr);
  CHECK(f.Faults() ==
        Lines{"ML5012 4:10 `version` of a contract must be text, not the number `1.0`"});
  CHECK(f.Help() == "put it in quotes: `version: \"1.0\"`\n");
  CHECK(PropertyFaults("required: yes") ==
        Lines{"ML5012 9:25 `required` of a property must be true or false, not the text `yes`"});
  CHECK(Faults("tags: core\n") ==
        Lines{"ML5012 6:7 `tags` of a contract must be a list of texts, not the text `core`"});
  CHECK(Faults("tags: [2013, a, [b]]\n").size() == 2);
  CHECK(Faults("schema: {}\n") ==
        Lines{"ML5012 6:9 `schema` of a contract must be a list, not a mapping"});
  CHECK(Faults("schema: [orders]\n").size() == 1);
  CHECK(Faults("team: x\n").size() == 1);
  CHECK(Faults("name:\n") == Lines{"ML5012 6:1 `name` of a contract must be text, not nothing"});
  Fixture g;
  CHECK(g.Odcs("- a\n") == nullptr);
  CHECK(g.Faults() == Lines{"ML5012 1:1 a contract must be a mapping, not a list"});
  CHECK(Faults("slaProperties: [{property: x, value: [1]}]\n").size() == 1);
  CHECK(PropertyFaults("logicalType: string, logicalTypeOptions: {minLength: 1.5}").size() == 1);
}

TEST_CASE("words of a closed list") {
  std::string help;
  CHECK(PropertyFaults("logicalType: strnig", &help) ==
        Lines{"ML5013 9:28 `logicalType` of a property cannot be `strnig`"});
  CHECK(help.find("did you mean `string`?") == 0);
  CHECK(Faults("servers: [{server: s, type: mysqll}]\n").size() == 1);
  CHECK(QualityFaults("metric: nullValues, mustBe: 0, dimension: completness").size() == 1);
  CHECK(QualityFaults("type: libary, metric: nullValues, mustBe: 0").size() == 1);
  CHECK(PropertyFaults("id: \"a b\"").size() == 1);
  Fixture f;
  CHECK(f.Odcs("apiVersion: v3.2.0\nkind: Contract\nid: c\nversion: a\n") == nullptr);
  CHECK(f.Faults() == Lines{"ML5013 2:7 `kind` of a contract cannot be `Contract`"});
}

TEST_CASE("ranges that hold nothing") {
  auto options = [](const std::string& type, const std::string& text) {
    return PropertyFaults("logicalType: " + type + ", logicalTypeOptions: {" + text + "}");
  };
  CHECK(options("integer", "minimum: 5, maximum: 1") ==
        Lines{"ML5013 9:79 nothing is between 5 and 1"});
  CHECK(options("integer", "minimum: 5, maximum: 5").empty());
  CHECK(options("integer", "exclusiveMinimum: 5, maximum: 5").size() == 1);
  CHECK(options("number", "minimum: -0.5, maximum: -0.51").size() == 1);
  CHECK(options("string", "minLength: 3, maxLength: 2").size() == 1);
  CHECK(options("string", "minLength: -1").size() == 1);
  CHECK(options("array", "minItems: 3, maxItems: 2").size() == 1);
  CHECK(options("date", "minimum: 2026-02-01, maximum: 2026-01-01").size() == 1);
  CHECK(options("date", "minimum: 01.02.2026").size() == 1);
  CHECK(options("date", "minimum: 2026-02-30").size() == 1);
  CHECK(options("timestamp", "minimum: 2026-02-01").size() == 1);
  CHECK(options("timestamp", "defaultTimezone: Mars/Base").size() == 1);
  CHECK(options("time", "minimum: \"12:00\", maximum: \"11:00\"").size() == 1);
  CHECK(options("integer", "multipleOf: 0").size() == 1);
  CHECK(options("integer", "minimum: 123456789012345678901234567890123456789").size() == 1);
  CHECK(options("integer", "format: i33").size() == 1);
  CHECK(options("vector", "dimensions: 0").size() == 1);
  CHECK(options("vector", "normalized: true").size() == 1);
  CHECK(PropertyFaults("logicalType: vector").size() == 1);
  CHECK(PropertyFaults("logicalTypeOptions: {}").size() == 1);
}

TEST_CASE("fields at the wrong type") {
  CHECK(PropertyFaults("logicalType: string, items: {logicalType: string}") ==
        Lines{"ML5011 9:36 `items` belongs to properties of type `array`, not `string`"});
  CHECK(PropertyFaults("logicalType: string, properties: []").size() == 1);
  CHECK(PropertyFaults("logicalType: map").size() == 1);
  CHECK(PropertyFaults("logicalType: map, map: {key: {}}").size() == 1);
  CHECK(PropertyFaults("primaryKeyPosition: 1").size() == 1);
}

TEST_CASE("names are given once") {
  CHECK(Faults("schema:\n- name: t\n  properties: [{name: a}, {name: b}, {name: a}]\n") ==
        Lines{"ML5013 8:45 two properties are named `a`"});
  CHECK(Faults("schema: [{name: t}, {name: t}]\n").size() == 1);
  CHECK(Faults("schema:\n- properties: [{logicalType: string}]\n").size() == 2);
  CHECK(PropertyFaults("enum: [{value: a}, {value: a}, {value: b}]").size() == 1);
  CHECK(PropertyFaults("enum: []").size() == 1);
  CHECK(PropertyFaults("enum: [{label: a}, {value: [1]}]").size() == 2);
}

TEST_CASE("metrics that mean nothing") {
  std::string help;
  CHECK(ObjectFaults("metric: nullValues, mustBe: 0", &help) ==
        Lines{"ML5015 9:22 `nullValues` means nothing for an object"});
  CHECK(help.find("move it to the property") == 0);
  CHECK(QualityFaults("metric: rowCount, mustBe: 1").size() == 1);
  CHECK(ObjectFaults("metric: rowCount, mustBe: \"ten\"") ==
        Lines{"ML5015 9:40 a metric is a number, so `mustBe` cannot be the text `ten`"});
  CHECK(ObjectFaults("metric: rowCount, mustBeBetween: [5, 1]") ==
        Lines{"ML5015 9:47 a range from 5 to 1 is empty"});
  CHECK(ObjectFaults("metric: rowCount, mustBeBetween: [1, 1]").size() == 1);
  CHECK(ObjectFaults("metric: rowCount, mustBeBetween: [1]").size() == 1);
  CHECK(ObjectFaults("metric: rowCount, mustBeGreaterThan: 1, mustBeLessThan: 5", &help) ==
        Lines{"ML5015 9:54 two operators at once: `mustBeGreaterThan` and `mustBeLessThan`"});
  CHECK(help.find("mustBeBetween") != std::string::npos);
  CHECK(ObjectFaults("metric: rowCount") ==
        Lines{"ML5015 9:14 the metric is compared with nothing"});
  CHECK(ObjectFaults("metric: rowCount, mustBeGreaterThan: 1, unit: percent").size() == 1);
  CHECK(ObjectFaults("metric: rowCount, mustBe: -1").size() == 1);
  CHECK(ObjectFaults("metric: rowCount, mustBe: 0.5").size() == 1);
  CHECK(QualityFaults("metric: nullValues, mustBe: 101, unit: percent").size() == 1);
  CHECK(QualityFaults("metric: nullValues, mustBe: 1, unit: meters").size() == 1);
  CHECK(QualityFaults("metric: nullValue, mustBe: 1").size() == 1);
  CHECK(QualityFaults("rule: nullValues, mustBe: 1").size() == 1);
}

TEST_CASE("arguments of metrics") {
  std::string help;
  CHECK(QualityFaults("metric: invalidValues, mustBe: 0", &help) ==
        Lines{"ML5015 9:55 `invalidValues` does not say which values are valid"});
  CHECK(help == "add `arguments: {validValues: [...]}`\n");
  CHECK(QualityFaults("metric: missingValues, mustBe: 0").size() == 1);
  CHECK(QualityFaults("metric: nullValues, mustBe: 0, arguments: {x: 1}").size() == 1);
  CHECK(QualityFaults("metric: invalidValues, mustBe: 0, arguments: {validValues: a}").size() == 2);
  CHECK(
      QualityFaults("metric: invalidValues, mustBe: 0, arguments: {validValues: [[a]], pattern: x}")
          .size() == 1);
  CHECK(PropertyFaults(
            "logicalType: integer, quality: [{metric: invalidValues, mustBe: 0, arguments: "
            "{pattern: x}}]")
            .size() == 1);
  CHECK(ObjectFaults("metric: duplicateValues, mustBe: 0").size() == 1);
  CHECK(ObjectFaults("metric: duplicateValues, mustBe: 0, arguments: {properties: [alphs]}",
                     &help) == Lines{"ML5018 9:75 `alphs` is not a property of `t`"});
  CHECK(help == "did you mean `alpha`?\n");
  CHECK(QualityFaults("type: sql, mustBe: 0").size() == 1);
  CHECK(QualityFaults("type: custom, engine: soda").size() == 1);
  CHECK(QualityFaults("type: sql, query: x, mustBe: 0, mustNotBe: 1").size() == 1);
}

TEST_CASE("relationships have the form of their place") {
  auto object = [](const std::string& text) {
    return Faults("schema:\n- name: t\n  relationships: [{" + text + "}]\n");
  };
  CHECK(object("from: t.a, to: u.a").empty());
  CHECK(object("to: u.a").size() == 1);
  CHECK(object("from: t.a, to: [u.a]").size() == 1);
  CHECK(object("from: [t.a, t.b], to: [u.a]").size() == 1);
  CHECK(object("from: [], to: []").size() == 2);
  CHECK(object("from: t.a, to: u.a, type: friend").size() == 1);
  CHECK(PropertyFaults("relationships: [{from: t.a, to: u.a}]").size() == 1);
  CHECK(PropertyFaults("relationships: [{to: [u.a, u.b]}]").size() == 1);
}

TEST_CASE("a local path cannot leave the data folder by its text") {
  for (const char* path : {"/etc/passwd", "../x", "a/../../x", "a/..", "~/x", "C:/x", "file:///x",
                           "a\\\\..\\\\b", ""}) {
    INFO(path);
    Lines faults = Faults("servers: [{server: s, type: local, format: csv, path: \"" +
                          std::string(path) + "\"}]\n");
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].substr(0, 6) == "ML5013");
  }
  CHECK(Faults("servers: [{server: s, type: local, format: csv, path: \"./a/b..c/*.csv\"}]\n")
            .empty());
}

TEST_CASE("many faults are reported at once, in the order of the text") {
  Lines faults = Faults(
      "nmae: x\ntags: 5\nschema:\n- name: t\n  properties:\n  - {name: a, required: maybe}\n"
      "  - {name: b, logicalType: int}\n  quality: [{metric: nullValues, mustBe: x}]\n");
  CHECK(faults.size() == 6);
  CHECK(Has(faults, "ML5011 6:1") == "yes");
  CHECK(Has(faults, "ML5012 7:7") == "yes");
  CHECK(Has(faults, "ML5012 11:25") == "yes");
  CHECK(Has(faults, "ML5013 12:28") == "yes");
  CHECK(Has(faults, "ML5015 13:22") == "yes");
}

/// Reads a contract of `size` properties and as many references to none of them.
static void ReadHostile(size_t size) {
  std::string text = kHead + "schema:\n- name: t\n  properties:\n";
  for (size_t i = 0; i < size; ++i)
    text += "  - {name: p" + std::to_string(i) + ", enum: [{value: a}]}\n";
  text +=
      "  quality:\n  - metric: duplicateValues\n    mustBe: 0\n    arguments:\n      properties:\n";
  for (size_t i = 0; i < size; ++i) text += "      - q" + std::to_string(i) + "\n";
  Fixture f;
  CHECK(f.Odcs(text) == nullptr);
  CHECK(f.sink.dropped() > 0);
}

TEST_CASE("contracts of hostile sizes are read in a time that grows with their size") {
  CHECK(testing::GrowsLinearly(ReadHostile, 5'000));
}
