// SPDX-License-Identifier: Apache-2.0
// What the grammar promises: no text with two readings, every decision settled by a few tokens, and
// the same words in the lexer, the name rules and keywords.def.
#include <catch2/catch.hpp>

#include "compiler/ast/spelling.h"
#include "tests/parse/grammar_probe.h"
#include "tests/parse/parsed.h"

namespace meshlaw::testing {
namespace {

std::vector<std::filesystem::path> Laws() {
  std::vector<std::filesystem::path> paths;
  for (const char* folder : {"tests/parse/cases", "stdlib", "examples", "policies"}) {
    if (!std::filesystem::exists(folder)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
      if (entry.path().extension() == ".law") paths.push_back(entry.path());
    }
  }
  return paths;
}

TEST_CASE("no law has two readings or needs long look-ahead") {
  for (const auto& path : Laws()) {
    std::string text = ReadFile(path);
    if (Parsed(text).sink.has_errors()) continue;
    CAPTURE(path.string());
    CHECK(UnsettledDecisions(text) == std::vector<std::string>{});
  }
}

/// The words that a rule for names admits, by trying each.
bool Admits(const std::string& before, const std::string& word, const std::string& after) {
  return !Parsed("module a\n" + before + word + after).sink.has_errors();
}

TEST_CASE("keywords.def says of every word of the lexer where it may stand as a name") {
  using ast::KeywordClass;
  for (const std::string& word : WordsOfTheLexer()) {
    CAPTURE(word);
    KeywordClass kind = ast::ClassOf(word);
    REQUIRE(kind != KeywordClass::None);
    bool soft = kind == KeywordClass::Soft;
    bool part = kind == KeywordClass::Part;
    CHECK(Admits("const x = a.", word, "") == (kind != KeywordClass::Literal));
    CHECK(Admits("const ", word, " = 1") == (soft || part));
    CHECK(Admits("rule r { check on Port ", word, " \"id\" has { x: Int } }") == soft);
    CHECK_FALSE(Admits("const x: ", word, " = 1"));
  }
}

TEST_CASE("a name is spelt so that it reads back in its place") {
  using ast::NamePlace;
  struct Place {
    NamePlace place;
    std::string before;
    std::string after;
  };
  const Place places[] = {
      {NamePlace::Any, "const x = a.", ""},
      {NamePlace::Name, "const x = ", ""},
      {NamePlace::Binder, "rule r { check on Port ", " when a }"},
      {NamePlace::OutcomeLabel, "test \"t\" { expect a on b fails ", " expect c }"},
      {NamePlace::Mask, "rule r { mask a with ", " on Port }"},
      {NamePlace::Type, "const x: ", " = 1"},
  };
  std::vector<std::string> names = WordsOfTheLexer();
  names.insert(names.end(), {"plain", "with space", "1st", "é", "a.b", "_"});
  for (const Place& place : places) {
    for (const std::string& name : names) {
      std::string spelt = ast::SpellName(name, place.place);
      CAPTURE(spelt, place.before);
      CHECK(Admits(place.before, spelt, place.after));
    }
  }
}

}  // namespace
}  // namespace meshlaw::testing
