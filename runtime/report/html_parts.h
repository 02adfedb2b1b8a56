// SPDX-License-Identifier: Apache-2.0
// The parts of the report's page.
#pragma once

#include <string>
#include <vector>

#include "runtime/report/html.h"
#include "runtime/report/matrix.h"
#include "runtime/report/report.h"

namespace meshlaw::report {

/// What several parts need to know of a report.
struct PageModel {
  explicit PageModel(const Report& of);
  const Report& report;
  Matrix matrix;
  Tally tally;
  std::vector<std::string> ids;  ///< of each finding: what links to it may name
};

/// "critical", "error", ...: also the class that gives a severity its shape and colour.
void PutSeverity(Html& html, ir::Severity severity);
void PutCell(Html& html, Markup open, std::string_view text, Markup close);

void PutMatrix(Html& html, const PageModel& page);
void PutFinding(Html& html, const PageModel& page, size_t index);
void PutFaults(Html& html, const PageModel& page);
void PutBaselined(Html& html, const PageModel& page);
void PutJudgements(Html& html, const PageModel& page);
void PutProducts(Html& html, const PageModel& page);

/// A link to the first finding of a kind that, with the script, shows all of them.
struct FilterLink {
  int64_t first = -1;
  const std::string* domain = nullptr;
  const Kind* kind = nullptr;
  ir::Severity severity = ir::Severity::Error;
};
void PutFilterLink(Html& html, const PageModel& page, const FilterLink& link,
                   std::string_view text);

}  // namespace meshlaw::report
