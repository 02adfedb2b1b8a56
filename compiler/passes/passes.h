// SPDX-License-Identifier: Apache-2.0
// The door of the passes: rule IR in, less rule IR that means the same out.
//
//   %0 = const true : Bool
//   %1 = field amount : Int
//   %2 = const 2 : Int                          %0 = field amount : Int
//   %3 = const 3 : Int             becomes      %1 = const 6 : Int
//   %4 = mul %2 %3 : Int                        %2 = gt %0 %1 : Bool
//   %5 = gt %1 %4 : Bool                        result %2
//   %6 = and %0 %5 : Bool
//   result %6
//
// Every function gives for every environment what it gave before, failures included (which one,
// too). Functions, frames, rules and params keep their numbers, and rules their digests: these are
// of the law as lowered, so they are computed before. INVARIANT: a module that verifies does so
// after each pass. The passes know nothing of engines, but two forms that engines know by sight are
// left alone: a clause that is nothing but an accumulator (no other clause becomes one) and `wrap`
// of a constant.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

enum class Pass : uint8_t {
#define MESHLAW_PASS(name, text, does) name,
#include "compiler/passes/passes.def"
#undef MESHLAW_PASS
};

struct PassInfo {
  Pass pass;
  std::string_view name;
  std::string_view does;
};
const std::vector<PassInfo>& AllPasses();  ///< in the order in which they run
std::optional<Pass> PassNamed(std::string_view name);

/// Whether it changed anything; a second run never does.
bool RunPass(Pass pass, ir::Module& module);

/// All of them in turn until none changes anything, the verifier after each that did. Gives what
/// the verifier found wrong, which is the fault of the pass that it names; empty in a sound
/// program.
std::vector<std::string> RunPasses(ir::Module& module);

}  // namespace meshlaw::passes
