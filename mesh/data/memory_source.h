// SPDX-License-Identifier: Apache-2.0
// Batches that are in memory already, given through the Arrow C Data Interface.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "compiler/base/result.h"
#include "runtime/scan/batch.h"

struct ArrowSchema;
struct ArrowArray;

namespace meshlaw::mesh {

class MemorySource {
 public:
  /// Takes over the schema and the arrays, which are struct arrays of that schema. Columns lie as
  /// they are: what has no Physical is an error that names it.
  static Result<std::unique_ptr<scan::BatchSource>> Import(ArrowSchema* schema,
                                                           const std::vector<ArrowArray*>& batches);
};

}  // namespace meshlaw::mesh
