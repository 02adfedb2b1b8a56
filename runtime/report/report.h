// SPDX-License-Identifier: Apache-2.0
// The report on a mesh: findings and what was judged, as plain data for every renderer.
//
// All places are resolved to path, line and column, all messages rendered, and values of classified
// columns masked, before a Report exists: a renderer cannot leak what it never had.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compiler/ir/ir.h"
#include "runtime/scan/results.h"

namespace meshlaw::report {

/// 1-based; an empty path means that no place is known.
struct Place {
  std::string path;
  uint32_t line = 0;
  uint32_t column = 0;
  std::string text;  ///< the source line, without its indent
};

enum class Kind : uint8_t { Interoperability, Quality, Data, Access };
std::string_view Name(Kind kind);

/// What a value is besides its text, which alone could be anything.
enum class ValueForm : uint8_t {
  Plain,
  Null,
  Masked,     ///< of a classified column
  Malformed,  ///< the text is what the data hold, and no value of the column's type
  Failed,     ///< there is no value; the text is the slug that says why
};
struct SampleValue {
  std::string column;  ///< or the text of a group's key
  std::string text;    ///< as it is shown
  ValueForm form = ValueForm::Plain;
};
struct SampleRow {
  int64_t row = 1;  ///< from 1: the first row of the data
  int64_t rows = 1;
  std::vector<SampleValue> values;
};

struct Finding {
  std::string fingerprint;  ///< 16 hex digits: rule, clause and subject; not places or counts
  Kind kind = Kind::Quality;
  ir::Severity severity = ir::Severity::Error;
  scan::Verdict verdict = scan::Verdict::Fail;
  std::string rule;             ///< "flights.quality.known_places"
  std::string clause;           ///< label; may be empty
  std::string tier;             ///< council, domain, contract
  std::string domain, product;  ///< "flights", "flights.flights"
  std::string subject;          ///< "flights.flights/flights"
  std::string message;
  std::string fix;
  std::vector<std::string> cites;
  Place law;       ///< the clause
  Place contract;  ///< what it is about
  /// Where the first sample's value that cannot be read stands in a file of text. The line is not
  /// shown: its other values may be classified.
  Place data;
  std::string data_column;  ///< its name
  std::optional<scan::Counts> counts;
  std::optional<value::Ratio> tolerate;  ///< the share that may fail, where the law gives one
  std::string unit;                      ///< "rows", "groups", "data set"
  std::string measured;          ///< "wind_speed max 1048.4", "null share 79.6%"; may be empty
  std::string measured_exactly;  ///< the same for machines, where it was rounded for people
  int64_t keys_repeated = 0;
  std::vector<SampleRow> samples;
  bool baselined = false;  ///< accepted by --baseline
};

/// The rule that judgements name for what contracts promise and no clause judges.
inline constexpr char kPromises[] = "contract.promises";

/// What was judged: one per rule, clause and subject, also when it passed.
struct Judgement {
  Kind kind = Kind::Quality;
  std::string domain, subject, rule, clause;
  scan::Verdict verdict = scan::Verdict::Pass;
  ir::Severity severity = ir::Severity::Error;
  scan::Counts counts;
  std::string why = {};  ///< of what is not applicable, or could not be judged at all
};

/// A port or file that could not be judged, and why. Makes the exit status 2.
struct Fault {
  std::string subject;
  std::string code;  ///< "ML6001"
  std::string message;
  Place place;
  std::string domain = {};  ///< that owns the subject; empty where its name says it, or none does
};

struct ProductSummary {
  std::string id, domain, version;
  int64_t rows = 0;
  int64_t bytes = 0;
  double seconds = 0;
};

struct Report {
  std::string mesh;
  std::string path;
  std::string generated_at;          ///< RFC 3339; the run's `now`
  std::string version;               ///< of meshlaw
  std::vector<std::string> domains;  ///< in the constitution's order
  std::vector<ProductSummary> products;
  std::vector<Finding> findings;  ///< worst first, then by subject, rule, clause
  std::vector<Judgement> judgements;
  std::vector<Fault> faults;
  int64_t faults_left_out = 0;  ///< of parts of the mesh that were not asked for
  int rules = 0, clauses = 0;
  double compile_seconds = 0, scan_seconds = 0;
};

/// 0 clean, 1 findings at or above `fail_level` that are not baselined, 2 if anything could not be
/// judged.
int ExitCode(const Report& report, ir::Severity fail_level);

struct TextOptions {
  bool color = false;
  int width = 100;
  bool all = false;                               ///< list what passed, too
  size_t samples = 3;                             ///< rows shown of each finding
  ir::Severity fail_level = ir::Severity::Error;  ///< for the exit status that the last line names
};
std::string RenderText(const Report& report, const TextOptions& options);
std::string RenderJson(const Report& report);  ///< schema_version 1; docs/report.schema.json
std::string RenderHtml(const Report& report);  ///< one self-contained page; every field escaped

}  // namespace meshlaw::report
