// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "compiler/base/check.h"
#include "runtime/report/visible.h"

namespace meshlaw::report {

namespace {

std::string Joined(const std::vector<std::string>& parts) {
  std::string out;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!out.empty()) out += ", ";
    out += part;
  }
  return out;
}

/// "rows" and the like come as plurals; one of them loses its last letter.
std::string UnitFor(int64_t number, const std::string& unit) {
  const bool plural = unit.size() > 1 && unit.back() == 's';
  return Visible(number == 1 && plural ? unit.substr(0, unit.size() - 1) : unit);
}

}  // namespace

std::string_view Name(Kind kind) {
  switch (kind) {
    case Kind::Interoperability: return "interoperability";
    case Kind::Quality: return "quality";
    case Kind::Data: return "data";
    case Kind::Access: return "access";
  }
  MESHLAW_UNREACHABLE();
}

std::string Thousands(int64_t number) {
  std::string digits = std::to_string(number);
  const size_t first = number < 0 ? 1 : 0;
  for (size_t at = digits.size(); at > first + 3;) digits.insert(at -= 3, ",");
  return digits;
}

std::string Percent(int64_t part, int64_t whole) {
  if (whole <= 0 || part <= 0) return "0%";
  if (part >= whole) return "100%";
  const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
  if (percent > 99.9) return ">99.9%";
  if (percent >= 0.995) return fmt::format("{:.1f}%", percent);
  if (percent < 0.0001) return "<0.0001%";
  return fmt::format("{:.2g}%", percent);
}

std::string RoundDuration(std::string_view exact) {
  size_t end = 0;
  for (int unit = 0; unit < 2 && end < exact.size(); ++unit) {
    end = std::min(exact.find_first_not_of("-0123456789", end), exact.size());
    end = std::min(exact.find_first_of("0123456789", end), exact.size());
  }
  return std::string(exact.substr(0, end));
}

std::string Bytes(int64_t bytes) {
  if (bytes < 1000) return Count(bytes, "byte");
  constexpr std::array<const char*, 5> kUnits = {"kB", "MB", "GB", "TB", "PB"};
  double value = static_cast<double>(bytes) / 1000;
  size_t unit = 0;
  // 999.95 would print as "1000.0".
  for (; value >= 999.95 && unit + 1 < kUnits.size(); ++unit) value /= 1000;
  return fmt::format("{:.1f} {}", value, kUnits[unit]);
}

std::string Seconds(double seconds) {
  if (seconds < 0.0095) return fmt::format("{:.1f} ms", seconds * 1000);
  if (seconds < 0.9995) return fmt::format("{:.0f} ms", seconds * 1000);
  if (seconds < 59.95) return fmt::format("{:.2f} s", seconds);
  const auto whole = static_cast<int64_t>(std::llround(seconds));
  return fmt::format("{} min {} s", Thousands(whole / 60), whole % 60);
}

std::string Count(int64_t number, std::string_view noun) {
  return fmt::format("{} {}{}", Thousands(number), noun, number == 1 ? "" : "s");
}

std::string Count(int64_t number, ir::Severity severity) {
  const bool noun = severity == ir::Severity::Error || severity == ir::Severity::Warning;
  if (noun) return Count(number, ir::Name(severity));
  return fmt::format("{} {}", Thousands(number), ir::Name(severity));
}

std::string RuleAndClause(const std::string& rule, const std::string& clause) {
  return clause.empty() ? rule : rule + "." + clause;
}

std::string Text(const Place& place) {
  if (place.path.empty()) return {};
  if (place.line == 0) return place.path;
  return fmt::format("{}:{}:{}", place.path, place.line, place.column);
}

std::string ProductVersions(const Report& report, size_t most) {
  if (report.products.size() > most) return {};
  std::vector<std::string> parts;
  for (const ProductSummary& product : report.products) {
    parts.push_back(product.version.empty() ? product.id : product.id + " " + product.version);
  }
  return Joined(parts);
}

