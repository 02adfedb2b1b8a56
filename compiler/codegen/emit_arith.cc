// SPDX-License-Identifier: Apache-2.0
// Arithmetic on Int, times and Float. Checks for overflow are left out where ranges rule it out.
#include <algorithm>

#include "compiler/codegen/kernel_emitter.h"
#include "runtime/value/time.h"

namespace meshlaw::codegen {

using ir::Op;
using value::Int128;
using value::TypeKind;

namespace {

constexpr int64_t kExact = int64_t{1} << 53;  ///< integers below are doubles

bool IsBounded(const IntRange& range) { return range.low != INT64_MIN || range.high != INT64_MAX; }

Int128 FloorDivide(Int128 number, Int128 size) {
  const Int128 whole = number / size;
  return number % size < 0 ? whole - 1 : whole;
}

}  // namespace

Lanes KernelEmitter::EmitArithmetic(const Node& node) {
  switch (TypeOf(node).kind) {
    case TypeKind::Float: return EmitReals(node);
    case TypeKind::Decimal: return EmitDecimal(node);
    case TypeKind::Date: return EmitDateShift(node);
    default: return EmitIntegers(node);
  }
}

llvm::Value* KernelEmitter::AddOverflows(bool subtracts, llvm::Value* a, llvm::Value* b,
                                         llvm::Value* result) {
  // The sign is wrong: both operands (or, of a difference, only the first) have the other one.
  llvm::Value* from_a = ir_.CreateXor(a, result);
  llvm::Value* from_b = subtracts ? ir_.CreateXor(a, b) : ir_.CreateXor(b, result);
  return MaskOf(ir_.CreateICmpSLT(ir_.CreateAnd(from_a, from_b), Splat(0)));
}

llvm::Value* KernelEmitter::MultiplyBy(llvm::Value* a, int64_t factor, llvm::Value*& overflows) {
  if (factor != 0) {
    const Int128 x = Int128{INT64_MAX} / factor, y = Int128{INT64_MIN} / factor;
    const Int128 low = std::max(std::min(x, y), Int128{INT64_MIN});
    const Int128 high = std::min(std::max(x, y), Int128{INT64_MAX});
    llvm::Value* fits = Within(a, static_cast<int64_t>(low), static_cast<int64_t>(high));
    overflows = Or(overflows, Not(fits));
  }
  return ir_.CreateMul(a, Splat(factor));
}

llvm::Value* KernelEmitter::Multiply(const Lanes& a, const IntRange& a_range, const Lanes& b,
                                     const IntRange& b_range, llvm::Value*& overflows,
                                     llvm::Value*& unsure) {
  if (a_range.low == a_range.high) return MultiplyBy(b.value, a_range.low, overflows);
  if (b_range.low == b_range.high) return MultiplyBy(a.value, b_range.low, overflows);
  // The rounded product of the rounded factors is at most three parts in 2^53 off.
  llvm::Type* reals = Vector(ir_.getDoubleTy());
  llvm::Value* product =
      ir_.CreateFMul(ir_.CreateSIToFP(a.value, reals), ir_.CreateSIToFP(b.value, reals));
  llvm::Value* size = ir_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, product);
  unsure = Or(unsure, MaskOf(ir_.CreateFCmpOGT(size, SplatReal(9.2e18))));
  return ir_.CreateMul(a.value, b.value);
}

/// Int, Duration and moments: they differ in names of failures alone, and both are errors.
Lanes KernelEmitter::EmitIntegers(const Node& node) {
  const Lanes a = At(node.args[0]), b = At(node.args[1]);
  Lanes result = Join({&a, &b});
  if (node.op == Op::Div || node.op == Op::Rem) return EmitDivision(node, result, a, b);
  llvm::Value* overflows = nullptr;
  if (node.op == Op::Mul) {
    llvm::Value* unsure = nullptr;
    result.value =
        Multiply(a, graph_[node.args[0]].range, b, graph_[node.args[1]].range, overflows, unsure);
    if (!IsBounded(node.range)) Defer(result, unsure);
  } else {
    const bool subtracts = node.op == Op::Sub;
    result.value = subtracts ? ir_.CreateSub(a.value, b.value) : ir_.CreateAdd(a.value, b.value);
    if (!IsBounded(node.range)) {
      overflows = AddOverflows(subtracts, a.value, b.value, result.value);
    }
  }
  const bool is_days = TypeOf(graph_[node.args[0]]).kind == TypeKind::Date;
  if (is_days) result.value = MultiplyBy(result.value, value::kMicrosPerDay, overflows);
  const bool is_safe = IsBounded(node.range) || Has(PlantedBug::OverflowWraps);
  if (!is_safe) AddError(result, overflows);
  return result;
}

/// The quotient of integers below 2^53, truncated: the rounded quotient of two such numbers never
/// reaches the next whole number.
llvm::Value* KernelEmitter::DivideReals(llvm::Value* a, llvm::Value* b) {
  llvm::Type* reals = Vector(ir_.getDoubleTy());
  llvm::Value* quotient = ir_.CreateFDiv(ir_.CreateSIToFP(a, reals), ir_.CreateSIToFP(b, reals));
  return ir_.CreateFPToSI(quotient, Vector(ir_.getInt64Ty()));
}

