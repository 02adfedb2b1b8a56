// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/fast_decider.h"

#include <algorithm>
#include <array>

#include "runtime/decide/applicability.h"

namespace meshlaw::decide {
namespace {

constexpr size_t kKeysMax = 8;
constexpr size_t kResultsOnStack = 512;

/// Room for the results of one unit, on the stack where it is small.
class Results {
 public:
  explicit Results(size_t count) {
    if (count > kResultsOnStack) heap_.resize(count);
  }
  uint8_t* data() { return heap_.empty() ? stack_.data() : heap_.data(); }

 private:
  std::array<uint8_t, kResultsOnStack> stack_;
  std::vector<uint8_t> heap_;
};

}  // namespace

FastDecider::FastDecider(const ir::Module& module, const plan::DecidePlan& plan, DecideCode code)
    : plan_(plan), code_(std::move(code)) {
  code_.units.resize(plan.units.size(), nullptr);
  code_.table_keys.resize(plan.tables.size(), nullptr);
  code_.table_rows.resize(plan.tables.size(), nullptr);
  for (const plan::DecideRule& rule : plan.rules) {
    effects_.push_back(EffectsOf(module.rules[rule.rule.index()]));
  }
  for (const plan::Unit& unit : plan.units) unit_max_ = std::max(unit_max_, unit.rules.size());
}

uint64_t FastDecider::RunUnit(const plan::Block& block, const abi::Request& request,
                              uint8_t* results) const {
  if (!block.unit) return 0;
  abi::UnitFunction function = code_.units[*block.unit];
  if (function != nullptr) return function(&request, results);
  std::fill_n(results, plan_.units[*block.unit].rules.size(), abi::kAsk);
  return abi::Summary::kAskAny;
}

namespace {

/// Looks a table's keys up; calls `each` for every row that may apply.
template <typename Each>
void Candidates(const plan::Table& table, const int64_t* keys, Each each) {
  uint64_t bucket = plan::HashKeys(keys, table.keys.size()) & table.mask;
  for (uint32_t i = table.heads[bucket]; i < table.heads[bucket + 1]; ++i) each(table.chain[i]);
}

}  // namespace

/// Every row that the index does not rule out. A hierarchy key is looked up for each ancestor; rows
/// of one bucket may be met twice then, which changes nothing but time.
template <typename Each>
void FastDecider::EachRow(uint32_t index, const abi::Request& request, Each each) const {
  const plan::Table& table = plan_.tables[index];
  std::array<int64_t, kKeysMax> keys{};
  abi::KeysFunction function = code_.table_keys[index];
  if (function == nullptr || function(&request, keys.data()) != 0) {
    for (uint32_t row = 0; row < table.rows.size(); ++row) each(row);
    return;
  }
  bool below = !table.keys.empty() && table.keys.back().kind == plan::Key::Kind::Below;
  if (!below) return Candidates(table, keys.data(), each);
  int64_t& last = keys[table.keys.size() - 1];
  if (last < 0) return;  // the resource has no such subject, so the rules do not apply
  const uint32_t* ancestors = request.ancestors[last];
  int64_t self = last;
  bool met = false;
  for (uint32_t i = 1; i <= ancestors[0]; ++i) {
    last = ancestors[i];
    met = met || last == self;
    Candidates(table, keys.data(), each);
  }
  last = self;
  if (!met) Candidates(table, keys.data(), each);
}

uint64_t FastDecider::RunTable(uint32_t index, const abi::Request& request) const {
  const plan::Table& table = plan_.tables[index];
  abi::RowFunction judge = code_.table_rows[index];
  if (judge == nullptr) return abi::Summary::kAskAny;
  uint64_t summary = 0;
  EachRow(index, request, [&](uint32_t row) {
    uint8_t result = judge(&request, table.rows[row].data());
    if (result != abi::kFalse) summary |= effects_[table.rules[row]].For(result);
  });
  return summary;
}

std::optional<Verdict> FastDecider::Check(const FastRequest& fast) const {
  Results results(unit_max_);
  const plan::Block& block = fast.group().deciding;
  uint64_t summary = RunUnit(block, fast.request(), results.data());
  for (uint32_t table : block.tables) summary |= RunTable(table, fast.request());
  if ((summary & abi::Summary::kAskAny) != 0) return std::nullopt;
  Class decision_class = ClassOf(summary);
  return Verdict{decision_class == Class::Permitted, decision_class};
}

Verdict FastDecider::Check(const World& world, const Request& request, FastRequest& scratch) const {
  if (scratch.Assign(world.fast, request)) {
    if (auto verdict = Check(scratch)) return *verdict;
  }
  Decision decision = Decide(world, request, scratch);
  return {decision.allow, decision.decision_class};
}

void FastDecider::Collect(const plan::Block& block, const abi::Request& request,
                          std::vector<Outcome>& outcomes) const {
  Results results(unit_max_);
  RunUnit(block, request, results.data());
  if (block.unit) {
    const std::vector<uint32_t>& rules = plan_.units[*block.unit].rules;
    for (size_t i = 0; i < rules.size(); ++i) outcomes.push_back({rules[i], results.data()[i]});
  }
  for (uint32_t index : block.tables) {
    const plan::Table& table = plan_.tables[index];
    abi::RowFunction judge = code_.table_rows[index];
    std::vector<uint32_t> rows;
    EachRow(index, request, [&](uint32_t row) { rows.push_back(row); });
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (uint32_t row : rows) {
      uint8_t result = judge == nullptr ? abi::kAsk : judge(&request, table.rows[row].data());
      outcomes.push_back({table.rules[row], result});
    }
  }
}

/// Takes one outcome over. A limit or mask that may refuse is in both blocks: what it refuses
/// counts in the first, what it scopes in the second.
void FastDecider::Apply(const World& world, const Request& request, Outcome outcome, bool scoping,
                        Holding& holding) const {
  if (outcome.result == abi::kFalse) return;
  ir::RuleId id = plan_.rules[outcome.rule].rule;
  const ir::Rule& rule = world.module.rules[id.index()];
  auto match = MatchRule(world.module, world.snapshot, world.catalog, rule, request);
  if (!match) return;
  bool decides = rule.effect == ir::EffectKind::Permit || rule.effect == ir::EffectKind::Forbid;
  bool is_both = rule.subject.else_deny && !decides && !rule.shadow;
  if (is_both && match->outside_bounds == scoping) return;
  Held held{id, std::move(match->subject), match->outside_bounds};
  if (outcome.result == abi::kAsk) {
    return Judge(world.module, world.snapshot, world.catalog, request, held, holding);
  }
  bool failed = outcome.result >= abi::kFailure && outcome.result < abi::kRefused;
  value::Value result = value::Value::Bool(true);
  if (failed) {
    result = value::Value::Fail(static_cast<value::Failure>(outcome.result - abi::kFailure));
  }
  Settle(world.module, held, result, holding);
}

Decision FastDecider::Decide(const World& world, const Request& request,
                             FastRequest& scratch) const {
  if (!scratch.Assign(world.fast, request)) {
    return decide::Decide(world.module, world.snapshot, world.catalog, request);
  }
  std::vector<Outcome> deciding, scoping;
  Collect(scratch.group().deciding, scratch.request(), deciding);
  Collect(scratch.group().scoping, scratch.request(), scoping);
  Holding holding;
  for (Outcome outcome : deciding) Apply(world, request, outcome, false, holding);
  for (Outcome outcome : scoping) Apply(world, request, outcome, true, holding);
  return Conclude(world.module, world.snapshot, world.catalog, request, std::move(holding));
}

}  // namespace meshlaw::decide
