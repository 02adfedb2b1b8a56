// SPDX-License-Identifier: Apache-2.0
// What a contract promises, as rules, and what these rules make of rows.
#include "tests/mesh/law_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

using Verdicts = std::map<std::string, std::string>;

/// One column `x` and a column `end`, so that empty lines stay rows. `types` of `end` is left out.
Verdicts Column(const std::string& property, const std::string& cells) {
  LawFixture f("{name: x, " + property + "}, {name: end, logicalType: string}");
  CHECK(f.Faults() == Lines{});
  Verdicts verdicts = f.Judge("x,end\n" + cells);
  verdicts.erase("types.end");
  return verdicts;
}

std::string One(const std::string& property, const std::string& cells, const std::string& clause) {
  Verdicts verdicts = Column(property, cells);
  return verdicts.contains(clause) ? verdicts[clause] : "no clause";
}

}  // namespace

TEST_CASE("the law of a contract is of tier contract, and every span is in the contract") {
  LawFixture f(
      "{name: id, logicalType: string, primaryKey: true, unique: true}, "
      "{name: n, logicalType: integer, required: true, logicalTypeOptions: {minimum: 1}}");
  REQUIRE(f.Faults() == Lines{});
  const ir::Rule* types = f.Rule("types");
  REQUIRE(types != nullptr);
  CHECK(types->FullName() == "contract.d.p/t.types");
  CHECK(types->tier == ir::Tier::Contract);
  CHECK(types->domain == "d");
  CHECK(types->subject.id == "d.p/t");
  CHECK(f.Text(types->span) == "t");
  CHECK(types->clauses.size() == 2);
  CHECK_FALSE(types->digest.empty());
  CHECK(f.Text(f.Clause("types", "n")->span) == "integer");
  CHECK(f.Text(f.Clause("required", "n")->span) == "true");
  CHECK(f.Text(f.Clause("range", "n")->span) == "minimum: 1");
  CHECK(LawFixture::Words(f.Clause("range", "n")->because) == "`n` must be at least 1");
  CHECK(f.Rule("unique") == nullptr);  // the primary key says it
  CHECK(f.law.rules == 4);
  CHECK(f.law.unenforced.empty());
}

TEST_CASE("rules that were there keep their digests, which are of the law as lowered") {
  LawFixture f("{name: n, logicalType: integer, required: true}");
  f.module.rules[0].digest = "as lowered";
  AddContractLaw(f.contracts, f.module, f.sink);
  CHECK(f.module.rules[0].digest == "as lowered");
  CHECK(f.module.rules.back().digest.size() == 64);
}

TEST_CASE("the rules survive the text and binary forms") {
  LawFixture f(
      "{name: id, logicalType: string, primaryKey: true, logicalTypeOptions: {pattern: \"a|b\"}}, "
      "{name: v, logicalType: vector, logicalTypeOptions: {dimensions: 2, normalized: true}}",
      "  quality: [{metric: rowCount, mustBeBetween: [1, 5]}]\n");
  auto read = ir::Read(ir::Print(f.module));
  INFO((read ? "" : read.error().message));
  REQUIRE(read);
  CHECK(ir::Print(*read) == ir::Print(f.module));
  CHECK(ir::FromBinary(ir::ToBinary(f.module)));
}

TEST_CASE("a mesh whose model has no ports has no contract law") {
  LawFixture f("{name: x, logicalType: string}");
  ir::Module empty;
  CHECK(AddContractLaw(f.contracts, empty, f.sink).rules == 0);
}

TEST_CASE("types and presence") {
  CHECK(Column("logicalType: integer, required: true", "1,\nx,\n,\n") ==
        Verdicts{{"types.x", "fail 1/3"}, {"required.x", "fail 1/2+1"}});
  CHECK(Column("logicalType: number", "1.5,\nNaN,\ninf,\n,\n") ==
        Verdicts{{"types.x", "fail 2/4"}});
  CHECK(One("logicalType: string, primaryKey: true", "a,\n,\na,\n", "required.x") == "fail 1/3");
  CHECK(One("physicalType: varchar", "a,\n", "types.x") == "no clause");
}

