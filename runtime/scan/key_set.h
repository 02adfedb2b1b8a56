// SPDX-License-Identifier: Apache-2.0
// KeySet: the distinct values of some columns of a port, for other ports' foreign keys.
//
// Built in one pass over the referenced port, whatever number of sets is asked of it, and then only
// read, also by several threads. Rows in which a column of the set has no value are left out.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "runtime/scan/key_space.h"

namespace meshlaw::scan {

using KeySet = KeySpace;

/// Columns of one port, in the order of the foreign key's arguments.
struct KeySetRequest {
  std::string port;
  std::vector<std::string> columns;
  auto operator<=>(const KeySetRequest&) const = default;
};
using KeySets = std::map<KeySetRequest, std::shared_ptr<const KeySet>>;

KeySetRequest RequestOf(const ir::Accumulator& foreign);
/// The distinct key sets that a plan's clauses need.
std::vector<KeySetRequest> KeySetsOf(const ir::Module& module, const plan::ScanPlan& plan);

/// Reads `source` to its end. `columns` are the contract's of the port that every request names;
/// the sets come in the order of the requests.
Result<std::vector<std::shared_ptr<const KeySet>>> BuildKeySets(
    const ir::Module& module, BatchSource& source, const std::vector<plan::ScanColumn>& columns,
    const std::vector<KeySetRequest>& requests);

}  // namespace meshlaw::scan
