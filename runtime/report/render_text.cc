// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "compiler/base/check.h"
#include "runtime/report/layout.h"
#include "runtime/report/text_parts.h"
#include "runtime/report/visible.h"
#include "runtime/report/words.h"

namespace meshlaw::report {

using Ink = TextWriter::Ink;

std::string TextWriter::Paint(Ink ink, std::string_view text) const {
  if (!options.color || ink == Ink::Plain || text.empty()) return std::string(text);
  constexpr const char* kCodes[] = {"0", "1;35", "1;31", "33", "36", "32", "2", "1"};
  return fmt::format("\x1b[{}m{}\x1b[0m", kCodes[static_cast<size_t>(ink)], text);
}

TextWriter::Ink TextWriter::InkOf(ir::Severity severity) {
  switch (severity) {
    case ir::Severity::Info: return Ink::Info;
    case ir::Severity::Warning: return Ink::Warning;
    case ir::Severity::Error: return Ink::Error;
    case ir::Severity::Critical: return Ink::Critical;
  }
  MESHLAW_UNREACHABLE();
}

void TextWriter::Line(std::string_view line) {
  out += line;
  out += '\n';
}

void TextWriter::Paragraph(std::string_view text, int indent, Ink ink) {
  const std::string margin(static_cast<size_t>(indent), ' ');
  for (const std::string& line : Wrap(text, options.width - indent))
    Line(margin + Paint(ink, line));
}

void TextWriter::Labelled(std::string_view label, std::string_view text) {
  constexpr int kIndent = 12;
  std::string margin = "  " + Paint(Ink::Dim, Pad(label, kIndent - 2));
  for (const std::string& line : Wrap(text, options.width - kIndent)) {
    Line(margin + line);
    margin.assign(kIndent, ' ');
  }
}

void WriteFaults(TextWriter& writer, const Report& report) {
  if (report.faults.empty()) return;
  writer.Line(writer.Paint(Ink::Bold, "could not be judged"));
  for (const Fault& fault : report.faults) {
    const std::string code = fault.code.empty() ? "" : fmt::format(" [{}]", Visible(fault.code));
    writer.Line();
    writer.Paragraph(Visible(fault.subject) + code, 2);
    writer.Paragraph(Visible(fault.message), 4);
    const std::string where = Visible(Text(fault.place));
    if (!where.empty()) writer.Paragraph(where, 4, Ink::Dim);
    if (!fault.place.text.empty()) writer.Paragraph(Visible(fault.place.text), 4, Ink::Dim);
  }
  writer.Line();
}

namespace {

/// Clauses by subject, rule and, where there is one, the reason.
void WriteJudged(TextWriter& writer, const Report& report, scan::Verdict verdict,
                 std::string_view title) {
  using Clauses = std::map<std::pair<std::string, std::string>, std::string>;
  std::map<std::string, Clauses> subjects;
  int64_t count = 0;
  for (const Judgement& judgement : report.judgements) {
    if (judgement.verdict != verdict) continue;
    std::string& list = subjects[judgement.subject][{judgement.rule, judgement.why}];
    if (!judgement.clause.empty()) list += (list.empty() ? "" : " ") + judgement.clause;
    ++count;
  }
  if (count == 0) return;
  writer.Line(writer.Paint(Ink::Bold, fmt::format("{} ({})", title, Thousands(count))));
  for (const auto& [subject, clauses] : subjects) {
    writer.Paragraph(Visible(subject), 2);
    for (const auto& [of, list] : clauses) {
      const std::string sep = list.empty() ? "" : ": ";
      writer.Paragraph(Visible(of.first) + sep + Visible(list), 4, Ink::Dim);
      if (!of.second.empty()) writer.Paragraph(Visible(of.second), 6, Ink::Dim);
    }
  }
  writer.Line();
}

void WriteTitle(TextWriter& writer, const Report& report) {
  const std::string mesh = Visible(report.mesh);
  const std::string when = Visible(report.generated_at);
  const std::string about =
      fmt::format("judged as of {} by meshlaw {}", when, Visible(report.version));
  const bool fits = DisplayWidth(mesh) + DisplayWidth(about) + 2 <= writer.options.width;
  writer.Line(writer.Paint(Ink::Bold, mesh) + (fits ? ", " + about : ""));
  if (!fits) writer.Paragraph(about, 0);
  std::string facts = Extent(report) + "; " + Law(report);
  const std::string timing = Timing(report);
  if (!timing.empty()) facts += "; " + timing;
  writer.Paragraph(facts, 0);
  const std::string versions = Visible(ProductVersions(report, 8));
  if (!versions.empty()) writer.Paragraph(versions, 0, Ink::Dim);
}

void WriteSummary(TextWriter& writer, const Report& report) {
  const Tally tally = TallyOf(report);
  const int code = ExitCode(report, writer.options.fail_level);
  std::string line = fmt::format("exit status {}: {}", code, Text(tally));
  if (code == 1) line += fmt::format(" (fails at {})", ir::Name(writer.options.fail_level));
  if (!report.faults.empty()) {
    line += fmt::format("; {} could not be judged", Thousands(SubjectsOfFaults(report)));
  }
  const std::string left_out = LeftOut(report);
  if (!left_out.empty()) line += "; " + left_out;
  if (tally.baselined > 0) {
    line += fmt::format("; {} accepted by the baseline", Thousands(tally.baselined));
  }
  const auto idle =
      std::ranges::count(report.judgements, scan::Verdict::NoData, &Judgement::verdict);
  if (idle > 0) line += fmt::format("; {} found no data", Count(idle, "clause"));
  const auto promises = std::ranges::count(report.judgements, kPromises, &Judgement::rule);
  if (promises > 0) {
    line += fmt::format("; {} of contracts not judged{}", Count(promises, "promise"),
                        writer.options.all ? "" : " (--all lists them)");
  }
  if (report.judgements.empty()) line += "; nothing was judged";
  writer.Paragraph(line, 0, code == 0 ? Ink::Good : Ink::Bold);
}

}  // namespace

void WritePassed(TextWriter& writer, const Report& report) {
  WriteJudged(writer, report, scan::Verdict::Pass, "passed");
  WriteJudged(writer, report, scan::Verdict::Error, "in error");
  WriteJudged(writer, report, scan::Verdict::NoData, "nothing to judge");
  WriteJudged(writer, report, scan::Verdict::NotApplicable, "not applicable");
}

std::string RenderText(const Report& report, const TextOptions& options) {
  TextWriter writer(options);
  WriteTitle(writer, report);
  writer.Line();
  WriteMatrix(writer, report);
  for (const Finding& finding : report.findings) {
    if (finding.baselined) continue;
    WriteFinding(writer, finding);
    writer.Line();
  }
  if (options.all) WritePassed(writer, report);
  WriteFaults(writer, report);
  WriteSummary(writer, report);
  return std::move(writer.out);
}

}  // namespace meshlaw::report
