// SPDX-License-Identifier: Apache-2.0
// Every operator and function on every pair of types: what the checker lets pass becomes IR that
// verifies and means what was written, and what it does not let pass has a reason.
#include <catch2/catch.hpp>
#include <set>

#include "tests/lower/comparison.h"

namespace meshlaw::testing {
namespace {

const char* const kTypes[] = {"flag",   "whole",   "exact",   "real",  "text",    "bytes",
                              "day",    "clock",   "instant", "local", "took",    "period",
                              "share",  "address", "release", "words", "counts",  "limits",
                              "vector", "level",   "kind",    "team",  "promise", "any_vector"};

/// Tests that let an optional column stand for a value.
std::string Guarded(const std::string& column, const std::string& expr) {
  return column.starts_with("maybe_") ? column + " is present and " + expr : expr;
}

/// An expression of any type as a clause.
std::string Shown(const std::string& expr) { return "text(" + expr + ") != \"\""; }

std::vector<std::string> Unary(const std::string& a) {
  std::vector<std::string> all = {Shown("-" + a),        "not " + a,
                                  a + " is null",        Shown(a + ".name"),
                                  Shown(a + " ?? " + a), a + " == null"};
  for (const char* function :
       {"length",  "lower", "upper", "trim",  "abs",        "float",    "int",
        "text",    "date",  "year",  "month", "day",        "hour",     "minute",
        "weekday", "size",  "dims",  "norm",  "all_finite", "is_finite"}) {
    all.push_back(Shown(std::string(function) + "(" + a + ")"));
  }
  for (const char* literal : {"1", "1.5", "1e3", "\"x\"", "0.1%", "1h", "true", "null", "{}", "[]",
                              "string", "{1, 2.5}", "{\"a\"}", "Team::\"a\""}) {
    for (const char* op : {"==", "<", "one of", "contains", "+", "*", "??"}) {
      std::string expr = a + " " + op + " " + literal;
      all.push_back(Shown(expr));
      all.push_back(Shown(std::string(literal) + " " + op + " " + a));
    }
  }
  return all;
}

std::vector<std::string> Pairs(const std::string& a, const std::string& b) {
  std::vector<std::string> all;
  for (const char* op : {"==", "!=", "<", ">=", "in", "one of", "not contains", "starts with", "+",
                         "-", "*", "/", "%", "??", "and", "or", "implies"}) {
    all.push_back(Shown(a + " " + op + " " + b));
  }
  all.push_back(Shown("if flag then " + a + " else " + b));
  all.push_back("size({" + a + ", " + b + "}) > 0");
  all.push_back("[" + a + ", " + b + "] contains " + b);
  all.push_back("any(x in " + a + ": x == " + b + ")");
  all.push_back(Shown("sum(x in " + a + ": x)"));
  all.push_back(Shown(a + "[" + b + "]"));
  all.push_back("div(" + a + ", " + b + ") > 0");
  return all;
}

std::vector<std::string> Aggregates(const std::string& a) {
  std::vector<std::string> all;
  for (const char* function : {"count", "sum", "min", "max", "mean", "distinct", "null_count",
                               "null_ratio", "unique", "freshness"}) {
    all.push_back(Shown(std::string(function) + "(" + a + ")"));
  }
  all.push_back("unique(" + a + ", whole) and distinct(text, " + a + ") > 0");
  all.push_back("foreign(" + a + ", orders.every_type." + a + ")");
  return all;
}

/// A law of one check, a clause a line.
std::string LawOf(const std::string& block, const std::vector<std::string>& clauses,
                  const std::set<uint32_t>& without) {
  std::string text =
      "// tier: domain orders\nmodule orders.matrix\nuse std.mesh\nrule all { check on Port "
      "\"orders.every_type/all\" " +
      block + " {\n";
  for (uint32_t i = 0; i < clauses.size(); ++i) {
    if (!without.contains(i)) text += "c" + std::to_string(i) + ": " + clauses[i];
    text += "\n";
  }
  return text + "} }\n";
}

constexpr uint32_t kFirstClause = 5;  ///< its line in LawOf

/// The clauses that are refused; each for a reason, and with a word of help or a label.
std::set<uint32_t> Refused(const std::string& block, const std::vector<std::string>& clauses) {
  source::SourceMap sources;
  diag::Sink sink(1'000'000);
  CheckText(sources, LawOf(block, clauses, {}), sink);
  std::set<uint32_t> refused;
  for (const diag::Diagnostic& d : sink.all()) {
    uint32_t line = sources.Begin(d.span).line;
    if (d.severity == diag::Severity::Error) refused.insert(line - kFirstClause);
  }
  return refused;
}

struct Count {
  size_t passed = 0, refused = 0, values = 0;
};

Count CheckAll(const std::string& block, const std::vector<std::string>& clauses) {
  std::set<uint32_t> refused = Refused(block, clauses);
  Count count{clauses.size() - refused.size(), refused.size(), 0};
  if (count.passed == 0) return count;
  count.values = Comparison("case.law", LawOf(block, clauses, refused), 3).Run();
  return count;
}

void Add(Count& sum, const Count& more) {
  sum.passed += more.passed;
  sum.refused += more.refused;
  sum.values += more.values;
}

TEST_CASE("every operator on every pair of types is refused, or means what it says") {
  Count sum;
  for (const std::string left : kTypes) {
    CAPTURE(left);
    std::vector<std::string> clauses;
    for (const std::string& a : {left, "maybe_" + left}) {
      for (const std::string& expr : Unary(a)) clauses.push_back(Guarded(a, expr));
      for (const std::string& expr : Unary(a)) clauses.push_back(expr);
      for (const char* right : kTypes) {
        for (const std::string& expr : Pairs(a, right)) clauses.push_back(Guarded(a, expr));
        for (const std::string& expr : Pairs(right, a)) clauses.push_back(Guarded(a, expr));
      }
    }
    Add(sum, CheckAll("each row", clauses));
  }
  CHECK(sum.passed > 2'500);
  CHECK(sum.refused > 10'000);
  CHECK(sum.values > 5'000);
}

TEST_CASE("every aggregate of every type is refused, or means what it says") {
  Count sum;
  for (const std::string type : kTypes) {
    CAPTURE(type);
    std::vector<std::string> clauses = Aggregates(type);
    for (const std::string& expr : Aggregates("maybe_" + type)) clauses.push_back(expr);
    Add(sum, CheckAll("whole", clauses));
  }
  CHECK(sum.passed > 200);
  CHECK(sum.refused > 100);
}

}  // namespace
}  // namespace meshlaw::testing
