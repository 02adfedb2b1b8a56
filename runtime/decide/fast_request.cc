// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/fast_request.h"

#include <bit>

#include "runtime/value/conform.h"

namespace meshlaw::decide {

using value::TypeKind;
using value::Value;

FastRequest::FastRequest(const ir::Module& module, const plan::DecidePlan& plan)
    : module_(module), plan_(plan), group_(&plan.groups[0]) {
  auto record = module.model.ContextRecord();
  if (!record) return;
  for (size_t i = 0; i < module.types.size(); ++i) {
    const value::Type& type = module.types[value::TypeId(i)];
    bool is_context = type.kind == TypeKind::Record && !type.optional && type.decl == record->value;
    if (!is_context) continue;
    context_type_ = value::TypeId(i);
    record_ = &module.model[*record];
    context_.resize(record_->attributes.size());
  }
}

bool FastRequest::Assign(const FastSnapshot& snapshot, const Request& request) {
  request_.principal = snapshot.interner().FindEntity(request.principal);
  int64_t resource = snapshot.interner().FindEntity(request.resource);
  if (request_.principal < 0 || resource < 0) return false;
  request_.subjects = snapshot.Subjects(resource);
  bool exists = snapshot.rows()[request_.principal] != nullptr;
  if (request_.subjects == nullptr || !exists) return false;
  request_.rows = snapshot.rows();
  request_.ancestors = snapshot.ancestors();
  request_.now = request.now_micros;
  group_ = &plan_.Find(request.principal.type, request.action, request.resource.type);
  names_.Begin(snapshot.interner(), snapshot.first_spare_entity(), FastSnapshot::kSpareEntities);
  request_.context = ContextOf(request.context);
  return true;
}

abi::Cell FastRequest::ContextOf(const Value& context) {
  if (record_ == nullptr) return {0, abi::kOutside};
  if (!AssignSimply(context)) return AssignFully(context);
  return {std::bit_cast<int64_t>(context_.data()), abi::kValue};
}

namespace {

/// What needs no look into other values; anything else is for the full way.
bool EncodeSimply(const Value& value, const value::Type& type, plan::RequestNames& names,
                  abi::Cell& cell) {
  cell = {0, abi::kNull};
  if (value.is_null()) return type.optional;
  cell.state = abi::kValue;
  switch (type.kind) {
    case TypeKind::Bool: cell.slot = value.is_true(); return value.kind() == Value::Kind::Bool;
    case TypeKind::Int: cell.slot = value.integer(); return value.kind() == Value::Kind::Int;
    case TypeKind::Timestamp:
      cell.slot = value.integer();
      return value.kind() == Value::Kind::Timestamp;
    case TypeKind::String:
      if (value.kind() != Value::Kind::String) return false;
      cell.slot = names.Symbol(value.string());
      return true;
    default: return false;
  }
}

}  // namespace

bool FastRequest::AssignSimply(const Value& context) {
  if (context.kind() != Value::Kind::Record) return false;
  const value::Values& values = context.elements();
  if (values.size() != context_.size()) return false;
  for (size_t i = 0; i < values.size(); ++i) {
    const value::Type& type = module_.types[record_->attributes[i].type];
    if (!EncodeSimply(values[i], type, names_, context_[i])) return false;
  }
  return true;
}

/// As the interpreter reads a field: what is not of the type cannot be read at all.
abi::Cell FastRequest::AssignFully(const Value& context) {
  auto failed = [](value::Failure failure) {
    return abi::Cell{0, abi::kFailure + static_cast<uint64_t>(failure)};
  };
  if (context.is_null()) return failed(value::Failure::NullValue);
  if (context.is_failure()) return failed(context.failure());
  Value scaled = value::WithTypeScale(context, context_type_, module_.types, module_.model);
  bool fits = value::Conforms(scaled, context_type_, module_.types, module_.model);
  if (!fits) return failed(value::Failure::BadType);
  return names_.Encode(scaled, context_type_, module_.types, module_.model,
                       value::Failure::NullValue);
}

}  // namespace meshlaw::decide
