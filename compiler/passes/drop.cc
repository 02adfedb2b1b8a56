// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/drop.h"

#include <algorithm>

namespace meshlaw::passes {
namespace {

using ir::Inst;
using ir::InstId;

/// By instruction. Operands come before what reads them, so one look from the end is enough.
std::vector<bool> NeededIn(const ir::Function& function) {
  std::vector<bool> needed(function.insts.size(), false);
  needed[function.result.index()] = true;
  for (size_t i = function.insts.size(); i-- > 0;) {
    if (!needed[i]) continue;
    for (InstId arg : function.insts[i].args) needed[arg.index()] = true;
  }
  return needed;
}

bool DropIn(ir::Function& function) {
  std::vector<bool> needed = NeededIn(function);
  if (std::ranges::find(needed, false) == needed.end()) return false;
  std::vector<InstId> moved(needed.size());
  std::vector<Inst> kept;
  for (size_t i = 0; i < needed.size(); ++i) {
    if (!needed[i]) continue;
    moved[i] = InstId(kept.size());
    kept.push_back(std::move(function.insts[i]));
    for (InstId& arg : kept.back().args) arg = moved[arg.index()];
  }
  function.insts = std::move(kept);
  function.result = moved[function.result.index()];
  return true;
}

}  // namespace

bool Drop(ir::Module& module) {
  bool changed = false;
  for (ir::Function& function : module.functions) changed |= DropIn(function);
  return changed;
}

}  // namespace meshlaw::passes
