// SPDX-License-Identifier: Apache-2.0
// Plants bugs in the generator of code for decisions, one after another, and sees that random
// programs find each.
//
//   scalar_planted [--programs N]    at most so many programs for each bug
#include <fmt/core.h>

#include <cstdlib>
#include <cstring>

#include "tests/decide/scalar_compare.h"

namespace meshlaw::decide::testing {
namespace {

using codegen::ScalarBug;
using meshlaw::testing::Random;

/// The number of programs that it took; 0 if the bug was not found.
uint64_t ProgramsToFind(ScalarBug bug, uint64_t programs_max) {
  RuleOptions options;
  options.rules = 4;
  options.functions.op = IsHandled;
  Coverage unused;
  for (uint64_t seed = 1; seed <= programs_max; ++seed) {
    Random random(seed * 7919);
    const RandomWorld world = MakeRandomWorld(random, options);
    std::vector<Request> requests;
    while (requests.size() < 12) requests.push_back(RandomRequest(world, random));
    if (Compare(world, requests, 0, unused, bug)) return seed;
  }
  return 0;
}

}  // namespace
}  // namespace meshlaw::decide::testing

int main(int argc, char** argv) {
  uint64_t programs = 1'500;
  if (argc == 3 && std::strcmp(argv[1], "--programs") == 0) {
    programs = std::strtoull(argv[2], nullptr, 10);
  }
  int missed = 0;
  for (int bug = 1; bug <= meshlaw::codegen::kScalarBugs; ++bug) {
    const auto planted = static_cast<meshlaw::codegen::ScalarBug>(bug);
    const uint64_t found = meshlaw::decide::testing::ProgramsToFind(planted, programs);
    fmt::print("planted bug {}: {}\n", bug,
               found == 0 ? "NOT FOUND" : fmt::format("found by program {}", found));
    missed += found == 0;
  }
  return missed == 0 ? 0 : 1;
}
