// SPDX-License-Identifier: Apache-2.0
// Generated code for decisions against the reference: rule by rule, and decision by decision.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tests/decide/engines.h"
#include "tests/decide/random_rules.h"

namespace meshlaw::decide::testing {

/// What was compared, so that a test can tell that it met what it is about.
struct Coverage {
  size_t judged = 0;  ///< rules by code
  size_t asked = 0;   ///< of them, left to the interpreter
  size_t failed = 0, held = 0;
  size_t decisions = 0;
};

struct Difference {
  Request request;
  std::string text;  ///< what each says
};

/// Every request by an engine at `level` (see Engine) and by the reference.
std::optional<Difference> Compare(const RandomWorld& world, const std::vector<Request>& requests,
                                  int level, Coverage& coverage,
                                  codegen::ScalarBug bug = codegen::ScalarBug::None);

/// The fewest rules and the smallest condition that still differ on the request, in words.
std::string Smallest(const RandomWorld& world, const Difference& difference, int level);

}  // namespace meshlaw::decide::testing
