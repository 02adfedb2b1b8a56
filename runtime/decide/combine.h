// SPDX-License-Identifier: Apache-2.0
// The combining of rules: from the rules that hold for a request to allow or deny.
//
// A forbid takes every permit away, but for a mandatory permit of a higher tier. What is left over
// of the permits, if anything, allows. Order and repetition of rules do not matter, and every list
// of an outcome is in the order of rule names.
#pragma once

#include <vector>

#include "runtime/decide/decision.h"

namespace meshlaw::decide {

/// A rule that holds for the request.
struct Held {
  ir::RuleId rule;
  value::EntityRef subject;
  bool outside_bounds = false;
};

/// Every access rule that holds, by what it does.
struct Holding {
  std::vector<Held> permits, forbids, limits, masks;
  std::vector<ir::RuleId> shadow;
  std::vector<EvaluationError> errors;
  bool undecided = false;  ///< a permit or forbid failed and was skipped
};

/// Whether a rule of `tier` leaves what `permit` gives alone: it is mandatory, and from above.
bool IsBeyond(const ir::Rule& permit, ir::Tier tier);

struct Outcome {
  Class decision_class = Class::NoMatch;
  std::vector<Held> determining;  ///< the permits left over, or the forbids
};
Outcome Combine(const ir::Module& module, const Holding& holding);

/// Orders by full name, then by id.
bool NameLess(const ir::Module& module, ir::RuleId a, ir::RuleId b);

}  // namespace meshlaw::decide
