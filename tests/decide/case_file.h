// SPDX-License-Identifier: Apache-2.0
// Decision cases as text:
//
//   case a forbid wins
//   rules p_all f_ads
//   request ana read sales.orders/events for ads
//   class forbidden
//   by f_ads
//
// What a case does not mention is not compared. `columns`, `masks`, `limits`, `errors`, `shadow`
// and `by` list names in the order of the decision; an empty list is `none`.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "runtime/decide/decision.h"

namespace meshlaw::decide::testing {

struct DecisionCase {
  int line = 0;
  std::string name;
  std::vector<std::string> rules;
  std::string principal, action, resource, purpose;
  std::map<std::string, std::string> expected;  ///< by the line's first word
};

std::vector<DecisionCase> LoadCases(const std::string& path);

/// A decision in the words of a case file.
std::map<std::string, std::string> Described(const ir::Module& module, const Decision& decision);

}  // namespace meshlaw::decide::testing
