// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/scalar_unit.h"

#include <algorithm>
#include <numeric>

#include "compiler/codegen/scalar_emitter.h"
#include "runtime/decide/effects.h"

namespace meshlaw::codegen {

std::string UnitName(size_t unit) { return "unit" + std::to_string(unit); }
std::string KeysName(size_t table) { return "keys" + std::to_string(table); }
std::string RowName(size_t table) { return "row" + std::to_string(table); }

namespace {

llvm::Function& Declare(llvm::Module& target, const std::string& name, llvm::Type* result) {
  llvm::Type* pointer = llvm::PointerType::getUnqual(target.getContext());
  auto* type = llvm::FunctionType::get(result, {pointer, pointer}, false);
  auto* function = llvm::Function::Create(type, llvm::GlobalValue::ExternalLinkage, name, target);
  function->addFnAttr(llvm::Attribute::NoUnwind);
  for (unsigned i = 0; i < 2; ++i) {
    function->addParamAttr(i, llvm::Attribute::NonNull);
    function->addParamAttr(i, llvm::Attribute::NoAlias);
  }
  return *function;
}

/// Whether the rule applies, and what it comes to then, in the form of abi results.
class RuleEmitter {
 public:
  RuleEmitter(ScalarBuilder& builder, ScalarEmitter& emitter, const ir::Module& module,
              const plan::DecidePlan& plan)
      : builder_(builder), emitter_(emitter), module_(module), plan_(plan) {}

  ScalarEmitter::Rule Of(uint32_t rule, const plan::Table* table) const {
    const plan::DecideRule& planned = plan_.rules[rule];
    return {&planned, &module_.rules[planned.rule.index()], table};
  }

  /// `row` is null for a rule of a unit, whose names stand in the code.
  llvm::Value* Result(const ScalarEmitter::Rule& rule, llvm::Value* row) {
    llvm::Value* applies = Applies(*rule.planned, row);
    llvm::Value* state = emitter_.Condition(rule);
    int bounds = rule.planned->bounds;
    if (bounds == plan::kBoundsMax) {
      state = builder_.State(abi::kAsk);
    } else if (bounds >= 0) {
      uint8_t outside = rule.planned->else_deny ? abi::kRefused : abi::kFalse;
      state = builder_.Choose(Within(*rule.planned), state, builder_.State(outside));
    }
    return builder_.Choose(applies, state, builder_.State(abi::kFalse));
  }

 private:
  llvm::Value* SubjectWord(const plan::DecideRule& planned, size_t offset) {
    return builder_.LoadInt(
        builder_.At(emitter_.Subject(planned.subject), static_cast<int64_t>(offset)));
  }

  llvm::Value* Name(llvm::Value* row, size_t position, int64_t entity) {
    if (row == nullptr) return builder_.Int(entity);
    return builder_.LoadInt(builder_.At(row, static_cast<int64_t>(position * sizeof(int64_t))));
  }

  llvm::Value* Applies(const plan::DecideRule& planned, llvm::Value* row) {
    llvm::IRBuilder<>& ir = builder_.ir();
    llvm::Value* subject = emitter_.SubjectEntity(planned.subject);
    llvm::Value* applies = ir.CreateICmpSGE(subject, builder_.Int(0));
    if (planned.subject_entity >= 0) {
      llvm::Value* name = Name(row, plan::kRowSubject, planned.subject_entity);
      applies = ir.CreateICmpEQ(subject, name);
    }
    if (planned.caller_entity >= 0) {
      llvm::Value* name = Name(row, plan::kRowCaller, planned.caller_entity);
      applies = ir.CreateAnd(applies, ir.CreateICmpEQ(emitter_.Principal(), name));
    }
    if (planned.domain >= 0) {
      llvm::Value* domain = SubjectWord(planned, offsetof(abi::Subject, domain));
      applies = ir.CreateAnd(applies, ir.CreateICmpEQ(domain, builder_.Int(planned.domain)));
    }
    return applies;
  }

  llvm::Value* Within(const plan::DecideRule& planned) {
    llvm::IRBuilder<>& ir = builder_.ir();
    uint64_t bit = uint64_t{1} << planned.bounds;
    llvm::Value* bounds = SubjectWord(planned, offsetof(abi::Subject, bounds));
    return ir.CreateICmpNE(ir.CreateAnd(bounds, builder_.State(bit)), builder_.Int(0));
  }

