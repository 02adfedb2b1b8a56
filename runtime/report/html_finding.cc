// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "runtime/report/html_parts.h"
#include "runtime/report/layout.h"
#include "runtime/report/samples.h"

namespace meshlaw::report {

namespace {

constexpr size_t kSamplesMax = 20;
// A vector or a document in a cell would push all else out of sight; the JSON has it whole.
constexpr int kCellWidthMax = 100;

/// A thin bar of the share that fails; the numbers beside it say the same.
void PutBar(Html& html, const Finding& finding) {
  const scan::Counts& counts = *finding.counts;
  const bool by_errors = finding.verdict == scan::Verdict::Error;
  const int64_t part = by_errors ? counts.error : counts.fail;
  const double share = static_cast<double>(part) / static_cast<double>(counts.considered());
  html << "<svg class=\"bar\" viewBox=\"0 0 1000 1\" preserveAspectRatio=\"none\" "
       << "aria-hidden=\"true\"><rect width=\"";
  // A share that is not zero must be seen.
  html.Number(std::clamp<int64_t>(static_cast<int64_t>(share * 1000), 12, 1000));
  html << "\" height=\"1\"></rect></svg>";
}

void PutSide(Html& html, const Finding& finding) {
  const CountWords words = WordsFor(finding);
  html << "<div class=\"side\"><p class=\"sev ";
  PutSeverity(html, finding.severity);
  html << "\">";
  PutSeverity(html, finding.severity);
  html << "</p>";
  if (!words.percent.empty()) {
    (html << "<p class=\"share\"><b>").Text(words.percent) << "</b> ";
    html.Text(words.share) << "</p>";
    PutBar(html, finding);
  }
  if (!words.tolerated.empty()) {
    (html << "<p class=\"aside\">").Text(words.tolerated) << "</p>";
  }
  if (!words.more.empty()) (html << "<p class=\"aside\">").Text(words.more) << "</p>";
  if (!finding.measured.empty()) (html << "<p>").Text(finding.measured) << "</p>";
  html << "</div>\n";
}

void PutHeading(Html& html, const PageModel& page, size_t index) {
  const Finding& finding = page.report.findings[index];
  const std::string rule = RuleAndClause(finding.rule, finding.clause);
  (html << "<h3>").Prose(finding.message.empty() ? rule : finding.message) << "</h3>\n";
  (html << "<p class=\"ids\"><a href=\"#").Text(page.ids[index]) << "\"><code>";
  html.Id(rule) << "</code></a>";
  if (!finding.subject.empty()) (html << " on <code>").Id(finding.subject) << "</code>";
  (html << " <span class=\"aside kind\">").Text(Name(finding.kind)) << "</span></p>\n";
}

void PutSampleColumn(Html& html, const SampleColumn& column) {
  column.numeric ? html << "<th scope=\"col\" class=\"n\">" : html << "<th scope=\"col\">";
  html.Text(column.name) << "</th>";
}

void PutSampleRow(Html& html, const SampleTable& table, size_t row) {
  (html << "<tr><th scope=\"row\" class=\"n\">").Text(table.row.cells[row]) << "</th>";
  if (!table.rows.cells.empty()) PutCell(html, "<td class=\"n\">", table.rows.cells[row], "</td>");
  for (const SampleColumn& column : table.columns) {
    column.numeric ? html << "<td class=\"n\">" : html << "<td>";
    html.Text(Fit(column.cells[row], kCellWidthMax)) << "</td>";
  }
  html << "</tr>";
}

void PutSamples(Html& html, const Finding& finding) {
  const SampleTable table = TableOf(finding.samples, kSamplesMax);
  if (table.row.cells.empty()) return;
  html << "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Sample rows\">"
       << "<table class=\"samples\"><thead><tr>";
  PutSampleColumn(html, table.row);
  if (!table.rows.cells.empty()) PutSampleColumn(html, table.rows);
  for (const SampleColumn& column : table.columns) PutSampleColumn(html, column);
  html << "</tr></thead><tbody>";
  for (size_t row = 0; row < table.row.cells.size(); ++row) PutSampleRow(html, table, row);
  html << "</tbody></table></div>\n";
}

void PutPlace(Html& html, std::string_view label, const Place& place) {
  if (place.path.empty()) return;
  (html << "<div><dt>").Text(label);
  (html << "</dt><dd><code>").Id(Text(place)) << "</code>";
  if (!place.text.empty()) {
    html << "<pre class=\"scroll\" tabindex=\"0\"><code>";
    html.Text(place.text) << "</code></pre>";
  }
  html << "</dd></div>\n";
}

void PutFacts(Html& html, const Finding& finding) {
  html << "<dl class=\"facts\">\n";
  if (!finding.fix.empty()) {
    (html << "<div class=\"wide\"><dt>fix</dt><dd>").Prose(finding.fix) << "</dd></div>\n";
  }
  PutPlace(html, "data, column " + finding.data_column, finding.data);
  const bool same_place = Text(finding.law) == Text(finding.contract);
  const std::string law = finding.tier.empty() ? "law" : finding.tier + " law";
  if (!same_place) PutPlace(html, law, finding.law);
  PutPlace(html, "contract", finding.contract);
  if (!finding.cites.empty()) {
    html << "<div class=\"wide\"><dt>cites</dt>";
    for (const std::string& cite : finding.cites) PutCell(html, "<dd>", cite, "</dd>");
    html << "</div>\n";
  }
  html << "</dl>\n";
}

}  // namespace

void PutCell(Html& html, Markup open, std::string_view text, Markup close) {
  html << open;
  html.Text(text) << close;
}

void PutFinding(Html& html, const PageModel& page, size_t index) {
  const Finding& finding = page.report.findings[index];
  // The script cuts the list at each line that starts with `<article`.
  (html << "<article class=\"finding ");
  PutSeverity(html, finding.severity);
  (html << "\" id=\"").Text(page.ids[index]) << "\" data-domain=\"";
  html.Text(finding.domain) << "\" data-kind=\"";
  html.Text(Name(finding.kind)) << "\" data-severity=\"";
  PutSeverity(html, finding.severity);
  html << "\">\n";
  PutSide(html, finding);
  html << "<div class=\"main\">\n";
  PutHeading(html, page, index);
  PutSamples(html, finding);
  PutFacts(html, finding);
  html << "</div>\n</article>\n";
}

}  // namespace meshlaw::report
