// SPDX-License-Identifier: Apache-2.0
// The reference decision: what every faster engine must equal.
//
// Visits every access rule and evaluates its `when` by the interpreter. Default deny. The caller
// makes sure that principal and resource exist (see UnknownEntities); where they do not, reads of
// them are failures, which `on error` settles.
#pragma once

#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/sema/catalog.h"
#include "runtime/decide/combine.h"
#include "runtime/decide/decision.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::decide {

/// The decision, without messages.
Decision Decide(const ir::Module& module, const snapshot::Snapshot& snapshot,
                const sema::Catalog& catalog, const Request& request);

/// Fills message and fix of the determining rules, and the causes of errors. Costs as much as it
/// shows, so only when asked.
void Explain(const ir::Module& module, const snapshot::Snapshot& snapshot,
             const sema::Catalog& catalog, const Request& request, Decision& decision);

/// Those of principal and resource that the snapshot does not have.
std::vector<value::EntityRef> UnknownEntities(const snapshot::Snapshot& snapshot,
                                              const Request& request);

/// Adds a rule to what holds by the value of its condition: true, false or a failure, which
/// `on error` settles. A rule outside its bounds, or without a condition, always counts as true.
void Settle(const ir::Module& module, const Held& candidate, const value::Value& condition,
            Holding& holding);

/// Evaluates the rule's condition and settles it. For engines that choose the rules themselves.
void Judge(const ir::Module& module, const snapshot::Snapshot& snapshot,
           const sema::Catalog& catalog, const Request& request, const Held& candidate,
           Holding& holding);

/// The decision that follows from the rules that hold.
Decision Conclude(const ir::Module& module, const snapshot::Snapshot& snapshot,
                  const sema::Catalog& catalog, const Request& request, Holding holding);

}  // namespace meshlaw::decide
