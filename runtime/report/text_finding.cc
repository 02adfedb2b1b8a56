// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "runtime/report/layout.h"
#include "runtime/report/samples.h"
#include "runtime/report/text_parts.h"
#include "runtime/report/visible.h"
#include "runtime/report/words.h"

namespace meshlaw::report {

namespace {

using Ink = TextWriter::Ink;
constexpr int kCellWidthMax = 32;

void WriteHead(TextWriter& writer, const Finding& finding) {
  const std::string severity(ir::Name(finding.severity));
  const std::string rule = Visible(RuleAndClause(finding.rule, finding.clause));
  const std::string subject = Visible(finding.subject);
  std::string line = writer.Paint(TextWriter::InkOf(finding.severity), severity + ":");
  line += " " + writer.Paint(Ink::Bold, rule);
  const int width = DisplayWidth(severity) + 2 + DisplayWidth(rule) + 4 + DisplayWidth(subject);
  if (subject.empty() || width <= writer.options.width) {
    writer.Line(subject.empty() ? line : line + " on " + subject);
    return;
  }
  writer.Line(line);
  writer.Paragraph("on " + subject, 2);
}

void WriteCounts(TextWriter& writer, const Finding& finding) {
  const CountWords words = WordsFor(finding);
  std::string line = words.share;
  if (!words.percent.empty()) line += fmt::format(" ({})", words.percent);
  if (!words.tolerated.empty()) line += (line.empty() ? "" : ", ") + words.tolerated;
  if (!words.more.empty()) line += (line.empty() ? "" : "; ") + words.more;
  if (!finding.measured.empty()) line += (line.empty() ? "" : "; ") + Visible(finding.measured);
  if (!line.empty()) writer.Paragraph(line, 2);
}

TextColumn ColumnFrom(const SampleColumn& column) {
  TextColumn out{Fit(column.name, kCellWidthMax), {}, column.numeric};
  for (const std::string& cell : column.cells) out.cells.push_back(Fit(cell, kCellWidthMax));
  return out;
}

void WriteSamples(TextWriter& writer, const Finding& finding) {
  const SampleTable table = TableOf(finding.samples, writer.options.samples);
  if (table.row.cells.empty()) return;
  std::vector<TextColumn> columns = {ColumnFrom(table.row)};
  if (!table.rows.cells.empty()) columns.push_back(ColumnFrom(table.rows));
  for (const SampleColumn& column : table.columns) columns.push_back(ColumnFrom(column));
  size_t left_out = 0;
  const std::vector<std::string> lines = TableLines(columns, writer.options.width - 4, &left_out);
  writer.Line();
  for (size_t i = 0; i < lines.size(); ++i) {
    writer.Line("    " + writer.Paint(i == 0 ? Ink::Dim : Ink::Plain, lines[i]));
  }
  if (left_out > 0) {
    const auto count = static_cast<int64_t>(left_out);
    writer.Paragraph("and " + Count(count, "more column"), 4, Ink::Dim);
  }
  writer.Line();
}

}  // namespace

void WritePlace(TextWriter& writer, std::string_view label, const Place& place,
                std::string_view note) {
  const std::string where = Visible(Text(place));
  if (where.empty()) return;
  writer.Labelled(label, note.empty() ? where : fmt::format("{} ({})", where, note));
  if (place.text.empty()) return;
  writer.Line(std::string(12, ' ') +
              writer.Paint(Ink::Dim, Fit(Visible(place.text), writer.options.width - 12)));
}

void WriteFinding(TextWriter& writer, const Finding& finding) {
  WriteHead(writer, finding);
  if (!finding.message.empty()) writer.Paragraph(Visible(finding.message), 2);
  WriteCounts(writer, finding);
  WriteSamples(writer, finding);
  if (!finding.fix.empty()) writer.Labelled("fix", Visible(finding.fix));
  std::string_view label = "cites";
  for (const std::string& cite : finding.cites) {
    writer.Labelled(std::exchange(label, ""), Visible(cite));
  }
  WritePlace(writer, "data", finding.data, "column " + Visible(finding.data_column));
  const bool same_place = Text(finding.law) == Text(finding.contract);
  if (!same_place) WritePlace(writer, "law", finding.law, Visible(finding.tier));
  WritePlace(writer, "contract", finding.contract, "");
}

}  // namespace meshlaw::report
