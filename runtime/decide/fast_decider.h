// SPDX-License-Identifier: Apache-2.0
// FastDecider: decisions by the plan and, where there is any, generated code.
//
// Check answers allow or deny and allocates nothing; Decide gives the whole decision, equal to the
// reference's. A rule that the code cannot judge is judged by the interpreter; a request that the
// snapshot's numbers cannot express is decided by the reference. Safe for use from several threads.
#pragma once

#include <memory>
#include <vector>

#include "compiler/plan/decide_plan.h"
#include "runtime/decide/decide.h"
#include "runtime/decide/effects.h"
#include "runtime/decide/fast_request.h"
#include "runtime/decide/fast_snapshot.h"

namespace meshlaw::decide {

/// Generated code for a plan; where a pointer is null the interpreter judges.
struct DecideCode {
  std::vector<abi::UnitFunction> units;       ///< by unit of the plan
  std::vector<abi::KeysFunction> table_keys;  ///< by table of the plan
  std::vector<abi::RowFunction> table_rows;
  std::shared_ptr<void> owner;  ///< keeps the code
};

/// What a decision is made over. All parts are immutable and must agree.
struct World {
  const ir::Module& module;
  const plan::DecidePlan& plan;
  const snapshot::Snapshot& snapshot;
  const sema::Catalog& catalog;
  const FastSnapshot& fast;
};

struct Verdict {
  bool allow = false;
  Class decision_class = Class::NoMatch;
  bool operator==(const Verdict&) const = default;
};

class FastDecider {
 public:
  FastDecider(const ir::Module& module, const plan::DecidePlan& plan, DecideCode code);

  /// Allow or deny. `scratch` is this thread's, made for the same module and plan.
  Verdict Check(const World& world, const Request& request, FastRequest& scratch) const;
  /// The same for a request that is assigned already; nothing if some rule needs the interpreter.
  std::optional<Verdict> Check(const FastRequest& request) const;
  /// The whole decision, without messages (see Explain).
  Decision Decide(const World& world, const Request& request, FastRequest& scratch) const;

 private:
  struct Outcome {
    uint32_t rule;  ///< of the plan
    uint8_t result;
  };

  uint64_t RunUnit(const plan::Block& block, const abi::Request& request, uint8_t* results) const;
  template <typename Each>
  void EachRow(uint32_t table, const abi::Request& request, Each each) const;
  uint64_t RunTable(uint32_t table, const abi::Request& request) const;
  void Collect(const plan::Block& block, const abi::Request& request,
               std::vector<Outcome>& outcomes) const;
  void Apply(const World& world, const Request& request, Outcome outcome, bool scoping,
             Holding& holding) const;

  const plan::DecidePlan& plan_;
  DecideCode code_;
  std::vector<Effects> effects_;  ///< by rule of the plan
  size_t unit_max_ = 0;           ///< rules of the largest unit
};

}  // namespace meshlaw::decide
