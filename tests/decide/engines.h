// SPDX-License-Identifier: Apache-2.0
// The ways to decide, all of which must agree with the reference.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compiler/codegen/scalar_code.h"
#include "runtime/decide/fast_decider.h"

namespace meshlaw::decide::testing {

/// One engine over one module, snapshot and catalog, which must outlive it.
class Engine {
 public:
  /// `level`: -1 for the plan alone, with the interpreter to judge; 0 to 3 for generated code, with
  /// a planted bug if one is asked for.
  Engine(const ir::Module& module, const snapshot::Snapshot& snapshot, const sema::Catalog& catalog,
         int level, codegen::ScalarBug bug = codegen::ScalarBug::None);

  Decision Decide(const Request& request);
  Verdict Check(const Request& request);
  /// What generated code says of each rule of the request's groups; kAsk where it says nothing.
  /// Empty if the request has to go to the reference.
  std::vector<std::pair<ir::RuleId, uint8_t>> Results(const Request& request);

  const plan::DecidePlan& plan() const { return plan_; }

 private:
  const ir::Module& module_;
  const snapshot::Snapshot& snapshot_;
  const sema::Catalog& catalog_;
  plan::DecidePlan plan_;
  std::shared_ptr<const FastSnapshot> fast_;
  DecideCode code_;
  std::unique_ptr<FastDecider> decider_;
  FastRequest scratch_;
};

/// A decision, verdict and all, as one text to compare.
std::string Whole(const ir::Module& module, const Decision& decision);

}  // namespace meshlaw::decide::testing
