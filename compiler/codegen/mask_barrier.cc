// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/mask_barrier.h"

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InlineAsm.h>
#include <llvm/IR/InstIterator.h>

#include <vector>

namespace meshlaw::codegen {
namespace {

/// A bit cast of a mask to lanes of one bit.
bool IsReadAsLanes(const llvm::User* user) {
  const auto* cast = llvm::dyn_cast<llvm::BitCastInst>(user);
  return cast != nullptr && cast->getSrcTy()->isIntegerTy() && cast->getType()->isVectorTy() &&
         cast->getType()->getScalarType()->isIntegerTy(1);
}

bool IsMoved(const llvm::Value* mask) {
  const auto* made = llvm::dyn_cast<llvm::BinaryOperator>(mask);
  if (made == nullptr) return false;
  const auto code = made->getOpcode();
  if (code != llvm::Instruction::Or && code != llvm::Instruction::Xor) return false;
  return llvm::any_of(made->operands(), [](const llvm::Use& operand) {
    return llvm::any_of(operand->users(), IsReadAsLanes);
  });
}

/// The same value, by an empty piece of assembly: it costs no instruction.
llvm::Value* Opaque(llvm::IRBuilder<>& ir, llvm::Value* value) {
  auto* type = llvm::FunctionType::get(value->getType(), {value->getType()}, false);
  auto* nothing = llvm::InlineAsm::get(type, "", "=r,0", /*hasSideEffects=*/false);
  return ir.CreateCall(nothing, {value});
}

}  // namespace

void KeepMasksApart(llvm::Module& module) {
  std::vector<llvm::Instruction*> casts;
  for (llvm::Function& function : module) {
    for (llvm::Instruction& each : llvm::instructions(function)) {
      if (IsReadAsLanes(&each) && IsMoved(each.getOperand(0))) casts.push_back(&each);
    }
  }
  for (llvm::Instruction* cast : casts) {
    llvm::IRBuilder<> ir(cast);
    cast->setOperand(0, Opaque(ir, cast->getOperand(0)));
  }
}

}  // namespace meshlaw::codegen
