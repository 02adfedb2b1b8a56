// SPDX-License-Identifier: Apache-2.0
// What all scalar code is built of: cells, states, loads that never change. Private to the room.
#pragma once

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Module.h>

#include "runtime/abi/abi.h"
#include "runtime/value/value.h"

namespace meshlaw::codegen {

/// A value while code is generated. A Bool that is not optional has no slot: its state is false
/// (0), true (1) or a failure. Where a state says that there is no value, the slot is arbitrary.
struct Scalar {
  llvm::Value* slot = nullptr;
  llvm::Value* state = nullptr;
};

class ScalarBuilder {
 public:
  ScalarBuilder(llvm::Module& module, llvm::Function& function);

  llvm::IRBuilder<>& ir() { return ir_; }
  llvm::LLVMContext& context() { return module_.getContext(); }
  llvm::Function& function() { return function_; }

  llvm::ConstantInt* Int(int64_t value) { return ir_.getInt64(static_cast<uint64_t>(value)); }
  llvm::ConstantInt* State(uint64_t state) { return ir_.getInt64(state); }
  llvm::ConstantInt* FailureState(value::Failure failure) {
    return State(abi::kFailure + static_cast<uint64_t>(failure));
  }
  Scalar Outside() { return {Int(0), State(abi::kOutside)}; }

  /// A load of what no one writes while the function runs.
  llvm::Value* Load(llvm::Type* type, llvm::Value* pointer);
  llvm::Value* LoadInt(llvm::Value* pointer) { return Load(ir_.getInt64Ty(), pointer); }
  llvm::Value* LoadPointer(llvm::Value* pointer) { return Load(ir_.getPtrTy(), pointer); }
  /// `pointer` plus `bytes`.
  llvm::Value* At(llvm::Value* pointer, int64_t bytes);
  llvm::Value* Element(llvm::Type* type, llvm::Value* pointer, llvm::Value* index);
  /// The cell at a pointer.
  Scalar LoadCell(llvm::Value* pointer);

  llvm::Value* Is(llvm::Value* state, uint64_t what) {
    return ir_.CreateICmpEQ(state, State(what));
  }
  llvm::Value* IsFailure(llvm::Value* state) {
    return ir_.CreateICmpUGE(state, State(abi::kFailure));
  }
  /// The state if it is a failure, else zero.
  llvm::Value* FailureOf(llvm::Value* state, bool may_be_other);
  llvm::Value* Max(llvm::Value* a, llvm::Value* b);
  llvm::Value* Choose(llvm::Value* condition, llvm::Value* a, llvm::Value* b);

  /// A slot that may be followed: `otherwise` where the state says that there is no value.
  llvm::Value* Guarded(const Scalar& scalar, llvm::Value* otherwise);
  llvm::Value* ZeroCells() const { return zero_cells_; }
  /// Cells that ZeroCells points to.
  static constexpr unsigned kZeroCells = 1024;

  llvm::Value* Call(llvm::StringRef name, llvm::Type* result, llvm::ArrayRef<llvm::Value*> args);

 private:
  llvm::Module& module_;
  llvm::Function& function_;
  llvm::IRBuilder<> ir_;
  llvm::Value* zero_cells_;
};

}  // namespace meshlaw::codegen
