// SPDX-License-Identifier: Apache-2.0
// Library metrics: every one, with every operator, in rows and in percent.
#include "tests/mesh/law_fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

/// A check of column `x` over cells, one a line.
std::string Check(const std::string& check, const std::string& cells,
                  const std::string& type = "string") {
  LawFixture f("{name: x, logicalType: " + type + ", quality: [{id: q, " + check +
               "}]}, {name: end}");
  for (const std::string& line : f.Faults()) UNSCOPED_INFO(line);
  CHECK_FALSE(f.sink.has_errors());
  return f.Judge("x,end\n" + cells)["quality.q"];
}

/// A check of the object over `rows` rows.
std::string Rows(const std::string& check, int rows) {
  LawFixture f("{name: x}, {name: end}", "  quality: [{id: q, " + check + "}]\n");
  std::string csv = "x,end\n";
  for (int i = 0; i < rows; ++i) csv += std::to_string(i) + ",\n";
  return f.Judge(csv)["quality.q"];
}

/// Which of the counts 0 to 5 nulls in 10 rows hold: "++--++".
std::string Holds(const std::string& comparison) {
  std::string holds;
  for (int nulls = 0; nulls <= 5; ++nulls) {
    std::string cells;
    for (int i = 0; i < 10; ++i) cells += i < nulls ? ",\n" : "a,\n";
    std::string verdict = Check("metric: nullValues, " + comparison, cells);
    holds += verdict.starts_with("pass") ? '+' : verdict.starts_with("fail") ? '-' : '?';
  }
  return holds;
}

}  // namespace

TEST_CASE("every operator, in rows") {
  CHECK(Holds("mustBe: 0") == "+-----");
  CHECK(Holds("mustBe: 2") == "--+---");
  CHECK(Holds("mustNotBe: 2") == "++-+++");
  CHECK(Holds("mustBeGreaterThan: 2") == "---+++");
  CHECK(Holds("mustBeGreaterOrEqualTo: 2") == "--++++");
  CHECK(Holds("mustBeLessThan: 2") == "++----");
  CHECK(Holds("mustBeLessThan: 1") == "+-----");
  CHECK(Holds("mustBeLessOrEqualTo: 2") == "+++---");
  CHECK(Holds("mustBeLessOrEqualTo: 0") == "+-----");
  CHECK(Holds("mustBeBetween: [1, 3]") == "-+++--");
  CHECK(Holds("mustBeBetween: [0, 3]") == "++++--");
  CHECK(Holds("mustNotBeBetween: [1, 3]") == "+---++");
  CHECK(Holds("mustBeLessThan: 123456789012345678901") == "++++++");
}

TEST_CASE("every operator, in percent") {
  CHECK(Holds("unit: percent, mustBe: 20") == "--+---");
  CHECK(Holds("unit: percent, mustNotBe: 20") == "++-+++");
  CHECK(Holds("unit: percent, mustBeGreaterThan: 20") == "---+++");
  CHECK(Holds("unit: percent, mustBeGreaterOrEqualTo: 20") == "--++++");
  CHECK(Holds("unit: percent, mustBeLessThan: 20") == "++----");
  CHECK(Holds("unit: percent, mustBeLessThan: 20.001") == "+++---");
  CHECK(Holds("unit: percent, mustBeLessOrEqualTo: 20") == "+++---");
  CHECK(Holds("unit: percent, mustBeLessOrEqualTo: 19.999") == "++----");
  CHECK(Holds("unit: percent, mustBeLessOrEqualTo: 100") == "++++++");
  CHECK(Holds("unit: percent, mustBeBetween: [10, 30]") == "-+++--");
  CHECK(Holds("unit: percent, mustBeBetween: [0, 30]") == "++++--");
  CHECK(Holds("unit: percent, mustNotBeBetween: [10, 30]") == "+---++");
  CHECK(Holds("unit: percent, mustBe: 0") == "+-----");
}

TEST_CASE("a share that may not be reached is exact at its edge") {
  // 3 nulls of 100 are not less than 3 percent, and 2 are.
  auto nulls = [](int count) {
    std::string cells;
    for (int i = 0; i < 100; ++i) cells += i < count ? ",\n" : "a,\n";
    return Check("metric: nullValues, unit: percent, mustBeLessThan: 3", cells);
  };
  CHECK(nulls(2) == "pass 2/100");
  CHECK(nulls(3) == "fail 3/100");
}

TEST_CASE("what may not be there at all, or to a share, is judged row by row") {
  LawFixture f(
      "{name: x, logicalType: string, quality: [{id: none, metric: nullValues, mustBe: 0}, {id: "
      "few, metric: "
      "nullValues, mustBeLessOrEqualTo: 2.5, unit: percent}, {id: count, metric: nullValues, "
      "mustBeLessThan: 5}]}");
  CHECK(f.Clause("quality", "none")->kind == ir::ClauseKind::Row);
  CHECK_FALSE(f.Clause("quality", "none")->tolerate);
  CHECK(f.Clause("quality", "few")->kind == ir::ClauseKind::Row);
  CHECK(f.Clause("quality", "few")->tolerate->Text() == "2.5%");
  CHECK(f.Clause("quality", "count")->kind == ir::ClauseKind::Whole);
}

TEST_CASE("missing values are null, or listed") {
  const std::string check = "metric: missingValues, mustBe: 0, arguments: {missingValues: [";
  CHECK(Check(check + "\"\", N/A]}", "a,\n\"\",\nN/A,\n,\nn/a,\n") == "fail 3/5");
  CHECK(Check(check + "null]}", "a,\n,\n") == "fail 1/2");
  CHECK(Check(check + "N/A, 0]}", "1,\n0,\n,\n", "integer") == "fail 2/3");
  CHECK(Check("metric: missingValues, mustBeLessThan: 3, arguments: {missingValues: [N/A]}",
              "a,\nN/A,\n,\n") == "pass 0/1");
}

