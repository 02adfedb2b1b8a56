// SPDX-License-Identifier: Apache-2.0
// A rule's digest is its meaning: another layout, other words in messages or other names of
// variables do not change it; another condition, type or bound does.
#include <catch2/catch.hpp>
#include <filesystem>
#include <map>

#include "compiler/ast/printer.h"
#include "compiler/parse/parse.h"
#include "tests/harness/golden.h"
#include "tests/sema/case_compiler.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

using Digests = std::map<std::string, std::string>;

/// By the rule's name; the text must have no errors.
Digests DigestsOf(const std::string& text, const fs::path& folder = "tests/sema/cases") {
  source::SourceMap sources;
  diag::Sink sink;
  sources.Add("case.law", text);
  CompiledCase made = CheckCase(sources, folder, sink);
  INFO(text);
  REQUIRE_FALSE(sink.has_errors());
  Digests digests;
  const ir::Module module = lower::Lower(*made.program);
  for (const ir::Rule& rule : module.rules) {
    CHECK(rule.digest.size() == 64);
    digests[rule.FullName()] = rule.digest;
  }
  return digests;
}

std::string Formatted(const std::string& text) {
  source::SourceMap sources;
  diag::Sink sink;
  auto file = parse::ParseFile(sources, sources.Add("case.law", text), {}, sink);
  return ast::Print(*file, sources);
}

std::string Replaced(std::string text, const std::string& from, const std::string& to) {
  size_t at = text.find(from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

TEST_CASE("a law formatted means the same") {
  size_t laws = 0;
  for (const char* folder : {"tests/sema/cases", "tests/lower/cases", "policies/baseline"}) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      bool law = entry.path().extension() == ".law";
      if (!law || entry.path().filename().string().starts_with("fail_")) continue;
      std::string text = ReadText(entry.path()).value_or("");
      CAPTURE(entry.path());
      CHECK(DigestsOf(text, folder) == DigestsOf(Formatted(text), folder));
      ++laws;
    }
  }
  CHECK(laws > 50);
}

const std::string kLaw = R"(// tier: domain orders
module orders.digests
use std.mesh

def long(text: String): Bool = length(text) > 3
param most: Int = 5 within 1..9
rule checked {
  check on Port port has { quantity: Int, region: String? }
  when port.tags contains "x"
  where quantity > 1
  each row {
    a: region is present and long(region)   tolerate 1%
    b: any(t in {1, 2}: t > quantity) or quantity < most
  }
  each group (region) { g: count() <= 10 because "{region} has many" }
  severity error
  because "it is wrong"
  cites "law 1"
}
rule permitted {
  permit read on Port port has { region: String? } by Person person
  when person.active
  rows where region == person.region
  on error skips
}
)";

void Same(const std::string& from, const std::string& to) {
  INFO(from << " -> " << to);
  CHECK(DigestsOf(kLaw) == DigestsOf(Replaced(kLaw, from, to)));
}

/// Changes the digest of the one rule and leaves that of the other.
void Differs(const std::string& rule, const std::string& from, const std::string& to) {
  INFO(from << " -> " << to);
  Digests before = DigestsOf(kLaw), after = DigestsOf(Replaced(kLaw, from, to));
  for (const auto& [name, digest] : before) {
    CHECK((after.at(name) != digest) == (name == "orders.digests." + rule));
  }
}

TEST_CASE("what is not meaning does not change a digest") {
  Same("rule checked {", "/// A comment.\n// Another.\nrule checked {");
  Same("it is wrong", "it is {port.name} on {now}");
  Same("  because \"it is wrong\"\n", "");
  Same("{region} has many", "{region} has {count()} and {max(quantity)}");
  Same("law 1", "law 2");
  Same("any(t in {1, 2}: t > quantity)", "any(other in {1, 2}: other > quantity)");
  Same("Int = 5 within", "Int = 6 within");
  Same("def long(text: String): Bool = length(text) > 3",
       "def long(word: String): Bool = (length(word) > (3))");
  Same("long(region)", "length(region) > 3");
  Same("by Person person\n  when person.active\n  rows where region == person.region",
       "by Person reader\n  when reader.active\n  rows where region == reader.region");
  Same("{1, 2}", "{2, 1, 1}");
  Same("module orders.digests", "module orders.digests // here");
}

TEST_CASE("what is meaning changes the digest of its rule alone") {
  Differs("checked", "quantity > 1", "quantity > 2");
  Differs("checked", "quantity > 1", "quantity >= 1");
  Differs("checked", "length(text) > 3", "length(text) > 4");
  Differs("checked", "tolerate 1%", "tolerate 2%");
  Differs("checked", "tolerate 1%", "tolerate 1% with error");
  Differs("checked", "   tolerate 1%", "");
  Differs("checked", "severity error", "severity warning");
  Differs("checked", "any(t in", "all(t in");
  Differs("checked", "    a: region", "    c: region");
  Differs("checked", "within 1..9", "within 1..8");
  Differs("checked", "each group (region) { g: count() <= 10 because \"{region} has many\" }",
          "each group (quantity) { g: count() <= 10 }");
  Differs("checked", "\"{region} has many\"", "\"many\" where quantity > 3");
  Differs("checked", "when port.tags contains \"x\"", "when port.tags contains \"y\"");
  Differs("checked", "when port", "unless port");
  Differs("checked", "has { quantity: Int, region", "has { weight: Float?, quantity: Int, region");
  Differs("checked", "count() <= 10", "count(quantity > 0) <= 10");
  Differs("permitted", "permit read", "permit export");
  Differs("permitted", "when person.active", "when not person.active");
  Differs("permitted", "on error skips", "on error applies");
}

}  // namespace
}  // namespace meshlaw::testing
