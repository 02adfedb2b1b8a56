// SPDX-License-Identifier: Apache-2.0
// A Parquet file read into memory once, as batches that can be scanned again and again.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "runtime/scan/batch.h"

namespace meshlaw::bench {

struct MemoryTable {
  std::vector<scan::PhysicalColumn> columns;
  std::vector<scan::Batch> batches;
  /// The batches from the first on. The table must outlive the source.
  std::unique_ptr<scan::BatchSource> Source() const;
};

/// Reads `path`, every row `copies` times over (the copies in memory of their own).
Result<MemoryTable> ReadTable(const std::string& path, int copies);

}  // namespace meshlaw::bench
