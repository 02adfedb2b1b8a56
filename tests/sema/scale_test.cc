// SPDX-License-Identifier: Apache-2.0
// Laws that are long or deep in one way each: the checker stays linear, and refuses what would not
// be.
#include <catch2/catch.hpp>
#include <functional>

#include "compiler/ir/text.h"
#include "tests/harness/growth.h"
#include "tests/sema/case_compiler.h"

namespace meshlaw::testing {
namespace {

struct Outcome {
  std::vector<std::string> codes;  ///< of the errors, each once
  size_t functions = 0;            ///< of the IR, if there were none
};

Outcome Compile(const std::string& body) {
  source::SourceMap sources;
  diag::Sink sink;
  std::string head = "// tier: domain orders\nmodule orders.scale\nuse std.mesh\n";
  CompiledCase made = CheckText(sources, head + body, sink);
  Outcome outcome;
  for (const diag::Diagnostic& d : sink.all()) {
    std::string code = diag::CodeOf(d.kind);
    bool known = std::find(outcome.codes.begin(), outcome.codes.end(), code) != outcome.codes.end();
    if (d.severity == diag::Severity::Error && !known) outcome.codes.push_back(code);
  }
  if (!sink.has_errors()) {
    ir::Module module = lower::Lower(*made.program);
    lower::LowerTests(*made.program, module);
    CHECK(ir::Verify(module).empty());
    outcome.functions = module.functions.size();
  }
  return outcome;
}

std::string Repeat(size_t count, const std::function<std::string(size_t)>& part) {
  std::string text;
  for (size_t i = 0; i < count; ++i) text += part(i);
  return text;
}

std::string N(size_t number) { return std::to_string(number); }

std::string Requires(const std::string& condition) {
  return "rule r { require on Port port that " + condition + " }\n";
}

using Codes = std::vector<std::string>;

TEST_CASE("consts may name each other in a long chain, and not in a circle") {
  auto chain = [](size_t i) { return "const c" + N(i) + " = c" + N(i + 1) + "\n"; };
  CHECK(Compile(Repeat(20'000, chain) + "const c20000 = 1\n").codes.empty());
  CHECK(Compile(Repeat(20'000, chain) + "const c20000 = c0\n").codes == Codes{"ML2018"});
}

TEST_CASE("defs may call each other in a long chain that is not used, and not in a circle") {
  auto chain = [](size_t i) { return "def f" + N(i) + "(x: Int): Int = f" + N(i + 1) + "(x)\n"; };
  std::string end = "def f20000(x: Int): Int = x\n";
  CHECK(Compile(Repeat(20'000, chain) + end).codes.empty());
  std::string used = Requires("f0(1) > size(port.tags)");
  CHECK(Compile(Repeat(20'000, chain) + end + used).codes == Codes{"ML2026"});
  std::string near = Requires("f19800(1) > size(port.tags)");
  CHECK(Compile(Repeat(20'000, chain) + end + near).codes.empty());
  CHECK(Compile(Repeat(20'000, chain) + "def f20000(x: Int): Int = f0(x)\n").codes ==
        Codes{"ML2018"});
}

TEST_CASE("defs that call each other twice are refused before they are put in") {
  auto twice = [](size_t i) {
    return "def f" + N(i + 1) + "(x: Int): Bool = f" + N(i) + "(x) and f" + N(i) + "(x + 1)\n";
  };
  std::string first = "def f0(x: Int): Bool = x > 0\n";
  CHECK(Compile(first + Repeat(60, twice)).codes.empty());
  CHECK(Compile(first + Repeat(60, twice) + Requires("f60(1)")).codes == Codes{"ML2026"});
  CHECK(Compile(first + Repeat(60, twice) + "test \"t\" { expect f60(1) }\n").codes ==
        Codes{"ML2026"});
  auto rule = [](size_t i) {
    return "rule r" + N(i) + " { require on Port port that f12(size(port.tags)) }\n";
  };
  CHECK(Compile(first + Repeat(12, twice) + Repeat(400, rule)).codes == Codes{"ML2026"});
}

TEST_CASE("nesting of every kind is checked in time") {
  std::string ifs = Repeat(90, [](size_t i) { return "if size(port.tags) > " + N(i) + " then "; });
  std::string elses = Repeat(90, [](size_t) { return " else true"; });
  CHECK(Compile(Requires(ifs + "false" + elses)).codes.empty());
  std::string conditions = Repeat(60, [](size_t) { return "(if "; });
  std::string branches =
      Repeat(60, [](size_t) { return " then port.format is present else true)"; });
  CHECK(Compile(Requires(conditions + "port.format is null" + branches)).codes.empty());
  std::string nots = Repeat(90, [](size_t) { return "not ("; });
  CHECK(Compile(Requires(nots + "port.format is null" + std::string(90, ')'))).codes.empty());
  auto any = [](size_t i) { return "any(x" + N(i) + " in {" + N(i) + "}: "; };
  std::string inner = "size(port.tags) > x0";
  CHECK(Compile(Requires(Repeat(60, any) + inner + std::string(60, ')'))).codes.empty());
  CHECK(Compile(Requires(Repeat(180, any) + inner + std::string(180, ')'))).codes ==
        Codes{"ML2026"});
}

TEST_CASE("quantifiers nested by way of defs are bounded as those written") {
  auto nested = [](size_t i) {
    return "def f" + N(i + 1) + "(x: Int): Bool = any(y in {x}: f" + N(i) + "(y))\n";
  };
  std::string first = "def f0(x: Int): Bool = x > 0\n";
  CHECK(Compile(first + Repeat(60, nested) + Requires("f60(size(port.tags))")).codes.empty());
  CHECK(Compile(first + Repeat(300, nested) + Requires("f300(size(port.tags))")).codes ==
        Codes{"ML2026"});
}

TEST_CASE("long laws of every kind are checked in time") {
  auto term = [](size_t i) { return " and size(port.tags) != " + N(i); };
  CHECK(Compile(Requires("port.format is present" + Repeat(10'000, term))).codes.empty());
  CHECK(Compile(Requires("port.format is present" + Repeat(30'000, term))).codes ==
        Codes{"ML2026"});
  std::string set = "const s = {" + Repeat(20'000, [](size_t i) { return N(i) + ", "; }) + "}\n";
  auto uses = [](size_t i) { return " and size(port.tags) + " + N(i) + " one of s"; };
  CHECK(Compile(set + Requires("true" + Repeat(100, uses))).codes.empty());
  auto label = [](size_t i) { return "c" + N(i) + ": quantity > " + N(i) + "\n"; };
  std::string check = "rule c { check on Port \"orders.order_events/events\" each row {\n";
  CHECK(Compile(check + Repeat(20'000, label) + "} }\n").codes.empty());
  CHECK(Compile(check + Repeat(20'000, [](size_t) { return "same: quantity > 1\n"; }) + "} }\n")
            .codes == Codes{"ML2003"});
  auto aggregate = [](size_t i) { return " and count(quantity > " + N(i % 500) + ") > 0"; };
  std::string whole = "rule w { check on Port \"orders.order_events/events\" whole { c: true";
  CHECK(Compile(whole + Repeat(3'000, aggregate) + "} }\n").codes.empty());
}

TEST_CASE("chains of every operator are refused by the parser or checked") {
  auto text = [](std::string word) { return [word](size_t) { return word; }; };
  const std::pair<std::string, std::string> chains[] = {
      {"port", ".product"},
      {"port", "[1]"},
      {"port", "(1)"},
      {"1", " + 1"},
      {"port.format", " ?? \"\""},
      {"true", " implies true"},
      {"true", " or true"},
      {"\"a\"", " + \"a\""},
      {"2.0", " * 2.0"},
  };
  for (const auto& [first, more] : chains) {
    for (size_t length : {150, 190, 5'000, 50'000}) {
      CAPTURE(first, more, length);
      Compile(Requires(first + Repeat(length, text(more)) + " is present"));
    }
  }
  for (const char* prefix : {"not ", "- ", "if true then true else "}) {
    for (size_t length : {150, 190, 5'000, 50'000}) {
      CAPTURE(prefix, length);
      Compile(Requires(Repeat(length, text(prefix)) + "true"));
    }
  }
}

TEST_CASE("many faults are found in time, and the first are reported") {
  auto unknown = [](size_t i) { return "def f" + N(i) + "(): Int = unknown_name_" + N(i) + "\n"; };
  CHECK(Compile(Repeat(10'000, unknown)).codes == Codes{"ML2001"});
  auto expects = [](size_t i) {
    return "  expect read on Port::\"p\" by Person::\"a\" is forbidden by r" + N(i) + "\n";
  };
  CHECK(Compile("test \"t\" {\n" + Repeat(5'000, expects) + "}\n").codes == Codes{"ML2001"});
}

TEST_CASE("laws of eight times the size take about eight times the time") {
  const std::string check = "rule c { check on Port \"orders.order_events/events\" ";
  using Law = std::function<std::string(size_t)>;
  const std::pair<const char*, Law> laws[] = {
      {"consts in a chain",
       [](size_t n) {
         auto chain = [](size_t i) { return "const c" + N(i) + " = c" + N(i + 1) + "\n"; };
         return Repeat(n, chain) + "const c" + N(n) + " = 1\n";
       }},
      {"defs in a circle",
       [](size_t n) {
         auto chain = [](size_t i) {
           return "def f" + N(i) + "(x: Int): Int = f" + N(i + 1) + "(x)\n";
         };
         return Repeat(n, chain) + "def f" + N(n) + "(x: Int): Int = f0(x)\n";
       }},
      {"a condition",
       [](size_t n) {
         auto term = [](size_t i) { return " and size(port.tags) != " + N(i); };
         return Requires("true" + Repeat(n, term));
       }},
      {"a set",
       [](size_t n) {
         return "const s = {" + Repeat(n, [](size_t i) { return N(i) + ", "; }) + "}";
       }},
      {"clauses",
       [&](size_t n) {
         auto clause = [](size_t i) { return "c" + N(i) + ": quantity > " + N(i) + "\n"; };
         return check + "each row {\n" + Repeat(n, clause) + "} }\n";
       }},
      {"aggregates",
       [&](size_t n) {
         auto count = [](size_t i) { return " and count(quantity > " + N(i % 500) + ") > 0"; };
         return check + "whole { c: true" + Repeat(n / 4, count) + "} }\n";
       }},
      {"unknown names",
       [](size_t n) {
         return Repeat(
             n, [](size_t i) { return "def f" + N(i) + "(): Int = unknown_" + N(i) + "\n"; });
       }},
  };
  for (const auto& [name, law] : laws) {
    CAPTURE(name);
    CHECK(GrowsLinearly([&](size_t size) { Compile(law(size)); }, 1'200));
  }
}

TEST_CASE("nesting twice as deep does not take the square of the time") {
  const std::pair<const char*, const char*> shapes[] = {
      {"if size(port.tags) > 1 then ", " else true"},
      {"(if ", " then port.format is present else true)"},
      {"not (", ")"},
      {"any(x in {1}: x > 0 and ", ")"},
  };
  for (const auto& [before, after] : shapes) {
    CAPTURE(before);
    auto nest = [&](size_t depth) {
      auto open = [&](size_t) { return std::string(before); };
      auto close = [&](size_t) { return std::string(after); };
      // Many at once, so that they outweigh the library.
      std::string one = Repeat(depth, open) + "port.format is null" + Repeat(depth, close);
      std::string rules;
      for (size_t i = 0; i < 30; ++i)
        rules += "rule r" + N(i) + " { require on Port port that " + one + " }\n";
      CHECK(Compile(rules).codes.empty());
    };
    CHECK(GrowsWithin(nest, 29, 2, 16));
  }
}

}  // namespace
}  // namespace meshlaw::testing
