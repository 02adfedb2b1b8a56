// SPDX-License-Identifier: Apache-2.0
// Random access rules, people and requests by the reference and by native code, without
// optimisation (-O0) and with all of it (-O3). Any difference is printed as the smallest rule that
// shows it.
//
//   scalar_differential [--programs N] [--seed S]
#include <fmt/core.h>

#include <cstdlib>
#include <cstring>

#include "tests/decide/scalar_compare.h"
#include "tests/generators/hang_guard.h"

namespace meshlaw::decide::testing {
namespace {

using meshlaw::testing::Random;

/// Most programs use what native code handles; some use anything, some are families that make
/// tables.
RuleOptions OptionsOf(uint64_t seed) {
  RuleOptions options;
  options.rules = 1 + seed % 6;
  options.functions.depth_max = 2 + static_cast<int>(seed % 4);
  if (seed % 5 != 0) options.functions.op = IsHandled;
  if (seed % 7 == 0) {
    options.rules = 24;
    options.family = 12;
    options.functions.depth_max = 2;
  }
  return options;
}

bool CheckProgram(uint64_t seed, Coverage& coverage) {
  const meshlaw::testing::HangGuard guard(seed);
  Random random(seed);
  const RandomWorld world = MakeRandomWorld(random, OptionsOf(seed));
  std::vector<Request> requests;
  while (requests.size() < 12) requests.push_back(RandomRequest(world, random));
  for (int level : {0, 3}) {
    auto difference = Compare(world, requests, level, coverage);
    if (!difference) continue;
    fmt::print("program {} differs at -O{}: {}", seed, level, Smallest(world, *difference, level));
    return false;
  }
  return true;
}

}  // namespace
}  // namespace meshlaw::decide::testing

int main(int argc, char** argv) {
  uint64_t programs = 300, seed = 1;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--programs") == 0) programs = std::strtoull(argv[i + 1], nullptr, 10);
    if (std::strcmp(argv[i], "--seed") == 0) seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  meshlaw::decide::testing::Coverage coverage;
  uint64_t checked = 0;
  int differences = 0;
  for (; checked < programs && differences < 5; ++checked) {
    differences += meshlaw::decide::testing::CheckProgram(seed + checked, coverage) ? 0 : 1;
    // A long search can be cut short, and what it saw until then is still worth knowing.
    if ((checked + 1) % 10'000 == 0) {
      fmt::print(stderr, "requests: {} of {} programs\n", checked + 1, programs);
    }
  }
  fmt::print(
      "{} programs, {} decisions, {} rules judged by code, {} of them left to the interpreter: {} "
      "differences\n",
      checked, coverage.decisions, coverage.judged, coverage.asked, differences);
  return differences == 0 ? 0 : 1;
}
