// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/key_set.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

namespace meshlaw::scan {

KeySetRequest RequestOf(const ir::Accumulator& foreign) {
  KeySetRequest request;
  for (const ir::ColumnReference& reference : foreign.references) {
    request.port = reference.port;
    request.columns.push_back(reference.column);
  }
  return request;
}

std::vector<KeySetRequest> KeySetsOf(const ir::Module& module, const plan::ScanPlan& plan) {
  std::set<KeySetRequest> requests;
  for (const plan::ScanClause& planned : plan.clauses) {
    const ir::Clause& clause = module.rules[planned.rule.index()].clauses[planned.clause];
    for (const ir::Accumulator& accumulator : clause.accumulators) {
      if (accumulator.kind == ir::AccumulatorKind::Foreign) requests.insert(RequestOf(accumulator));
    }
  }
  return {requests.begin(), requests.end()};
}

namespace {

/// The columns that some request names, read once per chunk.
class Builder {
 public:
  Builder(const ir::Module& module, const std::vector<plan::ScanColumn>& columns,
          const std::vector<KeySetRequest>& requests)
      : module_(module), contract_(columns), requests_(requests) {}

  Status Prepare(const std::vector<PhysicalColumn>& source);
  void Add(const Batch& batch);
  std::vector<std::shared_ptr<const KeySet>> Finish();

 private:
  Result<size_t> Use(const std::string& column);
  void AddChunk(const Batch& batch, int64_t from, int64_t rows);

  const ir::Module& module_;
  const std::vector<plan::ScanColumn>& contract_;
  const std::vector<KeySetRequest>& requests_;
  std::vector<plan::ScanColumn> used_;
  std::vector<size_t> match_;
  std::vector<PhysicalColumn> physical_;
  std::vector<ArgumentReader> readers_;
  std::vector<std::vector<size_t>> parts_;  ///< per request: indices of readers
  std::vector<std::shared_ptr<KeySet>> sets_;
  TextCache texts_{0};
  std::vector<uint32_t> ids_ = std::vector<uint32_t>(static_cast<size_t>(Chunk::kRowsMax));
};

Result<size_t> Builder::Use(const std::string& name) {
  const auto is_named = [&](const plan::ScanColumn& column) { return column.name == name; };
  const auto used = std::find_if(used_.begin(), used_.end(), is_named);
  if (used != used_.end()) return static_cast<size_t>(used - used_.begin());
  const auto known = std::find_if(contract_.begin(), contract_.end(), is_named);
  if (known == contract_.end()) return Fail(fmt::format("no contract has column `{}`", name));
  used_.push_back(*known);
  return used_.size() - 1;
}

Status Builder::Prepare(const std::vector<PhysicalColumn>& source) {
  for (const KeySetRequest& request : requests_) {
    std::vector<size_t> parts;
    for (const std::string& column : request.columns) {
      const Result<size_t> index = Use(column);
      if (!index) return std::unexpected(index.error());
      parts.push_back(*index);
    }
    parts_.push_back(std::move(parts));
  }
  const std::string port = requests_.empty() ? "" : requests_[0].port;
  auto match = MatchColumns(module_, used_, port, source);
  if (!match) return std::unexpected(match.error());
  match_ = std::move(*match);
  for (size_t index : match_) physical_.push_back(source[index]);
  texts_ = TextCache(used_.size());
  for (size_t i = 0; i < used_.size(); ++i) {
    const Argument argument{static_cast<int>(i), true, -1, used_[i].type, used_[i].type};
    readers_.emplace_back(argument, physical_, module_.types, module_.model);
  }
  for (const std::vector<size_t>& parts : parts_) {
    std::vector<ArgumentData::Form> forms;
    for (size_t part : parts) forms.push_back(readers_[part].form());
    sets_.push_back(std::make_shared<KeySet>(forms, false));
  }
  return {};
}

void Builder::AddChunk(const Batch& batch, int64_t from, int64_t rows) {
  texts_.Reset();
  Chunk chunk{rows, 0, {}, &texts_};
  for (size_t i = 0; i < used_.size(); ++i) {
    chunk.columns.push_back(Slice(batch.columns[match_[i]], physical_[i], from, rows));
  }
  std::vector<const ArgumentData*> data;
  for (ArgumentReader& reader : readers_) data.push_back(&reader.Read(chunk, {}));
  for (size_t r = 0; r < requests_.size(); ++r) {
    Words selected(WordCount(rows));
    for (size_t w = 0; w < selected.size(); ++w) selected[w] = RowsOfWord(rows, w);
    std::vector<const ArgumentData*> arguments;
    for (size_t part : parts_[r]) {
      arguments.push_back(data[part]);
      for (size_t w = 0; w < selected.size(); ++w) selected[w] &= data[part]->present[w];
    }
    sets_[r]->Intern(rows, arguments, selected, ids_.data());
  }
}

void Builder::Add(const Batch& batch) {
  for (int64_t from = 0; from < batch.rows; from += Chunk::kRowsMax) {
    AddChunk(batch, from, std::min(Chunk::kRowsMax, batch.rows - from));
  }
}

std::vector<std::shared_ptr<const KeySet>> Builder::Finish() {
  for (const std::shared_ptr<KeySet>& set : sets_) set->Seal();
  return {sets_.begin(), sets_.end()};
}

}  // namespace

Result<std::vector<std::shared_ptr<const KeySet>>> BuildKeySets(
    const ir::Module& module, BatchSource& source, const std::vector<plan::ScanColumn>& columns,
    const std::vector<KeySetRequest>& requests) {
  Builder builder(module, columns, requests);
  if (Status s = builder.Prepare(source.columns()); !s) return std::unexpected(s.error());
  while (true) {
    auto batch = source.Next();
    if (!batch) return std::unexpected(batch.error());
    if (!*batch) break;
    builder.Add(**batch);
  }
  return builder.Finish();
}

}  // namespace meshlaw::scan
