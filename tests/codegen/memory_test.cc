// SPDX-License-Identifier: Apache-2.0
// No memory of the process is writable and executable, with code of both kinds in it.
#include <sys/mman.h>

#include <catch2/catch.hpp>
#include <fstream>
#include <string>
#include <vector>

#include "tests/codegen/columnar_program.h"
#include "tests/decide/engines.h"
#include "tests/decide/random_rules.h"

namespace meshlaw::codegen {
namespace {

/// Lines of the kernel's list of mappings (`man 5 proc`): range, permissions, and so on.
std::vector<std::string> WritableAndExecutable() {
  std::vector<std::string> found;
  std::ifstream maps("/proc/self/maps");
  REQUIRE(maps.good());
  for (std::string line; std::getline(maps, line);) {
    const std::string permissions = line.substr(line.find(' ') + 1, 4);
    if (permissions[1] == 'w' && permissions[2] == 'x') found.push_back(line);
  }
  return found;
}

TEST_CASE("a page that is writable and executable is found") {
  void* page =
      mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (page == MAP_FAILED) return;  // a host that does not allow it has nothing to find
  CHECK(WritableAndExecutable().size() == 1);
  munmap(page, 4096);
}

TEST_CASE("code for rows is not writable") {
  const auto program = RandomProgram(1, {});
  for (Effort effort : {Effort::None, Effort::Quick, Effort::Full}) {
    auto engine = ColumnarEngine::Make(program->rows, program->snapshot.get(), {effort});
    REQUIRE(engine);
    REQUIRE((*engine)->covered() > 0);
    CHECK(WritableAndExecutable().empty());
  }
}

TEST_CASE("code for requests is not writable") {
  testing::Random random(1);
  decide::testing::RuleOptions options;
  options.functions.op = decide::testing::IsHandled;
  const decide::testing::RandomWorld world = decide::testing::MakeRandomWorld(random, options);
  decide::testing::Engine engine(world.module, *world.snapshot, world.catalog, 3);
  CHECK(engine.plan().units.size() + engine.plan().tables.size() > 0);
  CHECK(WritableAndExecutable().empty());
}

}  // namespace
}  // namespace meshlaw::codegen
