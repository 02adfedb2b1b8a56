// SPDX-License-Identifier: Apache-2.0
// Leaves of a kernel: constants, columns at their physical widths, and nodes made by chunk steps.
#include "compiler/codegen/kernel_emitter.h"
#include "runtime/value/time.h"

namespace meshlaw::codegen {

using scan::Physical;
using value::TypeKind;

Lanes KernelEmitter::EmitConstant(const Node& node) {
  const value::Value& constant = node.constant;
  Lanes lanes;
  switch (node.form) {
    case Form::Truth: lanes.value = constant.is_true() ? Ones() : OrZero(nullptr); break;
    case Form::Real: lanes.value = SplatReal(0); break;
    case Form::Integer:
    case Form::Text:
    case Form::Vector:
    case Form::Other: lanes.value = Splat(0); break;
  }
  if (constant.is_null()) {
    lanes.null = Ones();
  } else if (constant.is_failure()) {
    (value::IsNotApplicable(constant.failure()) ? lanes.not_applicable : lanes.error) = Ones();
  } else if (node.form == Form::Real) {
    lanes.value = SplatReal(constant.real());
  } else if (node.form == Form::Integer) {
    const bool is_decimal = constant.kind() == value::Value::Kind::Decimal;
    lanes.value =
        Splat(is_decimal ? static_cast<int64_t>(constant.decimal().unscaled) : constant.integer());
  }
  return lanes;
}

Lanes KernelEmitter::EmitColumn(const Node& node) {
  Lanes lanes;
  llvm::Value* valid = LoadMask({Kind::Valid, node.column, {}});
  llvm::Value* missing = Not(valid);
  if (node.optional) {
    lanes.not_applicable = LoadMask({Kind::Malformed, node.column, {}});
    if (Has(PlantedBug::MalformedIsNull)) lanes.not_applicable = nullptr;
    lanes.null = Without(missing, lanes.not_applicable);
  } else if (!Has(PlantedBug::NullIsValue)) {
    lanes.not_applicable = missing;
  }
  const Read read = ReadColumn(node);
  AddNotApplicable(lanes, read.bad);
  Defer(lanes, And(read.deferred, valid));
  lanes.value = read.value;
  if (node.form == Form::Truth) lanes.value = Without(read.value, Absent(lanes));
  return lanes;
}

/// Never a failure: null is well-formed, what is malformed or bad is not.
Lanes KernelEmitter::EmitWellFormed(const Node& node) {
  Lanes lanes;
  const Read read = ReadColumn(node);
  llvm::Value* valid = LoadMask({Kind::Valid, node.column, {}});
  llvm::Value* bad = And(read.bad, valid);
  lanes.value = Not(Or(bad, LoadMask({Kind::Malformed, node.column, {}})));
  Defer(lanes, And(read.deferred, valid));
  return lanes;
}

Lanes KernelEmitter::EmitStep(const Node& node, NodeId id) {
  Lanes lanes;
  llvm::Value* present = LoadMask({Kind::StepPresent, -1, id});
  lanes.error = LoadMask({Kind::StepError, -1, id});
  lanes.not_applicable = LoadMask({Kind::StepNotApplicable, -1, id});
  lanes.null = Not(Or(present, Failed(lanes)));
  switch (node.form) {
    case Form::Truth: lanes.value = LoadMask({Kind::StepTruth, -1, id}); break;
    case Form::Integer:
      lanes.value = LoadVector({Kind::StepValues, -1, id}, ir_.getInt64Ty());
      break;
    case Form::Real: lanes.value = LoadVector({Kind::StepValues, -1, id}, ir_.getDoubleTy()); break;
    case Form::Text:
    case Form::Vector:
    case Form::Other: break;  // only the masks are asked for
  }
  return lanes;
}

// ---- columns ----

KernelEmitter::Read KernelEmitter::ReadColumn(const Node& node) {
  const value::Type& type = graph_.ColumnTypeOf(node.column);
  switch (type.kind) {
    case TypeKind::Bool: return {LoadMask({Kind::Values, node.column, {}}), nullptr, nullptr};
    case TypeKind::Float: return ReadReal(node);
    case TypeKind::Decimal: return ReadDecimal(node, type);
    default: return ReadInteger(node, type);
  }
}

llvm::Value* KernelEmitter::LoadWidened(const Node& node) {
  const scan::PhysicalColumn& physical = graph_.PhysicalOf(node.column);
  const auto bits = static_cast<unsigned>(scan::WidthOf(physical) * 8);
  llvm::Value* narrow = LoadVector({Kind::Values, node.column, {}}, ir_.getIntNTy(bits));
  if (bits == 64) return narrow;
  const bool is_unsigned = physical.physical == Physical::UInt8 ||
                           physical.physical == Physical::UInt16 ||
                           physical.physical == Physical::UInt32;
  llvm::Type* wide = Vector(ir_.getInt64Ty());
  if (is_unsigned || Has(PlantedBug::ZeroExtends)) return ir_.CreateZExt(narrow, wide);
  return ir_.CreateSExt(narrow, wide);
}

KernelEmitter::Read KernelEmitter::ReadInteger(const Node& node, const value::Type& type) {
  const scan::PhysicalColumn& physical = graph_.PhysicalOf(node.column);
  Read read;
  read.value = LoadWidened(node);
  if (physical.physical == Physical::UInt64) read.bad = Not(Within(read.value, 0, INT64_MAX));
  if (type.kind == TypeKind::Time) {
    read.bad = Not(Within(read.value, 0, value::kMicrosPerDay - 1));
  }
  if (physical.physical == Physical::Timestamp) {
    const int64_t factor = value::kMicrosPerSecond / physical.unit_per_second;
    if (factor > 1) read.value = MultiplyBy(read.value, factor, read.bad);
  }
  return read;
}

KernelEmitter::Read KernelEmitter::ReadReal(const Node& node) {
  const scan::PhysicalColumn& physical = graph_.PhysicalOf(node.column);
  llvm::Type* wide = Vector(ir_.getDoubleTy());
  Read read;
  switch (physical.physical) {
    case Physical::Float64:
      read.value = LoadVector({Kind::Values, node.column, {}}, ir_.getDoubleTy());
      break;
    case Physical::Float32:
      read.value =
          ir_.CreateFPExt(LoadVector({Kind::Values, node.column, {}}, ir_.getFloatTy()), wide);
      break;
    case Physical::UInt64: {
      llvm::Value* number = LoadVector({Kind::Values, node.column, {}}, ir_.getInt64Ty());
      read.value = ir_.CreateUIToFP(number, wide);
      break;
    }
    default: read.value = ir_.CreateSIToFP(LoadWidened(node), wide); break;
  }
  const bool is_float =
      physical.physical == Physical::Float64 || physical.physical == Physical::Float32;
  if (is_float && !node.nan) {
    llvm::Value* size = ir_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, read.value);
    llvm::Constant* infinity = llvm::ConstantFP::getInfinity(wide);
    read.bad = MaskOf(ir_.CreateFCmpUGE(size, infinity));
  }
  return read;
}

}  // namespace meshlaw::codegen
