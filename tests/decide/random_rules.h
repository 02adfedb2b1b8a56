// SPDX-License-Identifier: Apache-2.0
// Random modules of access rules over the generators' world, for comparing engines.
#pragma once

#include <memory>

#include "compiler/sema/catalog.h"
#include "runtime/decide/decision.h"
#include "runtime/snapshot/snapshot.h"
#include "tests/generators/functions.h"

namespace meshlaw::decide::testing {

struct RandomWorld {
  ir::Module module;
  std::shared_ptr<const snapshot::Snapshot> snapshot;
  sema::Catalog catalog;
};

struct RuleOptions {
  size_t rules = 40;
  /// Rules come in families that differ in constants and names alone, so that they make tables.
  size_t family = 1;
  meshlaw::testing::FunctionOptions functions;
};

/// Only what generated code handles, so that it is met in depth.
bool IsHandled(ir::Op op);

RandomWorld MakeRandomWorld(meshlaw::testing::Random& random, const RuleOptions& options);
Request RandomRequest(const RandomWorld& world, meshlaw::testing::Random& random);

}  // namespace meshlaw::decide::testing
