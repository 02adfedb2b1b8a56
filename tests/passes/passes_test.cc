// SPDX-License-Identifier: Apache-2.0
// What the text form does not show: places in the law, and names of passes.
#include <catch2/catch.hpp>

#include "compiler/ir/text.h"
#include "compiler/passes/passes.h"

namespace meshlaw::passes {
namespace {

ir::Module Read(const std::string& functions) {
  std::string text = "meshlaw-ir 1\nframe0 row {\n  column a: Bool\n  column b: Bool\n}\n";
  Result<ir::Module> module = ir::Read(text + functions);
  if (!module) FAIL(module.error().message);
  uint32_t at = 0;
  for (ir::Inst& inst : module->functions[0].insts) inst.span.begin = at++;
  return std::move(*module);
}

std::vector<uint32_t> PlacesOf(const ir::Module& module) {
  std::vector<uint32_t> places;
  for (const ir::Inst& inst : module.functions[0].insts) places.push_back(inst.span.begin);
  return places;
}

TEST_CASE("passes are known by name") {
  for (const PassInfo& info : AllPasses()) CHECK(PassNamed(info.name) == info.pass);
  CHECK_FALSE(PassNamed("hurry"));
}

TEST_CASE("of equal instructions the first keeps its place in the law") {
  ir::Module module = Read(R"(
fn0 over frame0 {
  %0 = field a : Bool
  %1 = field b : Bool
  %2 = field a : Bool
  %3 = eq %2 %1 : Bool
  result %3
})");
  CHECK(RunPasses(module).empty());
  CHECK(PlacesOf(module) == std::vector<uint32_t>{0, 1, 3});
}

TEST_CASE("the result stands for the whole of what was written") {
  ir::Module module = Read(R"(
fn0 over frame0 {
  %0 = const true : Bool
  %1 = field a : Bool
  %2 = field b : Bool
  %3 = or %1 %2 : Bool
  %4 = and %0 %3 : Bool
  result %4
})");
  CHECK(RunPasses(module).empty());
  CHECK(PlacesOf(module) == std::vector<uint32_t>{1, 2, 4});
}

}  // namespace
}  // namespace meshlaw::passes
