// SPDX-License-Identifier: Apache-2.0
// Random functions that verify, of any result type, with every instruction that the options allow.
#pragma once

#include <functional>

#include "compiler/ir/ir.h"
#include "tests/generators/random.h"

namespace meshlaw::testing {

struct FunctionOptions {
  /// Which instructions may be used. Fields, locals and constants always may.
  std::function<bool(ir::Op)> op = [](ir::Op) { return true; };
  /// Operands of operands: the tree is at most this deep, with leaves below.
  int depth_max = 4;
  /// What Accumulated may read, in group and dataset frames.
  const std::vector<ir::Accumulator>* accumulators = nullptr;
};

/// Adds a function, and those of its quantifiers before it. `module` has the random world.
ir::FunctionId AddRandomFunction(ir::Module& module, Random& random, ir::FrameId frame,
                                 value::TypeId result, const FunctionOptions& options);

}  // namespace meshlaw::testing
