// SPDX-License-Identifier: Apache-2.0
// Numbers and names as people read them: "7,602 of 336,776 rows (2.3%)", "348 ms", "2 errors".
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "runtime/report/report.h"

namespace meshlaw::report {

std::string Thousands(int64_t number);  ///< "336,776"
/// "2.3%"; two digits below one percent ("0.12%"). Never "0%" or "100%" for a share that is not.
std::string Percent(int64_t part, int64_t whole);
/// "326d17h": the two largest units of a duration's exact text.
std::string RoundDuration(std::string_view exact);
std::string Bytes(int64_t bytes);                          ///< "58.2 MB"
std::string Seconds(double seconds);                       ///< "348 ms", "2.35 s", "1 min 12 s"
std::string Count(int64_t number, std::string_view noun);  ///< "1 row", "7 rows"
std::string Count(int64_t number, ir::Severity severity);  ///< "2 errors", "1 critical"

/// Worst first: the order in which reports speak.
inline constexpr std::array<ir::Severity, 4> kWorstFirst = {
    ir::Severity::Critical, ir::Severity::Error, ir::Severity::Warning, ir::Severity::Info};
inline constexpr std::array<Kind, 4> kKinds = {Kind::Interoperability, Kind::Quality, Kind::Data,
                                               Kind::Access};

/// "flights.known_places.destination", or the rule alone when the clause has no label.
std::string RuleAndClause(const std::string& rule, const std::string& clause);
std::string Text(const Place& place);  ///< "path:12:5"; "" when it is not known
/// "orders.order_events 1.1.0, …", for a few products; empty for many.
std::string ProductVersions(const Report& report, size_t most);

/// How much failed, in parts that renderers lay out their own way; each may be empty.
struct CountWords {
  std::string share;      ///< "7,602 of 336,776 rows"
  std::string percent;    ///< "2.3%"
  std::string tolerated;  ///< "tolerated 0.1%"
  std::string more;       ///< "8,255 not applicable, 3 in error"
};
CountWords WordsFor(const Finding& finding);
std::string_view Words(scan::Verdict verdict);  ///< "passes", "fails", "no data"

/// Ports and files that could not be judged, each once.
int64_t SubjectsOfFaults(const Report& report);

/// "6 products, 383,741 rows (58.2 MB)" and the rest of what a report is about.
std::string Extent(const Report& report);
std::string Law(const Report& report);     ///< "41 rules, 97 clauses"
std::string Timing(const Report& report);  ///< "compiled in 12 ms, scanned in 348 ms"
/// "2 more faults of what was not asked for"; empty if there is none.
std::string LeftOut(const Report& report);

/// Findings by severity, and those that the baseline accepts.
struct Tally {
  std::array<int64_t, 4> open{};  ///< by severity's number
  int64_t baselined = 0;
  int64_t operator[](ir::Severity severity) const { return open[static_cast<size_t>(severity)]; }
  int64_t total() const { return open[0] + open[1] + open[2] + open[3]; }
};
Tally TallyOf(const Report& report);
/// "2 critical, 5 errors, 3 warnings"; "no findings".
std::string Text(const Tally& tally);

}  // namespace meshlaw::report
