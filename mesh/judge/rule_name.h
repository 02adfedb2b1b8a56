// SPDX-License-Identifier: Apache-2.0
// How a selection names a rule.
#pragma once

#include <algorithm>
#include <string>

#include "compiler/ir/ir.h"

namespace meshlaw::judge {

/// By its full name, by the end of it, or by a clause of it as reports print them.
inline bool IsNamed(const ir::Rule& rule, const std::string& name) {
  const std::string whole = rule.FullName();
  if (rule.name == name || whole == name || whole.ends_with("." + name)) return true;
  return std::ranges::any_of(
      rule.clauses, [&](const ir::Clause& clause) { return whole + "." + clause.label == name; });
}

}  // namespace meshlaw::judge
