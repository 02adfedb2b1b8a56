// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/scalar_builder.h"

namespace meshlaw::codegen {

ScalarBuilder::ScalarBuilder(llvm::Module& module, llvm::Function& function)
    : module_(module), function_(function), ir_(module.getContext()) {
  ir_.SetInsertPoint(llvm::BasicBlock::Create(module.getContext(), "entry", &function));
  auto* type = llvm::ArrayType::get(ir_.getInt64Ty(), 2 * kZeroCells);
  zero_cells_ = module.getOrInsertGlobal("zero_cells", type, [&] {
    return new llvm::GlobalVariable(module, type, true, llvm::GlobalValue::InternalLinkage,
                                    llvm::ConstantAggregateZero::get(type), "zero_cells");
  });
}

llvm::Value* ScalarBuilder::Load(llvm::Type* type, llvm::Value* pointer) {
  llvm::LoadInst* load = ir_.CreateLoad(type, pointer);
  load->setMetadata(llvm::LLVMContext::MD_invariant_load, llvm::MDNode::get(context(), {}));
  return load;
}

llvm::Value* ScalarBuilder::At(llvm::Value* pointer, int64_t bytes) {
  return bytes == 0 ? pointer : ir_.CreateConstInBoundsGEP1_64(ir_.getInt8Ty(), pointer, bytes);
}

llvm::Value* ScalarBuilder::Element(llvm::Type* type, llvm::Value* pointer, llvm::Value* index) {
  return ir_.CreateInBoundsGEP(type, pointer, index);
}

Scalar ScalarBuilder::LoadCell(llvm::Value* pointer) {
  return {LoadInt(At(pointer, offsetof(abi::Cell, slot))),
          LoadInt(At(pointer, offsetof(abi::Cell, state)))};
}

llvm::Value* ScalarBuilder::FailureOf(llvm::Value* state, bool may_be_other) {
  if (!may_be_other) return state;
  return Choose(IsFailure(state), state, State(abi::kValue));
}

llvm::Value* ScalarBuilder::Max(llvm::Value* a, llvm::Value* b) {
  auto is_zero = [](llvm::Value* value) {
    auto* constant = llvm::dyn_cast<llvm::ConstantInt>(value);
    return constant != nullptr && constant->isZero();
  };
  if (is_zero(a) || a == b) return b;
  if (is_zero(b)) return a;
  return ir_.CreateBinaryIntrinsic(llvm::Intrinsic::umax, a, b);
}

llvm::Value* ScalarBuilder::Choose(llvm::Value* condition, llvm::Value* a, llvm::Value* b) {
  return a == b ? a : ir_.CreateSelect(condition, a, b);
}

llvm::Value* ScalarBuilder::Guarded(const Scalar& scalar, llvm::Value* otherwise) {
  return Choose(Is(scalar.state, abi::kValue), scalar.slot, otherwise);
}

llvm::Value* ScalarBuilder::Call(llvm::StringRef name, llvm::Type* result,
                                 llvm::ArrayRef<llvm::Value*> args) {
  std::vector<llvm::Type*> types;
  for (llvm::Value* arg : args) types.push_back(arg->getType());
  auto* type = llvm::FunctionType::get(result, types, false);
  llvm::FunctionCallee callee = module_.getOrInsertFunction(name, type);
  auto* declared = llvm::cast<llvm::Function>(callee.getCallee());
  // Equal calls are one, and a call whose result nobody wants is none.
  declared->setOnlyReadsMemory();
  declared->setDoesNotThrow();
  declared->addFnAttr(llvm::Attribute::WillReturn);
  return ir_.CreateCall(callee, args);
}

}  // namespace meshlaw::codegen
