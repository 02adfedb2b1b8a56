// SPDX-License-Identifier: Apache-2.0
// Reports for tests: one with everything in it, one without a finding, one that judged nothing.
#pragma once

#include <functional>
#include <string>

#include "runtime/report/report.h"

namespace meshlaw::report::testing {

/// The airports mesh with findings of every kind, severity and verdict, a fault, and a baseline.
Report FullReport();
/// A mesh whose every clause passes.
Report CleanReport();
/// A mesh without products.
Report EmptyReport();
/// A mesh with `count` findings in several domains.
Report LargeReport(int count);

/// Sets every text of a report.
void SetEveryText(Report& report, const std::string& text);

}  // namespace meshlaw::report::testing
