// SPDX-License-Identifier: Apache-2.0
// Where values come from: constants, fields of the request, params, attributes.
#include <algorithm>

#include "compiler/codegen/scalar_emitter.h"

namespace meshlaw::codegen {

Scalar ScalarEmitter::Typed(Scalar cell, value::TypeId type) {
  if (!IsTruth(type)) return cell;
  return {nullptr, builder_.Choose(builder_.Is(cell.state, abi::kValue), cell.slot, cell.state)};
}

Scalar ScalarEmitter::EmitConst(const Frame&, const ir::Inst& inst) {
  const abi::Cell& cell = plan_.constants[inst.imm];
  return Typed({builder_.Int(cell.slot), builder_.State(cell.state)}, inst.type);
}

std::optional<size_t> ScalarEmitter::RowPosition(const Frame& frame, ir::InstId id) const {
  const plan::Table* table = frame.rule.table;
  bool own = table != nullptr && frame.function == *frame.rule.rule->when;
  if (!own) return std::nullopt;
  auto found = std::find(table->constants.begin(), table->constants.end(), id);
  if (found == table->constants.end()) return std::nullopt;
  return static_cast<size_t>(found - table->constants.begin());
}

Scalar ScalarEmitter::EmitRowConst(const Frame&, const ir::Inst& inst, size_t position) {
  // The index computes keys without a row, but never from what rows differ in.
  if (row_ == nullptr) return OutsideOf(inst.type);
  auto offset = static_cast<int64_t>((plan::kRowConstants + position) * sizeof(int64_t));
  return {builder_.LoadInt(builder_.At(row_, offset)), builder_.State(abi::kValue)};
}

llvm::Value* ScalarEmitter::Subject(uint32_t subject) {
  std::string key = "subject" + std::to_string(subject);
  if (const Scalar* known = Find(key)) return known->slot;
  llvm::Value* all = builder_.LoadPointer(builder_.At(request_, offsetof(abi::Request, subjects)));
  llvm::Value* one = builder_.At(all, static_cast<int64_t>(subject * sizeof(abi::Subject)));
  scopes_.back().emplace(key, Scalar{one, nullptr});
  return one;
}

llvm::Value* ScalarEmitter::SubjectEntity(uint32_t subject) {
  return builder_.LoadInt(builder_.At(Subject(subject), offsetof(abi::Subject, entity)));
}

llvm::Value* ScalarEmitter::Principal() {
  return builder_.LoadInt(builder_.At(request_, offsetof(abi::Request, principal)));
}

namespace {

/// Whether a field is certain to have the type that its frame gives it.
bool IsEntityOf(const ir::Module& module, value::TypeId type,
                std::optional<value::EntityTypeId> is) {
  const value::Type& field = module.types[type];
  return field.kind == value::TypeKind::Entity && !field.optional && is && field.decl == is->value;
}

}  // namespace

Scalar ScalarEmitter::EmitField(const Frame& frame, const ir::Inst& inst) {
  const ir::FrameField& field = module_[module_[frame.function].frame].fields[inst.imm];
  const ir::Rule& rule = *frame.rule.rule;
  llvm::ConstantInt* value = builder_.State(abi::kValue);
  switch (field.source) {
    case ir::FieldSource::Subject:
    case ir::FieldSource::Resource:
      if (!IsEntityOf(module_, field.type, rule.subject.type)) return OutsideOf(inst.type);
      return {SubjectEntity(frame.rule.planned->subject), value};
    case ir::FieldSource::Principal:
      if (!IsEntityOf(module_, field.type, rule.caller)) return OutsideOf(inst.type);
      return {Principal(), value};
    case ir::FieldSource::Now:
      return {builder_.LoadInt(builder_.At(request_, offsetof(abi::Request, now))), value};
    case ir::FieldSource::Context: {
      auto record = module_.model.ContextRecord();
      const value::Type& type = module_.types[field.type];
      bool fits = record && type.kind == value::TypeKind::Record && !type.optional &&
                  type.decl == record->value;
      if (!fits) return OutsideOf(inst.type);
      return builder_.LoadCell(builder_.At(request_, offsetof(abi::Request, context)));
    }
    case ir::FieldSource::Column:
    case ir::FieldSource::Value:
    case ir::FieldSource::Key: return OutsideOf(inst.type);
  }
  MESHLAW_UNREACHABLE();
}

Scalar ScalarEmitter::EmitParam(const Frame& frame, const ir::Inst& inst) {
  llvm::Value* subject = Subject(frame.rule.planned->subject);
  llvm::Value* params = builder_.LoadPointer(builder_.At(subject, offsetof(abi::Subject, params)));
  // Where the rule does not apply there is no subject, and so there are no params to read.
  llvm::Value* none = builder_.ir().CreateIsNull(params);
  llvm::Value* safe = builder_.Choose(none, builder_.ZeroCells(), params);
  if (inst.imm >= ScalarBuilder::kZeroCells) return OutsideOf(inst.type);
  auto offset = static_cast<int64_t>(inst.imm * sizeof(abi::Cell));
  Scalar cell = builder_.LoadCell(builder_.At(safe, offset));
  // A zero is no value: code that follows sequences and entities must be told so.
  cell.state =
      builder_.Choose(none, builder_.FailureState(value::Failure::MissingEntity), cell.state);
  return Typed(cell, inst.type);
}

Scalar ScalarEmitter::EmitAttribute(const Frame& frame, const ir::Inst& inst) {
  if (inst.imm >= ScalarBuilder::kZeroCells) return OutsideOf(inst.type);
  Scalar owner = Arg(frame, inst, 0);
  value::TypeId owner_type = ArgType(frame, inst, 0);
  auto offset = static_cast<int64_t>(inst.imm * sizeof(abi::Cell));
  llvm::IRBuilder<>& ir = builder_.ir();
  if (Form(owner_type) == plan::SlotForm::Record) {
    llvm::Value* zero = ir.CreatePtrToInt(builder_.ZeroCells(), ir.getInt64Ty());
    llvm::Value* pointer = ir.CreateIntToPtr(builder_.Guarded(owner, zero), ir.getPtrTy());
    Scalar cell = builder_.LoadCell(builder_.At(pointer, offset));
    cell.state = builder_.Choose(builder_.Is(owner.state, abi::kValue), cell.state, owner.state);
    return Typed(cell, inst.type);
  }
  llvm::Value* rows = builder_.LoadPointer(builder_.At(request_, offsetof(abi::Request, rows)));
  // A rule without a subject does not apply, but its code runs: it reads zeros, as for an entity
  // that is missing. The row of another entity may be shorter.
  llvm::Value* index = builder_.Guarded(owner, builder_.Int(-1));
  llvm::Value* none = ir.CreateICmpSLT(index, builder_.Int(0));
  index = builder_.Choose(none, builder_.Int(0), index);
  llvm::Value* row = builder_.LoadPointer(builder_.Element(ir.getPtrTy(), rows, index));
  llvm::Value* missing = ir.CreateOr(none, ir.CreateIsNull(row));
  row = builder_.Choose(missing, builder_.ZeroCells(), row);
  Scalar cell = builder_.LoadCell(builder_.At(row, offset));
  cell.state =
      builder_.Choose(missing, builder_.FailureState(value::Failure::MissingEntity), cell.state);
  cell.state = builder_.Choose(builder_.Is(owner.state, abi::kValue), cell.state, owner.state);
  return Typed(cell, inst.type);
}

}  // namespace meshlaw::codegen
