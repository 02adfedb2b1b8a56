// SPDX-License-Identifier: Apache-2.0
// ScanState: all that a scan has found in the rows it was given, ready to be merged with another's.
//
// The parts of a port may be scanned in any split, each by a state of its own that is told where
// its rows begin; merging them in the order of the data gives what one pass over the whole gives.
#pragma once

#include <memory>

#include "runtime/scan/clause_state.h"

namespace meshlaw::scan {

class ScanState {
 public:
  /// The context's program and key sets, the evaluator and the snapshot must outlive the state. Key
  /// sets are needed here only where a clause asks for them.
  static Result<std::unique_ptr<ScanState>> Make(const ScanContext& context,
                                                 RowEvaluator& evaluator, int64_t first_row = 0);

  /// `columns` of the batch are those of the program, in its order.
  Status Add(const Batch& batch);
  /// Adds what `later`, whose rows follow these, found.
  void Merge(const ScanState& later);
  ScanResult Finish() const;

  int64_t rows() const { return rows_; }

 private:
  ScanState(const ScanContext& context, RowEvaluator& evaluator, int64_t first_row);
  Status AddChunk(const Chunk& chunk);

  ScanContext context_;
  RowEvaluator& evaluator_;
  RowReader reader_;
  int64_t first_row_ = 0;
  int64_t rows_ = 0, bytes_ = 0;
  std::vector<RowOutput> outputs_;
  std::vector<ArgumentReader> arguments_;
  TextCache texts_;
  std::vector<std::unique_ptr<ClauseState>> clauses_;
};

}  // namespace meshlaw::scan
