// SPDX-License-Identifier: Apache-2.0
// `each group` and `whole`: accumulators over rows, then a predicate per group by the interpreter.
//
// A row whose filter or key is an error makes its group an error. Rows whose key misses a value
// form groups of their own, which are not applicable. A whole clause over no rows that would hold
// is "no data" unless it only counts rows: `null_ratio(x) <= 5%` says nothing about an empty table.
#include <unordered_map>

#include "compiler/interp/interp.h"
#include "runtime/scan/clause_state.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::scan {

namespace {

using value::Failure;
using value::Value;

/// By group, the failure of the first row that failed.
class GroupFailures {
 public:
  void Add(const Words& rows, const uint32_t* groups, ChunkData& data, uint32_t clause,
           std::span<const ir::FunctionId> functions) {
    ForEachGrouped(rows, groups, [&](int64_t row, uint32_t group) {
      if (first_.contains(group)) return;
      if (const auto failure = ErrorOf(data, row, clause, functions)) first_[group] = *failure;
    });
  }
  void Merge(const GroupFailures& later, std::span<const uint32_t> groups) {
    for (const auto& [group, failure] : later.first_) first_.emplace(groups[group], failure);
  }
  std::optional<Failure> Of(uint32_t group) const {
    const auto found = first_.find(group);
    if (found == first_.end()) return std::nullopt;
    return found->second;
  }

 private:
  std::unordered_map<uint32_t, Failure> first_;
};

class GatheringClause : public ClauseState {
 public:
  GatheringClause(const ScanContext& context, uint32_t clause,
                  std::vector<std::unique_ptr<Accumulator>> accumulators)
      : context_(context),
        clause_(clause),
        law_(context.ClauseOf(clause)),
        program_(context.program.clauses[clause]),
        accumulators_(std::move(accumulators)),
        keys_(FormsOfKeys(), true),
        failures_(accumulators_.size()),
        ids_(static_cast<size_t>(Chunk::kRowsMax)) {
    if (is_group()) return;
    groups_.push_back({0, 0});
    for (auto& accumulator : accumulators_) accumulator->Grow(1);
  }

  void Add(ChunkData& data) override;
  void Merge(const ClauseState& later) override;
  ClauseResult Finish() const override;

 private:
  struct Group {
    int64_t first_row;
    int64_t rows;
  };
  bool is_group() const { return law_.kind == ir::ClauseKind::Group; }
  const uint32_t* groups() const { return is_group() ? ids_.data() : nullptr; }

  std::vector<ArgumentData::Form> FormsOfKeys() const;
  void AssignGroups(const Words& rows, ChunkData& data);
  void AddTo(size_t index, const Words& selected, ChunkData& data);
  std::optional<Value> KeyFailure(uint32_t group) const;
  value::Values Accumulated(uint32_t group) const;
  Value JudgeGroup(uint32_t group, const value::Values& accumulated) const;
  Value SubjectOf(value::TypeId type) const;
  bool SaysNothing() const;
  Sample SampleOf(uint32_t group) const;
  void CountGroup(uint32_t group, const Value& verdict, value::Values accumulated,
                  ClauseResult& result) const;