std::string_view Words(scan::Verdict verdict) {
  switch (verdict) {
    case scan::Verdict::Pass: return "passes";
    case scan::Verdict::Fail: return "fails";
    case scan::Verdict::Error: return "in error";
    case scan::Verdict::NotApplicable: return "not applicable";
    case scan::Verdict::NoData: return "no data";
  }
  MESHLAW_UNREACHABLE();
}

CountWords WordsFor(const Finding& finding) {
  const bool plain = finding.verdict == scan::Verdict::Fail;
  if (!finding.counts)
    return {{}, {}, {}, plain ? std::string() : std::string(Words(finding.verdict))};
  const scan::Counts& counts = *finding.counts;
  const bool by_errors = finding.verdict == scan::Verdict::Error;
  // Only a clause that tolerates errors along with failures fails in spite of them.
  const bool by_both = plain && counts.error > 0;
  const int64_t main = by_both     ? counts.fail + counts.error
                       : by_errors ? counts.error
                                   : counts.fail;
  const int64_t rest = by_errors ? counts.fail : counts.error;
  CountWords words;
  // "1 of 1 data set" tells nobody anything.
  if (finding.unit != "data set" && counts.considered() > 0) {
    words.share = fmt::format("{} of {} {}{}", Thousands(main), Thousands(counts.considered()),
                              UnitFor(counts.considered(), finding.unit),
                              by_both     ? " failing or in error"
                              : by_errors ? " in error"
                                          : "");
    words.percent = Percent(main, counts.considered());
  }
  if (finding.tolerate) words.tolerated = "tolerated " + finding.tolerate->Text();
  std::vector<std::string> more;
  if (words.share.empty() && !plain) more.emplace_back(Words(finding.verdict));
  if (rest > 0) more.push_back(Thousands(rest) + (by_errors ? " failing" : " in error"));
  if (counts.not_applicable > 0)
    more.push_back(Thousands(counts.not_applicable) + " not applicable");
  if (finding.keys_repeated > 0) more.push_back(Count(finding.keys_repeated, "repeated key"));
  words.more = Joined(more);
  return words;
}

int64_t SubjectsOfFaults(const Report& report) {
  std::set<std::string_view> subjects;
  for (const Fault& fault : report.faults) subjects.insert(fault.subject);
  return std::ssize(subjects);
}

std::string Extent(const Report& report) {
  int64_t rows = 0, bytes = 0;
  for (const ProductSummary& product : report.products) {
    rows += product.rows;
    bytes += product.bytes;
  }
  std::string out = Count(static_cast<int64_t>(report.products.size()), "product");
  if (rows > 0) out += ", " + Count(rows, "row");
  if (bytes > 0) out += fmt::format(" ({})", Bytes(bytes));
  return out;
}

std::string Law(const Report& report) {
  return Count(report.rules, "rule") + ", " + Count(report.clauses, "clause");
}

std::string LeftOut(const Report& report) {
  if (report.faults_left_out == 0) return {};
  return Count(report.faults_left_out, "more fault") + " of what was not asked for";
}

std::string Timing(const Report& report) {
  std::vector<std::string> parts;
  if (report.compile_seconds > 0) parts.push_back("compiled in " + Seconds(report.compile_seconds));
  if (report.scan_seconds > 0) parts.push_back("scanned in " + Seconds(report.scan_seconds));
  return Joined(parts);
}

Tally TallyOf(const Report& report) {
  Tally tally;
  for (const Finding& finding : report.findings) {
    finding.baselined ? ++tally.baselined : ++tally.open[static_cast<size_t>(finding.severity)];
  }
  return tally;
}

std::string Text(const Tally& tally) {
  if (tally.total() == 0) return "no findings";
  std::vector<std::string> parts;
  for (ir::Severity severity : kWorstFirst) {
    if (tally[severity] > 0) parts.push_back(Count(tally[severity], severity));
  }
  return Joined(parts);
}

}  // namespace meshlaw::report
