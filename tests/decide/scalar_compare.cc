// SPDX-License-Identifier: Apache-2.0
#include "tests/decide/scalar_compare.h"

#include <fmt/format.h>

#include "compiler/interp/interp.h"
#include "compiler/ir/text.h"
#include "runtime/decide/applicability.h"
#include "runtime/decide/request_frame.h"
#include "tests/generators/shrink.h"

namespace meshlaw::decide::testing {
namespace {

/// What a rule comes to by the interpreter, in the form of generated code.
uint8_t ByInterpreter(const RandomWorld& world, ir::RuleId id, const Request& request) {
  const ir::Rule& rule = world.module.rules[id.index()];
  auto match = MatchRule(world.module, *world.snapshot, world.catalog, rule, request);
  if (!match) return abi::kFalse;
  if (match->outside_bounds) return abi::kRefused;
  if (!rule.when) return abi::kTrue;
  interp::Environment env =
      RequestEnvironment(*world.snapshot, world.catalog, request, match->subject);
  value::Value value = interp::Evaluate(world.module, *rule.when, env);
  if (value.is_failure())
    return static_cast<uint8_t>(abi::kFailure + static_cast<uint64_t>(value.failure()));
  return value.is_true() ? abi::kTrue : abi::kFalse;
}

std::optional<Difference> CompareRules(const RandomWorld& world, Engine& engine,
                                       const Request& request, Coverage& coverage) {
  for (auto [rule, result] : engine.Results(request)) {
    uint8_t expected = ByInterpreter(world, rule, request);
    ++coverage.judged;
    coverage.asked += result == abi::kAsk ? 1 : 0;
    coverage.held += result == abi::kTrue ? 1 : 0;
    coverage.failed += result >= abi::kFailure && result < abi::kRefused ? 1 : 0;
    if (result == abi::kAsk || result == expected) continue;
    return Difference{
        request, fmt::format("of rule {} the code says {}, the interpreter {}",
                             world.module.rules[rule.index()].name, int{result}, int{expected})};
  }
  return std::nullopt;
}

std::optional<Difference> CompareDecisions(const RandomWorld& world, Engine& engine,
                                           const Request& request) {
  Decision expected = decide::Decide(world.module, *world.snapshot, world.catalog, request);
  std::string want = Whole(world.module, expected);
  std::string got = Whole(world.module, engine.Decide(request));
  if (got != want) return Difference{request, "decided\n" + got + "and by the reference\n" + want};
  if (engine.Check(request) == Verdict{expected.allow, expected.decision_class}) return {};
  return Difference{request, "the verdict alone is another than that of\n" + want};
}

/// The condition of the only rule as a function with the request as its fields.
class LoneRule {
 public:
  LoneRule(const RandomWorld& world, const Request& request, int level)
      : world_(world), request_(request), level_(level) {}

  std::string Smallest() {
    meshlaw::testing::Sample sample;
    sample.module = world_.module;
    sample.function = *world_.module.rules[0].when;
    sample.snapshot = world_.snapshot.get();
    const ir::Frame& frame = sample.module[sample.module[sample.function].frame];
    for (const ir::FrameField& field : frame.fields) sample.fields.push_back(ValueOf(field.source));
    auto still_differs = [this](const meshlaw::testing::Sample& candidate) {
      return Differs(candidate);
    };
    if (!still_differs(sample)) return "";
    return meshlaw::testing::Show(meshlaw::testing::Shrink(sample, still_differs));
  }

 private:
  value::Value ValueOf(ir::FieldSource source) const {
    switch (source) {
      case ir::FieldSource::Principal: return value::Value::Entity(request_.principal);
      case ir::FieldSource::Resource: return value::Value::Entity(request_.resource);
      case ir::FieldSource::Context: return request_.context;
      case ir::FieldSource::Now: return value::Value::Int(request_.now_micros);
      default: return value::Value::Null();
    }
  }

  /// The same request but for what the sample's fields say otherwise.
  bool Differs(const meshlaw::testing::Sample& sample) const {
    RandomWorld world = world_;
    world.module = sample.module;
    world.module.rules[0].when = sample.function;
    Request request = request_;
    const ir::Frame& frame = sample.module[sample.module[sample.function].frame];
    for (size_t i = 0; i < frame.fields.size(); ++i) {
      if (!Assign(frame.fields[i].source, sample.fields[i], request)) return false;
    }
    Coverage unused;
    return Compare(world, {request}, level_, unused).has_value();
  }

  static bool Assign(ir::FieldSource source, const value::Value& value, Request& request) {
    if (source == ir::FieldSource::Context) request.context = value;
    if (source == ir::FieldSource::Context) return value.kind() == value::Value::Kind::Record;
    if (value.is_null() || value.is_failure()) return false;
    if (source == ir::FieldSource::Principal) request.principal = value.entity();
    if (source == ir::FieldSource::Resource) request.resource = value.entity();
    if (source == ir::FieldSource::Now) request.now_micros = value.integer();
    return true;
  }

  const RandomWorld& world_;
  const Request& request_;
  int level_;
};

}  // namespace

std::optional<Difference> Compare(const RandomWorld& world, const std::vector<Request>& requests,
                                  int level, Coverage& coverage, codegen::ScalarBug bug) {
  Engine engine(world.module, *world.snapshot, world.catalog, level, bug);
  for (const Request& request : requests) {
    ++coverage.decisions;
    if (level >= 0) {
      if (auto found = CompareRules(world, engine, request, coverage)) return found;
    }
    if (auto found = CompareDecisions(world, engine, request)) return found;
  }
  return std::nullopt;
}

std::string Smallest(const RandomWorld& world, const Difference& difference, int level) {
  RandomWorld least = world;
  std::string text = difference.text + "\n";
  Coverage unused;
  for (size_t i = least.module.rules.size(); i-- > 0;) {
    RandomWorld fewer = least;
    fewer.module.rules.erase(fewer.module.rules.begin() + static_cast<ptrdiff_t>(i));
    auto still = Compare(fewer, {difference.request}, level, unused);
    if (!still) continue;
    text = still->text + "\n";
    least = std::move(fewer);
  }
  for (const ir::Rule& rule : least.module.rules) {
    text += "rule " + rule.name + " when\n";
    if (rule.when) text += ir::PrintFunction(least.module, *rule.when);
  }
  const bool alone = least.module.rules.size() == 1 && least.module.rules[0].when;
  if (!alone) return text;
  std::string shrunk = LoneRule(least, difference.request, level).Smallest();
  return shrunk.empty() ? text : difference.text + "\n" + shrunk;
}

}  // namespace meshlaw::decide::testing
