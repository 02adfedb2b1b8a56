// SPDX-License-Identifier: Apache-2.0
// The frame of a kernel: its loop over blocks, its inputs and outputs, and the algebra of masks.
#include <algorithm>

#include "compiler/codegen/kernel_emitter.h"

namespace meshlaw::codegen {

using ir::Op;

KernelEmitter::KernelEmitter(llvm::Module& module, const ColumnGraph& graph, KernelPlan& plan,
                             unsigned lanes, PlantedBug bug)
    : module_(module),
      graph_(graph),
      plan_(plan),
      lanes_(lanes),
      bug_(bug),
      ir_(module.getContext()) {}

void KernelEmitter::Emit() {
  llvm::LLVMContext& context = module_.getContext();
  llvm::Type* pointer = ir_.getPtrTy();
  llvm::Type* index = ir_.getInt64Ty();
  auto* type = llvm::FunctionType::get(ir_.getVoidTy(), {pointer, pointer, index, index}, false);
  function_ = llvm::Function::Create(type, llvm::GlobalValue::ExternalLinkage, plan_.name, module_);
  function_->addFnAttr(llvm::Attribute::NoUnwind);
  // Both, or hosts that would rather use half of their registers do.
  function_->addFnAttr("prefer-vector-width", "512");
  function_->addFnAttr("min-legal-vector-width", "512");
  for (unsigned i = 0; i < 2; ++i) function_->addParamAttr(i, llvm::Attribute::NoAlias);

  entry_ = llvm::BasicBlock::Create(context, "entry", function_);
  auto* loop = llvm::BasicBlock::Create(context, "block", function_);
  auto* done = llvm::BasicBlock::Create(context, "done", function_);
  ir_.SetInsertPoint(entry_);
  for (size_t i = 0; i < plan_.outputs.size() * kOutputPointers; ++i) {
    output_pointers_.push_back(PointerOf(function_->getArg(1), i));
  }
  llvm::Value* is_empty = ir_.CreateICmpSGE(function_->getArg(2), function_->getArg(3));
  ir_.CreateCondBr(is_empty, done, loop);

  ir_.SetInsertPoint(loop);
  llvm::PHINode* block = ir_.CreatePHI(index, 2, "b");
  block->addIncoming(function_->getArg(2), entry_);
  block_ = block;
  for (size_t i = 0; i < plan_.outputs.size(); ++i) EmitOutput(i);
  llvm::Value* next = ir_.CreateAdd(block, ir_.getInt64(1));
  block->addIncoming(next, loop);
  ir_.CreateCondBr(ir_.CreateICmpSLT(next, function_->getArg(3)), loop, done);
  ir_.SetInsertPoint(done);
  ir_.CreateRetVoid();
}

// ---- memory ----

llvm::Value* KernelEmitter::PointerOf(llvm::Value* table, size_t index) {
  llvm::Value* at = ir_.CreateConstInBoundsGEP1_64(ir_.getPtrTy(), table, index);
  llvm::LoadInst* pointer = ir_.CreateLoad(ir_.getPtrTy(), at);
  // No one writes the tables while a kernel runs.
  pointer->setMetadata(llvm::LLVMContext::MD_invariant_load,
                       llvm::MDNode::get(module_.getContext(), {}));
  return pointer;
}

llvm::Value* KernelEmitter::Input(const KernelInput& input) {
  llvm::Value*& pointer = inputs_[input];
  if (pointer == nullptr) {
    const llvm::IRBuilderBase::InsertPointGuard guard(ir_);
    ir_.SetInsertPoint(entry_->getTerminator());
    pointer = PointerOf(function_->getArg(0), plan_.inputs.size());
    plan_.inputs.push_back(input);
  }
  return pointer;
}

llvm::Value* KernelEmitter::LoadMask(const KernelInput& input) {
  llvm::Value*& mask = masks_[input];
  if (mask == nullptr) {
    llvm::Value* at = ir_.CreateInBoundsGEP(MaskType(), Input(input), block_);
    mask = ir_.CreateAlignedLoad(MaskType(), at, llvm::Align(1));
  }
  return mask;
}

llvm::Value* KernelEmitter::LoadVector(const KernelInput& input, llvm::Type* element) {
  llvm::Type* vector = Vector(element);
  llvm::Value* first = ir_.CreateMul(block_, ir_.getInt64(lanes_));
  llvm::Value* at = ir_.CreateInBoundsGEP(element, Input(input), first);
  return ir_.CreateAlignedLoad(vector, at, llvm::Align(1));
}

void KernelEmitter::StoreMask(llvm::Value* mask, size_t output, size_t pointer) {
  llvm::Value* base = output_pointers_[output * kOutputPointers + pointer];
  llvm::Value* at = ir_.CreateInBoundsGEP(MaskType(), base, block_);
  ir_.CreateAlignedStore(OrZero(mask), at, llvm::Align(1));
}

void KernelEmitter::EmitOutput(size_t index) {
  KernelOutput& output = plan_.outputs[index];
  output_ = index;
  const Lanes lanes = At(output.node);
  const Form form = graph_[output.node].form;
  const bool is_truth = output.shape == scan::Shape::Truth;
  StoreMask(is_truth ? lanes.value : Not(Absent(lanes)), index, 0);
  output.writes_not_applicable = lanes.not_applicable != nullptr;
  output.writes_error = lanes.error != nullptr;
  output.writes_deferred = lanes.deferred != nullptr;
  if (output.writes_not_applicable) StoreMask(lanes.not_applicable, index, 1);
  if (output.writes_error) StoreMask(lanes.error, index, 2);
  if (output.writes_deferred) StoreMask(lanes.deferred, index, 3);
  if (is_truth) return;
  llvm::Value* value = lanes.value;
  if (form == Form::Truth) value = ir_.CreateZExt(LanesOf(value), Vector(ir_.getInt64Ty()));
  llvm::Type* element = llvm::cast<llvm::VectorType>(value->getType())->getElementType();
  llvm::Value* first = ir_.CreateMul(block_, ir_.getInt64(lanes_));
  llvm::Value* at =
      ir_.CreateInBoundsGEP(element, output_pointers_[index * kOutputPointers + 4], first);
  ir_.CreateAlignedStore(value, at, llvm::Align(8));
}

// ---- nodes ----

Lanes KernelEmitter::At(NodeId id) {
  const auto [entry, is_new] = made_.emplace(id, Made{});
  if (is_new) {
    const Lanes lanes = EmitNode(graph_[id], id);
    return (made_[id] = {lanes, output_}).lanes;
  }
  Made& made = entry->second;
  if (made.output != output_ && IsCheapToLoad(graph_[id])) {
    made.output = output_;
    made.lanes.value = Reload(graph_[id], id);
  }
  return made.lanes;
}

/// Numbers of a column lie in the nearest cache once they were read: loading them again for another
/// function costs less than holding them in registers, of which there are few.
bool KernelEmitter::IsCheapToLoad(const Node& node) const {
  const bool is_number = node.form == Form::Integer || node.form == Form::Real;
  return is_number && (node.kind == NodeKind::Column || node.place == Place::Chunk);
}

llvm::Value* KernelEmitter::Reload(const Node& node, NodeId id) {
  return node.place == Place::Chunk ? EmitStep(node, id).value : ReadColumn(node).value;
}

Lanes KernelEmitter::EmitNode(const Node& node, NodeId id) {
  if (node.kind == NodeKind::Constant) return EmitConstant(node);
  if (node.place == Place::Chunk) return EmitStep(node, id);
  switch (node.kind) {
    case NodeKind::Constant: break;
    case NodeKind::Column: return EmitColumn(node);
    case NodeKind::WellFormed: return EmitWellFormed(node);
    case NodeKind::Apply: return EmitApply(node);
  }
  MESHLAW_UNREACHABLE();
}

Lanes KernelEmitter::EmitApply(const Node& node) {
  switch (node.op) {
    case Op::Not: return EmitNot(node);
    case Op::And:
    case Op::Or: return EmitJunction(node);
    case Op::Select: return EmitSelect(node);
    case Op::IsNull: return EmitIsNull(node);
    case Op::Unwrap: return EmitUnwrap(node);
    case Op::Coalesce: return EmitCoalesce(node);
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge: return EmitComparison(node);
    case Op::OneOf: return EmitOneOf(node);
    case Op::StartsWith: return EmitStartsWith(node);
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem: return EmitArithmetic(node);
    case Op::Neg:
    case Op::Abs: return EmitSign(node);
    case Op::IntToFloat:
    case Op::FloatToInt:
    case Op::IsFinite: return EmitConversion(node);
    case Op::IntToDecimal:
    case Op::Rescale:
    case Op::DecimalToFloat: return EmitDecimalConversion(node);
    default: break;  // the graph gives no other operation to kernels
  }
  MESHLAW_UNREACHABLE();
}

// ---- masks ----

llvm::Value* KernelEmitter::Ones() { return llvm::Constant::getAllOnesValue(MaskType()); }

llvm::Value* KernelEmitter::MaskOf(llvm::Value* lanes) {
  return ir_.CreateBitCast(lanes, MaskType());
}

llvm::Value* KernelEmitter::LanesOf(llvm::Value* mask) {
  return ir_.CreateBitCast(OrZero(mask), Vector(ir_.getInt1Ty()));
}

llvm::Value* KernelEmitter::OrZero(llvm::Value* mask) {
  return mask != nullptr ? mask : llvm::Constant::getNullValue(MaskType());
}

llvm::Value* KernelEmitter::Or(llvm::Value* a, llvm::Value* b) {
  if (a == nullptr || a == b) return b;
  return b == nullptr ? a : ir_.CreateOr(a, b);
}

llvm::Value* KernelEmitter::And(llvm::Value* a, llvm::Value* b) {
  if (a == nullptr || b == nullptr) return nullptr;
  return a == b ? a : ir_.CreateAnd(a, b);
}

llvm::Value* KernelEmitter::Without(llvm::Value* a, llvm::Value* b) {
  if (a == nullptr || a == b) return nullptr;
  return b == nullptr ? a : ir_.CreateAnd(a, ir_.CreateNot(b));
}

llvm::Value* KernelEmitter::Not(llvm::Value* a) { return a == nullptr ? Ones() : ir_.CreateNot(a); }

Lanes KernelEmitter::Join(std::initializer_list<const Lanes*> operands) {
  Lanes joined;
  for (const Lanes* operand : operands) {
    joined.error = Or(joined.error, operand->error);
    joined.not_applicable = Or(joined.not_applicable, operand->not_applicable);
    joined.deferred = Or(joined.deferred, operand->deferred);
  }
  if (Has(PlantedBug::ErrorLosesToNull)) {
    joined.error = Without(joined.error, joined.not_applicable);
  } else {
    joined.not_applicable = Without(joined.not_applicable, joined.error);
  }
  return joined;
}

/// Rows that have a value and turn out to be errors.
void KernelEmitter::AddError(Lanes& lanes, llvm::Value* mask) {
  lanes.error = Or(lanes.error, Without(mask, Absent(lanes)));
}

void KernelEmitter::AddNotApplicable(Lanes& lanes, llvm::Value* mask) {
  lanes.not_applicable = Or(lanes.not_applicable, Without(mask, Absent(lanes)));
}

// ---- constants ----

llvm::Constant* KernelEmitter::Splat(int64_t number) {
  llvm::Constant* element = ir_.getInt64(static_cast<uint64_t>(number));
  return llvm::ConstantVector::getSplat(llvm::ElementCount::getFixed(lanes_), element);
}

llvm::Constant* KernelEmitter::SplatReal(double number) {
  llvm::Constant* element = llvm::ConstantFP::get(ir_.getDoubleTy(), llvm::APFloat(number));
  return llvm::ConstantVector::getSplat(llvm::ElementCount::getFixed(lanes_), element);
}

llvm::Value* KernelEmitter::Within(llvm::Value* number, int64_t low, int64_t high) {
  llvm::Value* above = ir_.CreateICmpSGE(number, Splat(low));
  return MaskOf(ir_.CreateAnd(above, ir_.CreateICmpSLE(number, Splat(high))));
}

}  // namespace meshlaw::codegen
