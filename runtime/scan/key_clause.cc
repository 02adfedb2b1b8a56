// SPDX-License-Identifier: Apache-2.0
// `whole { unique(…) }` and `whole { foreign(…) }`: they count rows, so that a verdict says how
// many. A row whose key another row has too fails, the first one as well.
#include <algorithm>

#include "runtime/scan/clause_state.h"

namespace meshlaw::scan {

namespace {

/// The rows of a chunk as a key sees them, and the counts of those that it cannot judge.
class KeyRows {
 public:
  KeyRows(const ScanContext& context, uint32_t clause)
      : context_(context), clause_(clause), errors_(context.limits.samples_max) {
    const ir::Clause& law = context.ClauseOf(clause);
    if (law.where) functions_.push_back(*law.where);
    for (ir::FunctionId arg : law.accumulators[0].args) functions_.push_back(arg);
    arguments_ = context.program.clauses[clause].accumulators[0].args;
  }

  /// The rows with a key; `data_` of the arguments are then good.
  Words Select(ChunkData& data);
  void Merge(const KeyRows& later);
  ClauseResult Result() const;

  std::span<const ArgumentData* const> arguments() const { return read_; }
  const std::vector<uint32_t>& argument_indices() const { return arguments_; }
  const ScanContext& context() const { return context_; }
  uint32_t clause() const { return clause_; }

 private:
  ScanContext context_;
  uint32_t clause_;
  std::vector<ir::FunctionId> functions_;
  std::vector<uint32_t> arguments_;
  std::vector<const ArgumentData*> read_;
  int64_t error_ = 0, not_applicable_ = 0;
  SampleList errors_;
  FirstError first_error_;
};

Words KeyRows::Select(ChunkData& data) {
  read_.clear();
  for (uint32_t index : arguments_) read_.push_back(&data.argument(index));
  Filtered rows = FilterRows(data, context_.program.clauses[clause_].where);
  Words keyed = rows.selected;
  for (size_t w = 0; w < keyed.size(); ++w) {
    uint64_t present = keyed[w], error = 0;
    for (const ArgumentData* argument : read_) {
      present &= argument->present[w];
      error |= argument->error[w];
    }
    rows.error[w] |= keyed[w] & error;
    rows.not_applicable[w] |= keyed[w] & ~present & ~error;
    keyed[w] = present;
  }
  const int64_t errors = CountBits(rows.error.data(), keyed.size());
  error_ += errors;
  not_applicable_ += CountBits(rows.not_applicable.data(), keyed.size());
  if (errors > 0) {
    errors_.Add(rows.error, data);
    first_error_.Note(rows.error, data, clause_, functions_);
  }
  return keyed;
}

void KeyRows::Merge(const KeyRows& later) {
  error_ += later.error_;
  not_applicable_ += later.not_applicable_;
  errors_.Merge(later.errors_);
  first_error_.Merge(later.first_error_);
}

ClauseResult KeyRows::Result() const {
  ClauseResult result;
  result.counts.error = error_;
  result.counts.not_applicable = not_applicable_;
  result.error_samples = errors_.samples();
  if (first_error_.failure()) result.first_error = *first_error_.failure();
  return result;
}

std::vector<ArgumentData::Form> FormsOf(const ScanContext& context,
                                        const std::vector<uint32_t>& arguments) {
  std::vector<ArgumentData::Form> forms;
  for (uint32_t index : arguments) {
    forms.push_back(FormOf(context.program.arguments[index], context.program.rows.module->types));
  }
  return forms;
}

class UniqueClause : public ClauseState {
 public:
  UniqueClause(const ScanContext& context, uint32_t clause)
      : rows_(context, clause),
        keys_(FormsOf(context, rows_.argument_indices()), false, context.KeysExpected()),
        ids_(static_cast<size_t>(Chunk::kRowsMax)) {}

  void Add(ChunkData& data) override;
  void Merge(const ClauseState& later) override;
  ClauseResult Finish() const override;

 private:
  void Meet(uint32_t id, int64_t first_row, int64_t rows) {
    if (id == first_rows_.size()) {
      first_rows_.push_back(first_row);
      if (rows == 1 && repeats_.empty()) return;
    }
    // Most keys that are meant to be unique are: nothing is counted before the first repetition.
    repeats_.Resize(first_rows_.size());
    const bool is_first = first_rows_[id] == first_row;
    repeats_[id] += is_first ? rows - 1 : rows;
  }
  int64_t RowsOf(uint32_t id) const { return 1 + (id < repeats_.size() ? repeats_[id] : 0); }
  Sample SampleOf(uint32_t id) const;

