// SPDX-License-Identifier: Apache-2.0
// Hierarchy, membership and quantifiers.
#include "compiler/codegen/scalar_emitter.h"

namespace meshlaw::codegen {

using ir::Op;
using plan::SlotForm;

namespace {

llvm::Value* Pointer(ScalarBuilder& builder, const Scalar& sequence) {
  llvm::IRBuilder<>& ir = builder.ir();
  // Zeros are an empty sequence.
  llvm::Value* empty = ir.CreatePtrToInt(builder.ZeroCells(), ir.getInt64Ty());
  return ir.CreateIntToPtr(builder.Guarded(sequence, empty), ir.getPtrTy());
}

}  // namespace

Scalar ScalarEmitter::EmitInHierarchy(const Frame& frame, const ir::Inst& inst) {
  value::TypeId high_type = ArgType(frame, inst, 1);
  bool is_set = Form(high_type) == SlotForm::Sequence;
  Scalar low = Arg(frame, inst, 0), high = Arg(frame, inst, 1);
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* lists =
      builder_.LoadPointer(builder_.At(request_, offsetof(abi::Request, ancestors)));
  llvm::Value* index = builder_.Guarded(low, builder_.Int(0));
  index = builder_.Choose(ir.CreateICmpSLT(index, builder_.Int(0)), builder_.Int(0), index);
  llvm::Value* list = builder_.LoadPointer(builder_.Element(ir.getPtrTy(), lists, index));
  llvm::Value* same;
  llvm::Value* below;
  if (is_set) {
    llvm::Value* set = Pointer(builder_, high);
    same = builder_.Call("meshlaw_decide_has", ir.getInt8Ty(), {set, low.slot});
    below = builder_.Call("meshlaw_decide_below_any", ir.getInt8Ty(), {list, set});
    below = ir.CreateICmpNE(ir.CreateOr(same, below), ir.getInt8(0));
  } else {
    same = ir.CreateICmpEQ(low.slot, high.slot);
    below = builder_.Call("meshlaw_decide_below", ir.getInt8Ty(), {list, high.slot});
    below = ir.CreateOr(same, ir.CreateICmpNE(below, ir.getInt8(0)));
  }
  if (Has(ScalarBug::InIsEquality)) {
    below = is_set ? ir.CreateICmpNE(same, ir.getInt8(0)) : same;
  }
  return Truth(builder_.Max(low.state, high.state), below);
}

Scalar ScalarEmitter::EmitOneOf(const Frame& frame, const ir::Inst& inst) {
  const ir::Inst& made = InstOf(frame, inst.args[1]);
  if (made.op == Op::MakeSet || made.op == Op::MakeList) return EmitOneOfMade(frame, inst, made);
  value::TypeId type = ArgType(frame, inst, 0), all = ArgType(frame, inst, 1);
  value::TypeId element = module_.types[all].element;
  bool handled = Form(all) == SlotForm::Sequence && IsComparable(Form(element)) && type == element;
  if (!handled) return OutsideOf(inst.type);
  Scalar one = Arg(frame, inst, 0), sequence = Arg(frame, inst, 1);
  llvm::Value* failure = builder_.Max(FailureOf(one, type), FailureOf(sequence, all));
  one = ToCell(one, type);
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* found =
      builder_.Call("meshlaw_decide_has", ir.getInt8Ty(), {Pointer(builder_, sequence), one.slot});
  return Truth(failure, ir.CreateICmpNE(found, ir.getInt8(0)));
}

/// `x one of {a, b}`: no set is made, x is compared with each.
Scalar ScalarEmitter::EmitOneOfMade(const Frame& frame, const ir::Inst& inst,
                                    const ir::Inst& made) {
  value::TypeId type = ArgType(frame, inst, 0);
  bool handled = IsComparable(Form(type)) && !module_.types.IsOptional(type);
  for (size_t i = 0; i < made.args.size(); ++i)
    handled = handled && ArgType(frame, made, i) == type;
  if (!handled) return OutsideOf(inst.type);
  Scalar one = Arg(frame, inst, 0);
  llvm::Value* failure = FailureOf(one, type);
  one = ToCell(one, type);
  llvm::Value* found = builder_.ir().getFalse();
  const size_t missed = Has(ScalarBug::OneOfMissesLast) ? 1 : 0;
  for (size_t i = 0; i + missed < made.args.size(); ++i) {
    Scalar other = Arg(frame, made, i);
    failure = builder_.Max(failure, FailureOf(other, type));
    other = ToCell(other, type);
    found = builder_.ir().CreateOr(found, builder_.ir().CreateICmpEQ(one.slot, other.slot));
  }
  return Truth(failure, found);
}

Scalar ScalarEmitter::EmitSize(const Frame& frame, const ir::Inst& inst) {
  if (Form(ArgType(frame, inst, 0)) != SlotForm::Sequence) return OutsideOf(inst.type);
  Scalar sequence = Arg(frame, inst, 0);
  return {builder_.LoadInt(Pointer(builder_, sequence)), sequence.state};
}

Scalar ScalarEmitter::EmitQuantifier(const Frame& frame, const ir::Inst& inst) {
  if (Form(ArgType(frame, inst, 0)) != SlotForm::Sequence) return OutsideOf(inst.type);
  Scalar sequence = Arg(frame, inst, 0);
  Scalar result = EmitLoop(frame, inst, Pointer(builder_, sequence));
  // Over what is not there the loop ran over nothing; the failure is the result.
  llvm::Value* sound = builder_.Is(sequence.state, abi::kValue);
  result.state = builder_.Choose(sound, result.state, sequence.state);
  return result;
}

Scalar ScalarEmitter::Start(const ir::Inst& inst) {
  if (inst.op == Op::AnyOf) return {nullptr, builder_.State(abi::kFalse)};
  if (inst.op == Op::AllOf) return {nullptr, builder_.State(abi::kTrue)};
  return {builder_.Int(0), builder_.State(abi::kValue)};
}

Scalar ScalarEmitter::Step(const ir::Inst& inst, Scalar so_far, llvm::Value* body) {
  if (inst.op != Op::CountOf) return {nullptr, Join(inst.op == Op::AllOf, so_far.state, body)};
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* one = ir.CreateZExt(builder_.Is(body, abi::kTrue), ir.getInt64Ty());
  return {ir.CreateAdd(so_far.slot, one),
          builder_.Max(so_far.state, builder_.FailureOf(body, true))};
}

Scalar ScalarEmitter::EmitLoop(const Frame& frame, const ir::Inst& inst, llvm::Value* sequence) {
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Type* word = ir.getInt64Ty();
  llvm::Value* count = builder_.LoadInt(sequence);
  Scalar start = Start(inst);
  auto block = [&](const char* name) {
    return llvm::BasicBlock::Create(builder_.context(), name, &builder_.function());
  };
  llvm::BasicBlock *head = block("head"), *body = block("body"), *exit = block("exit");
  llvm::BasicBlock* before = ir.GetInsertBlock();
  ir.CreateBr(head);

  ir.SetInsertPoint(head);
  llvm::PHINode* index = ir.CreatePHI(word, 2);
  llvm::PHINode* state = ir.CreatePHI(word, 2);
  llvm::PHINode* slot = start.slot != nullptr ? ir.CreatePHI(word, 2) : nullptr;
  index->addIncoming(builder_.Int(Has(ScalarBug::QuantifierMissesFirst) ? 1 : 0), before);
  state->addIncoming(start.state, before);
  if (slot != nullptr) slot->addIncoming(start.slot, before);
  llvm::Value* more = ir.CreateICmpSLT(index, count);
  // One true element settles `any`, one false element `all`.
  uint64_t deciding = inst.op == Op::AnyOf ? abi::kTrue : abi::kFalse;
  if (inst.op != Op::CountOf) more = ir.CreateAnd(more, ir.CreateNot(builder_.Is(state, deciding)));
  ir.CreateCondBr(more, body, exit);

  ir.SetInsertPoint(body);
  scopes_.emplace_back();
  llvm::Value* next = ir.CreateAdd(index, builder_.Int(1));
  ir::FunctionId function(static_cast<size_t>(inst.imm));
  value::TypeId element = module_[function].locals.back();
  Scalar variable{builder_.LoadInt(builder_.Element(word, sequence, next)),
                  builder_.State(abi::kValue)};
  std::vector<Scalar> locals = frame.locals;
  locals.push_back(Typed(variable, element));
  std::string locals_key = frame.locals_key + "*";
  Frame inner{frame.rule, function, locals, locals_key};
  llvm::Value* result = Emit(inner, module_[function].result).state;
  Scalar stepped = Step(inst, {slot, state}, result);
  scopes_.pop_back();
  llvm::BasicBlock* end = ir.GetInsertBlock();
  ir.CreateBr(head);
  index->addIncoming(next, end);
  state->addIncoming(stepped.state, end);
  if (slot != nullptr) slot->addIncoming(stepped.slot, end);

  ir.SetInsertPoint(exit);
  return {slot, state};
}

}  // namespace meshlaw::codegen
