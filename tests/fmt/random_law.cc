// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "tests/fmt/mutants.h"

namespace meshlaw::testing {
namespace {

constexpr auto kNames =
    std::to_array<std::string_view>({"a", "region", "customer_identifier", "`a b`", "rows", "port",
                                     "a_name_that_takes_a_third_of_the_line"});
constexpr auto kLogical = std::to_array<std::string_view>({" and ", " or ", " implies "});
constexpr auto kArithmetic =
    std::to_array<std::string_view>({" + ", " - ", " * ", " / ", " % ", " ?? "});
constexpr auto kComparison = std::to_array<std::string_view>(
    {" == ", " != ", " < ", " >= ", " in ", " not in ", " one of ", " not contains ", " matches ",
     " starts with ", " not ends with "});
constexpr auto kLiterals = std::to_array<std::string_view>(
    {"1", "10_000", "2.50", "1.5e-3", "40%", "1h30min", "\"text \\u{e9}\"", "r\"\\d+\"", "null",
     "true", "Team::\"the-council\"", "{}", "[]", "{\"k\": 1, 2: x, (a): {}}"});

class Generator {
 public:
  explicit Generator(Dice& random) : random_(random) {}

  std::string Law() {
    return "module a\nconst x = " + Logical(4) + "\ndef f(x: Int): Bool = " + Logical(3) +
           "\nparam p: Duration = 1h within 1h..7d\nrule r {\n  check on Port port when " +
           Logical(3) + "\n  where " + Logical(2) + "\n  whole { " + Clause("one") + "; " +
           Clause("") + " " + Clause("a_long_label") + " }\n  each row { " + Clause("") +
           " }\n  because \"{" + Value(2) + "} \\{\"\n}\ntest \"t\" {\n  let v = " + Value(3) +
           "\n  expect read on " + Value(2) + " by " + Value(1) + " with " + Value(2) +
           " is permitted\n  expect r on " + Value(2) + " fails one, a_long_label\n  expect " +
           Logical(3) + "\n}\n";
  }

 private:
  template <size_t N>
  std::string Any(const std::array<std::string_view, N>& from) {
    return std::string(from[random_.Below(N)]);
  }

  std::string Clause(const std::string& label) {
    std::string text = label.empty() ? "" : label + ": ";
    text += Logical(2);
    if (random_.OneIn(2)) text += " where " + Logical(1);
    if (random_.OneIn(2)) text += " tolerate 1% with error";
    if (random_.OneIn(2)) text += " severity warning";
    if (random_.OneIn(2)) text += " because \"" + std::string(random_.Below(80), 'x') + "\"";
    return text;
  }

  std::string Logical(int depth) {
    if (depth == 0 || random_.OneIn(5)) return Comparison(depth);
    std::string text = Comparison(depth - 1);
    std::string op = Any(kLogical);
    for (size_t i = random_.Below(5); i > 0; --i) text += op + Comparison(depth - 1);
    if (random_.OneIn(6))
      return "if " + Comparison(0) + " then " + text + " else " + Logical(depth - 1);
    return text;
  }

  std::string Comparison(int depth) {
    if (random_.OneIn(5)) return "not " + Comparison(depth);
    if (random_.OneIn(5)) return Value(depth) + " is not null";
    if (random_.OneIn(3)) return Value(depth);
    return Value(depth) + Any(kComparison) + Value(depth);
  }

  std::string Value(int depth) {
    if (depth <= 0) return random_.OneIn(2) ? Any(kNames) : Any(kLiterals);
    switch (random_.Below(12)) {
      case 0: return Value(depth - 1) + Any(kArithmetic) + Value(depth - 1);
      case 1: return "(" + Logical(depth - 1) + ")";
      case 2: return "any(x in " + Value(depth - 1) + ": " + Logical(depth - 1) + ")";
      case 3: return "{" + List(depth) + "}";
      case 4: return "[" + List(depth) + "]";
      case 5: return "Person \"ana\" {" + Fields(depth) + "}";
      case 6: return "{" + Fields(depth) + "}";
      case 7: return Any(kNames) + "(" + List(depth) + ")";
      case 8: return Any(kNames) + "[" + Value(depth - 1) + "]." + Any(kNames);
      case 9: return "-" + Any(kNames);
      default: return Any(kNames) + "." + Any(kNames);
    }
  }

  std::string List(int depth) {
    std::string text = Value(depth - 1);
    for (size_t i = random_.Below(30 / static_cast<size_t>(depth + 1)); i > 0; --i) {
      text += ", " + Value(depth - 1);
    }
    return text;
  }

  std::string Fields(int depth) {
    std::string text = "when: " + Value(depth - 1);
    for (size_t i = random_.Below(5); i > 0; --i)
      text += ", " + Any(kNames) + ": " + Value(depth - 1);
    return text;
  }

  Dice& random_;
};

}  // namespace

std::string RandomLaw(Dice& random) { return Generator(random).Law(); }

}  // namespace meshlaw::testing
