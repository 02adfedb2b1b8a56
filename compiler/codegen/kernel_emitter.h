// SPDX-License-Identifier: Apache-2.0
// KernelEmitter: a kernel's nodes to LLVM IR. Private to the room; includes LLVM.
//
// A block of rows is a vector per number and a word per mask. Every value carries up to four masks:
// rows that are null, not applicable, errors, and deferred. A mask that is known to be empty is no
// value at all, so most of the algebra of failures disappears before LLVM sees it. Rows that a fast
// path cannot decide (a product beyond 64 bits, a decimal beyond an Int) are deferred: the engine
// asks the interpreter for these rows alone, so kernels have neither calls nor branches.
//
// INVARIANT: null, not applicable and error are disjoint, and truth lies outside all three. In rows
// that are deferred all other masks are arbitrary; in rows without a value the numbers are.
#pragma once

#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Module.h>

#include <map>

#include "compiler/codegen/kernel_plan.h"

namespace meshlaw::codegen {

/// A node's values in one block. `value` is a mask for Truth, else a vector.
struct Lanes {
  llvm::Value* value = nullptr;
  llvm::Value* null = nullptr;
  llvm::Value* not_applicable = nullptr;
  llvm::Value* error = nullptr;
  llvm::Value* deferred = nullptr;
};

class KernelEmitter {
 public:
  KernelEmitter(llvm::Module& module, const ColumnGraph& graph, KernelPlan& plan, unsigned lanes,
                PlantedBug bug);
  void Emit();

 private:
  using Kind = KernelInput::Kind;

  // emit_kernel.cc
  void EmitOutput(size_t index);
  llvm::Value* PointerOf(llvm::Value* table, size_t index);
  llvm::Value* Input(const KernelInput& input);
  llvm::Value* LoadMask(const KernelInput& input);
  llvm::Value* LoadVector(const KernelInput& input, llvm::Type* element);
  void StoreMask(llvm::Value* mask, size_t output, size_t pointer);
  Lanes At(NodeId id);
  bool IsCheapToLoad(const Node& node) const;
  llvm::Value* Reload(const Node& node, NodeId id);
  Lanes EmitNode(const Node& node, NodeId id);
  Lanes EmitApply(const Node& node);

  // masks, emit_kernel.cc: a null pointer is the empty mask
  llvm::Value* Ones();
  llvm::Value* MaskOf(llvm::Value* lanes);  ///< <n x i1> to a word
  llvm::Value* LanesOf(llvm::Value* mask);  ///< a word to <n x i1>
  llvm::Value* Or(llvm::Value* a, llvm::Value* b);
  llvm::Value* And(llvm::Value* a, llvm::Value* b);  ///< of two masks: empty if either is
  llvm::Value* Without(llvm::Value* a, llvm::Value* b);
  llvm::Value* Not(llvm::Value* a);
  llvm::Value* OrZero(llvm::Value* mask);
  llvm::Value* Failed(const Lanes& lanes) { return Or(lanes.not_applicable, lanes.error); }
  /// Rows without a value.
  llvm::Value* Absent(const Lanes& lanes) { return Or(lanes.null, Failed(lanes)); }
  /// Masks of a strict operation on operands that are not null.
  Lanes Join(std::initializer_list<const Lanes*> operands);
  void AddError(Lanes& lanes, llvm::Value* mask);
  void AddNotApplicable(Lanes& lanes, llvm::Value* mask);
  void Defer(Lanes& lanes, llvm::Value* mask) { lanes.deferred = Or(lanes.deferred, mask); }

  // emit_column.cc
  Lanes EmitConstant(const Node& node);
  Lanes EmitColumn(const Node& node);
  Lanes EmitWellFormed(const Node& node);
  Lanes EmitStep(const Node& node, NodeId id);
  /// A column's numbers as they are read, with the rows that are not of the column's type.
  struct Read {
    llvm::Value* value = nullptr;
    llvm::Value* bad = nullptr;
    llvm::Value* deferred = nullptr;
  };
  Read ReadColumn(const Node& node);
  Read ReadInteger(const Node& node, const value::Type& type);
  Read ReadReal(const Node& node);
  Read ReadDecimal(const Node& node, const value::Type& type);
  llvm::Value* LoadWidened(const Node& node);