TEST_CASE("keys") {
  CHECK(One("logicalType: string, primaryKey: true", "a,\nb,\na,\n,\n", "primary_key.key") ==
        "fail 2/3+1");
  CHECK(One("logicalType: integer, unique: true", "1,\n2,\n1,\n,\nx,\n", "unique.x") ==
        "fail 2/3+2");
  LawFixture f(
      "{name: a, logicalType: string, primaryKey: true, primaryKeyPosition: 2, unique: true}, "
      "{name: b, logicalType: integer, primaryKey: true, primaryKeyPosition: 1}");
  Verdicts verdicts = f.Judge("a,b\nx,1\nx,2\ny,1\nx,1\n");
  CHECK(verdicts["primary_key.key"] == "fail 2/4");
  CHECK(verdicts["unique.a"] == "fail 3/4");
  CHECK(LawFixture::Words(f.Clause("primary_key", "key")->because) ==
        "rows share the primary key (b, a)");
}

TEST_CASE("ranges of numbers, exact whatever their type") {
  auto range = [](const std::string& type, const std::string& options, const std::string& cells) {
    return One("logicalType: " + type + ", logicalTypeOptions: {" + options + "}", cells,
               "range.x");
  };
  CHECK(range("integer", "minimum: 1, maximum: 3", "0,\n1,\n3,\n4,\n,\n") == "fail 2/4+1");
  CHECK(range("integer", "exclusiveMinimum: 1, exclusiveMaximum: 3", "1,\n2,\n3,\n") == "fail 2/3");
  CHECK(range("integer", "minimum: 0.5", "0,\n1,\n") == "fail 1/2");
  CHECK(range("integer", "maximum: 1e30", "9223372036854775807,\n") == "pass 0/1");
  CHECK(range("integer", "minimum: 1e30", "9223372036854775807,\n") == "fail 1/1");
  CHECK(range("integer", "format: i8", "-128,\n127,\n128,\n-129,\n") == "fail 2/4");
  CHECK(range("integer", "format: u32, maximum: 5", "-1,\n5,\n6,\n") == "fail 2/3");
  CHECK(range("integer", "format: i64", "1,\n") == "no clause");
  CHECK(range("number", "minimum: 0.1, maximum: 0.3", "0.1,\n0.3,\n0.30000001,\n0.05,\n") ==
        "fail 2/4");
  CHECK(One("logicalType: number, physicalType: \"decimal(6,2)\", logicalTypeOptions: {minimum: "
            "0.005, maximum: 99}",
            "0.00,\n0.01,\n99.00,\n99.01,\n", "range.x") == "fail 2/4");
}

TEST_CASE("ranges of time") {
  auto range = [](const std::string& type, const std::string& options, const std::string& cells) {
    return One("logicalType: " + type + ", logicalTypeOptions: {" + options + "}", cells,
               "range.x");
  };
  CHECK(range("date", "minimum: 2026-01-01, exclusiveMaximum: 2027-01-01",
              "2025-12-31,\n2026-01-01,\n2027-01-01,\n") == "fail 2/3");
  CHECK(range("timestamp", "minimum: \"2026-01-01T00:00:00Z\"",
              "2026-01-01T00:30:00+01:00,\n2026-01-01T00:00:00Z,\n") == "fail 1/2");
  CHECK(range("timestamp", "minimum: \"2026-01-01T00:00:00\"", "2025-12-31T23:59:59Z,\n") ==
        "fail 1/1");
  CHECK(range("timestamp", "timezone: false, minimum: \"2026-01-01T00:00:00\"",
              "2025-12-31T23:59:59,\n") == "fail 1/1");
  CHECK(range("time", "maximum: \"12:00\"", "12:00,\n12:01,\n") == "fail 1/2");
  LawFixture f(
      "{name: x, logicalType: timestamp, logicalTypeOptions: {timezone: false, minimum: "
      "\"2026-01-01T00:00:00Z\"}}");
  CHECK(f.Faults() ==
        Lines{"ML5013 10:97 `2026-01-01T00:00:00Z` cannot be compared with a local date and time"});
  CHECK(f.Rule("range") == nullptr);
}

