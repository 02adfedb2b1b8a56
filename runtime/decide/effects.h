// SPDX-License-Identifier: Apache-2.0
// What a rule's outcome adds to the summary of a decision, and what a summary comes to.
#pragma once

#include "compiler/ir/ir.h"
#include "runtime/abi/abi.h"
#include "runtime/decide/decision.h"

namespace meshlaw::decide {

/// Bits of abi::Summary, by what became of the rule.
struct Effects {
  uint64_t when_true = 0;
  uint64_t when_failed = 0;
  uint64_t when_refused = 0;  ///< out of bounds, and the rule says `else deny`

  uint64_t For(uint8_t result) const {
    if (result == abi::kFalse) return 0;
    if (result == abi::kTrue) return when_true;
    if (result == abi::kRefused) return when_refused;
    return result == abi::kAsk ? abi::Summary::kAskAny : when_failed;
  }
};
/// Limits, masks and rules in shadow add nothing, but for what they refuse.
Effects EffectsOf(const ir::Rule& rule);

/// The combining of rules (runtime/decide/combine.h) over a summary.
Class ClassOf(uint64_t summary);

}  // namespace meshlaw::decide
