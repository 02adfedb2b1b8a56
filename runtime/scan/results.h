// SPDX-License-Identifier: Apache-2.0
// What a scan finds: exact counts per clause, the verdict they give, and samples.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "runtime/value/value.h"

namespace meshlaw::scan {

/// Rows (Row, Value clauses; Unique and Foreign), groups (Group), or the one data set (Whole).
struct Counts {
  int64_t pass = 0;
  int64_t fail = 0;
  int64_t error = 0;
  int64_t not_applicable = 0;  ///< left out by `where`, or a value that the clause needs is missing
  int64_t considered() const { return pass + fail + error; }
};

/// `NoData`: nothing was considered. It is not a pass. `NotApplicable` is for rules that do not
/// bind.
enum class Verdict : uint8_t { Pass, Fail, Error, NotApplicable, NoData };
std::string_view Name(Verdict verdict);

/// The verdict of a clause: Error if there are errors that the tolerance does not cover; Fail if
/// fail (with tolerated errors, fail + error) / considered is above the tolerance, compared
/// exactly.
Verdict Judge(const Counts& counts, const value::Ratio* tolerate, bool tolerate_errors);

/// One failing row or group. Rows are numbered from 0 in the order of the data.
struct Sample {
  int64_t row = 0;            ///< of the row, or the first of the group or repeated key
  int64_t rows = 1;           ///< rows that share it (group, repeated key)
  value::Values columns;      ///< the row: one value per column of the plan
  value::Values accumulated;  ///< Group: values of the clause's accumulators
  value::Values key;          ///< Group and Unique: the key, a value for each of its parts
  /// By column of the plan: the text in the data that is no value of the column's type.
  std::map<size_t, std::string> unreadable = {};
};

struct ClauseResult {
  Counts counts;
  Verdict verdict = Verdict::NoData;
  std::vector<Sample>
      samples;  ///< the first failing ones, in order of the data, at most Limits::samples_max
  std::vector<Sample> error_samples;  ///< the same for errors
  value::Values accumulated;          ///< Whole: values of the clause's accumulators
  int64_t keys_repeated = 0;          ///< Unique: distinct keys that occur more than once
  /// Group and Unique: the columns of the plan that are keys. Samples of these hold values of the
  /// keys alone, for the rows are gone when the verdict is known; other columns are null there.
  std::vector<uint32_t> key_columns;
  value::Failure first_error = value::Failure::Overflow;
};

struct ScanResult {
  int64_t rows = 0;
  int64_t bytes = 0;                  ///< of column memory read
  std::vector<ClauseResult> clauses;  ///< in the order of the plan's clauses
};

}  // namespace meshlaw::scan
