// SPDX-License-Identifier: Apache-2.0
// Attributes and hierarchy.
#include "compiler/interp/call.h"
#include "runtime/value/conform.h"

namespace meshlaw::interp {
namespace {

Value AttributeOfEntity(const Call& call, const Environment& env) {
  value::EntityRef ref = call.arg(0).entity();
  const snapshot::Entity* entity = env.snapshot == nullptr ? nullptr : env.snapshot->Find(ref);
  if (entity == nullptr) return Value::Fail(Failure::MissingEntity);
  if (env.on_read) env.on_read(ref, call.inst.imm);
  return call.inst.imm < entity->attributes.size() ? entity->attributes[call.inst.imm] : Value();
}

bool IsIn(const value::EntityRef& a, const value::EntityRef& b, const Environment& env) {
  return env.snapshot == nullptr ? a == b : env.snapshot->IsIn(a, b);
}

}  // namespace

Value EvalAttribute(const Call& call, const Environment& env) {
  bool record = call.arg(0).kind() == Value::Kind::Record;
  Value value = record ? call.arg(0).elements()[call.inst.imm] : AttributeOfEntity(call, env);
  if (value.is_failure()) return value;
  if (value.is_null() && !call.type().optional) return Value::Fail(Failure::MissingAttribute);
  return value::WithTypeScale(value, call.inst.type, call.module.types, call.module.model);
}

Value EvalInHierarchy(const Call& call, const Environment& env) {
  value::EntityRef low = call.arg(0).entity();
  if (call.arg(1).kind() == Value::Kind::Entity) {
    return Value::Bool(IsIn(low, call.arg(1).entity(), env));
  }
  bool any = false;
  for (const Value& high : call.arg(1).elements()) any |= IsIn(low, high.entity(), env);
  return Value::Bool(any);
}

}  // namespace meshlaw::interp
