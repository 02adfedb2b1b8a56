// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/scan_state.h"

#include <algorithm>

namespace meshlaw::scan {

ScanState::ScanState(const ScanContext& context, RowEvaluator& evaluator, int64_t first_row)
    : context_(context),
      evaluator_(evaluator),
      reader_(context.program.rows, context.snapshot),
      first_row_(first_row),
      outputs_(context.program.rows.functions.size()),
      texts_(context.program.rows.columns.size()) {
  const RowProgram& rows = context.program.rows;
  for (size_t i = 0; i < outputs_.size(); ++i) outputs_[i].Prepare(rows.functions[i].shape);
  for (const Argument& argument : context.program.arguments) {
    arguments_.emplace_back(argument, rows.columns, rows.module->types, rows.module->model);
  }
}

Result<std::unique_ptr<ScanState>> ScanState::Make(const ScanContext& context,
                                                   RowEvaluator& evaluator, int64_t first_row) {
  std::unique_ptr<ScanState> state(new ScanState(context, evaluator, first_row));
  for (uint32_t i = 0; i < context.program.clauses.size(); ++i) {
    auto clause = MakeClauseState(context, i);
    if (!clause) return std::unexpected(clause.error());
    state->clauses_.push_back(std::move(*clause));
  }
  return state;
}

Status ScanState::AddChunk(const Chunk& chunk) {
  if (Status s = evaluator_.Evaluate(chunk, outputs_); !s) return s;
  ChunkData data(chunk, outputs_, arguments_, reader_);
  for (const std::unique_ptr<ClauseState>& clause : clauses_) clause->Add(data);
  return {};
}

Status ScanState::Add(const Batch& batch) {
  const std::vector<PhysicalColumn>& columns = context_.program.rows.columns;
  for (int64_t from = 0; from < batch.rows; from += Chunk::kRowsMax) {
    Chunk chunk;
    chunk.rows = std::min(Chunk::kRowsMax, batch.rows - from);
    chunk.first_row = first_row_ + rows_ + from;
    chunk.texts = &texts_;
    texts_.Reset();
    for (size_t i = 0; i < columns.size(); ++i) {
      chunk.columns.push_back(Slice(batch.columns[i], columns[i], from, chunk.rows));
    }
    if (Status s = AddChunk(chunk); !s) return s;
  }
  for (size_t i = 0; i < columns.size(); ++i) bytes_ += BytesOf(batch.columns[i], columns[i]);
  rows_ += batch.rows;
  return {};
}

void ScanState::Merge(const ScanState& later) {
  MESHLAW_CHECK(later.first_row_ == first_row_ + rows_);
  rows_ += later.rows_;
  bytes_ += later.bytes_;
  for (size_t i = 0; i < clauses_.size(); ++i) clauses_[i]->Merge(*later.clauses_[i]);
}

ScanResult ScanState::Finish() const {
  ScanResult result{rows_, bytes_, {}};
  for (const std::unique_ptr<ClauseState>& clause : clauses_) {
    result.clauses.push_back(clause->Finish());
  }
  return result;
}

}  // namespace meshlaw::scan
