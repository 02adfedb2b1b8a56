// SPDX-License-Identifier: Apache-2.0
// Case files: a module in the IR's text form, with comments that say what its functions give.
//
//   fn0 over frame0 "sum" { ... }
//   // eval (1, 2) -> 3
//   // eval (null, 2) -> null-value
//
// A line speaks of the function above it; the values are the frame's fields in order. A failure is
// written by its slug, on both sides. `// eval for "orders" (...)` names the domain of the
// evaluation, `acc (...)` after the fields gives results of accumulators, and entities are
//
//   // entity Team::"ads" in Team::"all", Team::"other" = ("Ads", null)
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compiler/interp/interp.h"

namespace meshlaw::interp::testing {

struct Case {
  int line = 0;
  ir::FunctionId function;
  value::Values fields;
  value::Values accumulated;
  std::string domain;
  value::Value expected;
};

struct CaseFile {
  ir::Module module;
  std::vector<snapshot::Entity> entities;
  std::shared_ptr<const snapshot::Snapshot> snapshot;
  std::vector<Case> cases;

  /// The function with this name.
  ir::FunctionId Named(std::string_view name) const;
};

/// Aborts the test, with the line, on what it cannot read.
CaseFile LoadCases(const std::string& path);

/// All case files, by path.
std::vector<std::string> CasePaths();

/// Fields by position; null where there are fewer values.
Environment EnvironmentOf(const CaseFile& file, const value::Values& fields);

value::Value Run(const CaseFile& file, const Case& each);

}  // namespace meshlaw::interp::testing