  ScalarBuilder& builder_;
  ScalarEmitter& emitter_;
  const ir::Module& module_;
  const plan::DecidePlan& plan_;
};

/// What a result adds to the summary. Most rules do the same when true and when they fail.
llvm::Value* SummaryOf(ScalarBuilder& builder, const decide::Effects& effects, bool refuses,
                       llvm::Value* result) {
  llvm::Value* summary = builder.State(effects.when_failed);
  summary =
      builder.Choose(builder.Is(result, abi::kTrue), builder.State(effects.when_true), summary);
  if (refuses) {
    summary = builder.Choose(builder.Is(result, abi::kRefused), builder.State(effects.when_refused),
                             summary);
  }
  summary =
      builder.Choose(builder.Is(result, abi::kAsk), builder.State(abi::Summary::kAskAny), summary);
  return builder.Choose(builder.Is(result, abi::kFalse), builder.State(0), summary);
}

/// Positions of a unit's rules, the lightest condition first: what a light one computes for
/// certain, a heavier one may use where it would only compute it on a condition.
std::vector<size_t> LightestFirst(const ir::Module& module, const plan::DecidePlan& plan,
                                  const ScalarEmitter& emitter, const plan::Unit& unit) {
  std::vector<size_t> order(unit.rules.size()), weights;
  std::iota(order.begin(), order.end(), size_t{0});
  for (uint32_t rule : unit.rules) {
    const ir::Rule& of = module.rules[plan.rules[rule].rule.index()];
    weights.push_back(of.when ? emitter.Weight(*of.when) : 0);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](size_t a, size_t b) { return weights[a] < weights[b]; });
  return order;
}

}  // namespace

void EmitUnit(llvm::Module& target, const ir::Module& module, const plan::DecidePlan& plan,
              size_t index, ScalarBug bug) {
  llvm::Type* word = llvm::Type::getInt64Ty(target.getContext());
  llvm::Function& function = Declare(target, UnitName(index), word);
  ScalarBuilder builder(target, function);
  ScalarEmitter emitter(builder, module, plan, function.getArg(0), nullptr, bug);
  RuleEmitter rules(builder, emitter, module, plan);
  const plan::Unit& unit = plan.units[index];
  llvm::Value* summary = builder.State(0);
  for (size_t i : LightestFirst(module, plan, emitter, unit)) {
    ScalarEmitter::Rule rule = rules.Of(unit.rules[i], nullptr);
    llvm::Value* result = rules.Result(rule, nullptr);
    llvm::IRBuilder<>& ir = builder.ir();
    ir.CreateStore(ir.CreateTrunc(result, ir.getInt8Ty()),
                   builder.At(function.getArg(1), static_cast<int64_t>(i)));
    decide::Effects effects = decide::EffectsOf(*rule.rule);
    summary = ir.CreateOr(summary, SummaryOf(builder, effects, rule.planned->else_deny, result));
  }
  builder.ir().CreateRet(summary);
}

namespace {

void EmitRow(llvm::Module& target, const ir::Module& module, const plan::DecidePlan& plan,
             size_t index, ScalarBug bug) {
  llvm::Type* byte = llvm::Type::getInt8Ty(target.getContext());
  llvm::Function& function = Declare(target, RowName(index), byte);
  ScalarBuilder builder(target, function);
  llvm::Value* row = function.getArg(1);
  ScalarEmitter emitter(builder, module, plan, function.getArg(0), row, bug);
  RuleEmitter rules(builder, emitter, module, plan);
  const plan::Table& table = plan.tables[index];
  llvm::Value* result = rules.Result(rules.Of(table.rules[0], &table), row);
  builder.ir().CreateRet(builder.ir().CreateTrunc(result, byte));
}

void EmitKeys(llvm::Module& target, const ir::Module& module, const plan::DecidePlan& plan,
              size_t index, ScalarBug bug) {
  llvm::Type* word = llvm::Type::getInt64Ty(target.getContext());
  llvm::Function& function = Declare(target, KeysName(index), word);
  ScalarBuilder builder(target, function);
  ScalarEmitter emitter(builder, module, plan, function.getArg(0), nullptr, bug);
  RuleEmitter rules(builder, emitter, module, plan);
  const plan::Table& table = plan.tables[index];
  ScalarEmitter::Rule rule = rules.Of(table.rules[0], &table);
  llvm::Value* state = builder.State(abi::kValue);
  for (size_t i = 0; i < table.keys.size(); ++i) {
    const plan::Key& key = table.keys[i];
    Scalar operand{nullptr, builder.State(abi::kValue)};
    switch (key.kind) {
      case plan::Key::Kind::Subject:
        operand.slot = emitter.SubjectEntity(rule.planned->subject);
        break;
      case plan::Key::Kind::Principal: operand.slot = emitter.Principal(); break;
      case plan::Key::Kind::Equal:
      case plan::Key::Kind::Below: operand = emitter.Operand(rule, key.inst); break;
    }
    // A truth has no slot; its state is the key, where it is one of the two.
    if (operand.slot == nullptr) operand.slot = operand.state;
    builder.ir().CreateStore(operand.slot,
                             builder.At(function.getArg(1), static_cast<int64_t>(i * 8)));
    state = builder.Max(state, operand.state);
  }
  builder.ir().CreateRet(state);
}

}  // namespace

void EmitTable(llvm::Module& target, const ir::Module& module, const plan::DecidePlan& plan,
               size_t index, ScalarBug bug) {
  EmitRow(target, module, plan, index, bug);
  EmitKeys(target, module, plan, index, bug);
}

}  // namespace meshlaw::codegen
