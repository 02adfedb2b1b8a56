// SPDX-License-Identifier: Apache-2.0
// The tree, its places, and what scalars are.
#include "tests/mesh/fixture.h"

using namespace meshlaw;
using namespace meshlaw::mesh;
using namespace meshlaw::mesh::test;

namespace {

/// The tree on one line, with the source text of every scalar in angle brackets.
std::string Show(const Fixture& f, const YamlNode& node) {
  std::string out;
  switch (node.kind) {
    case YamlNode::Kind::Null: return "null<" + f.Text(node.span) + ">";
    case YamlNode::Kind::Scalar: return node.text + "<" + f.Text(node.span) + ">";
    case YamlNode::Kind::Sequence:
      for (const YamlNode* item : node.items) out += (out.empty() ? "" : ", ") + Show(f, *item);
      return "[" + out + "]";
    case YamlNode::Kind::Mapping:
      for (const YamlEntry& e : node.entries) {
        out += (out.empty() ? "" : ", ") + f.Text(e.key_span) + ": " + Show(f, *e.value);
      }
      return "{" + out + "}";
  }
  return out;
}

std::string Tree(std::string text) {
  Fixture f;
  auto document = f.Yaml(std::move(text));
  INFO((f.Faults().empty() ? "" : f.Faults()[0]));
  REQUIRE(document != nullptr);
  return Show(f, *document->root);
}

YamlNode Scalar(std::string text, bool quoted = false) {
  YamlNode node;
  node.kind = YamlNode::Kind::Scalar;
  node.text = std::move(text);
  node.quoted = quoted;
  return node;
}

}  // namespace

TEST_CASE("values and keys know their own bytes") {
  CHECK(Tree("a: 1\nb: [x, 'it''s', \"q\\\"\"]\n") ==
        "{a: 1<1>, b: [x<x>, it's<'it''s'>, q\"<\"q\\\"\">]}");
  CHECK(Tree("- name: x\n  y: two words # not this\n") ==
        "[{name: x<x>, y: two words<two words>}]");
  CHECK(Tree("{\"a\": [1, {b: 2}]}") == "{\"a\": [1<1>, {b: 2<2>}]}");
  CHECK(Tree("a: |\n  one\n  two\nb: 1\n") == "{a: one\ntwo\n<|>, b: 1<1>}");
  CHECK(Tree("a: one\n  two\n") == "{a: one two<one>}");
  CHECK(Tree("\xEF\xBB\xBF"
             "a: é\nb: ü\n") == "{a: é<é>, b: ü<ü>}");
  CHECK(Tree("a: &x !!str 5\nb: *x\n") == "{a: 5<5>, b: 5<5>}");
}

TEST_CASE("an absent value is null, placed after its key") {
  CHECK(Tree("a:\nb: ~\nc: null\n") == "{a: null<>, b: null<~>, c: null<null>}");
  CHECK(Tree("- \n- 1\n") == "[null<>, 1<1>]");
  CHECK(Tree("") == "null<>");
  CHECK(Tree("# only a comment\n") == "null<>");
  Fixture f;
  auto document = f.Yaml("first:\n\n\nsecond: 1\n");
  CHECK(f.sources.Begin(document->root->Find("first")->value->span).line == 1);
}

TEST_CASE("a collection spans from its first byte to its last") {
  Fixture f;
  auto document = f.Yaml("range: [5,\n  1 ]\nmap: { a: 1 }\nlist:\n  - x\n  - y\nafter: 1\n");
  auto text = [&](const char* key) { return f.Text(document->root->Find(key)->value->span); };
  CHECK(text("range") == "[5,\n  1 ]");
  CHECK(text("map") == "{ a: 1 }");
  CHECK(text("list") == "- x\n  - y");
  CHECK(f.Text(Head(*document->root->Find("map")->value, f.sources)) == "a");
  CHECK(f.Text(Head(*document->root->Find("list")->value, f.sources)) == "- x");
}

TEST_CASE("an alias is the node that it names, not a copy") {
  Fixture f;
  auto document = f.Yaml("a: &n {x: 1}\nb: *n\nc: [*n, *n]\n");
  REQUIRE(document != nullptr);
  const YamlNode* a = document->root->Find("a")->value;
  CHECK(document->root->Find("b")->value == a);
  CHECK(document->root->Find("c")->value->items[1] == a);
}

TEST_CASE("scalars follow the core schema of YAML 1.2 and are never guessed") {
  for (const char* text :
       {"no",   "yes", "on", "off", "y", "NO", "2024-01-01", "1.0.0", "12:30", "0b1", "1_000",
        "tRue", "1e",  "-",  "+",   ".", "e5", "0x",         "0xg",   "0o8",   "1 2"}) {
    INFO(text);
    CHECK(AsString(Scalar(text)) == std::string(text));
    CHECK_FALSE(AsBool(Scalar(text)));
    CHECK_FALSE(AsInt(Scalar(text)));
    CHECK_FALSE(AsDecimalText(Scalar(text)));
  }
  CHECK(AsBool(Scalar("true")) == true);
  CHECK(AsBool(Scalar("FALSE")) == false);
  CHECK_FALSE(AsBool(Scalar("true", true)));
  CHECK(AsString(Scalar("5", true)) == std::string("5"));
  CHECK_FALSE(AsString(Scalar("5")));
  CHECK_FALSE(AsString(Scalar("1e999999")));
  CHECK_FALSE(AsString(Scalar(".inf")));
}

TEST_CASE("numbers keep their exact decimal text") {
  auto decimal = [](const char* text) { return AsDecimalText(Scalar(text)).value_or("none"); };
  CHECK(decimal("0.1") == "0.1");
  CHECK(decimal("-12.50") == "-12.50");
  CHECK(decimal("+007") == "7");
  CHECK(decimal(".5") == "0.5");
  CHECK(decimal("5.") == "5");
  CHECK(decimal("1e3") == "1000");
  CHECK(decimal("1.25e1") == "12.5");
  CHECK(decimal("1.25e-3") == "0.00125");
  CHECK(decimal("0x1F") == "31");
  CHECK(decimal("1e401") == "none");
  CHECK(decimal(".nan") == "none");
  CHECK(AsInt(Scalar("0o17")) == 15);
  CHECK(AsInt(Scalar("-9223372036854775808")) == INT64_MIN);
  CHECK_FALSE(AsInt(Scalar("9223372036854775808")));
  CHECK_FALSE(AsInt(Scalar("1.0")));
}

TEST_CASE("messages name what was found") {
  CHECK(Describe(Scalar("5")) == "the number `5`");
  CHECK(Describe(Scalar("5", true)) == "the text `5`");
  CHECK(Describe(Scalar("true")) == "`true`");
  CHECK(Describe(Scalar("a\nb")) == "the text `a…`");
  CHECK(Describe(Scalar(std::string(59, 'x') + "é")) == "the text `" + std::string(59, 'x') + "…`");
  CHECK(Describe(YamlNode{}) == "nothing");
}
