// SPDX-License-Identifier: Apache-2.0
// Random modules that verify: the world, frames of every kind, and rules of every effect with all
// their parts.
#pragma once

#include "compiler/ir/ir.h"
#include "tests/generators/random.h"

namespace meshlaw::testing {

ir::Module RandomModule(Random& random, size_t rules);

}  // namespace meshlaw::testing