TEST_CASE("invalid values are there, and are not valid") {
  CHECK(Check("metric: invalidValues, mustBe: 0, arguments: {validValues: [a, 5]}",
              "a,\n5,\nb,\n,\n") == "fail 1/3+1");
  CHECK(Check("metric: invalidValues, mustBe: 0, arguments: {pattern: \"^a\"}", "ab,\nba,\n,\n") ==
        "fail 1/2+1");
  CHECK(
      Check("metric: invalidValues, mustBe: 0, arguments: {pattern: \"^a\", validValues: [ab, b]}",
            "ab,\nb,\nac,\n") == "fail 2/3");
  // A share of the values that are there.
  CHECK(Check("metric: invalidValues, unit: percent, mustBeLessOrEqualTo: 50, arguments: "
              "{validValues: [a]}",
              "a,\nb,\n,\n,\n") == "pass 1/2+2");
  CHECK(Check("metric: invalidValues, unit: percent, mustBe: 50, arguments: {validValues: [a]}",
              "a,\nb,\n,\n,\n") == "pass 0/1");
  LawFixture f(
      "{name: x, logicalType: integer, quality: [{metric: invalidValues, mustBe: 0, arguments: "
      "{validValues: [1, a]}}]}");
  REQUIRE(f.Faults().size() == 1);
  CHECK(f.Faults()[0] ==
        "ML5015 10:122 the text `a` cannot be a value of `x`, which is of type `integer`");
  CHECK(f.Rule("quality") == nullptr);
}

TEST_CASE("duplicates are rows that repeat an earlier one") {
  const std::string cells = "a,\nb,\na,\na,\n,\n,\n";
  CHECK(Check("metric: duplicateValues, mustBe: 0", cells) == "fail 3/4+2");
  CHECK(Check("metric: duplicateValues, mustBe: 2", cells) == "pass 0/1");
  CHECK(Check("metric: duplicateValues, mustBeLessThan: 2", cells) == "fail 1/1");
  CHECK(Check("metric: duplicateValues, unit: percent, mustBe: 50", cells) == "pass 0/1");
  CHECK(Check("metric: duplicateValues, unit: percent, mustBeLessThan: 50", cells) == "fail 1/1");
  LawFixture f(
      "{name: x}, {name: y}",
      "  quality: [{id: q, metric: duplicateValues, mustBe: 0, arguments: {properties: [x, y]}}, "
      "{id: n, metric: duplicateValues, mustBeLessThan: 2, arguments: {properties: [x, y]}}]\n");
  auto verdicts = f.Judge("x,y\na,1\na,2\na,1\n,1\n,1\n");
  CHECK(verdicts["quality.q"] == "fail 2/3+2");
  CHECK(verdicts["quality.n"] == "pass 0/1");
}

TEST_CASE("row counts") {
  CHECK(Rows("metric: rowCount, mustBeBetween: [2, 4]", 2) == "pass 0/1");
  CHECK(Rows("metric: rowCount, mustBeBetween: [2, 4]", 4) == "pass 0/1");
  CHECK(Rows("metric: rowCount, mustBeBetween: [2, 4]", 5) == "fail 1/1");
  CHECK(Rows("metric: rowCount, mustBeGreaterThan: 2", 2) == "fail 1/1");
  CHECK(Rows("metric: rowCount, mustNotBe: 0", 0) == "fail 1/1");
  CHECK(Rows("metric: rowCount, mustBe: 0", 0) == "pass 0/1");
}

TEST_CASE("severity, labels, words and places") {
  LawFixture f(
      "{name: x, logicalType: string, quality: [{metric: nullValues, mustBe: 0, severity: "
      "Warning}, {metric: "
      "nullValues, mustBe: 3, severity: blocker, description: Because.}, {id: a, metric: "
      "nullValues, mustBe: 0, "
      "severity: loud}, {id: a, metric: nullValues, mustBe: 0, severity: info}]}");
  CHECK(f.Clause("quality", "x.nullValues")->severity == ir::Severity::Warning);
  const ir::Clause* second = f.Clause("quality", "x.nullValues-2");
  REQUIRE(second != nullptr);
  CHECK(second->severity == ir::Severity::Critical);
  CHECK(LawFixture::Words(second->because) ==
        "there are {} null values of `x` of {}, and the contract says 3");
  CHECK(LawFixture::Words(second->fix) == "the contract says: Because.");
  CHECK(f.Text(second->span) == "mustBe: 3");
  CHECK(f.Clause("quality", "a")->severity == ir::Severity::Error);
  CHECK(f.Clause("quality", "a-2")->severity == ir::Severity::Info);
  CHECK(LawFixture::Words(f.Clause("quality", "a")->because) ==
        "there are null values of `x`, and the contract allows none");
}

TEST_CASE("what is not run is listed") {
  LawFixture f(
      "{name: x, quality: [{type: text, description: ok}, {type: sql, query: SELECT 1, mustBe: "
      "1}]}",
      "  quality: [{id: ge, type: custom, engine: soda, implementation: x}]\n");
  REQUIRE(f.law.unenforced.size() == 3);
  CHECK(f.law.unenforced[0].path == "schema.t.quality.ge");
  CHECK(f.law.unenforced[0].why == "checks of other tools are not run");
  CHECK(f.law.unenforced[2].path == "schema.t.properties.x.quality.1");
  CHECK(f.law.unenforced[2].port == "d.p/t");
}
