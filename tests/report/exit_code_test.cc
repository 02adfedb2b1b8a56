// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "runtime/report/report.h"
#include "tests/report/sample_reports.h"

namespace meshlaw::report {
namespace {

using ir::Severity;

Report With(Severity severity, bool baselined = false) {
  Report report;
  report.findings.resize(1);
  report.findings[0].severity = severity;
  report.findings[0].baselined = baselined;
  return report;
}

TEST_CASE("a report without findings is clean") {
  CHECK(ExitCode(Report{}, Severity::Info) == 0);
  CHECK(ExitCode(testing::CleanReport(), Severity::Info) == 0);
}

TEST_CASE("findings fail at and above the level") {
  CHECK(ExitCode(With(Severity::Warning), Severity::Info) == 1);
  CHECK(ExitCode(With(Severity::Warning), Severity::Warning) == 1);
  CHECK(ExitCode(With(Severity::Warning), Severity::Error) == 0);
  CHECK(ExitCode(With(Severity::Critical), Severity::Error) == 1);
  CHECK(ExitCode(With(Severity::Error), Severity::Critical) == 0);
}

TEST_CASE("the baseline excuses findings") {
  CHECK(ExitCode(With(Severity::Critical, true), Severity::Info) == 0);
}

TEST_CASE("what could not be judged is never 0 or 1") {
  Report report = With(Severity::Critical);
  report.faults.resize(1);
  CHECK(ExitCode(report, Severity::Error) == 2);
  report.findings.clear();
  CHECK(ExitCode(report, Severity::Critical) == 2);
}

}  // namespace
}  // namespace meshlaw::report
