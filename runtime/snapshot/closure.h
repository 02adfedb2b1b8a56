// SPDX-License-Identifier: Apache-2.0
// The transitive closure of a hierarchy given as lists of parents. Private to this room.
#pragma once

#include <cstdint>
#include <variant>
#include <vector>

#include "compiler/base/result.h"

namespace meshlaw::snapshot {

using Lists = std::vector<std::vector<uint32_t>>;

/// Nodes that lead from one to the next and back to the first.
struct Cycle {
  std::vector<uint32_t> nodes;
};
/// The closure has more pairs than the limit.
struct TooLarge {};

/// For each node, itself and all above it, sorted. Iterative: a chain may be as long as the input.
std::variant<Lists, Cycle, TooLarge> Closure(const Lists& parents, size_t pairs_max);

}  // namespace meshlaw::snapshot
