// SPDX-License-Identifier: Apache-2.0
// The page's lesser parts: faults, what the baseline accepts, what was judged, the products.
#include <algorithm>

#include "runtime/report/html_parts.h"

namespace meshlaw::report {

namespace {

void PutNumber(Html& html, int64_t number) {
  PutCell(html, "<td class=\"n\">", Thousands(number), "</td>");
}

/// The class that gives a verdict its shape and colour.
Markup ClassOf(scan::Verdict verdict) {
  switch (verdict) {
    case scan::Verdict::Pass: return "ok";
    case scan::Verdict::Fail: return "error";
    case scan::Verdict::Error: return "fault";
    case scan::Verdict::NotApplicable: return "quiet";
    case scan::Verdict::NoData: return "quiet";
  }
  return "quiet";
}

void PutJudgement(Html& html, const Judgement& judgement) {
  html << "<tr><th scope=\"row\"><code>";
  html.Id(RuleAndClause(judgement.rule, judgement.clause)) << "</code></th>";
  PutCell(html, "<td>", Name(judgement.kind), "</td>");
  html << "<td><span class=\"sev " << ClassOf(judgement.verdict) << "\">";
  html.Text(Words(judgement.verdict)) << "</span>";
  if (!judgement.why.empty()) (html << " <span class=\"aside\">").Prose(judgement.why) << "</span>";
  html << "</td>";
  PutNumber(html, judgement.counts.pass);
  PutNumber(html, judgement.counts.fail);
  PutNumber(html, judgement.counts.error);
  PutNumber(html, judgement.counts.not_applicable);
  html << "</tr>\n";
}

/// A table for each subject: a browser lays out a long table whole, but of many only what is seen.
void OpenJudgedTable(Html& html, const std::string& subject) {
  html << "<div class=\"judged\"><table class=\"list\"><thead><tr><th scope=\"col\"><code>";
  html.Id(subject) << "</code></th><th scope=\"col\">Kind</th><th scope=\"col\">Verdict</th>"
                   << "<th scope=\"col\" class=\"n\">Pass</th>"
                   << "<th scope=\"col\" class=\"n\">Fail</th>"
                   << "<th scope=\"col\" class=\"n\">Error</th>"
                   << "<th scope=\"col\" class=\"n\">Not applicable</th></tr></thead><tbody>\n";
}

void PutJudgedTables(Html& html, const Report& report) {
  std::vector<const Judgement*> order;
  for (const Judgement& judgement : report.judgements) order.push_back(&judgement);
  std::stable_sort(order.begin(), order.end(),
                   [](const Judgement* a, const Judgement* b) { return a->subject < b->subject; });
  const Judgement* last = nullptr;
  for (const Judgement* judgement : order) {
    if (last == nullptr || last->subject != judgement->subject) {
      if (last != nullptr) html << "</tbody></table></div>\n";
      OpenJudgedTable(html, judgement->subject);
    }
    PutJudgement(html, *judgement);
    last = judgement;
  }
  html << "</tbody></table></div>\n";
}

}  // namespace

void PutFaults(Html& html, const PageModel& page) {
  if (page.report.faults.empty()) return;
  html << "<section class=\"faults\" id=\"faults\" aria-labelledby=\"faults-title\">\n"
       << "<h2 id=\"faults-title\">Could not be judged</h2>\n<ul>\n";
  for (const Fault& fault : page.report.faults) {
    html << "<li><p class=\"ids\"><code>";
    html.Id(fault.subject) << "</code>";
    if (!fault.code.empty()) (html << " <span class=\"aside\">").Text(fault.code) << "</span>";
    html << "</p>\n<p>";
    html.Prose(fault.message) << "</p>";
    if (!fault.place.path.empty()) {
      (html << "<p class=\"aside\"><code>").Id(Text(fault.place)) << "</code></p>";
    }
    if (!fault.place.text.empty()) {
      html << "<pre class=\"scroll\" tabindex=\"0\"><code>";
      html.Text(fault.place.text) << "</code></pre>";
    }
    html << "</li>\n";
  }
  html << "</ul>\n</section>\n";
}

void PutBaselined(Html& html, const PageModel& page) {
  if (page.tally.baselined == 0) return;
  html << "<details><summary>Accepted by the baseline <span class=\"aside\">";
  html.Text(Thousands(page.tally.baselined))
      << "</span></summary>\n"
      << "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Accepted findings\">"
      << "<table class=\"list\"><thead><tr><th scope=\"col\">Severity</th>"
      << "<th scope=\"col\">Clause</th><th scope=\"col\">Subject</th>"
      << "<th scope=\"col\">Finding</th></tr></thead><tbody>\n";
  for (const Finding& finding : page.report.findings) {
    if (!finding.baselined) continue;
    html << "<tr><td><span class=\"sev ";
    PutSeverity(html, finding.severity);
    html << "\">";
    PutSeverity(html, finding.severity);
    (html << "</span></td><td><code>").Id(RuleAndClause(finding.rule, finding.clause));
    (html << "</code></td><td><code>").Id(finding.subject) << "</code></td>";
    (html << "<td>").Prose(finding.message) << "</td></tr>\n";
  }
  html << "</tbody></table></div></details>\n";
}

void PutJudgements(Html& html, const PageModel& page) {
  const Report& report = page.report;
  if (report.judgements.empty()) return;
  // Tens of thousands of rows that few readers open: with a script they stay text until then.
  const bool lazy = report.judgements.size() > 1000;
  html << "<details class=\"judgements\"><summary>What was judged <span class=\"aside\">";
  html.Text(Thousands(std::ssize(report.judgements)))
      << "</span></summary>\n"
      << "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"What was judged\">";
  if (lazy) html << "<noscript>";
  PutJudgedTables(html, report);
  if (lazy) html << "</noscript>";
  html << "</div></details>\n";
}

void PutProducts(Html& html, const PageModel& page) {
  if (page.report.products.empty()) return;
  html << "<details><summary>Products <span class=\"aside\">";
  html.Text(Thousands(std::ssize(page.report.products)))
      << "</span></summary>\n"
      << "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Products\">"
      << "<table class=\"list\"><thead><tr><th scope=\"col\">Product</th>"
      << "<th scope=\"col\">Domain</th><th scope=\"col\">Version</th>"
      << "<th scope=\"col\" class=\"n\">Rows</th><th scope=\"col\" class=\"n\">Size</th>"
      << "<th scope=\"col\" class=\"n\">Time</th></tr></thead><tbody>\n";
  for (const ProductSummary& product : page.report.products) {
    html << "<tr><th scope=\"row\"><code>";
    html.Id(product.id) << "</code></th>";
    PutCell(html, "<td>", product.domain, "</td>");
    PutCell(html, "<td>", product.version, "</td>");
    PutNumber(html, product.rows);
    PutCell(html, "<td class=\"n\">", Bytes(product.bytes), "</td>");
    PutCell(html, "<td class=\"n\">", Seconds(product.seconds), "</td></tr>\n");
  }
  html << "</tbody></table></div></details>\n";
}

}  // namespace meshlaw::report
