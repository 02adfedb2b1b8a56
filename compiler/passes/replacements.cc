// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/replacements.h"

#include <utility>

namespace meshlaw::passes {

Replacements::Replacements(ir::Function& function) : function_(function) {
  for (size_t i = 0; i < function.insts.size(); ++i) by_.emplace_back(i);
}

void Replacements::Redirect(ir::InstId id) {
  for (ir::InstId& arg : function_.insts[id.index()].args) {
    ir::InstId old = std::exchange(arg, by_[arg.index()]);
    changed_ |= old != arg;
  }
}

/// The new result takes over the place of the old one, which is the whole of what the author wrote:
/// reports quote it.
bool Replacements::Finish() {
  ir::InstId by = by_[function_.result.index()];
  if (by == function_.result) return changed_;
  function_.insts[by.index()].span = function_.insts[function_.result.index()].span;
  function_.result = by;
  return true;
}

}  // namespace meshlaw::passes
