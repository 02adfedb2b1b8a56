// SPDX-License-Identifier: Apache-2.0
// Plants bugs in the code generator, one after another, and sees that random programs find each.
//
//   columnar_planted [--programs N]    at most so many programs for each bug
#include <fmt/core.h>

#include <cstdlib>
#include <cstring>

#include "tests/codegen/columnar_program.h"

namespace meshlaw::codegen {
namespace {

/// The number of programs that it took; 0 if the bug was not found.
uint64_t ProgramsToFind(PlantedBug bug, uint64_t programs_max) {
  ProgramOptions options;
  for (uint64_t seed = 1; seed <= programs_max; ++seed) {
    const auto program = RandomProgram(seed * 7919, options);
    if (Compare(*program, {Effort::None, bug}).difference) return seed;
  }
  return 0;
}

}  // namespace
}  // namespace meshlaw::codegen

int main(int argc, char** argv) {
  uint64_t programs = 600;
  if (argc == 3 && std::strcmp(argv[1], "--programs") == 0) {
    programs = std::strtoull(argv[2], nullptr, 10);
  }
  int missed = 0;
  for (int bug = 1; bug <= meshlaw::codegen::kPlantedBugs; ++bug) {
    const auto planted = static_cast<meshlaw::codegen::PlantedBug>(bug);
    const uint64_t found = meshlaw::codegen::ProgramsToFind(planted, programs);
    fmt::print("planted bug {}: {}\n", bug,
               found == 0 ? "NOT FOUND" : fmt::format("found by program {}", found));
    missed += found == 0;
  }
  return missed == 0 ? 0 : 1;
}
