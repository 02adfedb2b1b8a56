// SPDX-License-Identifier: Apache-2.0
// Texts made to break a parser: each ends in a diagnostic or a tree, on a small stack, soon.
#include <catch2/catch.hpp>
#include <functional>
#include <random>

#include "compiler/ast/printer.h"
#include "tests/harness/growth.h"
#include "tests/parse/parsed.h"
#include "tests/parse/small_stack.h"

namespace meshlaw::testing {
namespace {

using diag::Kind;

constexpr size_t kMany = 100'000;
const std::string kHead = "module a\nconst x = ";

/// A text that is as long as one likes.
struct Shape {
  std::string first, piece, last = "";

  std::string Text(size_t times) const { return first + Repeat(piece, times) + last; }
};

/// Parses, dumps and prints on a small stack; gives the diagnostics.
std::unique_ptr<Parsed> Survive(const std::string& text, const Limits& limits = {}) {
  std::unique_ptr<Parsed> parsed;
  RunOnSmallStack([&] {
    parsed = std::make_unique<Parsed>(text, limits);
    ast::Dump(*parsed->file);
    if (!parsed->sink.has_errors()) ast::Print(*parsed->file, parsed->sources);
  });
  return parsed;
}

TEST_CASE("nesting is refused before it can overflow a stack") {
  const std::string check = "module a\nrule r { check on Port ";
  const Shape shapes[] = {
      {"", "("},
      {kHead, "[{"},
      {kHead, "not ", "a"},
      {kHead, "-", "a"},
      {kHead, "a implies ", "a"},
      {kHead, "a ?? ", "a"},
      {kHead, "if a then b else ", "c"},
      {kHead, "if a then ", "c"},
      {kHead, "a + ", "a"},
      {kHead + "a", ".b"},
      {kHead + "a", "()"},
      {"module a\nparam x: ", "Set("},
      {check, "whole { a: "},
      {"constitution a ", "b { "},
      {check + "because \"{", "not ", "}\" }"},
  };
  for (const Shape& shape : shapes) {
    CAPTURE(shape.first, shape.piece);
    bool interpolation = shape.first.find("because") != std::string::npos;
    auto parsed = Survive(shape.Text(interpolation ? 10'000 : kMany));
    CHECK(parsed->Has(interpolation ? Kind::BadInterpolation : Kind::TooDeep));
    CHECK(parsed->sink.all().size() == 1);
    CHECK(GrowsLinearly([&](size_t size) { Survive(shape.Text(size)); }, 1'200));
  }
  auto closed = [](size_t size) { return kHead + Repeat("(", size) + "1" + Repeat(")", size); };
  CHECK(Survive(closed(kMany))->Has(Kind::TooDeep));
}

TEST_CASE("nesting up to the limit is fine") {
  int depth = Limits{}.depth_max - 1;
  auto times = static_cast<size_t>(depth);
  CHECK_FALSE(Survive(kHead + Repeat("(", times) + "1" + Repeat(")", times))->sink.has_errors());
  CHECK_FALSE(Survive(kHead + Repeat("not ", times) + "a")->sink.has_errors());
  CHECK_FALSE(Survive(kHead + Repeat("a + ", times) + "a")->sink.has_errors());
  CHECK_FALSE(Survive(kHead + Repeat("a implies ", times) + "a")->sink.has_errors());
}

TEST_CASE("a chain of and or of or may be as long as it likes") {
  for (const char* op : {" and ", " or "}) {
    std::string chain = "a" + Repeat(op + std::string("a"), kMany);
    CHECK_FALSE(Survive(kHead + chain)->sink.has_errors());
  }
}

TEST_CASE("large texts and tokens are refused by their size") {
  Limits limits;
  auto token = limits.token_bytes_max;
  CHECK(Survive(kHead + Repeat("a", 1'000'000))->Has(Kind::TooLarge));
  CHECK(Survive(kHead + "\"" + Repeat("a", 1'000'000) + "\"")->Has(Kind::TooLarge));
  CHECK(Survive(kHead + "`" + Repeat("a", 1'000'000))->Has(Kind::TooLarge));
  CHECK(Survive("module a\n//" + Repeat("a", 1'000'000))->Has(Kind::TooLarge));
  CHECK(Survive(kHead + Repeat("1", 1'000'000))->Has(Kind::TooLarge));
  CHECK_FALSE(Survive(kHead + Repeat("a", token))->sink.has_errors());
  CHECK(Survive(kHead + Repeat("a", token + 1))->Has(Kind::TooLarge));
  CHECK(Survive(kHead + "{" + Repeat("1,", 500'000) + "}")->Has(Kind::TooLarge));
  limits.source_bytes_max = 30;
  CHECK(Survive(kHead + Repeat(" ", 30) + "1", limits)->Has(Kind::TooLarge));
  CHECK_FALSE(Survive(kHead + Repeat(" ", 1'000'000) + "1")->sink.has_errors());
}

TEST_CASE("long lists of anything are parsed") {
  CHECK_FALSE(Survive(kHead + "{" + Repeat("1,", kMany) + "}")->sink.has_errors());
  CHECK_FALSE(
      Survive("module a\nrule r { check on Port whole { " + Repeat("a: b\n", kMany / 2) + "} }")
          ->sink.has_errors());
  CHECK_FALSE(Survive("module a\n" + Repeat("/// x\n", kMany) + "const x = 1")->sink.has_errors());
  CHECK_FALSE(
      Survive("module a\nrule r { check on Port because \"" + Repeat("{a}", 20'000) + "\" }")
          ->sink.has_errors());
  CHECK(Survive(kHead + Repeat("a == ", kMany) + "a")->sink.has_errors());
  CHECK(Survive(kHead + Repeat("\"\n", kMany))->sink.has_errors());
  CHECK(Survive("module a\n" + Repeat("foo bar\n", kMany / 2))->sink.has_errors());
  CHECK(Survive("module a\n" + Repeat("rule r { when }\n", kMany / 4))->sink.has_errors());
  CHECK(Survive(kHead + Repeat("$", kMany))->sink.all().size() == 1);
  CHECK(Survive(kHead + Repeat("é", kMany))->sink.has_errors());
}

TEST_CASE("texts of eight times the size take about eight times the time") {
  const std::string rule = "module a\nrule r { check on Port ";
  const Shape shapes[] = {
      {kHead + "a", " and a"},
      {kHead + "{", "1,", "}"},
      {rule + "whole { ", "a: b\n", "} }"},
      {"module a\n", "/// x\n", "const x = 1"},
      {rule + "because \"", "{a}", "\" }"},
      {kHead, "a == ", "a"},
      {kHead, "\"\n"},
      {"module a\n", "foo bar\n"},
      {"module a\n", "rule r { when }\n"},
      {kHead, "$"},
      {kHead, "é"},
      {kHead, "a"},
      {kHead + "\"", "a", "\""},
      {"module a\n//", "a"},
      {kHead, " ", "1"},
  };
  for (const Shape& shape : shapes) {
    CAPTURE(shape.first, shape.piece);
    CHECK(GrowsLinearly([&](size_t size) { Survive(shape.Text(size)); }, 2'500));
  }
}

TEST_CASE("control characters and bytes that are not text are refused") {
  CHECK(Survive(std::string("module a\n\0const x = 1", 21))->Has(Kind::UnknownCharacter));
  CHECK(Survive(std::string(kMany, '\0'))->Has(Kind::UnknownCharacter));
  CHECK(Survive("module a\n// \x1b[2J")->Has(Kind::UnknownCharacter));
  CHECK(Survive("module a\xff")->Has(Kind::BadUtf8));
  CHECK(Survive("module a // \xed\xa0\x80")->Has(Kind::BadUtf8));
  for (const char* bidi : {"\u202a", "\u202e", "\u2066", "\u2069", "\u200e", "\u200f"}) {
    CHECK(Survive(std::string("module a\n// ") + bidi)->Has(Kind::BidiControl));
    CHECK(Survive(std::string("module a\nconst x = \"") + bidi + "\"")->Has(Kind::BidiControl));
    CHECK(Survive(std::string("module a\nconst `") + bidi + "` = 1")->Has(Kind::BidiControl));
  }
}

TEST_CASE("the empty text has no module") {
  CHECK(Survive("")->Has(Kind::UnexpectedEnd));
  CHECK(Survive("\n\n  // nothing\n")->Has(Kind::UnexpectedEnd));
  CHECK(Survive("\xef\xbb\xbf")->Has(Kind::UnexpectedEnd));
}

TEST_CASE("random bytes, random characters and random tokens are survived") {
  std::mt19937 random(2026);
  const std::string_view words[] = {
      "module", "rule",   "{",     "}",     "(",      ")",       "[",       "]",       "when",
      "unless", "and",    "or",    "not",   "in",     "is",      "null",    "present", "a",
      "B",      "\"x\"",  "1",     "2.5",   "3%",     ",",       ";",       ":",       "::",
      ".",      "..",     "on",    "by",    "permit", "read",    "check",   "each",    "row",
      "value",  "group",  "whole", "const", "=",      "==",      "<",       "test",    "let",
      "expect", "with",   "has",   "if",    "then",   "else",    "because", "fix",     "entity",
      "enum",   "record", "force", "from",  "until",  "any",     "all",     "?",       "-",
      "\n",     "// c\n", "`q`",   "'",     "r\"x\"", "\"{a}\"", "\"{",     "}\"",     "one",
      "of",     "starts", "waive", "mask"};
  for (int round = 0; round < 300; ++round) {
    std::string bytes, characters, tokens = "module a\n";
    for (int i = 0; i < 400; ++i) {
      bytes += static_cast<char>(random() % 256);
      characters += static_cast<char>(' ' + random() % 95);
      tokens.append(words[random() % std::size(words)]) += ' ';
    }
    Survive(bytes);
    Survive(characters);
    Survive(tokens);
  }
}

}  // namespace
}  // namespace meshlaw::testing
