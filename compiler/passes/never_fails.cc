// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/never_fails.h"

#include <algorithm>

namespace meshlaw::passes {

bool NeverFails(const ir::Inst& inst, const std::vector<bool>& of_earlier) {
  return ir::Info(inst.op).fails == ir::Fails::Total &&
         std::ranges::all_of(inst.args,
                             [&](ir::InstId arg) { return bool{of_earlier[arg.index()]}; });
}

}  // namespace meshlaw::passes
