// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "compiler/ast/printer.h"
#include "compiler/ast/spelling.h"
#include "compiler/parse/parse.h"

namespace meshlaw::testing {
namespace {

const ast::Expr& ValueOf(const ast::File& file) {
  return *std::get<ast::ConstDecl>(file.items.at(0)->decl).value;
}

/// PrintExpr has no source to copy from, so it must spell everything itself.
std::string PrintAlone(const std::string& expr) {
  source::SourceMap sources;
  diag::Sink sink;
  auto id = sources.Add("a.law", "module a\nconst x = " + expr);
  auto file = parse::ParseFile(sources, id, {}, sink);
  REQUIRE_FALSE(sink.has_errors());
  return ast::PrintExpr(ValueOf(*file));
}

TEST_CASE("an expression prints without its source") {
  for (const char* text : {
           "a.b[c](1, 2.5, 1.5e3, 40%, 1h30min)",
           "not a and -b == c or d implies e",
           "x is null and y is not present",
           "x not in y or x not one of {1, 2} or x not starts with \"a\"",
           "if a then [1] else {}",
           "any(x in xs: x.`when it` > null)",
           "Person \"ana\" { name: \"A\\n\\\"\\\\\", when: true }",
           "Team::\"a\" in { a: r\"\\d\" }",
           "(a)",
       }) {
    CHECK(PrintAlone(text) == text);
  }
  CHECK(PrintAlone("1_000 + \"\\u{e9}\\u{202e}\\{\"") == "1000 + \"é\\u{202E}{\"");
}

TEST_CASE("an expression without its source stays on one line, however long") {
  std::string text = "a";
  for (int i = 0; i < 100; ++i) text += " and some_longer_name";
  CHECK(PrintAlone(text) == text);
}

TEST_CASE("a type prints without its source") {
  ast::TypeExpr inner{{"Decimal", {}}, {18L, 2L}, true, true, {}};
  ast::TypeExpr outer{{"Set", {}}, {inner}, true, false, {}};
  CHECK(ast::PrintType(outer) == "Set(Decimal(18, 2)?nan)?");
}

TEST_CASE("strings are spelt so that nothing in them hides") {
  CHECK(ast::SpellString("a\tb\x1b\u200b\u2066") == "\"a\\tb\\u{1B}\\u{200B}\\u{2066}\"");
  CHECK(ast::SpellString("日本 😀 é") == "\"日本 😀 é\"");
}

}  // namespace
}  // namespace meshlaw::testing
