// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "runtime/report/report.h"

namespace meshlaw::report {

int ExitCode(const Report& report, ir::Severity fail_level) {
  // "Could not judge" outranks findings: what was not seen may be worse.
  if (!report.faults.empty()) return 2;
  const bool fails =
      std::any_of(report.findings.begin(), report.findings.end(),
                  [&](const auto& f) { return !f.baselined && f.severity >= fail_level; });
  return fails ? 1 : 0;
}

}  // namespace meshlaw::report
