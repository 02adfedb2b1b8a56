// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/clause_state.h"

#include <fmt/core.h>

namespace meshlaw::scan {

const ArgumentData& ChunkData::argument(uint32_t index) {
  if (read_[index] == nullptr) read_[index] = &readers_[index].Read(chunk_, outputs_);
  return *read_[index];
}

void SampleList::Add(const Words& rows, ChunkData& data) {
  for (size_t w = 0; w < rows.size(); ++w) {
    for (uint64_t rest = rows[w]; rest != 0 && !full(); rest &= rest - 1) {
      const int64_t row = static_cast<int64_t>(w) * 64 + std::countr_zero(rest);
      const RowReader& reader = data.rows();
      samples_.push_back({data.chunk().first_row + row, 1, reader.Row(data.chunk(), row)});
      samples_.back().unreadable = reader.Unreadable(data.chunk(), row);
    }
  }
}

void SampleList::Merge(const SampleList& later) {
  for (const Sample& sample : later.samples_) {
    if (!full()) samples_.push_back(sample);
  }
}

Filtered FilterRows(const ChunkData& data, int where) {
  const size_t words = data.words();
  Filtered rows;
  if (where < 0) {
    rows.selected.resize(words);
    for (size_t w = 0; w < words; ++w) rows.selected[w] = RowsOfWord(data.chunk().rows, w);
    rows.not_applicable.assign(words, 0);
    rows.error.assign(words, 0);
    return rows;
  }
  const RowOutput& filter = data.output(where);
  const auto first = [&](const Words& from) {
    return Words(from.begin(), from.begin() + static_cast<ptrdiff_t>(words));
  };
  rows = {first(filter.truth), Words(words, 0), first(filter.error)};
  // Rows that the filter leaves out are not applicable, so that the counts add up to the rows.
  for (size_t w = 0; w < words; ++w) {
    rows.not_applicable[w] = RowsOfWord(data.chunk().rows, w) & ~rows.selected[w] & ~rows.error[w];
  }
  return rows;
}

std::optional<value::Failure> ErrorOf(const ChunkData& data, int64_t row, uint32_t clause,
                                      std::span<const ir::FunctionId> functions) {
  for (ir::FunctionId function : functions) {
    const value::Value value = data.rows().Evaluate(function, clause, data.chunk(), row);
    if (value.is_failure() && !value::IsNotApplicable(value.failure())) return value.failure();
  }
  return std::nullopt;
}

void FirstError::Note(const Words& errors, ChunkData& data, uint32_t clause,
                      std::span<const ir::FunctionId> functions) {
  for (size_t w = 0; w < errors.size() && !failure_; ++w) {
    if (errors[w] == 0) continue;
    const int64_t row = static_cast<int64_t>(w) * 64 + std::countr_zero(errors[w]);
    failure_ = ErrorOf(data, row, clause, functions);
  }
}

void Conclude(const ScanContext& context, uint32_t clause, ClauseResult& result) {
  const ir::Clause& law = context.ClauseOf(clause);
  const value::Ratio* tolerate = law.tolerate ? &*law.tolerate : nullptr;
  result.verdict = Judge(result.counts, tolerate, law.tolerate_errors);
}

namespace {

/// The accumulator that a Whole clause's predicate is nothing but, if it is Unique or Foreign.
const ir::Accumulator* SoleKeyAccumulator(const ir::Module& module, const ir::Clause& clause) {
  if (clause.kind != ir::ClauseKind::Whole) return nullptr;
  const ir::Function& predicate = module[clause.predicate];
  const ir::Inst& result = predicate.insts[predicate.result.index()];
  if (result.op != ir::Op::Accumulated) return nullptr;
  const ir::Accumulator& accumulator = clause.accumulators[result.imm];
  const bool is_keyed = accumulator.kind == ir::AccumulatorKind::Unique ||
                        accumulator.kind == ir::AccumulatorKind::Foreign;
  return is_keyed && clause.accumulators.size() == 1 ? &accumulator : nullptr;
}

Result<std::shared_ptr<const KeySet>> KeysOf(const ScanContext& context,
                                             const ir::Accumulator& accumulator) {
  if (accumulator.kind != ir::AccumulatorKind::Foreign) return nullptr;
  const KeySetRequest request = RequestOf(accumulator);
  const auto found = context.key_sets->find(request);
  if (found != context.key_sets->end()) return found->second;
  return Fail(fmt::format("the keys of {} were not read", request.port));
}

AccumulatorSpec SpecOf(const ScanContext& context, const ir::Accumulator& accumulator,
                       const AccumulatorProgram& program, std::shared_ptr<const KeySet> keys) {
  const ir::Module& module = *context.program.rows.module;
  AccumulatorSpec spec{accumulator.kind, module.types[accumulator.type],       {}, {},
                       std::move(keys),  context.program.rows.plan->now_micros};
  for (uint32_t index : program.args) {
    const Argument& argument = context.program.arguments[index];
    spec.forms.push_back(FormOf(argument, module.types));
    spec.types.push_back(module.types[argument.type]);
  }
  return spec;
}

}  // namespace

Result<std::unique_ptr<ClauseState>> MakeClauseState(const ScanContext& context, uint32_t clause) {
  const ir::Clause& law = context.ClauseOf(clause);
  if (law.kind == ir::ClauseKind::Row || law.kind == ir::ClauseKind::Value) {
    return MakeRowClause(context, clause);
  }
  std::vector<std::shared_ptr<const KeySet>> keys;
  for (const ir::Accumulator& accumulator : law.accumulators) {
    auto found = KeysOf(context, accumulator);
    if (!found) return std::unexpected(found.error());
    keys.push_back(std::move(*found));
  }
  if (const ir::Accumulator* sole = SoleKeyAccumulator(*context.program.rows.module, law)) {
    if (sole->kind == ir::AccumulatorKind::Unique) return MakeUniqueClause(context, clause);
    return MakeForeignClause(context, clause, keys[0]);
  }
  std::vector<std::unique_ptr<Accumulator>> made;
  const ClauseProgram& program = context.program.clauses[clause];
  for (size_t i = 0; i < law.accumulators.size(); ++i) {
    made.push_back(
        MakeAccumulator(SpecOf(context, law.accumulators[i], program.accumulators[i], keys[i])));
  }
  return MakeGatheringClause(context, clause, std::move(made));
}

}  // namespace meshlaw::scan
