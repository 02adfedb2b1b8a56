// SPDX-License-Identifier: Apache-2.0
// A law cut off at every byte, as an editor sees it while it is typed.
#include <catch2/catch.hpp>

#include "tests/parse/parsed.h"

namespace meshlaw::testing {
namespace {

TEST_CASE("a law cut off anywhere gives diagnostics, and its whole parts still a tree") {
  for (const char* path :
       {"tests/parse/cases/tour_access.law", "tests/parse/cases/tour_quality.law",
        "tests/parse/cases/everything.law", "tests/parse/cases/everything_constitution.law"}) {
    std::string text = ReadFile(path);
    for (size_t length = 0; length < text.size(); ++length) {
      Parsed parsed(text.substr(0, length));
      ast::Dump(*parsed.file);
      for (const diag::Diagnostic& diagnostic : parsed.sink.all()) {
        CHECK(diagnostic.span.end <= length);
        CHECK_FALSE(diagnostic.message.empty());
        // A word cut in two is a word that is not known; one mistake is not told many times.
        CHECK(parsed.sink.all().size() <= 4);
      }
    }
  }
}

TEST_CASE("where a bracket is open, the end is what was not expected") {
  const char* open[] = {"module a\nrule r {",
                        "module a\nrule r { check on Port",
                        "module a\nconst x = (1",
                        "module a\nconst x = {1, ",
                        "module a\nenum E {",
                        "module a\nrecord R { a: Int",
                        "module a\ntest \"t\" { let a = 1",
                        "constitution a domain b {",
                        "module a\nconst x =",
                        "module",
                        "module a\nconst x = f(1,"};
  for (const char* text : open) {
    CAPTURE(text);
    Parsed parsed(text);
    REQUIRE(parsed.sink.all().size() == 1);
    CHECK(parsed.sink.all().front().kind == diag::Kind::UnexpectedEnd);
  }
}

}  // namespace
}  // namespace meshlaw::testing
