// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/mask_barrier.h"

#include <llvm/Analysis/ConstantFolding.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InlineAsm.h>
#include <llvm/IR/InstIterator.h>

#include <vector>

namespace meshlaw::codegen {
namespace {

using llvm::Instruction;
using llvm::Value;

/// Lanes of one bit: `<16 x i1>`. A mask is the integer of as many bits.
bool AreLanes(const llvm::Type* type) {
  return type->isVectorTy() && type->getScalarType()->isIntegerTy(1);
}

/// A bit cast of a mask to lanes.
bool IsReadAsLanes(const llvm::User* user) {
  const auto* cast = llvm::dyn_cast<llvm::BitCastInst>(user);
  return cast != nullptr && cast->getSrcTy()->isIntegerTy() && AreLanes(cast->getType());
}

/// Whether the value is an operation on lanes, at least one of which is read from a mask.
bool IsLogicOfMasks(const Instruction& instruction) {
  if (!AreLanes(instruction.getType())) return false;
  const auto* select = llvm::dyn_cast<llvm::SelectInst>(&instruction);
  const bool by_lane = select != nullptr && AreLanes(select->getCondition()->getType());
  if (!by_lane && !instruction.isBitwiseLogicOp()) return false;
  return llvm::any_of(instruction.operands(), [](const llvm::Use& operand) {
    const auto* user = llvm::dyn_cast<llvm::User>(operand.get());
    return user != nullptr && IsReadAsLanes(user);
  });
}

/// Computes on masks what is computed on lanes.
class MaskWriter {
 public:
  explicit MaskWriter(Instruction& lanes) : lanes_(lanes), ir_(&lanes) {}

  /// The result, read as lanes.
  Value* Write() { return ir_.CreateBitCast(Combine(), lanes_.getType()); }

 private:
  Value* Operand(unsigned index) {
    Value* lanes = lanes_.getOperand(index);
    if (auto* user = llvm::dyn_cast<llvm::User>(lanes)) {
      if (IsReadAsLanes(user)) return user->getOperand(0);
    }
    const auto* vector = llvm::cast<llvm::FixedVectorType>(lanes_.getType());
    llvm::Type* mask = ir_.getIntNTy(vector->getNumElements());
    if (auto* constant = llvm::dyn_cast<llvm::Constant>(lanes)) {
      // The builder's own folder would leave the cast of a constant as it is.
      return llvm::ConstantFoldCastOperand(Instruction::BitCast, constant, mask,
                                           lanes_.getDataLayout());
    }
    return ir_.CreateBitCast(lanes, mask);
  }

  Value* Combine() {
    if (auto* logic = llvm::dyn_cast<llvm::BinaryOperator>(&lanes_)) {
      return ir_.CreateBinOp(logic->getOpcode(), Operand(0), Operand(1));
    }
    Value* which = Operand(0);  // of a select; with constants the builder folds what it can
    return ir_.CreateOr(ir_.CreateAnd(which, Operand(1)),
                        ir_.CreateAnd(ir_.CreateNot(which), Operand(2)));
  }

  Instruction& lanes_;
  llvm::IRBuilder<> ir_;
};

/// In the order of the text, so that what is computed of a result is found, too.
void ComputeOnMasks(llvm::Function& function) {
  for (llvm::BasicBlock& block : function) {
    for (Instruction& each : llvm::make_early_inc_range(block)) {
      if (!IsLogicOfMasks(each)) continue;
      each.replaceAllUsesWith(MaskWriter(each).Write());
      each.eraseFromParent();
    }
  }
}

/// The same value, by an empty piece of assembly: it costs no instruction.
Value* Opaque(llvm::IRBuilder<>& ir, Value* value) {
  auto* type = llvm::FunctionType::get(value->getType(), {value->getType()}, false);
  auto* nothing = llvm::InlineAsm::get(type, "", "=r,0", /*hasSideEffects=*/false);
  return ir.CreateCall(nothing, {value});
}

/// Whatever is computed may be an `or` once the selector has simplified it; what is loaded is not.
bool IsComputed(const Value* mask) {
  return llvm::isa<Instruction>(mask) && !llvm::isa<llvm::LoadInst>(mask);
}

void HideComputed(llvm::Function& function) {
  std::vector<Instruction*> casts;
  for (Instruction& each : llvm::instructions(function)) {
    if (IsReadAsLanes(&each) && IsComputed(each.getOperand(0))) casts.push_back(&each);
  }
  for (Instruction* cast : casts) {
    llvm::IRBuilder<> ir(cast);
    cast->setOperand(0, Opaque(ir, cast->getOperand(0)));
  }
}

}  // namespace

void KeepMasksApart(llvm::Module& module) {
  for (llvm::Function& function : module) {
    ComputeOnMasks(function);
    HideComputed(function);
  }
}

}  // namespace meshlaw::codegen
