// SPDX-License-Identifier: Apache-2.0
// Comparison of slots: equality where equal values have equal slots, order where numbers have it.
#include "compiler/codegen/scalar_emitter.h"

namespace meshlaw::codegen {

using ir::Op;
using plan::SlotForm;

namespace {

llvm::CmpInst::Predicate IntPredicate(Op op) {
  switch (op) {
    case Op::Lt: return llvm::CmpInst::ICMP_SLT;
    case Op::Le: return llvm::CmpInst::ICMP_SLE;
    case Op::Gt: return llvm::CmpInst::ICMP_SGT;
    case Op::Ge: return llvm::CmpInst::ICMP_SGE;
    default: return llvm::CmpInst::ICMP_EQ;
  }
}

llvm::CmpInst::Predicate FloatPredicate(Op op) {
  switch (op) {
    case Op::Lt: return llvm::CmpInst::FCMP_OLT;
    case Op::Le: return llvm::CmpInst::FCMP_OLE;
    case Op::Gt: return llvm::CmpInst::FCMP_OGT;
    case Op::Ge: return llvm::CmpInst::FCMP_OGE;
    default: return llvm::CmpInst::FCMP_OEQ;
  }
}

bool IsEquality(Op op) { return op == Op::Eq || op == Op::Ne; }

/// Decimals of different scales are equal by value, which their slots are not.
bool SameScale(const value::Type& a, const value::Type& b) {
  return a.kind != value::TypeKind::Decimal || a.scale == b.scale;
}

bool IsOrdered(SlotForm form) {
  return form == SlotForm::Bits || form == SlotForm::Decimal || form == SlotForm::Float;
}

}  // namespace

llvm::Value* ScalarEmitter::EqualSlots(SlotForm form, llvm::Value* a, llvm::Value* b) {
  llvm::IRBuilder<>& ir = builder_.ir();
  if (form != SlotForm::Float) return ir.CreateICmpEQ(a, b);
  return ir.CreateFCmpOEQ(ir.CreateBitCast(a, ir.getDoubleTy()),
                          ir.CreateBitCast(b, ir.getDoubleTy()));
}

Scalar ScalarEmitter::EmitComparison(const Frame& frame, const ir::Inst& inst) {
  value::TypeId type = ArgType(frame, inst, 0), other = ArgType(frame, inst, 1);
  SlotForm form = Form(type);
  bool handled =
      IsEquality(inst.op) ? IsComparable(form) || form == SlotForm::Float : IsOrdered(form);
  bool alike = form == Form(other) && SameScale(module_.types[type], module_.types[other]) &&
               module_.types.IsOptional(type) == module_.types.IsOptional(other);
  if (!handled || !alike) return OutsideOf(inst.type);

  Scalar a = Arg(frame, inst, 0), b = Arg(frame, inst, 1);
  llvm::Value* failure = builder_.Max(FailureOf(a, type), FailureOf(b, other));
  a = ToCell(a, type);
  b = ToCell(b, other);
  llvm::IRBuilder<>& ir = builder_.ir();
  if (!IsEquality(inst.op)) {
    Op op = inst.op == Op::Le && Has(ScalarBug::LessForLessOrEqual) ? Op::Lt : inst.op;
    bool floats = form == SlotForm::Float;
    llvm::Value* x = floats ? ir.CreateBitCast(a.slot, ir.getDoubleTy()) : a.slot;
    llvm::Value* y = floats ? ir.CreateBitCast(b.slot, ir.getDoubleTy()) : b.slot;
    return Truth(failure, floats ? ir.CreateFCmp(FloatPredicate(op), x, y)
                                 : ir.CreateICmp(IntPredicate(op), x, y));
  }
  llvm::Value* equal = EqualSlots(form, a.slot, b.slot);
  if (module_.types.IsOptional(type)) {
    llvm::Value* no_value = builder_.Is(a.state, abi::kNull);
    equal = ir.CreateAnd(ir.CreateICmpEQ(a.state, b.state), ir.CreateOr(no_value, equal));
    if (Has(ScalarBug::NullsDiffer)) equal = ir.CreateAnd(equal, ir.CreateNot(no_value));
  }
  return Truth(failure, inst.op == Op::Eq ? equal : ir.CreateNot(equal));
}

}  // namespace meshlaw::codegen
