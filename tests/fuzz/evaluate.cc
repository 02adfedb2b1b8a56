// SPDX-License-Identifier: Apache-2.0
// Evaluates the functions of rules over fields of any values.
#include "compiler/ir/text.h"
#include "runtime/value/conform.h"
#include "tests/fuzz/laws.h"
#include "tests/generators/values.h"

namespace meshlaw::fuzz {
namespace {

using testing::Random;

/// A type may be of values that fill the memory; those are not drawn.
constexpr size_t kWeightMax = 10'000;

/// About how many values one of the type holds.
size_t WeightOf(const ir::Module& module, value::TypeId id, int depth = 0) {
  if (depth > 8) return kWeightMax + 1;
  const value::Type& type = module.types[id];
  auto within = [&](value::TypeId inner) { return WeightOf(module, inner, depth + 1); };
  switch (type.kind) {
    case value::TypeKind::Vector: return type.size;
    case value::TypeKind::Set:
    case value::TypeKind::List: return 4 * within(type.element);
    case value::TypeKind::Map: return 4 * (within(type.key) + within(type.element));
    case value::TypeKind::Enum:
      // Where there is nothing to draw from.
      return module.model.enums[type.decl].values.empty() ? kWeightMax + 1 : 1;
    case value::TypeKind::Record: {
      size_t weight = 1;
      for (const value::Attribute& attribute : module.model.records[type.decl].attributes) {
        weight += within(attribute.type);
        if (weight > kWeightMax) break;
      }
      return weight;
    }
    default: return 1;
  }
}

bool CanDraw(const ir::Module& module, const ir::Frame& frame) {
  for (const ir::FrameField& field : frame.fields) {
    if (WeightOf(module, field.type) > kWeightMax) return false;
  }
  return true;
}

const snapshot::Snapshot& Nobody() {
  static const auto snapshot = *snapshot::Snapshot::Build({});
  return *snapshot;
}

class Evaluation {
 public:
  Evaluation(const ir::Module& module, uint64_t seed) : module_(module), random_(seed) {}

  void Rule(const ir::Rule& rule) {
    for (const auto& function : {rule.when, rule.rows, rule.that}) {
      if (function) Function(*function, nullptr);
    }
    Message(rule.because, nullptr);
    Message(rule.fix, nullptr);
    for (const ir::Clause& clause : rule.clauses) Clause(clause);
  }

  void Function(ir::FunctionId id, const value::Values* accumulated) {
    const ir::Function& function = module_[id];
    if (!CanDraw(module_, module_[function.frame])) return;
    value::Values fields = testing::RandomFields(module_, function.frame, random_);
    interp::Environment env;
    env.snapshot = &Nobody();
    env.field = [&](const ir::Frame&, uint32_t index) { return fields[index]; };
    env.accumulated = accumulated;
    value::Value result = interp::Evaluate(module_, id, env);
    bool sound = result.is_failure() ||
                 value::Conforms(result, function.type(), module_.types, module_.model);
    Require(sound, "a function gives a value of its type", ir::PrintFunction(module_, id));
  }

 private:
  void Message(const ir::Message& message, const value::Values* accumulated) {
    for (const ir::MessagePart& part : message) {
      if (part.function) Function(*part.function, accumulated);
    }
  }

  void Clause(const ir::Clause& clause) {
    value::Values accumulated;
    for (const ir::Accumulator& accumulator : clause.accumulators) {
      if (WeightOf(module_, accumulator.type) > kWeightMax) return;
      bool nothing = random_.OneIn(4);
      accumulated.push_back(nothing ? value::Value::Null()
                                    : testing::RandomValue(module_, accumulator.type, random_));
      for (ir::FunctionId argument : accumulator.args) Function(argument, nullptr);
    }
    if (clause.where) Function(*clause.where, nullptr);
    for (ir::FunctionId key : clause.keys) Function(key, nullptr);
    Function(clause.predicate, &accumulated);
    Message(clause.because, &accumulated);
    Message(clause.fix, &accumulated);
  }

  const ir::Module& module_;
  Random random_;
};

}  // namespace

void CheckRules(const ir::Module& module, uint64_t seed) {
  Evaluation evaluation(module, seed);
  for (const ir::Rule& rule : module.rules) evaluation.Rule(rule);
}

void CheckFunction(const ir::Module& module, ir::FunctionId function, uint64_t seed) {
  Evaluation(module, seed).Function(function, nullptr);
}

}  // namespace meshlaw::fuzz
