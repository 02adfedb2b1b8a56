// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/matrix.h"

#include <catch2/catch.hpp>

#include "tests/report/sample_reports.h"

namespace meshlaw::report {
namespace {

using scan::Verdict;

const MatrixRow& Row(const Matrix& matrix, const std::string& domain) {
  for (const MatrixRow& row : matrix.rows) {
    if (row.domain == domain) return row;
  }
  FAIL("no row of " + domain);
  return matrix.rows.front();
}

TEST_CASE("rows stand in the constitution's order, strangers after them") {
  Report report;
  report.domains = {"weather", "flights"};
  report.findings.resize(2);
  report.findings[0].domain = "zeta";
  report.findings[1].domain = "alpha";
  const Matrix matrix = MatrixOf(report);
  REQUIRE(matrix.rows.size() == 4);
  CHECK(matrix.rows[0].domain == "weather");
  CHECK(matrix.rows[1].domain == "flights");
  CHECK(matrix.rows[2].domain == "alpha");
  CHECK(matrix.rows[3].domain == "zeta");
}

TEST_CASE("data and access have a column only where a report speaks of them") {
  Report report;
  CHECK(MatrixOf(report).kinds == std::vector{Kind::Interoperability, Kind::Quality});
  report.findings.resize(1);
  report.findings[0].kind = Kind::Access;
  CHECK(MatrixOf(report).kinds == std::vector{Kind::Interoperability, Kind::Quality, Kind::Access});
  report.judgements.resize(1);
  report.judgements[0].kind = Kind::Data;
  CHECK(MatrixOf(report).kinds.size() == 4);
}

TEST_CASE("cells count by severity and remember the first finding") {
  const Report report = testing::FullReport();
  const Matrix matrix = MatrixOf(report);
  const MatrixCell& quality = Row(matrix, "flights").cells[1];
  CHECK(quality.findings[ir::Severity::Error] == 2);
  CHECK(quality.findings.baselined == 1);
  const int64_t first = quality.first[static_cast<size_t>(ir::Severity::Error)];
  REQUIRE(first >= 0);
  CHECK(report.findings[static_cast<size_t>(first)].clause == "destination");
  CHECK_FALSE(quality.clean());
}

TEST_CASE("a cell is clean only if something passed and nothing is left failing") {
  const auto judged = [](Verdict verdict, bool baselined_finding) {
    Report report;
    report.domains = {"d"};
    report.judgements.push_back({Kind::Quality, "d", "d.p/x", "r", "c", Verdict::Pass, {}, {}});
    report.judgements.push_back({Kind::Quality, "d", "d.p/x", "r", "e", verdict, {}, {}});
    if (baselined_finding) {
      report.findings.resize(1);
      report.findings[0].domain = "d";
      report.findings[0].baselined = true;
    }
    return MatrixOf(report).rows.at(0).cells.at(1).clean();
  };
  CHECK(judged(Verdict::Pass, false));
  CHECK(judged(Verdict::NoData, false));
  CHECK_FALSE(judged(Verdict::Fail, false));
  CHECK_FALSE(judged(Verdict::Error, false));
  CHECK(judged(Verdict::Fail, true));
}

TEST_CASE("no data and not applicable are not passes") {
  Report report;
  report.domains = {"d"};
  report.judgements.push_back({Kind::Quality, "d", "d.p/x", "r", "c", Verdict::NoData, {}, {}});
  CHECK_FALSE(MatrixOf(report).rows[0].cells[1].clean());
}

TEST_CASE("a fault counts in its product's domain") {
  const Matrix matrix = MatrixOf(testing::FullReport());
  CHECK(Row(matrix, "carriers").ports_unjudged == 1);
  CHECK(Row(matrix, "flights").ports_unjudged == 0);
  Report report;
  report.domains = {"d"};
  report.faults = {{"d.unknown/port", "", "", {}}, {"elsewhere", "", "", {}}};
  CHECK(Row(MatrixOf(report), "d").ports_unjudged == 1);
  CHECK(Row(MatrixOf(report), "").ports_unjudged == 1);
}

TEST_CASE("a file with many faults is one file, in the domain that it is of") {
  Report report;
  report.domains = {"d"};
  const Fault one = {"d/c.yaml", "ML5010", "no name", {"d/c.yaml", 3, 1, "x"}, "d"};
  report.faults = {one, one, {"council/e.yaml", "", "", {"council/e.yaml", 1, 1, ""}}};
  const Matrix matrix = MatrixOf(report);
  CHECK(Row(matrix, "d").files_unread == 1);
  CHECK(Row(matrix, "d").ports_unjudged == 0);
  CHECK(Row(matrix, "").files_unread == 1);
  CHECK(RenderText(report, {}).find("; 2 could not be judged") != std::string::npos);
}

}  // namespace
}  // namespace meshlaw::report
