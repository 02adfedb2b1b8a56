// SPDX-License-Identifier: Apache-2.0
// Decimals as 64-bit numbers at the scale of their type. Almost all data fits; rows that do not are
// deferred to the interpreter, which is exact to 38 digits.
#include "compiler/codegen/kernel_emitter.h"

namespace meshlaw::codegen {

using ir::Op;
using scan::Physical;

namespace {

constexpr int kNarrowDigits = 18;

int64_t PowerOfTen(int exponent) {
  int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace

/// Digits that the type has no room for: the value is outside it.
void KernelEmitter::CheckDigits(Lanes& result, const value::Type& type, bool not_applicable) {
  if (type.precision > kNarrowDigits) return;
  const int64_t bound = PowerOfTen(type.precision) - 1;
  llvm::Value* outside = Not(Within(result.value, -bound, bound));
  not_applicable ? AddNotApplicable(result, outside) : AddError(result, outside);
}

/// number * 10^digits; rows in which that leaves 64 bits are deferred.
llvm::Value* KernelEmitter::ScaleUp(llvm::Value* number, int digits, Lanes& masks) {
  if (digits == 0 || Has(PlantedBug::DecimalScaleIgnored)) return number;
  llvm::Value* overflows = nullptr;
  llvm::Value* scaled = MultiplyBy(number, PowerOfTen(digits), overflows);
  Defer(masks, Without(overflows, Failed(masks)));
  return scaled;
}

KernelEmitter::Read KernelEmitter::ReadDecimal(const Node& node, const value::Type& type) {
  const scan::PhysicalColumn& physical = graph_.PhysicalOf(node.column);
  Read read;
  int from = 0;
  if (physical.physical == Physical::Decimal128) {
    // Low and high halves alternate in memory.
    auto* pairs = llvm::FixedVectorType::get(ir_.getInt64Ty(), lanes_ * 2);
    llvm::Value* first = ir_.CreateMul(block_, ir_.getInt64(lanes_ * 2));
    llvm::Value* at =
        ir_.CreateInBoundsGEP(ir_.getInt64Ty(), Input({Kind::Values, node.column, {}}), first);
    llvm::Value* both = ir_.CreateAlignedLoad(pairs, at, llvm::Align(1));
    llvm::SmallVector<int> even, odd;
    for (unsigned i = 0; i < lanes_; ++i) {
      even.push_back(static_cast<int>(2 * i));
      odd.push_back(static_cast<int>(2 * i + 1));
    }
    read.value = ir_.CreateShuffleVector(both, even);
    llvm::Value* high = ir_.CreateShuffleVector(both, odd);
    llvm::Value* sign = ir_.CreateAShr(read.value, Splat(63));
    read.deferred = MaskOf(ir_.CreateICmpNE(high, sign));
    from = physical.scale;
  } else {
    read.value = LoadWidened(node);
    if (physical.physical == Physical::UInt64) {
      read.deferred = Not(Within(read.value, 0, INT64_MAX));
    }
  }
  Lanes lanes;
  lanes.value = read.value;
  lanes.deferred = read.deferred;
  if (type.scale > from && type.scale - from <= kNarrowDigits) {
    lanes.value = ScaleUp(lanes.value, type.scale - from, lanes);
  } else if (type.scale > from) {
    lanes.deferred = Ones();
  }
  if (type.scale < from) {
    // Digits that the type does not keep must be zeros.
    if (from - type.scale > kNarrowDigits) {
      lanes.deferred = Ones();
    } else {
      llvm::Constant* unit = Splat(PowerOfTen(from - type.scale));
      llvm::Value* quotient = ir_.CreateSDiv(lanes.value, unit);
      llvm::Value* back = ir_.CreateMul(quotient, unit);
      lanes.not_applicable = MaskOf(ir_.CreateICmpNE(back, lanes.value));
      lanes.value = quotient;
    }
  }
  CheckDigits(lanes, type, true);
  return {lanes.value, lanes.not_applicable, lanes.deferred};
}

Lanes KernelEmitter::EmitDecimal(const Node& node) {
  const Lanes a = At(node.args[0]), b = At(node.args[1]);
  const value::Type& type = TypeOf(node);
  Lanes result = Join({&a, &b});
  llvm::Value *overflows = nullptr, *unsure = nullptr;
  if (node.op == Op::Mul) {
    result.value =
        Multiply(a, graph_[node.args[0]].range, b, graph_[node.args[1]].range, overflows, unsure);
  } else {
    llvm::Value* x = ScaleUp(a.value, type.scale - TypeOf(graph_[node.args[0]]).scale, result);
    llvm::Value* y = ScaleUp(b.value, type.scale - TypeOf(graph_[node.args[1]]).scale, result);
    const bool subtracts = node.op == Op::Sub;
    result.value = subtracts ? ir_.CreateSub(x, y) : ir_.CreateAdd(x, y);
    overflows = AddOverflows(subtracts, x, y, result.value);
  }
  Defer(result, Without(Or(overflows, unsure), Failed(result)));
  CheckDigits(result, type, false);
  return result;
}

Lanes KernelEmitter::EmitDecimalConversion(const Node& node) {
  const Lanes a = At(node.args[0]);
  const value::Type& from = TypeOf(graph_[node.args[0]]);
  const value::Type& to = TypeOf(node);
  Lanes result = Join({&a});
  if (node.op == Op::DecimalToFloat) {
    // Both are exact doubles (the graph has no larger scale), so the quotient is rounded once.
    constexpr int64_t kExact = int64_t{1} << 53;
    llvm::Value* reals = ir_.CreateSIToFP(a.value, Vector(ir_.getDoubleTy()));
    double unit = 1;
    for (int i = 0; i < from.scale; ++i) unit *= 10;
    result.value = ir_.CreateFDiv(reals, SplatReal(unit));
    Defer(result, Without(Not(Within(a.value, -kExact, kExact)), Failed(result)));
    return result;
  }
  const int digits = node.op == Op::IntToDecimal ? to.scale : to.scale - from.scale;
  result.value = ScaleUp(a.value, digits, result);
  CheckDigits(result, to, false);
  return result;
}

}  // namespace meshlaw::codegen
