// SPDX-License-Identifier: Apache-2.0
// Whether an instruction has a value whatever the environment. Private to this room.
#pragma once

#include <vector>

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

/// Given that of its operands. Errs on the side of false.
bool NeverFails(const ir::Inst& inst, const std::vector<bool>& of_earlier);

}  // namespace meshlaw::passes
