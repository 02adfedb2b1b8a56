// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "runtime/report/layout.h"
#include "runtime/report/matrix.h"
#include "runtime/report/text_parts.h"
#include "runtime/report/visible.h"

namespace meshlaw::report {

namespace {

using Ink = TextWriter::Ink;

struct Entry {
  std::string text;
  Ink ink = Ink::Plain;
};
using Entries = std::vector<Entry>;  ///< the lines of one cell

Entries EntriesOf(const MatrixCell& cell) {
  Entries entries;
  for (ir::Severity severity : kWorstFirst) {
    const int64_t count = cell.findings[severity];
    if (count > 0) entries.push_back({Count(count, severity), TextWriter::InkOf(severity)});
  }
  if (cell.clean()) {
    entries.push_back({"✓ " + Thousands(cell.passed), Ink::Good});
  } else if (entries.empty() && cell.failing > cell.findings.baselined) {
    entries.push_back({Thousands(cell.failing) + " failing", Ink::Error});
  }
  if (cell.findings.total() == 0 && cell.no_data > 0) {
    entries.push_back({Thousands(cell.no_data) + " no data", Ink::Warning});
  }
  if (cell.findings.baselined > 0) {
    entries.push_back({Thousands(cell.findings.baselined) + " baselined", Ink::Dim});
  }
  if (entries.empty()) entries.push_back({"–", Ink::Dim});
  return entries;
}

/// Column 0 is the domain.
std::vector<Entries> EntriesOf(const MatrixRow& row) {
  std::vector<Entries> columns(1);
  columns[0].push_back({row.domain.empty() ? "(no domain)" : Visible(row.domain), Ink::Bold});
  if (row.ports_unjudged > 0) {
    columns[0].push_back({Count(row.ports_unjudged, "port") + " not judged", Ink::Critical});
  }
  if (row.files_unread > 0) {
    columns[0].push_back({Count(row.files_unread, "file") + " not judged", Ink::Critical});
  }
  for (const MatrixCell& cell : row.cells) columns.push_back(EntriesOf(cell));
  return columns;
}

std::vector<int> Widths(const std::vector<std::vector<Entries>>& rows) {
  std::vector<int> widths(rows.front().size(), 0);
  for (const std::vector<Entries>& row : rows) {
    for (size_t c = 0; c < row.size(); ++c) {
      for (const Entry& entry : row[c]) {
        widths[c] = std::max(widths[c], DisplayWidth(entry.text));
      }
    }
  }
  return widths;
}

void WriteRow(TextWriter& writer, const std::vector<Entries>& row, const std::vector<int>& widths) {
  size_t height = 0;
  for (const Entries& column : row) height = std::max(height, column.size());
  for (size_t l = 0; l < height; ++l) {
    std::string line = " ";
    int gap = 1;  // spaces owed before the next text, so that no line ends in them
    for (size_t c = 0; c < row.size(); ++c) {
      if (l < row[c].size()) {
        const Entry& entry = row[c][l];
        line += std::string(static_cast<size_t>(gap), ' ') + writer.Paint(entry.ink, entry.text);
        gap = widths[c] - DisplayWidth(entry.text) + 2;
      } else {
        gap += widths[c] + 2;
      }
    }
    writer.Line(line);
  }
}

/// For a terminal that is too narrow for the table: each cell on a line of its own.
void WriteStacked(TextWriter& writer, const std::vector<std::vector<Entries>>& rows) {
  const std::vector<Entries>& heads = rows.front();
  for (size_t r = 1; r < rows.size(); ++r) {
    for (const Entry& entry : rows[r][0]) writer.Paragraph(entry.text, 2, entry.ink);
    for (size_t c = 1; c < heads.size(); ++c) {
      std::string cell;
      for (const Entry& entry : rows[r][c]) cell += (cell.empty() ? "" : ", ") + entry.text;
      writer.Line("    " + Pad(heads[c][0].text, 18) + cell);
    }
  }
}

}  // namespace

void WriteMatrix(TextWriter& writer, const Report& report) {
  const Matrix matrix = MatrixOf(report);
  if (matrix.rows.empty()) return;
  std::vector<std::vector<Entries>> rows(1);
  rows[0].push_back({});
  for (Kind kind : matrix.kinds) rows[0].push_back({{std::string(Name(kind)), Ink::Dim}});
  for (const MatrixRow& row : matrix.rows) rows.push_back(EntriesOf(row));
  const std::vector<int> widths = Widths(rows);
  int width = 2;
  for (int column : widths) width += column + 2;
  if (width - 2 <= writer.options.width) {
    for (const std::vector<Entries>& row : rows) WriteRow(writer, row, widths);
  } else {
    WriteStacked(writer, rows);
  }
  writer.Line();
  writer.Paragraph("✓ so many clauses were judged and pass; – nothing was judged", 2, Ink::Dim);
  writer.Line();
}

}  // namespace meshlaw::report
