// SPDX-License-Identifier: Apache-2.0
// One page, complete in itself: it may be mailed, archived and opened from a disk.
//
// Nothing is loaded, and the content security policy allows this page's own style and script and no
// other, so markup that should ever slip through could still not run. Without the script everything
// can be read; the script adds filters, and keeps long lists as text until they are asked for.
#include <set>

#include "runtime/report/html_parts.h"

namespace meshlaw::report {

namespace {

// As PAGE in page.js.
constexpr size_t kShownAtOnce = 200;

/// "f-" and the fingerprint; findings with an unfit or repeated one are numbered instead.
std::string IdOf(const Finding& finding, size_t index, std::set<std::string>& taken) {
  constexpr std::string_view kHex = "0123456789abcdef";
  const std::string& print = finding.fingerprint;
  const bool fit = print.size() == 16 && print.find_first_not_of(kHex) == std::string::npos;
  if (fit && taken.insert(print).second) return "f-" + print;
  return "n-" + std::to_string(index);
}

void PutHead(Html& html, const PageModel& page) {
  html << "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
       << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
       << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '";
  html.AssetHash("page.css") << "'; script-src '";
  html.AssetHash("page.js") << "'; base-uri 'none'; form-action 'none'\">\n"
                            << "<meta name=\"color-scheme\" content=\"light dark\">\n<title>";
  html.Text(page.report.mesh) << ": ";
  html.Text(Text(page.tally)) << " – Meshlaw report</title>\n<style>";
  html.Asset("page.css") << "</style>\n</head>\n<body>\n"
                         << "<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n";
}

/// The first open finding of a severity anywhere, or -1.
int64_t FirstOf(const Report& report, ir::Severity severity) {
  for (size_t i = 0; i < report.findings.size(); ++i) {
    const Finding& finding = report.findings[i];
    if (!finding.baselined && finding.severity == severity) return static_cast<int64_t>(i);
  }
  return -1;
}

void PutVerdict(Html& html, const PageModel& page) {
  html << "<p class=\"verdict\">";
  if (!page.report.faults.empty()) {
    html << "<a class=\"sev fault\" href=\"#faults\">";
    html.Text(Thousands(SubjectsOfFaults(page.report))) << " not judged</a> ";
  }
  for (ir::Severity severity : kWorstFirst) {
    const int64_t count = page.tally[severity];
    if (count == 0) continue;
    PutFilterLink(html, page, {FirstOf(page.report, severity), nullptr, nullptr, severity},
                  Count(count, severity));
    html << " ";
  }
  const bool judged = !page.report.judgements.empty();
  // What could not be judged leaves nothing to be glad of.
  if (page.tally.total() == 0 && page.report.faults.empty()) {
    html << (judged ? Markup("<span class=\"sev ok\">No findings</span>")
                    : Markup("<span class=\"sev quiet\">Nothing was judged</span>"));
  }
  html << "</p>\n";
}

void PutFact(Html& html, Markup name, std::string_view value) {
  if (value.empty()) return;
  html << "<div><dt>" << name << "</dt><dd>";
  html.Text(value) << "</dd></div>\n";
}

void PutTop(Html& html, const PageModel& page) {
  const Report& report = page.report;
  html << "<header>\n<p class=\"eyebrow\">Meshlaw report</p>\n<h1>";
  html.Id(report.mesh) << "</h1>\n";
  PutVerdict(html, page);
  html << "<dl class=\"meta\">\n";
  PutFact(html, "Judged as of", report.generated_at);
  PutFact(html, "Data", Extent(report));
  PutFact(html, "Law", Law(report));
  PutFact(html, "Time", Timing(report));
  PutFact(html, "Left out", LeftOut(report));
  html << "</dl>\n</header>\n<main>\n";
}

void PutOption(Html& html, std::string_view value, std::string_view text) {
  html << "<option value=\"";
  html.Text(value) << "\">";
  html.Text(text) << "</option>";
}

void PutSelects(Html& html, const PageModel& page) {
  html << "<label><span>Domain</span> <select id=\"domain\"><option value=\"\">all</option>";
  for (const MatrixRow& row : page.matrix.rows) {
    if (!row.domain.empty()) PutOption(html, row.domain, row.domain);
  }
  html << "</select></label>\n<label><span>Kind</span> <select id=\"kind\">"
       << "<option value=\"\">all</option>";
  for (Kind kind : page.matrix.kinds) PutOption(html, Name(kind), Name(kind));
  html << "</select></label>\n<label><span>Severity</span> <select id=\"severity\">"
       << "<option value=\"\">all</option>";
  for (ir::Severity severity : kWorstFirst) {
    if (page.tally[severity] > 0) PutOption(html, ir::Name(severity), ir::Name(severity));
  }
  html << "</select></label>\n";
}

void PutFilters(Html& html, const PageModel& page) {
  html << "<div class=\"filters\" id=\"filters\" role=\"search\" aria-label=\"Findings\" hidden>\n"
       << "<label class=\"grow\"><span>Search</span> <input id=\"text\" type=\"search\" "
       << "autocomplete=\"off\" spellcheck=\"false\"></label>\n";
  PutSelects(html, page);
  html << "<p class=\"status\"><span id=\"status\" role=\"status\"></span> "
       << "<button type=\"button\" id=\"clear\" hidden>Show all</button></p>\n</div>\n";
}

void PutFindings(Html& html, const PageModel& page) {
  html << "<section aria-labelledby=\"findings\">\n"
       << "<h2 id=\"findings\" tabindex=\"-1\">Findings</h2>\n";
  if (page.tally.total() == 0) {
    html << "<p>There are none.</p>\n</section>\n";
    return;
  }
  PutFilters(html, page);
  html << "<div id=\"list\">\n";
  size_t shown = 0;
  for (size_t i = 0; i < page.report.findings.size(); ++i) {
    if (page.report.findings[i].baselined) continue;
    if (shown++ == kShownAtOnce) html << "</div>\n<noscript id=\"rest\">\n";
    PutFinding(html, page, i);
  }
  html << (shown > kShownAtOnce ? Markup("</noscript>\n") : Markup("</div>\n"));
  html << "<p><button type=\"button\" id=\"more\" hidden>Show more</button></p>\n</section>\n";
}

}  // namespace

PageModel::PageModel(const Report& of) : report(of), matrix(MatrixOf(of)), tally(TallyOf(of)) {
  std::set<std::string> taken;
  for (size_t i = 0; i < of.findings.size(); ++i) ids.push_back(IdOf(of.findings[i], i, taken));
}

std::string RenderHtml(const Report& report) {
  const PageModel page(report);
  Html html;
  PutHead(html, page);
  PutTop(html, page);
  PutMatrix(html, page);
  PutFaults(html, page);
  PutFindings(html, page);
  html << "<section class=\"more\" aria-label=\"More\">\n";
  PutBaselined(html, page);
  PutJudgements(html, page);
  PutProducts(html, page);
  html << "</section>\n</main>\n<footer><p>Written by meshlaw ";
  html.Text(report.version) << ". Rows are numbered from 1.</p></footer>\n<script>";
  html.Asset("page.js") << "</script>\n</body>\n</html>\n";
  return html.Take();
}

}  // namespace meshlaw::report
