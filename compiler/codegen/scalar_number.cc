// SPDX-License-Identifier: Apache-2.0
// Arithmetic in 64 bits with every overflow seen. Decimals and dates that move are left outside.
#include <cmath>
#include <limits>

#include "compiler/codegen/scalar_emitter.h"

namespace meshlaw::codegen {

using ir::Op;
using value::Failure;
using value::TypeKind;

namespace {

llvm::Intrinsic::ID CheckedIntrinsic(Op op) {
  switch (op) {
    case Op::Add: return llvm::Intrinsic::sadd_with_overflow;
    case Op::Sub: return llvm::Intrinsic::ssub_with_overflow;
    default: return llvm::Intrinsic::smul_with_overflow;
  }
}

}  // namespace

Scalar ScalarEmitter::EmitArithmetic(const Frame& frame, const ir::Inst& inst) {
  TypeKind kind = module_.types[inst.type].kind;
  TypeKind left = module_.types[ArgType(frame, inst, 0)].kind;
  bool moment = kind == TypeKind::Timestamp || kind == TypeKind::LocalTimestamp;
  bool of_days = kind == TypeKind::Duration && left == TypeKind::Date;
  bool handled = kind == TypeKind::Int || kind == TypeKind::Float || moment ||
                 (kind == TypeKind::Duration && !of_days);
  bool by_calendar = module_.types[ArgType(frame, inst, 1)].kind == TypeKind::Period;
  if (!handled || by_calendar) return OutsideOf(inst.type);
  Scalar a = Arg(frame, inst, 0), b = Arg(frame, inst, 1);
  llvm::Value* state =
      builder_.Max(FailureOf(a, ArgType(frame, inst, 0)), FailureOf(b, ArgType(frame, inst, 1)));
  if (kind == TypeKind::Float) return EmitFloat(inst, a, b, state);
  if (inst.op == Op::Div || inst.op == Op::Rem) return EmitDivision(inst, a, b, state);
  return EmitChecked(inst, a, b, state,
                     kind == TypeKind::Int ? Failure::Overflow : Failure::OutOfRange);
}

/// An operand's failure goes before a failure of the operation, which would be about no value.
Scalar ScalarEmitter::EmitChecked(const ir::Inst& inst, Scalar a, Scalar b, llvm::Value* state,
                                  Failure failure) {
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* both = ir.CreateBinaryIntrinsic(CheckedIntrinsic(inst.op), a.slot, b.slot);
  if (Has(ScalarBug::OverflowWraps)) return {ir.CreateExtractValue(both, 0), state};
  llvm::Value* failed =
      builder_.Choose(ir.CreateExtractValue(both, 1), builder_.FailureState(failure), state);
  return {ir.CreateExtractValue(both, 0),
          builder_.Choose(builder_.Is(state, abi::kValue), failed, state)};
}

Scalar ScalarEmitter::EmitDivision(const ir::Inst& inst, Scalar a, Scalar b, llvm::Value* state) {
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* by_zero = ir.CreateICmpEQ(b.slot, builder_.Int(0));
  llvm::Value* by_minus_one = ir.CreateICmpEQ(b.slot, builder_.Int(-1));
  llvm::Value* lowest = ir.CreateICmpEQ(a.slot, builder_.Int(std::numeric_limits<int64_t>::min()));
  llvm::Value* overflows = ir.CreateAnd(by_minus_one, lowest);
  // The machine traps on both, so it divides by one instead, and the state tells.
  llvm::Value* trap = ir.CreateOr(by_zero, overflows);
  llvm::Value* divisor = builder_.Choose(trap, builder_.Int(1), b.slot);
  bool is_rem = inst.op == Op::Rem;
  llvm::Value* slot = is_rem ? ir.CreateSRem(a.slot, divisor) : ir.CreateSDiv(a.slot, divisor);
  bool is_int = module_.types.Is(inst.type, TypeKind::Int);
  llvm::Value* failed = state;
  // The remainder of the lowest number by minus one is zero and fits.
  if (!is_rem) {
    Failure failure = is_int ? Failure::Overflow : Failure::OutOfRange;
    failed = builder_.Choose(overflows, builder_.FailureState(failure), failed);
  } else {
    slot = builder_.Choose(overflows, builder_.Int(0), slot);
  }
  failed = builder_.Choose(by_zero, builder_.FailureState(Failure::DivisionByZero), failed);
  return {slot, builder_.Choose(builder_.Is(state, abi::kValue), failed, state)};
}

Scalar ScalarEmitter::EmitFloat(const ir::Inst& inst, Scalar a, Scalar b, llvm::Value* state) {
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* x = ir.CreateBitCast(a.slot, ir.getDoubleTy());
  llvm::Value* y = ir.CreateBitCast(b.slot, ir.getDoubleTy());
  llvm::Value* number = inst.op == Op::Add   ? ir.CreateFAdd(x, y)
                        : inst.op == Op::Sub ? ir.CreateFSub(x, y)
                        : inst.op == Op::Mul ? ir.CreateFMul(x, y)
                                             : ir.CreateFDiv(x, y);
  Scalar result{ir.CreateBitCast(number, ir.getInt64Ty()), state};
  if (module_.types[inst.type].nan) return result;
  llvm::Value* size = ir.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, number);
  llvm::Value* infinity =
      llvm::ConstantFP::get(ir.getDoubleTy(), std::numeric_limits<double>::infinity());
  llvm::Value* is_nan = ir.CreateFCmpUNO(number, number);
  llvm::Value* is_infinite = ir.CreateFCmpOEQ(size, infinity);
  llvm::Value* failed =
      builder_.Choose(is_infinite, builder_.FailureState(Failure::Overflow), state);
  failed = builder_.Choose(is_nan, builder_.FailureState(Failure::OutOfRange), failed);
  result.state = builder_.Choose(builder_.Is(state, abi::kValue), failed, state);
  return result;
}

