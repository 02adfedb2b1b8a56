// SPDX-License-Identifier: Apache-2.0
// An instruction whose operands are all constants becomes what the reference interpreter makes of
// it.
//
//   %0 = const "EU" : String
//   %1 = lower %0 : String         becomes      %1 = const "eu" : String
//
// Stays as it is: what fails (a constant is a value), what looks at more than its operands (fields,
// params, accumulators, entities, zones of the host), quantifiers (no bound on what they cost),
// large results, and what gives an optional: engines take plain constants apart from the conditions
// around them, and look through `wrap`. Runs first, since it settles conditions for `simplify`.
#pragma once

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

bool Fold(ir::Module& module);

}  // namespace meshlaw::passes