Lanes KernelEmitter::EmitDivision(const Node& node, Lanes result, const Lanes& a, const Lanes& b) {
  const IntRange a_range = graph_[node.args[0]].range, b_range = graph_[node.args[1]].range;
  // A constant may be a failure: then the divisor is no number.
  const bool has_constant = graph_.IsConstant(node.args[1]) && b_range.low == b_range.high;
  llvm::Value *x = a.value, *y = b.value;
  if (!has_constant || b_range.low == 0) {
    llvm::Value* is_zero = ir_.CreateICmpEQ(y, Splat(0));
    AddError(result, MaskOf(is_zero));
    y = ir_.CreateSelect(is_zero, Splat(1), y);
  }
  if (has_constant && b_range.low == -1) {
    // The one quotient that does not fit; its remainder is 0.
    if (node.op == Op::Div) AddError(result, MaskOf(ir_.CreateICmpEQ(x, Splat(INT64_MIN))));
    result.value = node.op == Op::Div ? ir_.CreateNeg(x) : Splat(0);
    return result;
  }
  const bool is_exact = a_range.IsWithin(-kExact, kExact) && b_range.IsWithin(-kExact, kExact);
  llvm::Value* quotient = nullptr;
  if (has_constant && !is_exact && b_range.low != 0) {
    quotient = ir_.CreateSDiv(x, y);
  } else {
    if (!is_exact) {
      llvm::Value* fits = And(Within(x, -kExact, kExact), Within(y, -kExact, kExact));
      Defer(result, Without(Not(fits), Absent(result)));
      // Where it is deferred any operands do that cannot overflow.
      x = ir_.CreateSelect(LanesOf(fits), x, Splat(0));
      y = ir_.CreateSelect(LanesOf(fits), y, Splat(1));
    } else {
      // Rows without a value hold anything.
      x = ir_.CreateSelect(LanesOf(Within(x, -kExact, kExact)), x, Splat(0));
      y = ir_.CreateSelect(LanesOf(Within(y, -kExact, kExact)), y, Splat(1));
    }
    quotient = DivideReals(x, y);
  }
  if (node.op == Op::Div) {
    result.value = quotient;
    return result;
  }
  result.value = ir_.CreateSub(x, ir_.CreateMul(quotient, y));
  if (Has(PlantedBug::RemainderFloors)) {
    llvm::Value* is_negative = ir_.CreateICmpSLT(result.value, Splat(0));
    result.value = ir_.CreateSelect(is_negative, ir_.CreateAdd(result.value, y), result.value);
  }
  return result;
}

/// A date plus a constant duration: whole days, rounded down.
Lanes KernelEmitter::EmitDateShift(const Node& node) {
  const Lanes a = At(node.args[0]);
  Lanes result = Join({&a});
  const Int128 micros = graph_[node.args[1]].constant.integer();
  const Int128 signed_micros = node.op == Op::Add ? micros : -micros;
  const auto days = static_cast<int64_t>(FloorDivide(signed_micros, value::kMicrosPerDay));
  result.value = ir_.CreateAdd(a.value, Splat(days));
  AddError(result, Not(Within(result.value, INT32_MIN, INT32_MAX)));
  return result;
}

Lanes KernelEmitter::EmitReals(const Node& node) {
  const Lanes a = At(node.args[0]), b = At(node.args[1]);
  Lanes result = Join({&a, &b});
  switch (node.op) {
    case Op::Add: result.value = ir_.CreateFAdd(a.value, b.value); break;
    case Op::Sub: result.value = ir_.CreateFSub(a.value, b.value); break;
    case Op::Mul: result.value = ir_.CreateFMul(a.value, b.value); break;
    default: result.value = ir_.CreateFDiv(a.value, b.value); break;
  }
  if (TypeOf(node).nan) return result;
  llvm::Value* size = ir_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, result.value);
  llvm::Constant* infinity = llvm::ConstantFP::getInfinity(Vector(ir_.getDoubleTy()));
  AddError(result, MaskOf(ir_.CreateFCmpUGE(size, infinity)));
  return result;
}

Lanes KernelEmitter::EmitSign(const Node& node) {
  const Lanes a = At(node.args[0]);
  Lanes result = Join({&a});
  const bool negates = node.op == Op::Neg;
  if (node.form == Form::Real) {
    result.value = negates ? ir_.CreateFNeg(a.value)
                           : ir_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, a.value);
    return result;
  }
  llvm::Value* negated = ir_.CreateNeg(a.value);
  llvm::Value* turns = ir_.CreateICmpSLT(a.value, Splat(0));
  result.value = negates ? negated : ir_.CreateSelect(turns, negated, a.value);
  llvm::Value* lowest = MaskOf(ir_.CreateICmpEQ(a.value, Splat(INT64_MIN)));
  if (TypeOf(node).kind == TypeKind::Decimal) {
    Defer(result, Without(lowest, Absent(result)));
  } else if (graph_[node.args[0]].range.low == INT64_MIN) {
    AddError(result, lowest);
  }
  return result;
}

Lanes KernelEmitter::EmitConversion(const Node& node) {
  const Lanes a = At(node.args[0]);
  Lanes result = Join({&a});
  if (node.op == Op::IntToFloat) {
    result.value = ir_.CreateSIToFP(a.value, Vector(ir_.getDoubleTy()));
    return result;
  }
  if (node.op == Op::IsFinite) {
    llvm::Value* size = ir_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, a.value);
    llvm::Constant* infinity = llvm::ConstantFP::getInfinity(Vector(ir_.getDoubleTy()));
    result.value = Without(MaskOf(ir_.CreateFCmpOLT(size, infinity)), Absent(result));
    return result;
  }
  constexpr double kEnd = 9223372036854775808.0;
  llvm::Value* fits = ir_.CreateAnd(ir_.CreateFCmpOGE(a.value, SplatReal(-kEnd)),
                                    ir_.CreateFCmpOLT(a.value, SplatReal(kEnd)));
  AddError(result, Not(MaskOf(fits)));
  llvm::Value* safe = ir_.CreateSelect(fits, a.value, SplatReal(0));
  result.value = ir_.CreateFPToSI(safe, Vector(ir_.getInt64Ty()));
  return result;
}

}  // namespace meshlaw::codegen
