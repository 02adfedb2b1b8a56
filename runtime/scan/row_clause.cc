// SPDX-License-Identifier: Apache-2.0
// `each row` and `each value`: a predicate per row.
#include "runtime/scan/clause_state.h"

namespace meshlaw::scan {

namespace {

class RowClause : public ClauseState {
 public:
  RowClause(const ScanContext& context, uint32_t clause)
      : context_(context),
        clause_(clause),
        fails_(context.limits.samples_max),
        errors_(context.limits.samples_max) {
    const ir::Clause& law = context.ClauseOf(clause);
    if (law.where) functions_.push_back(*law.where);
    functions_.push_back(law.predicate);
  }

  void Add(ChunkData& data) override;

  void Merge(const ClauseState& later) override {
    const auto& other = static_cast<const RowClause&>(later);
    counts_.pass += other.counts_.pass;
    counts_.fail += other.counts_.fail;
    counts_.error += other.counts_.error;
    counts_.not_applicable += other.counts_.not_applicable;
    fails_.Merge(other.fails_);
    errors_.Merge(other.errors_);
    first_error_.Merge(other.first_error_);
  }

  ClauseResult Finish() const override {
    ClauseResult result;
    result.counts = counts_;
    result.samples = fails_.samples();
    result.error_samples = errors_.samples();
    if (first_error_.failure()) result.first_error = *first_error_.failure();
    Conclude(context_, clause_, result);
    return result;
  }

 private:
  void Decide(int64_t row_count, const RowOutput& predicate, const RowOutput* where);

  ScanContext context_;
  uint32_t clause_;
  std::vector<ir::FunctionId> functions_;
  Counts counts_;
  SampleList fails_, errors_;
  FirstError first_error_;
  Words fail_, error_, not_applicable_;
};

/// Rows that the filter leaves out are not applicable, so that the counts add up to the rows.
void RowClause::Decide(int64_t row_count, const RowOutput& predicate, const RowOutput* where) {
  const uint64_t* truth = predicate.truth.data();
  const uint64_t* not_applicable = predicate.not_applicable.data();
  const uint64_t* error = predicate.error.data();
  for (size_t w = 0; w < fail_.size(); ++w) {
    const uint64_t all = RowsOfWord(row_count, w);
    const uint64_t rows = where == nullptr ? all : where->truth.data()[w];
    const uint64_t lost = where == nullptr ? 0 : where->error.data()[w];
    fail_.data()[w] = rows & ~(truth[w] | error[w] | not_applicable[w]);
    error_.data()[w] = (rows & error[w]) | lost;
    not_applicable_.data()[w] = (rows & not_applicable[w]) | (all & ~rows & ~lost);
  }
}

void RowClause::Add(ChunkData& data) {
  const ClauseProgram& program = context_.program.clauses[clause_];
  const RowOutput& predicate = data.output(program.predicate);
  const RowOutput* where = program.where < 0 ? nullptr : &data.output(program.where);
  const size_t words = data.words();
  fail_.resize(words);
  error_.resize(words);
  not_applicable_.resize(words);
  Decide(data.chunk().rows, predicate, where);
  const int64_t fail = CountBits(fail_.data(), words);
  const int64_t error = CountBits(error_.data(), words);
  const int64_t not_applicable = CountBits(not_applicable_.data(), words);
  counts_.fail += fail;
  counts_.error += error;
  counts_.not_applicable += not_applicable;
  counts_.pass += data.chunk().rows - fail - error - not_applicable;
  if (fail > 0 && !fails_.full()) fails_.Add(fail_, data);
  if (error > 0 && !errors_.full()) errors_.Add(error_, data);
  if (error > 0) first_error_.Note(error_, data, clause_, functions_);
}

}  // namespace

std::unique_ptr<ClauseState> MakeRowClause(const ScanContext& context, uint32_t clause) {
  return std::make_unique<RowClause>(context, clause);
}

}  // namespace meshlaw::scan
