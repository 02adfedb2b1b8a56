// SPDX-License-Identifier: Apache-2.0
// The shape of a condition: what it is but for its constants.
#pragma once

#include <string>
#include <vector>

#include "compiler/plan/decide_plan.h"

namespace meshlaw::plan {

struct Shape {
  std::string text;                   ///< equal for conditions that differ in constants alone
  std::vector<ir::InstId> constants;  ///< those left out, in order
  std::vector<Key> keys;              ///< Equal and Below keys that its conjunctions offer
};

/// The shape of a rule's `when`; the empty shape if it has none.
Shape ShapeOf(const ir::Module& module, const ir::Rule& rule);

/// Every function that a condition runs: itself and the bodies of quantifiers.
std::vector<ir::FunctionId> FunctionsOf(const ir::Module& module, ir::FunctionId condition);

}  // namespace meshlaw::plan
