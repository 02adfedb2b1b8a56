// SPDX-License-Identifier: Apache-2.0
// Truth, choice and null.
#include "compiler/codegen/scalar_emitter.h"

namespace meshlaw::codegen {

Scalar ScalarEmitter::EmitNot(const Frame& frame, const ir::Inst& inst) {
  llvm::Value* state = Arg(frame, inst, 0).state;
  llvm::Value* turned = builder_.ir().CreateXor(state, builder_.State(1));
  llvm::Value* kept = Has(ScalarBug::NotHidesFailure) ? builder_.State(abi::kTrue) : state;
  return {nullptr, builder_.Choose(builder_.IsFailure(state), kept, turned)};
}

/// False decides an `and`, true an `or`; else the greater state is the result, failures being above
/// both, and the one that does not decide being below them.
llvm::Value* ScalarEmitter::Join(bool is_and, llvm::Value* a, llvm::Value* b) {
  llvm::IRBuilder<>& ir = builder_.ir();
  uint64_t deciding = is_and ? abi::kFalse : abi::kTrue;
  llvm::Value* decided = ir.CreateOr(builder_.Is(a, deciding), builder_.Is(b, deciding));
  if (Has(ScalarBug::FailureBeatsDeciding)) {
    decided = ir.CreateAnd(decided,
                           ir.CreateNot(ir.CreateOr(builder_.IsFailure(a), builder_.IsFailure(b))));
  }
  return builder_.Choose(decided, builder_.State(deciding), builder_.Max(a, b));
}

Scalar ScalarEmitter::EmitJunction(const Frame& frame, const ir::Inst& inst) {
  bool is_and = inst.op == ir::Op::And;
  ir::InstId first = inst.args[0], second = inst.args[1];
  bool known = Find(KeyOf(frame, second)) != nullptr;
  if (IsHeavy(frame.function, first) && (known || !IsHeavy(frame.function, second))) {
    std::swap(first, second);
  }
  llvm::Value* a = Emit(frame, first).state;
  bool skips = IsHeavy(frame.function, second) && Find(KeyOf(frame, second)) == nullptr;
  if (!skips) return {nullptr, Join(is_and, a, Emit(frame, second).state)};

  llvm::IRBuilder<>& ir = builder_.ir();
  uint64_t deciding = is_and ? abi::kFalse : abi::kTrue;
  llvm::BasicBlock* start = ir.GetInsertBlock();
  auto* more = llvm::BasicBlock::Create(builder_.context(), "more", &builder_.function());
  auto* done = llvm::BasicBlock::Create(builder_.context(), "done", &builder_.function());
  ir.CreateCondBr(builder_.Is(a, deciding), done, more);
  ir.SetInsertPoint(more);
  scopes_.emplace_back();
  llvm::Value* joined = Join(is_and, a, Emit(frame, second).state);
  scopes_.pop_back();
  llvm::BasicBlock* end = ir.GetInsertBlock();
  ir.CreateBr(done);
  ir.SetInsertPoint(done);
  llvm::PHINode* result = ir.CreatePHI(ir.getInt64Ty(), 2);
  result->addIncoming(builder_.State(deciding), start);
  result->addIncoming(joined, end);
  return {nullptr, result};
}

Scalar ScalarEmitter::EmitSelect(const Frame& frame, const ir::Inst& inst) {
  llvm::Value* condition = Arg(frame, inst, 0).state;
  Scalar then = Arg(frame, inst, 1);
  Scalar otherwise = Arg(frame, inst, 2);
  // The branches may be optional or not where the result is; only their cells are alike.
  if (!IsTruth(inst.type)) {
    then = ToCell(then, ArgType(frame, inst, 1));
    otherwise = ToCell(otherwise, ArgType(frame, inst, 2));
  }
  llvm::Value* is_true = builder_.Is(condition, abi::kTrue);
  Scalar chosen;
  if (!IsTruth(inst.type)) chosen.slot = builder_.Choose(is_true, then.slot, otherwise.slot);
  chosen.state = builder_.Choose(is_true, then.state, otherwise.state);
  if (Has(ScalarBug::ConditionFailureIgnored)) return chosen;
  chosen.state = builder_.Choose(builder_.IsFailure(condition), condition, chosen.state);
  return chosen;
}

/// A Bool with its truth in the slot, as optionals hold it.
Scalar ScalarEmitter::ToCell(Scalar scalar, value::TypeId type) {
  if (!IsTruth(type)) return scalar;
  return {scalar.state, FailureOf(scalar, type)};
}

Scalar ScalarEmitter::EmitNull(const Frame& frame, const ir::Inst& inst) {
  Scalar arg = Arg(frame, inst, 0);
  value::TypeId type = ArgType(frame, inst, 0);
  if (inst.op == ir::Op::Wrap) return ToCell(arg, type);
  llvm::Value* is_null = builder_.Is(arg.state, abi::kNull);
  if (inst.op == ir::Op::IsNull) return Truth(FailureOf(arg, type), is_null);
  if (Has(ScalarBug::UnwrapTakesNull)) is_null = builder_.ir().getFalse();
  llvm::Value* missing = builder_.FailureState(value::Failure::NullValue);
  arg.state = builder_.Choose(is_null, missing, arg.state);
  return Typed(arg, inst.type);
}

Scalar ScalarEmitter::EmitCoalesce(const Frame& frame, const ir::Inst& inst) {
  Scalar first = Arg(frame, inst, 0);
  Scalar second = ToCell(Arg(frame, inst, 1), ArgType(frame, inst, 1));
  llvm::Value* is_null = builder_.Is(first.state, abi::kNull);
  if (Has(ScalarBug::CoalesceKeepsNull)) is_null = builder_.ir().getFalse();
  Scalar chosen{builder_.Choose(is_null, second.slot, first.slot),
                builder_.Choose(is_null, second.state, first.state)};
  return Typed(chosen, inst.type);
}

}  // namespace meshlaw::codegen