  // emit_logic.cc
  Lanes EmitNot(const Node& node);
  Lanes EmitJunction(const Node& node);
  Lanes EmitSelect(const Node& node);
  Lanes EmitIsNull(const Node& node);
  Lanes EmitUnwrap(const Node& node);
  Lanes EmitCoalesce(const Node& node);

  // emit_compare.cc
  Lanes EmitComparison(const Node& node);
  Lanes EmitTextComparison(const Node& node);
  Lanes EmitOneOf(const Node& node);
  Lanes EmitStartsWith(const Node& node);
  llvm::Value* Compare(ir::Op op, Form form, llvm::Value* a, llvm::Value* b);
  llvm::Value* EqualsElement(const Lanes& a, Form form, const value::Value& element);
  Lanes TextMasks(NodeId id);
  llvm::Value* Codes(NodeId id);

  // emit_arith.cc
  Lanes EmitArithmetic(const Node& node);
  Lanes EmitIntegers(const Node& node);
  Lanes EmitReals(const Node& node);
  Lanes EmitSign(const Node& node);
  Lanes EmitDateShift(const Node& node);
  Lanes EmitDivision(const Node& node, Lanes result, const Lanes& a, const Lanes& b);
  Lanes EmitConversion(const Node& node);
  llvm::Value* AddOverflows(bool subtracts, llvm::Value* a, llvm::Value* b, llvm::Value* result);
  /// a * b; `overflows` gets the rows known to overflow, `unsure` those that may.
  llvm::Value* Multiply(const Lanes& a, const IntRange& a_range, const Lanes& b,
                        const IntRange& b_range, llvm::Value*& overflows, llvm::Value*& unsure);
  llvm::Value* MultiplyBy(llvm::Value* a, int64_t factor, llvm::Value*& overflows);
  llvm::Value* DivideReals(llvm::Value* a, llvm::Value* b);

  // emit_decimal.cc
  Lanes EmitDecimal(const Node& node);
  Lanes EmitDecimalConversion(const Node& node);
  llvm::Value* ScaleUp(llvm::Value* number, int digits, Lanes& masks);
  void CheckDigits(Lanes& result, const value::Type& type, bool not_applicable);

  // types and constants, emit_kernel.cc
  llvm::IRBuilder<>& ir() { return ir_; }
  llvm::Type* MaskType() { return ir_.getIntNTy(lanes_); }
  llvm::FixedVectorType* Vector(llvm::Type* element) {
    return llvm::FixedVectorType::get(element, lanes_);
  }
  llvm::Constant* Splat(int64_t number);
  llvm::Constant* SplatReal(double number);
  llvm::Value* Within(llvm::Value* number, int64_t low, int64_t high);  ///< a mask
  const value::Type& TypeOf(const Node& node) const {
    return graph_.program().module->types[node.type];
  }
  bool Has(PlantedBug bug) const { return bug_ == bug; }

  llvm::Module& module_;
  const ColumnGraph& graph_;
  KernelPlan& plan_;
  unsigned lanes_;
  PlantedBug bug_;
  llvm::IRBuilder<> ir_;
  llvm::Function* function_ = nullptr;
  llvm::BasicBlock* entry_ = nullptr;
  llvm::Value* block_ = nullptr;
  std::map<KernelInput, llvm::Value*> inputs_;
  std::map<KernelInput, llvm::Value*> masks_;
  std::vector<llvm::Value*> output_pointers_;
  struct Made {
    Lanes lanes;
    size_t output = 0;  ///< for which its value was loaded
  };
  std::map<NodeId, Made> made_;
  size_t output_ = 0;
};

}  // namespace meshlaw::codegen