  ScanContext context_;
  uint32_t clause_;
  const ir::Clause& law_;
  const ClauseProgram& program_;
  std::vector<std::unique_ptr<Accumulator>> accumulators_;
  KeySpace keys_;
  std::vector<Group> groups_;
  std::vector<GroupFailures> failures_;  ///< by accumulator
  GroupFailures row_failures_;           ///< of the filter or a key
  std::vector<uint32_t> ids_;
};

std::vector<ArgumentData::Form> GatheringClause::FormsOfKeys() const {
  std::vector<ArgumentData::Form> forms;
  for (uint32_t key : program_.keys) {
    forms.push_back(FormOf(context_.program.arguments[key], context_.program.rows.module->types));
  }
  return forms;
}

// ---- rows ----

void GatheringClause::AssignGroups(const Words& rows, ChunkData& data) {
  if (!is_group()) {
    groups_[0].rows += CountBits(rows.data(), rows.size());
    return;
  }
  std::vector<const ArgumentData*> keys;
  Words failed(rows.size(), 0);
  for (uint32_t key : program_.keys) {
    keys.push_back(&data.argument(key));
    for (size_t w = 0; w < rows.size(); ++w) failed[w] |= rows[w] & keys.back()->error[w];
  }
  keys_.Intern(data.chunk().rows, keys, rows, ids_.data());
  ForEachRow(rows.data(), rows.size(), [&](int64_t row) {
    const uint32_t id = ids_[static_cast<size_t>(row)];
    if (id == groups_.size()) groups_.push_back({data.chunk().first_row + row, 0});
    ++groups_[id].rows;
  });
  for (auto& accumulator : accumulators_) accumulator->Grow(groups_.size());
  row_failures_.Add(failed, groups(), data, clause_, law_.keys);
}

void GatheringClause::AddTo(size_t index, const Words& selected, ChunkData& data) {
  const AccumulatorProgram& program = program_.accumulators[index];
  AccumulatorInput input{data.chunk().rows, &selected, groups(), {}, nullptr};
  std::vector<const ArgumentData*> arguments;
  Words failed(selected.size(), 0);
  for (uint32_t arg : program.args) {
    arguments.push_back(&data.argument(arg));
    for (size_t w = 0; w < failed.size(); ++w) failed[w] |= arguments.back()->error[w];
  }
  if (program.truth >= 0) {
    input.truth = &data.output(program.truth);
    for (size_t w = 0; w < failed.size(); ++w) failed[w] |= input.truth->error[w];
  }
  input.arguments = arguments;
  accumulators_[index]->Add(input);
  for (size_t w = 0; w < failed.size(); ++w) failed[w] &= selected[w];
  failures_[index].Add(failed, groups(), data, clause_, law_.accumulators[index].args);
}

void GatheringClause::Add(ChunkData& data) {
  const Filtered filtered = FilterRows(data, program_.where);
  Words spoken_of = filtered.selected;
  for (size_t w = 0; w < spoken_of.size(); ++w) spoken_of[w] |= filtered.error[w];
  AssignGroups(spoken_of, data);
  if (law_.where) {
    const ir::FunctionId where[] = {*law_.where};
    row_failures_.Add(filtered.error, groups(), data, clause_, where);
  }
  for (size_t i = 0; i < accumulators_.size(); ++i) AddTo(i, filtered.selected, data);
}

void GatheringClause::Merge(const ClauseState& later) {
  const auto& other = static_cast<const GatheringClause&>(later);
  std::vector<uint32_t> ids = {0};
  if (is_group()) ids = keys_.Merge(other.keys_);
  for (size_t g = 0; g < ids.size(); ++g) {
    if (ids[g] == groups_.size()) groups_.push_back({other.groups_[g].first_row, 0});
    groups_[ids[g]].rows += other.groups_[g].rows;
  }
  for (size_t i = 0; i < accumulators_.size(); ++i) {
    accumulators_[i]->Grow(groups_.size());
    accumulators_[i]->Merge(*other.accumulators_[i], ids);
    failures_[i].Merge(other.failures_[i], ids);
  }
  row_failures_.Merge(other.row_failures_, ids);
}

// ---- verdicts ----

std::optional<Value> GatheringClause::KeyFailure(uint32_t group) const {
  if (const auto failure = row_failures_.Of(group)) return Value::Fail(*failure);
  for (size_t part = 0; part < program_.keys.size(); ++part) {
    const KeySpace::Component key = keys_.ComponentOf(group, part);
    if (key.missing && *key.missing != KeySpace::Missing::Null) {
      return Value::Fail(Failure::NullValue);
    }
  }
  return std::nullopt;
}

value::Values GatheringClause::Accumulated(uint32_t group) const {
  value::Values values;
  for (size_t i = 0; i < accumulators_.size(); ++i) {
    const auto failure = failures_[i].Of(group);
    values.push_back(failure ? Value::Fail(*failure) : accumulators_[i]->Result(group));
  }
  return values;
}

/// The subject as a field's type has it: the port (or column), or what holds it.
Value GatheringClause::SubjectOf(value::TypeId type) const {
  const ir::Module& module = *context_.program.rows.module;
  const value::EntityRef& subject = context_.program.rows.plan->clauses[clause_].subject;
  const value::EntityTypeId wanted(module.types[type].decl);
  if (subject.type == wanted || context_.snapshot == nullptr) return Value::Entity(subject);
  const snapshot::Entity* holder = context_.snapshot->AncestorOfType(subject, wanted);
  return holder == nullptr ? Value::Fail(Failure::MissingEntity) : Value::Entity(holder->ref);
}

Value GatheringClause::JudgeGroup(uint32_t group, const value::Values& accumulated) const {
  if (const auto failure = KeyFailure(group)) return *failure;
  const ScanProgram& program = context_.program;
  interp::Environment env;
  env.snapshot = context_.snapshot;
  env.domain = program.rows.plan->domain;
  env.accumulated = &accumulated;
  env.field = [&](const ir::Frame& frame, uint32_t index) {
    const ir::FrameField& field = frame.fields[index];
    if (field.source == ir::FieldSource::Now)
      return Value::Timestamp(program.rows.plan->now_micros);
    if (field.source == ir::FieldSource::Subject) return SubjectOf(field.type);
    uint32_t part = 0;  // Keys are by position.
    for (uint32_t i = 0; i < index; ++i) part += frame.fields[i].source == ir::FieldSource::Key;
    const Argument& key = program.arguments[program_.keys[part]];
    return keys_.ValueOf(group, part, program.rows.module->types[key.type]);
  };
  return interp::Evaluate(*program.rows.module, law_.predicate, env);
}

bool GatheringClause::SaysNothing() const {
  if (is_group() || groups_[0].rows > 0) return false;
  for (const ir::Accumulator& accumulator : law_.accumulators) {
    if (accumulator.kind != ir::AccumulatorKind::Count) return true;
  }
  return false;
}

Sample GatheringClause::SampleOf(uint32_t group) const {
  const ScanProgram& program = context_.program;
  Sample sample{groups_[group].first_row, groups_[group].rows, {}, {}};
  sample.columns.resize(program.rows.plan->columns.size());
  for (size_t part = 0; part < program_.keys.size(); ++part) {
    const Argument& key = program.arguments[program_.keys[part]];
    sample.key.push_back(keys_.ValueOf(group, part, program.rows.module->types[key.type]));
    if (key.column < 0) continue;
    sample.columns[static_cast<size_t>(key.column)] = sample.key.back();
  }
  return sample;
}

void GatheringClause::CountGroup(uint32_t group, const Value& verdict, value::Values accumulated,
                                 ClauseResult& result) const {
  const size_t max = context_.limits.samples_max;
  if (!verdict.is_failure()) {
    ++(verdict.is_true() ? result.counts.pass : result.counts.fail);
    if (is_group() && !verdict.is_true() && result.samples.size() < max) {
      result.samples.push_back(SampleOf(group));
      result.samples.back().accumulated = std::move(accumulated);
    }
    return;
  }
  if (value::IsNotApplicable(verdict.failure())) {
    ++result.counts.not_applicable;
    return;
  }
  if (result.counts.error++ == 0) result.first_error = verdict.failure();
  if (is_group() && result.error_samples.size() < max) {
    result.error_samples.push_back(SampleOf(group));
  }
}

ClauseResult GatheringClause::Finish() const {
  ClauseResult result;
  for (uint32_t group = 0; group < groups_.size(); ++group) {
    value::Values accumulated = Accumulated(group);
    const Value verdict = JudgeGroup(group, accumulated);
    if (!is_group()) result.accumulated = accumulated;
    if (verdict.is_true() && SaysNothing()) continue;
    CountGroup(group, verdict, std::move(accumulated), result);
  }
  for (uint32_t key : program_.keys) {
    const int column = context_.program.arguments[key].column;
    if (column >= 0) result.key_columns.push_back(static_cast<uint32_t>(column));
  }
  Conclude(context_, clause_, result);
  return result;
}

}  // namespace

std::unique_ptr<ClauseState> MakeGatheringClause(const ScanContext& context, uint32_t clause,
                                                 std::vector<std::unique_ptr<Accumulator>> made) {
  return std::make_unique<GatheringClause>(context, clause, std::move(made));
}

}  // namespace meshlaw::scan
