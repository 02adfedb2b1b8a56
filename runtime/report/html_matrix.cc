// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/html_parts.h"

namespace meshlaw::report {

void PutSeverity(Html& html, ir::Severity severity) { html.Text(ir::Name(severity)); }

void PutFilterLink(Html& html, const PageModel& page, const FilterLink& link,
                   std::string_view text) {
  html << "<a class=\"sev ";
  PutSeverity(html, link.severity);
  html << "\" href=\"#";
  html.Text(page.ids[static_cast<size_t>(link.first)]) << "\" data-severity=\"";
  PutSeverity(html, link.severity);
  html << "\"";
  if (link.domain != nullptr) (html << " data-domain=\"").Text(*link.domain) << "\"";
  if (link.kind != nullptr) (html << " data-kind=\"").Text(Name(*link.kind)) << "\"";
  html << ">";
  html.Text(text) << "</a>";
}

namespace {

/// What each kind of law asks, for readers who meet the words here first.
std::string_view QuestionOf(Kind kind) {
  switch (kind) {
    case Kind::Interoperability: return "Do the products fit each other and the mesh?";
    case Kind::Quality: return "Is the data as law and contract ask?";
    case Kind::Data: return "Does the data have the shape that its contract says?";
    case Kind::Access: return "Are requests decided as they should be?";
  }
  return {};
}

void PutColumnHeads(Html& html, const Matrix& matrix) {
  html << "<thead><tr><th scope=\"col\">Domain</th>";
  for (Kind kind : matrix.kinds) {
    html << "<th scope=\"col\"><span class=\"word\">";
    // The one word that a phone must be able to break.
    kind == Kind::Interoperability ? html << "inter&shy;operability" : html.Text(Name(kind));
    html << "</span> <small>";
    html.Text(QuestionOf(kind)) << "</small></th>";
  }
  html << "</tr></thead>\n";
}

void PutMatrixCell(Html& html, const PageModel& page, const MatrixRow& row, size_t column) {
  const MatrixCell& cell = row.cells[column];
  const int64_t baselined = cell.findings.baselined;
  html << "<td>";
  for (ir::Severity severity : kWorstFirst) {
    const int64_t count = cell.findings[severity];
    if (count == 0) continue;
    PutFilterLink(html, page,
                  {cell.first[static_cast<size_t>(severity)], &row.domain,
                   &page.matrix.kinds[column], severity},
                  Count(count, severity));
    html << " ";
  }
  if (cell.clean()) {
    html << "<span class=\"sev ok\">";
    html.Text(Thousands(cell.passed)) << " <span class=\"aside\">pass</span></span>";
  } else if (cell.findings.total() == 0 && cell.failing > baselined) {
    (html << "<span class=\"sev error\">").Text(Thousands(cell.failing)) << " failing</span>";
  } else if (cell.findings.total() == 0 && baselined == 0 && cell.no_data == 0) {
    html << "<span class=\"none\" aria-hidden=\"true\">–</span>"
         << "<span class=\"unseen\">nothing judged</span>";
  }
  if (cell.no_data > 0) {
    (html << "<span class=\"aside\">").Text(Thousands(cell.no_data)) << " no data</span>";
  }
  if (baselined > 0) {
    (html << "<span class=\"aside\">").Text(Thousands(baselined)) << " baselined</span>";
  }
  if (cell.findings.total() > 0 && cell.passed > 0) {
    (html << "<span class=\"aside\">").Text(Thousands(cell.passed)) << " pass</span>";
  }
  html << "</td>";
}

void PutMatrixRow(Html& html, const PageModel& page, const MatrixRow& row) {
  html << "<tr><th scope=\"row\">";
  row.domain.empty() ? html << "(no domain)" : html.Id(row.domain);
  const int64_t unjudged = row.ports_unjudged + row.files_unread;
  if (unjudged > 0) {
    html << "<a class=\"sev fault\" href=\"#faults\">";
    html.Text(Thousands(unjudged)) << " not judged</a>";
  }
  html << "</th>";
  for (size_t c = 0; c < row.cells.size(); ++c) PutMatrixCell(html, page, row, c);
  html << "</tr>\n";
}

}  // namespace

void PutMatrix(Html& html, const PageModel& page) {
  if (page.matrix.rows.empty()) return;
  html << "<section aria-labelledby=\"matrix-title\">\n"
       << "<h2 id=\"matrix-title\">Where the mesh stands</h2>\n"
       << "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"matrix-title\">"
       << "<table class=\"matrix\">\n<caption>Findings by domain and kind of law. A check mark "
       << "counts clauses that were judged and pass; a dash means that nothing was judged."
       << "</caption>\n";
  PutColumnHeads(html, page.matrix);
  html << "<tbody>\n";
  for (const MatrixRow& row : page.matrix.rows) PutMatrixRow(html, page, row);
  html << "</tbody></table></div>\n</section>\n";
}

}  // namespace meshlaw::report
