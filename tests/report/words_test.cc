// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/words.h"

#include <catch2/catch.hpp>

#include <limits>

#include "tests/report/sample_reports.h"

namespace meshlaw::report {
namespace {

TEST_CASE("numbers have separators") {
  CHECK(Thousands(0) == "0");
  CHECK(Thousands(999) == "999");
  CHECK(Thousands(1'000) == "1,000");
  CHECK(Thousands(336'776) == "336,776");
  CHECK(Thousands(-1'234'567) == "-1,234,567");
  CHECK(Thousands(-123) == "-123");
  CHECK(Thousands(std::numeric_limits<int64_t>::min()) == "-9,223,372,036,854,775,808");
}

TEST_CASE("a share is never rounded to nothing or to everything") {
  CHECK(Percent(7'602, 336'776) == "2.3%");
  CHECK(Percent(0, 10) == "0%");
  CHECK(Percent(10, 10) == "100%");
  CHECK(Percent(1, 2) == "50.0%");
  CHECK(Percent(12, 10'000) == "0.12%");
  CHECK(Percent(1, 336'776) == "0.0003%");
  CHECK(Percent(1, 10'000'000'000) == "<0.0001%");
  CHECK(Percent(999'999, 1'000'000) == ">99.9%");
  CHECK(Percent(996, 1'000) == "99.6%");
  CHECK(Percent(995, 100'000) == "1.0%");
  CHECK(Percent(1, 0) == "0%");
}

TEST_CASE("sizes and times have fit units") {
  CHECK(Bytes(0) == "0 bytes");
  CHECK(Bytes(1) == "1 byte");
  CHECK(Bytes(999) == "999 bytes");
  CHECK(Bytes(1'000) == "1.0 kB");
  CHECK(Bytes(999'960) == "1.0 MB");
  CHECK(Bytes(58'200'000) == "58.2 MB");
  CHECK(Seconds(0.0004) == "0.4 ms");
  CHECK(Seconds(0.0121) == "12 ms");
  CHECK(Seconds(0.9999) == "1.00 s");
  CHECK(Seconds(2.349) == "2.35 s");
  CHECK(Seconds(72.4) == "1 min 12 s");
}

TEST_CASE("nouns agree with their number") {
  CHECK(Count(1, "row") == "1 row");
  CHECK(Count(1'200, "row") == "1,200 rows");
  CHECK(Count(1, ir::Severity::Error) == "1 error");
  CHECK(Count(2, ir::Severity::Warning) == "2 warnings");
  CHECK(Count(2, ir::Severity::Critical) == "2 critical");
  CHECK(Count(3, ir::Severity::Info) == "3 info");
}

TEST_CASE("counts say what failed of what") {
  Finding finding;
  finding.unit = "rows";
  CHECK(WordsFor(finding).share.empty());
  finding.counts = scan::Counts{329'174, 7'602, 0, 8'255};
  CHECK(WordsFor(finding).share == "7,602 of 336,776 rows");
  CHECK(WordsFor(finding).percent == "2.3%");
  CHECK(WordsFor(finding).more == "8,255 not applicable");
  finding.counts = scan::Counts{0, 1, 0, 0};
  CHECK(WordsFor(finding).share == "1 of 1 row");
  finding.unit = "data set";
  CHECK(WordsFor(finding).share.empty());
  CHECK(WordsFor(finding).percent.empty());
}

TEST_CASE("errors and absent data are named") {
  Finding finding;
  finding.unit = "rows";
  finding.verdict = scan::Verdict::Error;
  CHECK(WordsFor(finding).more == "in error");
  finding.counts = scan::Counts{26'112, 1, 2, 0};
  CHECK(WordsFor(finding).share == "2 of 26,115 rows in error");
  CHECK(WordsFor(finding).more == "1 failing");
  finding.verdict = scan::Verdict::NoData;
  finding.counts = scan::Counts{0, 0, 0, 1'458};
  CHECK(WordsFor(finding).share.empty());
  CHECK(WordsFor(finding).more == "no data, 1,458 not applicable");
}

TEST_CASE("a tally leaves out what the baseline accepts") {
  const Tally tally = TallyOf(testing::FullReport());
  CHECK(tally.baselined == 1);
  CHECK(tally.total() == 8);
  CHECK(Text(tally) == "1 critical, 4 errors, 2 warnings, 1 info");
  CHECK(Text(Tally{}) == "no findings");
}

TEST_CASE("places and rules are written in one way") {
  CHECK(Text(Place{"a.law", 12, 5, ""}) == "a.law:12:5");
  CHECK(Text(Place{"a.parquet", 0, 0, ""}) == "a.parquet");
  CHECK(Text(Place{}) == "");
  CHECK(RuleAndClause("a.b", "c") == "a.b.c");
  CHECK(RuleAndClause("a.b", "") == "a.b");
}

TEST_CASE("a duration is told in its two largest units") {
  CHECK(RoundDuration("326d17h12min56s383ms194us") == "326d17h");
  CHECK(RoundDuration("-3h20min1s") == "-3h20min");
  CHECK(RoundDuration("4w") == "4w");
  CHECK(RoundDuration("0s") == "0s");
}

TEST_CASE("what was tolerated is told beside what failed") {
  Finding finding;
  finding.unit = "rows";
  finding.counts = scan::Counts{1, 1, 0, 0};
  CHECK(WordsFor(finding).tolerated.empty());
  finding.tolerate = value::Ratio{1, 1000};
  CHECK(WordsFor(finding).tolerated == "tolerated 0.1%");
}

}  // namespace
}  // namespace meshlaw::report
