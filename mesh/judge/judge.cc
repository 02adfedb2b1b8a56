// SPDX-License-Identifier: Apache-2.0
#include "mesh/judge/judge.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <tuple>

#include "mesh/judge/world_view.h"

namespace meshlaw::judge {
namespace {

/// Worst first, then where a reader looks for it.
void SortFindings(report::Report& report) {
  auto key = [](const report::Finding& f) {
    return std::make_tuple(-static_cast<int>(f.severity), std::cref(f.subject), std::cref(f.rule),
                           std::cref(f.clause));
  };
  std::ranges::stable_sort(
      report.findings,
      [&](const report::Finding& a, const report::Finding& b) { return key(a) < key(b); });
}

}  // namespace

void Judge(const Input& input, report::Report& report) {
  WorldView view(input);
  auto start = std::chrono::steady_clock::now();
  JudgeInteroperability(input, view, report);
  JudgeQuality(input, view, report);
  std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  report.scan_seconds = took.count();
  std::set<std::string> rules;
  report.clauses = 0;
  for (const report::Judgement& judgement : report.judgements) {
    // What does not apply is listed, but it was not judged.
    if (judgement.verdict == scan::Verdict::NotApplicable) continue;
    rules.insert(judgement.rule);
    ++report.clauses;
  }
  report.rules = static_cast<int>(rules.size());
  SortFindings(report);
}

}  // namespace meshlaw::judge
