// SPDX-License-Identifier: Apache-2.0
// What a clause of the plan has found so far: one kind of state per kind of clause, mergeable.
#pragma once

#include <memory>
#include <optional>

#include "compiler/base/limits.h"
#include "runtime/scan/accumulator.h"
#include "runtime/scan/results.h"
#include "runtime/scan/row_reader.h"

namespace meshlaw::scan {

/// Everything that the states of one scan share.
struct ScanContext {
  const ScanProgram& program;
  const snapshot::Snapshot* snapshot = nullptr;
  const KeySets* key_sets = nullptr;
  Limits limits;

  /// Keys that a table is made for: as many as rows may come, within reason.
  size_t KeysExpected() const {
    constexpr int64_t kKeysMax = int64_t{1} << 24;
    const int64_t rows = program.rows.rows_expected;
    return rows < 0 ? 0 : static_cast<size_t>(rows < kKeysMax ? rows : kKeysMax);
  }
  const ir::Clause& ClauseOf(uint32_t clause) const {
    const plan::ScanClause& planned = program.rows.plan->clauses[clause];
    return program.rows.module->rules[planned.rule.index()].clauses[planned.clause];
  }
};

/// One chunk with what the engine made of it. Arguments are read when first asked for.
class ChunkData {
 public:
  ChunkData(const Chunk& chunk, std::span<const RowOutput> outputs,
            std::span<ArgumentReader> readers, const RowReader& rows)
      : chunk_(chunk), outputs_(outputs), readers_(readers), read_(readers.size()), rows_(rows) {}

  const Chunk& chunk() const { return chunk_; }
  size_t words() const { return WordCount(chunk_.rows); }
  const RowReader& rows() const { return rows_; }
  const RowOutput& output(int function) const { return outputs_[static_cast<size_t>(function)]; }
  const ArgumentData& argument(uint32_t index);

 private:
  const Chunk& chunk_;
  std::span<const RowOutput> outputs_;
  std::span<ArgumentReader> readers_;
  std::vector<const ArgumentData*> read_;
  const RowReader& rows_;
};

class ClauseState {
 public:
  virtual ~ClauseState() = default;
  virtual void Add(ChunkData& data) = 0;
  /// `later` is of the same clause, over later rows of the same data.
  virtual void Merge(const ClauseState& later) = 0;
  virtual ClauseResult Finish() const = 0;
};

/// Fails when the clause needs a key set that is not there.
Result<std::unique_ptr<ClauseState>> MakeClauseState(const ScanContext& context, uint32_t clause);

/// Row and Value clauses.
std::unique_ptr<ClauseState> MakeRowClause(const ScanContext& context, uint32_t clause);
/// Whole clauses that are nothing but `unique(…)` or `foreign(…)`: they count rows.
std::unique_ptr<ClauseState> MakeUniqueClause(const ScanContext& context, uint32_t clause);
std::unique_ptr<ClauseState> MakeForeignClause(const ScanContext& context, uint32_t clause,
                                               std::shared_ptr<const KeySet> keys);
/// Group clauses and the other Whole clauses.
std::unique_ptr<ClauseState> MakeGatheringClause(const ScanContext& context, uint32_t clause,
                                                 std::vector<std::unique_ptr<Accumulator>> made);

// ---- shared by the kinds ----

/// The first rows of one kind, at most Limits::samples_max, and the failure of the first error.
class SampleList {
 public:
  explicit SampleList(size_t max) : max_(max) {}
  void Add(const Words& rows, ChunkData& data);
  void Merge(const SampleList& later);
  bool full() const { return samples_.size() >= max_; }
  const std::vector<Sample>& samples() const { return samples_; }

 private:
  size_t max_;
  std::vector<Sample> samples_;
};

/// The rows that a clause's filter lets through, and those on which it fails.
struct Filtered {
  Words selected, not_applicable, error;
};
Filtered FilterRows(const ChunkData& data, int where);

/// The first error of a clause in the order of the data.
class FirstError {
 public:
  /// `functions` are evaluated in turn by the interpreter; the first that fails names the failure.
  void Note(const Words& errors, ChunkData& data, uint32_t clause,
            std::span<const ir::FunctionId> functions);
  void Merge(const FirstError& later) {
    if (!failure_) failure_ = later.failure_;
  }
  std::optional<value::Failure> failure() const { return failure_; }

 private:
  std::optional<value::Failure> failure_;
};

/// The first of `functions` that is an error on a row, as a failure.
std::optional<value::Failure> ErrorOf(const ChunkData& data, int64_t row, uint32_t clause,
                                      std::span<const ir::FunctionId> functions);

/// Counts, verdict and what else every clause reports.
void Conclude(const ScanContext& context, uint32_t clause, ClauseResult& result);

}  // namespace meshlaw::scan
