// SPDX-License-Identifier: Apache-2.0
// Random programs and data on the interpreter and on native code, without optimisation (-O0), with
// each light pipeline and with the full one (-O3). Any difference is printed as the smallest
// function that shows it.
//
//   columnar_differential [--programs N] [--seed S]
#include <fmt/core.h>

#include <cstdlib>
#include <cstring>
#include <vector>

#include "compiler/ir/text.h"
#include "tests/codegen/columnar_program.h"
#include "tests/generators/hang_guard.h"

namespace meshlaw::codegen {
namespace {

struct Totals {
  size_t programs = 0, functions = 0, covered = 0;
  int64_t rows = 0, deferred = 0;
};

int CheckProgram(uint64_t seed, Totals& totals) {
  const testing::HangGuard guard(seed);
  // Most programs use what native code covers; the rest mix in all that it leaves.
  ProgramOptions options;
  options.near_columns = seed % 2 == 0;
  options.only_columnar = seed % 5 != 0;
  options.functions = 1 + seed / 10 % 4;
  const auto program = RandomProgram(seed, options);
  for (const std::string& fault : ir::Verify(program->module)) {
    fmt::print("program {} does not verify: {}\n", seed, fault);
    return 1;
  }
  ++totals.programs;
  totals.functions += program->rows.functions.size();
  // The light pipelines are parts of the full one, so they take turns.
  const Effort light = seed % 2 == 0 ? Effort::Quick : Effort::Light;
  std::vector<Effort> efforts = {Effort::None, Effort::Full};
  if (seed % 4 < 2) efforts.push_back(light);
  for (Effort effort : efforts) {
    const JitOptions jit{effort};
    const Comparison result = Compare(*program, jit);
    if (effort == Effort::None) {
      totals.covered += result.covered;
      totals.deferred += result.rows_deferred;
      totals.rows += program->table.rows() * static_cast<int64_t>(result.covered);
    }
    if (!result.difference) continue;
    fmt::print("program {} differs (effort {}) in function {} at row {}: {}\n", seed,
               static_cast<int>(effort), result.difference->function, result.difference->row,
               result.difference->text);
    std::fflush(stdout);  // shrinking takes long, and what is wrong may be wrong there, too
    fmt::print("{}\n", Smallest(*program, *result.difference, jit));
    return 1;
  }
  return 0;
}

}  // namespace
}  // namespace meshlaw::codegen

int main(int argc, char** argv) {
  uint64_t programs = 300, seed = 1;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (std::strcmp(argv[i], "--programs") == 0) programs = std::strtoull(argv[i + 1], nullptr, 10);
    if (std::strcmp(argv[i], "--seed") == 0) seed = std::strtoull(argv[i + 1], nullptr, 10);
  }
  meshlaw::codegen::Totals totals;
  int differences = 0;
  for (uint64_t i = 0; i < programs && differences < 5; ++i) {
    differences += meshlaw::codegen::CheckProgram(seed + i, totals);
    // A long search can be cut short, and what it saw until then is still worth knowing.
    if (totals.programs % 10'000 == 0) {
      fmt::print(stderr, "rows: {} of {} programs\n", totals.programs, programs);
    }
  }
  fmt::print(
      "{} programs, {} functions ({} native), {} native results, {} of them deferred: {} "
      "differences\n",
      totals.programs, totals.functions, totals.covered, totals.rows, totals.deferred, differences);
  return differences == 0 ? 0 : 1;
}
