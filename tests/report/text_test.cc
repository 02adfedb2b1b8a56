// SPDX-License-Identifier: Apache-2.0
// What goldens cannot say: properties of the text for every width and every content.
#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

#include "runtime/report/report.h"
#include "runtime/report/visible.h"
#include "tests/report/sample_reports.h"

namespace meshlaw::report {
namespace {

std::vector<std::string> Lines(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

size_t Occurrences(const std::string& text, const std::string& part) {
  size_t count = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

TEST_CASE("no line is wider than asked, and none ends in a space") {
  const Report report = testing::FullReport();
  for (int width : {44, 60, 72, 80, 100, 160}) {
    for (const std::string& line : Lines(RenderText(report, {.width = width, .all = true}))) {
      INFO(width << ": " << line);
      // A word that is too long stands alone behind its label, whole.
      const bool one_word = line.rfind(' ') == std::string::npos || line.rfind(' ') < 12;
      CHECK((DisplayWidth(line) <= width || one_word));
      CHECK((line.empty() || line.back() != ' '));
    }
  }
}

TEST_CASE("escapes stand in the text only when colours are asked for") {
  const Report report = testing::FullReport();
  CHECK(RenderText(report, {}).find('\x1b') == std::string::npos);
  std::string colored = RenderText(report, {.color = true});
  CHECK(colored.find("\x1b[1;31merror:\x1b[0m") != std::string::npos);
  // Without its colours it is the same text.
  for (size_t at; (at = colored.find('\x1b')) != std::string::npos;) {
    colored.erase(at, colored.find('m', at) - at + 1);
  }
  CHECK(colored == RenderText(report, {}));
}

TEST_CASE("data cannot drive the terminal from any field") {
  for (const char* evil : {"\x1b[2J", "\x1b]8;;http://x\x07",
                           "\xc2\x9b"
                           "31m",
                           "a\rb", "a\nb", "\xff\xfe", "\u202e"}) {
    Report report = testing::FullReport();
    testing::SetEveryText(report, evil);
    const std::string text = RenderText(report, {.all = true, .samples = 9});
    CHECK(text.find(evil) == std::string::npos);
    CHECK(std::all_of(text.begin(), text.end(), [](char c) {
      const auto byte = static_cast<unsigned char>(c);
      return c == '\n' || (byte >= 0x20 && byte != 0x7F);
    }));
  }
}

TEST_CASE("what the baseline accepts is counted, not told") {
  const std::string text = RenderText(testing::FullReport(), {.width = 200});
  CHECK(text.find("midnight is written 2400") == std::string::npos);
  CHECK(text.find("1 accepted by the baseline") != std::string::npos);
}

TEST_CASE("each finding is whole, however many others say the same") {
  Report report = testing::FullReport();
  Finding again = report.findings[1];
  again.subject = "flights.flights/again";
  report.findings.push_back(again);
  const std::string text = RenderText(report, {});
  CHECK(Occurrences(text, "destination: foreign(dest, places.airports.faa)") == 2);
  CHECK(Occurrences(text, "IATA Resolution 763") == 2);
  CHECK(Occurrences(text, "ask places-registry to add") == 2);
  CHECK(Occurrences(text, "flights/laws/places.law:14:5") == 2);
}

TEST_CASE("as many samples are shown as asked") {
  const Report report = testing::FullReport();
  const auto without = RenderText(report, {.samples = 0});
  CHECK(without.find("2013-01-01T10:00:00Z") == std::string::npos);
  const auto one = RenderText(report, {.samples = 1});
  CHECK(one.find("2013-01-01T10:00:00Z") != std::string::npos);
  CHECK(one.find("2013-01-01T11:00:00Z") == std::string::npos);
}

TEST_CASE("the last line names the exit status") {
  const auto last = [](const Report& report) {
    return Lines(RenderText(report, {.width = 200})).back();
  };
  CHECK(last(testing::FullReport()).starts_with("exit status 2: 1 critical, 4 errors, "));
  CHECK(last(testing::CleanReport()) ==
        "exit status 0: no findings; 2 more faults of what was not asked for; 1 clause found no "
        "data");
  CHECK(last(testing::EmptyReport()) == "exit status 0: no findings; nothing was judged");
  Report report = testing::FullReport();
  report.faults.clear();
  CHECK(last(report).starts_with("exit status 1: "));
  CHECK(last(report).find("(fails at error)") != std::string::npos);
}

TEST_CASE("ten thousand findings are one text") {
  const std::string text = RenderText(testing::LargeReport(10'000), {});
  CHECK(Occurrences(text, "\nerror: ") + Occurrences(text, "\ncritical: ") > 5'000);
}

}  // namespace
}  // namespace meshlaw::report