  KeyRows rows_;
  KeySpace keys_;
  BigArray<int64_t> first_rows_;  ///< by key
  BigArray<int64_t> repeats_;     ///< by key: further rows; empty or shorter: none
  std::vector<uint32_t> ids_;
};

void UniqueClause::Add(ChunkData& data) {
  const Words keyed = rows_.Select(data);
  keys_.Intern(data.chunk().rows, rows_.arguments(), keyed, ids_.data());
  ForEachRow(keyed.data(), keyed.size(), [&](int64_t row) {
    Meet(ids_[static_cast<size_t>(row)], data.chunk().first_row + row, 1);
  });
}

void UniqueClause::Merge(const ClauseState& later) {
  const auto& other = static_cast<const UniqueClause&>(later);
  rows_.Merge(other.rows_);
  const std::vector<uint32_t> ids = keys_.Merge(other.keys_);
  for (uint32_t i = 0; i < ids.size(); ++i) {
    Meet(ids[i], other.first_rows_[i], other.RowsOf(i));
  }
}

Sample UniqueClause::SampleOf(uint32_t id) const {
  const ScanProgram& program = rows_.context().program;
  Sample sample{first_rows_[id], RowsOf(id), {}, {}};
  sample.columns.resize(program.rows.plan->columns.size());
  for (size_t part = 0; part < rows_.argument_indices().size(); ++part) {
    const Argument& argument = program.arguments[rows_.argument_indices()[part]];
    sample.key.push_back(keys_.ValueOf(id, part, program.rows.module->types[argument.type]));
    if (argument.column < 0) continue;
    sample.columns[static_cast<size_t>(argument.column)] = sample.key.back();
  }
  return sample;
}

ClauseResult UniqueClause::Finish() const {
  ClauseResult result = rows_.Result();
  for (uint32_t id = 0; id < first_rows_.size(); ++id) {
    if (RowsOf(id) == 1) {
      ++result.counts.pass;
      continue;
    }
    result.counts.fail += RowsOf(id);
    ++result.keys_repeated;
    if (result.samples.size() < rows_.context().limits.samples_max) {
      result.samples.push_back(SampleOf(id));
    }
  }
  for (uint32_t index : rows_.argument_indices()) {
    const int column = rows_.context().program.arguments[index].column;
    if (column >= 0) result.key_columns.push_back(static_cast<uint32_t>(column));
  }
  Conclude(rows_.context(), rows_.clause(), result);
  return result;
}

class ForeignClause : public ClauseState {
 public:
  ForeignClause(const ScanContext& context, uint32_t clause, std::shared_ptr<const KeySet> keys)
      : rows_(context, clause), keys_(std::move(keys)), fails_(context.limits.samples_max) {}

  void Add(ChunkData& data) override {
    Words strange = rows_.Select(data);
    Words found = strange;
    keys_->Find(data.chunk().rows, rows_.arguments(), found, scratch_);
    for (size_t w = 0; w < strange.size(); ++w) strange[w] &= ~found[w];
    const int64_t fail = CountBits(strange.data(), strange.size());
    fail_ += fail;
    pass_ += CountBits(found.data(), found.size());
    if (fail > 0 && !fails_.full()) fails_.Add(strange, data);
  }

  void Merge(const ClauseState& later) override {
    const auto& other = static_cast<const ForeignClause&>(later);
    rows_.Merge(other.rows_);
    pass_ += other.pass_;
    fail_ += other.fail_;
    fails_.Merge(other.fails_);
  }

  ClauseResult Finish() const override {
    ClauseResult result = rows_.Result();
    result.counts.pass = pass_;
    result.counts.fail = fail_;
    result.samples = fails_.samples();
    Conclude(rows_.context(), rows_.clause(), result);
    return result;
  }

 private:
  KeyRows rows_;
  std::shared_ptr<const KeySet> keys_;
  KeySpace::Scratch scratch_;
  int64_t pass_ = 0, fail_ = 0;
  SampleList fails_;
};

}  // namespace

std::unique_ptr<ClauseState> MakeUniqueClause(const ScanContext& context, uint32_t clause) {
  return std::make_unique<UniqueClause>(context, clause);
}

std::unique_ptr<ClauseState> MakeForeignClause(const ScanContext& context, uint32_t clause,
                                               std::shared_ptr<const KeySet> keys) {
  return std::make_unique<ForeignClause>(context, clause, std::move(keys));
}

}  // namespace meshlaw::scan