TEST_CASE("lengths are in code points") {
  const std::string type = "logicalType: string, logicalTypeOptions: {minLength: 2, maxLength: 3}";
  CHECK(One(type, "é,\néé,\nééé,\néééé,\n,\n", "length.x") == "fail 2/4+1");
  CHECK(One("logicalType: string, logicalTypeOptions: {maxLength: 1}", "a,\nab,\n", "length.x") ==
        "fail 1/2");
}

TEST_CASE("patterns are searched for, as ECMA-262 has it") {
  auto pattern = [](const std::string& text, const std::string& cells) {
    return One("logicalType: string, logicalTypeOptions: {pattern: '" + text + "'}", cells,
               "pattern.x");
  };
  CHECK(pattern("b+", "abc,\nac,\n,\n") == "fail 1/2+1");
  CHECK(pattern("^[A-Z]{2}$", "AB,\nABC,\nab,\n") == "fail 2/3");
  CHECK(pattern("^a|b$", "ax,\nxb,\nxax,\n") == "fail 1/3");
  CHECK(pattern("^a", "ab,\nba,\n") == "fail 1/2");
  CHECK(pattern("\\u00e9", "caf\xC3\xA9,\ncafe,\n") == "fail 1/2");
  CHECK(pattern("^\\d+\\$$", "12$,\n12,\n") == "fail 1/2");
  CHECK(FullMatchPattern("^a$") == "a");
  CHECK(FullMatchPattern("^a\\$") == "(?s:.*)(?:^a\\$)(?s:.*)");
  CHECK(FullMatchPattern("\\\\u00e9") == "(?s:.*)(?:\\\\u00e9)(?s:.*)");
  CHECK(FullMatchPattern("\\") == "(?s:.*)(?:\\)(?s:.*)");
}

TEST_CASE("patterns that RE2 refuses are the contract's fault") {
  LawFixture f(
      "{name: x, logicalType: string, logicalTypeOptions: {pattern: \"(?=a)b\"}}, "
      "{name: y, logicalType: string, logicalTypeOptions: {pattern: \"(a)\\\\1\"}}, "
      "{name: z, logicalType: string, logicalTypeOptions: {pattern: \"[a\"}}");
  CHECK(f.Faults().size() == 3);
  CHECK(f.Faults().at(0).substr(0, 40) == "ML5013 10:77 this pattern cannot be used");
  CHECK(f.Rule("pattern") == nullptr);
}

TEST_CASE("lists of values, of the column's type") {
  CHECK(One("logicalType: string, enum: [{value: a}, {value: \"1\"}, {value: 2}, {value: null}]",
            "a,\n1,\n2,\nb,\n,\n", "values.x") == "fail 1/4+1");
  CHECK(One("logicalType: integer, enum: [{value: 1}, {value: 2}]", "1,\n3,\n", "values.x") ==
        "fail 1/2");
  CHECK(One("logicalType: date, enum: [{value: 2026-01-01}]", "2026-01-01,\n2026-01-02,\n",
            "values.x") == "fail 1/2");
  LawFixture f("{name: x, logicalType: integer, enum: [{value: 1}, {value: one}]}");
  CHECK(f.Faults() ==
        Lines{"ML5013 10:75 the text `one` cannot be a value of `x`, which is of type `integer`"});
  CHECK(f.Rule("values") == nullptr);
}

TEST_CASE("multiples") {
  auto multiple = [](const std::string& type, const std::string& step, const std::string& cells) {
    return One(type + ", logicalTypeOptions: {multipleOf: " + step + "}", cells, "multiples.x");
  };
  CHECK(multiple("logicalType: integer", "5", "0,\n-10,\n7,\n") == "fail 1/3");
  CHECK(multiple("logicalType: integer", "2.5", "5,\n4,\n") == "fail 1/2");
  CHECK(multiple("logicalType: number, physicalType: \"decimal(8,2)\"", "0.25",
                 "0.75,\n0.80,\n-1.00,\n") == "fail 1/3");
  LawFixture f("{name: x, logicalType: number, logicalTypeOptions: {multipleOf: 0.1}}");
  REQUIRE(f.law.unenforced.size() == 1);
  CHECK(f.law.unenforced[0].path == "schema.t.properties.x.logicalTypeOptions.multipleOf");
}

