// SPDX-License-Identifier: Apache-2.0
// What has no place in a dump: spans, documentation, comments, and the shape of long chains.
#include <catch2/catch.hpp>
#include <functional>
#include <thread>

#include "tests/parse/parsed.h"

namespace meshlaw::testing {
namespace {

using ast::Expr;
using ast::ExprKind;

const ast::ConstDecl& Constant(const Parsed& parsed, size_t index = 0) {
  return std::get<ast::ConstDecl>(parsed.file->items.at(index)->decl);
}

std::string TextOf(const Parsed& parsed, source::Span span) {
  return std::string(parsed.sources.text(span));
}

int DepthOf(const Expr& expr) {
  int depth = 0;
  for (const Expr* child : expr.children) depth = std::max(depth, DepthOf(*child));
  return depth + 1;
}

TEST_CASE("spans are bytes of the file, after any character") {
  Parsed parsed("module a // é日本語😀\nconst x = \"é\" == `é`.b and f(\"日\", 1)\n");
  REQUIRE_FALSE(parsed.sink.has_errors());
  const Expr& both = *Constant(parsed).value;
  CHECK(TextOf(parsed, both.span) == "\"é\" == `é`.b and f(\"日\", 1)");
  CHECK(TextOf(parsed, both.children[0]->span) == "\"é\" == `é`.b");
  CHECK(TextOf(parsed, both.children[0]->children[1]->span) == "`é`.b");
  CHECK(TextOf(parsed, both.children[1]->children[2]->span) == "1");
  CHECK(TextOf(parsed, parsed.file->comments[0].span) == "// é日本語😀");
  CHECK(parsed.file->items[0]->span.end == parsed.sources.text(parsed.id).size() - 1);
}

TEST_CASE("a byte order mark is no text and moves no span") {
  Parsed parsed("\xef\xbb\xbfmodule a\nconst x = y");
  REQUIRE_FALSE(parsed.sink.has_errors());
  CHECK(TextOf(parsed, Constant(parsed).value->span) == "y");
  CHECK(TextOf(parsed, parsed.file->module.span) == "a");
}

TEST_CASE("an interpolation's spans are in the message") {
  Parsed parsed("module a\nrule r { check on Port because \"é {x.y} {z ?? \"é\"}\" }");
  REQUIRE_FALSE(parsed.sink.has_errors());
  const auto& rule = std::get<ast::RuleDecl>(parsed.file->items[0]->decl);
  const auto& parts = rule.Find(ast::PartKind::Because)->message->parts;
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].text == "é ");
  CHECK(TextOf(parsed, parts[1].expr->span) == "x.y");
  CHECK(TextOf(parsed, parts[3].expr->span) == "z ?? \"é\"");
  CHECK(parts[3].expr->children[1]->text == "é");
}

TEST_CASE("comments are kept in order, with whether they stand on a line of their own") {
  Parsed parsed("// one\nmodule a // two\n  /// three\nconst x = 1 // four\n//// five");
  const auto& comments = parsed.file->comments;
  REQUIRE(comments.size() == 5);
  CHECK(comments[0].own_line);
  CHECK_FALSE(comments[1].own_line);
  CHECK(comments[2].own_line);
  CHECK(comments[2].doc);
  CHECK_FALSE(comments[3].own_line);
  CHECK_FALSE(comments[4].doc);
  CHECK(parsed.file->items[0]->doc == "three");
}

TEST_CASE("every expression has its own id, dense in the file") {
  Parsed parsed("module a\nconst x = 1 + 2 * f(3)\nconst y = {4}");
  std::vector<bool> seen(parsed.file->expr_count(), false);
  std::function<void(const Expr&)> visit = [&](const Expr& expr) {
    CHECK_FALSE(seen.at(expr.id.index()));
    seen[expr.id.index()] = true;
    for (const Expr* child : expr.children) visit(*child);
  };
  visit(*Constant(parsed, 0).value);
  visit(*Constant(parsed, 1).value);
  CHECK(std::count(seen.begin(), seen.end(), true) == static_cast<long>(seen.size()));
}

TEST_CASE("short chains grow to the left and long ones are balanced") {
  Parsed small("module a\nconst x = a or b or c");
  CHECK(ast::Dump(*Constant(small).value) == "(binary or (binary or (name a) (name b)) (name c))");
  Parsed large("module a\nconst x = a" + Repeat(" or a", 9'999));
  REQUIRE_FALSE(large.sink.has_errors());
  const Expr& chain = *Constant(large).value;
  CHECK(DepthOf(chain) <= 15);
  CHECK(TextOf(large, chain.span).size() == 10'000 + 9'999 * 4);
  CHECK(TextOf(large, chain.children[0]->span).starts_with("a or a"));
}

TEST_CASE("what is whole is in the tree, whatever else is wrong") {
  Parsed parsed("module a\nconst x = \nconst y = 2\nrule r { check on Port when = because \"b\" }");
  CHECK(parsed.sink.errors() == 2);
  REQUIRE(parsed.file->items.size() == 3);
  const auto& rule = std::get<ast::RuleDecl>(parsed.file->items[2]->decl);
  CHECK(rule.Find(ast::PartKind::When) == nullptr);
  CHECK(rule.Find(ast::PartKind::Because) != nullptr);
}

TEST_CASE("two parsers may run at once") {
  // The generated parser shares its prediction tables between all runs.
  std::string text = ReadFile("tests/parse/cases/everything.law");
  std::string expected = ast::Dump(*Parsed(text).file);
  std::vector<std::thread> threads;
  std::vector<std::string> dumps(4);
  for (std::string& dump : dumps) {
    threads.emplace_back([&dump, &text] { dump = ast::Dump(*Parsed(text).file); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& dump : dumps) CHECK(dump == expected);
}

}  // namespace
}  // namespace meshlaw::testing
