// SPDX-License-Identifier: Apache-2.0
// What comes from outside: fields, params, results of accumulators.
#include <cmath>

#include "compiler/interp/call.h"
#include "runtime/value/conform.h"

namespace meshlaw::interp {
namespace {

const ir::FrameField& FieldOf(const Call& call) {
  return call.module[call.function.frame].fields[call.inst.imm];
}

/// A value as the field's type wants it, or why it cannot be read so. Null stays null.
Value Read(const Call& call, const Environment& env) {
  MESHLAW_CHECK(env.field != nullptr);
  const ir::FrameField& field = FieldOf(call);
  Value raw = env.field(call.module[call.function.frame], call.inst.imm);
  if (raw.is_null() || raw.is_failure()) return raw;
  const value::Type& type = call.module.types[field.type];
  bool float_field = type.kind == value::TypeKind::Float && raw.kind() == Value::Kind::Float;
  if (float_field && !type.nan && !std::isfinite(raw.real())) {
    return Value::Fail(Failure::NotFinite);
  }
  Value scaled = value::WithTypeScale(raw, field.type, call.module.types, call.module.model);
  bool fits = value::Conforms(scaled, field.type, call.module.types, call.module.model);
  return fits ? scaled : Value::Fail(Failure::BadType);
}

Value NullUnlessRequired(const Value& value, const value::Type& type) {
  return value.is_null() && !type.optional ? Value::Fail(Failure::NullValue) : value;
}

}  // namespace

Value EvalField(const Call& call, const Environment& env) {
  return NullUnlessRequired(Read(call, env), call.type());
}

Value EvalWellFormed(const Call& call, const Environment& env) {
  return Value::Bool(!Read(call, env).is_failure());
}

Value EvalParam(const Call& call, const Environment& env) {
  return call.module[call.module.params[call.inst.imm].ValueFor(env.domain)].value;
}

Value EvalAccumulated(const Call& call, const Environment& env) {
  MESHLAW_CHECK(env.accumulated != nullptr && call.inst.imm < env.accumulated->size());
  return NullUnlessRequired((*env.accumulated)[call.inst.imm], call.type());
}

}  // namespace meshlaw::interp
