// SPDX-License-Identifier: Apache-2.0
// What the functions of a clause read of their row frame.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "compiler/ir/ir.h"

namespace meshlaw::plan {

/// Every function of a clause over its row frame: filter, predicate (Row and Value), keys and
/// arguments of accumulators. Without messages.
std::vector<ir::FunctionId> RowFunctionsOf(const ir::Clause& clause);

/// The same with the functions of its messages, where these speak of a row.
std::vector<ir::FunctionId> RowFunctionsWithMessages(const ir::Clause& clause);

/// For each field of the frame, whether one of the functions (or a quantifier within) reads it.
std::vector<bool> FieldsRead(const ir::Module& module, const ir::Frame& frame,
                             std::span<const ir::FunctionId> functions);

/// A function that is nothing but a field: `unique(customer_id)` has such an argument. `optional`
/// says whether a null is a value of it: not where the field is optional but unwrapped.
struct SoleField {
  uint32_t field = 0;
  bool optional = false;
};
std::optional<SoleField> SoleFieldOf(const ir::Module& module, ir::FunctionId function);

}  // namespace meshlaw::plan
