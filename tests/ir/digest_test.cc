// SPDX-License-Identifier: Apache-2.0
// What a digest follows and what it does not.
#include <set>

#include "compiler/ir/names.h"
#include "tests/generators/modules.h"
#include "tests/ir/support.h"

namespace meshlaw::ir {
namespace {

using testing::LoadText;
using testing::MustRead;

std::string Replaced(std::string text, std::string_view from, std::string_view to) {
  size_t at = text.find(from);
  INFO("looking for " << from);
  REQUIRE(at != text.npos);
  return text.replace(at, from.size(), to);
}

std::vector<std::string> Digests(const std::string& text) {
  std::vector<std::string> digests;
  for (const Rule& rule : MustRead(text).rules) digests.push_back(rule.digest);
  return digests;
}

struct Change {
  std::string_view from, to;
};

TEST_CASE("digests are the same whatever does not change the meaning") {
  std::string text = LoadText("tests/ir/cases/whole.rir");
  std::vector<std::string> digests = Digests(text);
  CHECK(digests[0].size() == 64);
  CHECK(digests[0].find_first_not_of("0123456789abcdef") == std::string::npos);
  CHECK(std::set(digests.begin(), digests.end()).size() == digests.size());
  for (const Change& c : {
           Change{"\"may\"", "\"another name\""},
           Change{"because \"since \" fn12 \" says so\"", "because \"said\""},
           Change{"fix \"ask\"", ""},
           Change{"cites \"Art. 6\"", "cites \"Art. 7\""},
           Change{"doc \"Secrets are kept.\"", ""},
           Change{"rule mesh.privacy.secrets", "rule mesh.other.hidden"},
           Change{"current 2d", "current 3d"},
           Change{"initial 1d", "initial 5d"},
           Change{"for \"orders\" 3h", "for \"orders\" 4h"},
           Change{"attribute note: String? by council", "attribute note: String? by owner"},
           Change{"because \"it is \" fn8", "because \"it was \" fn8"},
           // A constant for the same value, an instruction given twice, one that nothing needs.
           Change{
               "  %3 = ge %1 %2 : Bool\n  %4 = attr %0 Person.slas : List(Sla)\n  %5 = any %4 fn1 "
               ": Bool\n  %6 = and %3 %5 : Bool\n  result %6",
               "  %3 = ge %1 %2 : Bool\n  %4 = field `the caller` : Person\n  %5 = attr %4 "
               "Person.slas : List(Sla)\n  %6 = const 5 : Int\n  %7 = any %5 fn1 : Bool\n  %8 = "
               "and %3 %7 : Bool\n  result %8"},
       }) {
    INFO(c.from);
    CHECK(Digests(Replaced(text, c.from, c.to)) == digests);
  }
  // What a rule calls its caller and its subject is its own.
  std::string renamed = text;
  for (size_t at; (at = renamed.find("`the caller`")) != renamed.npos;) {
    renamed.replace(at, 12, "someone");
  }
  CHECK(Digests(renamed) == digests);
}

TEST_CASE("digests change with the meaning") {
  std::string text = LoadText("tests/ir/cases/whole.rir");
  std::vector<std::string> digests = Digests(text);
  struct Meaning {
    std::string_view from, to;
    size_t rule;
  };
  for (const Meaning& c : {
           Meaning{"%2 = const `very secret`", "%2 = const public", 0},
           Meaning{"%3 = ge %1 %2", "%3 = gt %1 %2", 0},
           Meaning{"\"[a-z]{1,3}\\\\d\"", "\"[a-z]{1,4}\\\\d\"", 0},
           Meaning{"  value public\n  value `very secret`", "  value `very secret`\n  value public",
                   0},
           Meaning{"strength mandatory", "strength floor", 0},
           Meaning{"effect permit", "effect limit", 0},
           Meaning{"on_error skips", "on_error applies", 0},
           Meaning{"  waivable\n", "", 0},
           Meaning{"  shadow\n", "", 0},
           Meaning{"severity warning", "severity info", 0},
           Meaning{"  action std.mesh.read\n  subject", "  action std.mesh.write\n  subject", 0},
           Meaning{"\"orders/events\"\n  has", "\"orders/other\"\n  has", 0},
           Meaning{"has \"email\": String?", "has \"email\": String", 0},
           Meaning{"has \"email\": String?", "has \"mail\": String?", 0},
           Meaning{"  else_deny\n", "", 0},
           Meaning{"caller Person \"ana\"", "caller Person \"bo\"", 0},
           Meaning{"caller Person \"ana\"", "caller Team \"ana\"", 0},
           Meaning{"  columns_except\n", "", 0},
           Meaning{"  column \"email\"\n", "", 0},
           Meaning{"rows fn2", "rows fn3", 0},
           Meaning{"const 12.50 : Decimal(4, 2)", "const 12.51 : Decimal(4, 2)", 0},
           Meaning{"mask \"email\" with hash", "mask \"email\" with null", 1},
           Meaning{"with last 4", "with last 5", 1},
           Meaning{"tolerate 1/1000", "tolerate 1/999", 3},
           Meaning{"    tolerate_errors\n", "", 3},
           Meaning{"severity critical", "severity error", 3},
           Meaning{"    where fn3\n", "", 3},
           Meaning{"clause \"amount\"", "clause \"amounts\"", 3},
           Meaning{"    key fn5\n    key fn6", "    key fn5\n    key fn6\n    key fn6", 3},
           Meaning{"in \"a/b\".\"x\"", "in \"a/b\".\"z\"", 3},
           Meaning{"high 1w", "high 2w", 3},
           Meaning{"\"Europe/Paris\"", "\"Europe/Berlin\"", 3},
           Meaning{"date_part %1 weekday", "date_part %1 day", 3},
           Meaning{"domain \"orders\"", "domain \"sales\"", 3},
           Meaning{"tier domain", "tier contract", 3},
       }) {
    INFO(c.from << " to " << c.to);
    CHECK(Digests(Replaced(text, c.from, c.to))[c.rule] != digests[c.rule]);
  }
}

/// The same functions with every instruction that has operands given twice in turn.
Function Unshared(const Function& function) {
  Function copy = function;
  copy.insts.clear();
  std::vector<InstId> first(function.insts.size()), second(function.insts.size());
  for (size_t i = 0; i < function.insts.size(); ++i) {
    for (std::vector<InstId>* made : {&first, &second}) {
      Inst inst = function.insts[i];
      bool odd = made == &second;
      for (InstId& arg : inst.args) {
        arg = (odd ? second : first)[arg.index()];
        odd = !odd;
      }
      copy.insts.push_back(std::move(inst));
      (*made)[i] = InstId(copy.insts.size() - 1);
    }
  }
  copy.result = second[function.result.index()];
  return copy;
}

TEST_CASE("sharing does not matter") {
  for (uint64_t seed = 1; seed <= 50; ++seed) {
    meshlaw::testing::Random random(seed);
    Module module = meshlaw::testing::RandomModule(random, 3);
    Module other = module;
    for (Function& function : other.functions) function = Unshared(function);
    ComputeDigests(other);
    CAPTURE(seed);
    REQUIRE(Verify(other).empty());
    for (size_t i = 0; i < module.rules.size(); ++i) {
      CHECK(other.rules[i].digest == module.rules[i].digest);
    }
  }
}

}  // namespace
}  // namespace meshlaw::ir