TEST_CASE("vectors are finite, and normalized where they say so") {
  LawFixture f(
      "{name: v, logicalType: vector, logicalTypeOptions: {dimensions: 2, normalized: true}}");
  REQUIRE(f.Clause("vectors", "v.finite") != nullptr);
  REQUIRE(f.Clause("vectors", "v.norm") != nullptr);
  CHECK(f.Clause("vectors", "v.norm")->where.has_value());
  LawFixture g("{name: v, logicalType: vector, logicalTypeOptions: {dimensions: 2}}");
  CHECK(g.Clause("vectors", "v.norm") == nullptr);
}

TEST_CASE("nested columns are listed as not looked into") {
  LawFixture f(
      "{name: o, logicalType: object, required: true}, {name: a, logicalType: array, unique: "
      "true}");
  CHECK(f.law.rules == 0);
  REQUIRE(f.law.unenforced.size() == 2);
  CHECK(f.law.unenforced[0].path == "schema.t.properties.o");
}

TEST_CASE("foreign keys, within the mesh") {
  std::string other =
      kHead +
      "name: other\nservers: [{server: s, type: local, path: o.csv, format: csv}]\nschema:\n"
      "- {name: o, properties: [{name: id, logicalType: string}, {name: n, logicalType: "
      "integer}]}\n";
  LawFixture f(
      "{name: x, logicalType: string, relationships: [{to: o.id}]}, {name: n, logicalType: "
      "integer}",
      "  relationships: [{id: pair, from: [t.x, t.n], to: [o.id, o.n]}]\n", "",
      {{"contracts/other.yaml", other}, {"data/o.csv", "id,n\na,1\nb,2\n"}});
  CHECK(f.Faults() == Lines{});
  Verdicts verdicts = f.Judge("x,n\na,1\nb,1\nc,2\n,1\n");
  CHECK(verdicts["references.x"] == "fail 1/3+1");
  CHECK(verdicts["references.pair"] == "fail 2/3+1");
  CHECK(f.Text(f.Clause("references", "x")->span) == "o.id");
}

TEST_CASE("freshness from service levels") {
  auto freshness = [](const std::string& sla, const std::string& cells) {
    LawFixture f("{name: at, logicalType: timestamp}, {name: day, logicalType: date}", "",
                 "slaProperties: [" + sla + "]\n");
    CHECK(f.Faults() == Lines{});
    return f.Judge("at,day\n" + cells)["freshness.at"];
  };
  const std::string rows = "2026-11-20T00:00:00Z,\n2026-11-24T09:00:00Z,\n,\n";
  CHECK(freshness("{property: latency, value: 4, unit: h, element: t.at}", rows) == "pass 0/1");
  CHECK(freshness("{property: LY, value: 2.5, unit: Hours, element: at}", rows) == "fail 1/1");
  CHECK(freshness("{property: freshness, value: 181, unit: m, element: t.at}", rows) == "pass 0/1");
  CHECK(freshness("{property: freshness, value: 179, unit: minutes, element: t.at}", rows) ==
        "fail 1/1");
  CHECK(freshness("{property: latency, value: 1, unit: d, element: t.day}", rows).empty());
  LawFixture f("{name: at, logicalType: timestamp}, {name: day, logicalType: date}", "",
               "slaProperties: [{property: latency, value: 1, unit: d, element: t.day}, {property: "
               "latency, value: 1, "
               "unit: d}, {property: retention, value: 3, unit: y, element: t.at}]\n");
  CHECK(f.law.unenforced.size() == 3);
  LawFixture g(
      "{name: at, logicalType: timestamp}", "",
      "slaProperties: [{property: latency, value: soon, unit: d, element: t.at}, {property: "
      "latency, value: 1, "
      "unit: parsecs, element: t.at}, {property: latency, value: 0, unit: d, element: t.at}]\n");
  CHECK(g.Faults().size() == 3);
  CHECK(g.Faults().at(0).find("`latency` is promised as `soon d`, which is no duration") !=
        std::string::npos);
}