Scalar ScalarEmitter::EmitSign(const Frame& frame, const ir::Inst& inst) {
  llvm::IRBuilder<>& ir = builder_.ir();
  TypeKind kind = module_.types[inst.type].kind;
  bool negates = inst.op == Op::Neg;
  if (kind == TypeKind::Decimal) return OutsideOf(inst.type);
  Scalar a = Arg(frame, inst, 0);
  if (kind == TypeKind::Float) {
    llvm::Value* x = ir.CreateBitCast(a.slot, ir.getDoubleTy());
    llvm::Value* y = negates ? ir.CreateFNeg(x) : ir.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, x);
    return {ir.CreateBitCast(y, ir.getInt64Ty()), a.state};
  }
  Scalar zero{builder_.Int(0), builder_.State(abi::kValue)};
  ir::Inst subtract = inst;
  subtract.op = Op::Sub;
  Failure failure = kind == TypeKind::Int ? Failure::Overflow : Failure::OutOfRange;
  Scalar turned = EmitChecked(subtract, zero, a, a.state, failure);
  if (negates) return turned;
  llvm::Value* turns = ir.CreateICmpSLT(a.slot, builder_.Int(0));
  return {builder_.Choose(turns, turned.slot, a.slot),
          builder_.Choose(turns, turned.state, a.state)};
}

Scalar ScalarEmitter::EmitConversion(const Frame& frame, const ir::Inst& inst) {
  llvm::IRBuilder<>& ir = builder_.ir();
  Scalar a = Arg(frame, inst, 0);
  if (inst.op == Op::IntToFloat) {
    llvm::Value* number = ir.CreateSIToFP(a.slot, ir.getDoubleTy());
    return {ir.CreateBitCast(number, ir.getInt64Ty()), a.state};
  }
  llvm::Value* x = ir.CreateBitCast(a.slot, ir.getDoubleTy());
  if (inst.op == Op::IsFinite) {
    llvm::Value* size = ir.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, x);
    llvm::Value* infinity =
        llvm::ConstantFP::get(ir.getDoubleTy(), std::numeric_limits<double>::infinity());
    return Truth(FailureOf(a, ArgType(frame, inst, 0)), ir.CreateFCmpOLT(size, infinity));
  }
  constexpr double kEnd = 9223372036854775808.0;  // 2^63, the first that does not fit
  llvm::Value* whole = ir.CreateUnaryIntrinsic(llvm::Intrinsic::trunc, x);
  llvm::Value* low = ir.CreateFCmpOGE(whole, llvm::ConstantFP::get(ir.getDoubleTy(), -kEnd));
  llvm::Value* high = ir.CreateFCmpOLT(whole, llvm::ConstantFP::get(ir.getDoubleTy(), kEnd));
  llvm::Value* fits = ir.CreateAnd(low, high);
  llvm::Value* safe = builder_.Choose(fits, whole, llvm::ConstantFP::get(ir.getDoubleTy(), 0.0));
  llvm::Value* state = builder_.Choose(fits, a.state, builder_.FailureState(Failure::OutOfRange));
  return {ir.CreateFPToSI(safe, ir.getInt64Ty()),
          builder_.Choose(builder_.Is(a.state, abi::kValue), state, a.state)};
}

}  // namespace meshlaw::codegen
