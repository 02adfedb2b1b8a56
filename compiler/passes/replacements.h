// SPDX-License-Identifier: Apache-2.0
// Which instruction of a function stands for which. Private to this room.
//
// A pass goes over the instructions in order. It redirects the operands of one, and may then say
// that an earlier one stands for it; what comes later is redirected in its turn. What nothing reads
// any more stays where it is, for `drop` to take away: so numbers do not move under a pass.
#pragma once

#include <vector>

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

class Replacements {
 public:
  explicit Replacements(ir::Function& function);

  /// Operands become what stands for them.
  void Redirect(ir::InstId id);
  /// `by` comes before `id` and stands for itself.
  void Replace(ir::InstId id, ir::InstId by) { by_[id.index()] = by; }
  /// Redirects the result. Gives whether any reader has been redirected: a replacement that nobody
  /// reads changes nothing.
  bool Finish();

 private:
  ir::Function& function_;
  std::vector<ir::InstId> by_;
  bool changed_ = false;
};

}  // namespace meshlaw::passes
