// SPDX-License-Identifier: Apache-2.0
// The reference interpreter: the meaning of the language, slow and plain.
//
// Evaluates one function over one frame. No caches that change results, no short cuts: every
// instruction is evaluated in order, failures follow the algebra of insts.def. All other engines
// are tested against it. Shares the runtime's value types but none of its compiled stubs, so that a
// bug in a stub shows as a difference.
#pragma once

#include <functional>

#include "compiler/ir/ir.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::interp {

/// What a frame's fields are for one evaluation.
struct Environment {
  const snapshot::Snapshot* snapshot = nullptr;  ///< may be null where no function reads entities
  /// The value of field `index` of `frame`; null for a physical null.
  std::function<value::Value(const ir::Frame& frame, uint32_t index)> field;
  /// Whose values of params apply: the domain that owns the subject; empty for the council's.
  std::string_view domain;
  /// Results of the clause's accumulators, for Group and Dataset frames.
  const value::Values* accumulated = nullptr;
  /// Called for every attribute read of an entity, in order: reports point at what was read.
  std::function<void(const value::EntityRef& entity, uint32_t attribute)> on_read;
};

/// The result, which may be a failure or (for an optional type) null.
value::Value Evaluate(const ir::Module& module, ir::FunctionId function, const Environment& env);

/// A message with its interpolations; a part that fails shows as `<error: slug>`, so this is total.
std::string Render(const ir::Module& module, const ir::Message& message, const Environment& env);

}  // namespace meshlaw::interp
