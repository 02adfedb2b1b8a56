// SPDX-License-Identifier: Apache-2.0
#include "compiler/lower/function_builder.h"

namespace meshlaw::lower {

using ir::InstId;
using ir::Op;
using ir::TypeId;
using value::TypeKind;

FunctionBuilder::FunctionBuilder(ir::Module& module, const sema::Program& program,
                                 ir::FrameId frame, std::vector<TypeId> locals)
    : module_(module), program_(program) {
  function_.frame = frame;
  function_.locals = std::move(locals);
}

InstId FunctionBuilder::Emit(Op op, TypeId type, std::vector<InstId> args, uint32_t imm) {
  std::vector<uint32_t> key_args;
  for (InstId arg : args) key_args.push_back(arg.value);
  auto [at, inserted] =
      emitted_.emplace(std::make_tuple(op, type.value, std::move(key_args), imm), InstId());
  if (inserted) {
    function_.insts.push_back({op, type, std::move(args), imm, span_});
    at->second = InstId(function_.insts.size() - 1);
  }
  return at->second;
}

InstId FunctionBuilder::Constant(TypeId type, value::Value value) {
  return Emit(Op::Const, type, {}, module_.AddConstant(type, std::move(value)).value);
}

ir::FunctionId FunctionBuilder::Finish(std::string name, InstId result) {
  function_.name = std::move(name);
  function_.result = result;
  return module_.AddFunction(std::move(function_));
}

InstId FunctionBuilder::Convert(InstId value, TypeId from, TypeId to) {
  if (from == to) return value;
  value::TypeTable& types = module_.types;
  TypeId from_required = types.WithOptional(from, false),
         to_required = types.WithOptional(to, false);
  if (!IsOptional(from)) {
    InstId converted = ConvertRequired(value, from, to_required);
    return IsOptional(to) ? Emit(Op::Wrap, to, {converted}) : converted;
  }
  if (from_required == to_required) return value;
  InstId inner =
      ConvertRequired(Emit(Op::Unwrap, from_required, {value}), from_required, to_required);
  InstId null = Constant(to, value::Value::Null());
  return Emit(Op::Select, to,
              {Emit(Op::IsNull, Bool(), {value}), null, Emit(Op::Wrap, to, {inner})});
}

InstId FunctionBuilder::ConvertRequired(InstId value, TypeId from, TypeId to) {
  const value::Type f = module_.types[from], t = module_.types[to];
  if (f.kind == TypeKind::Int && t.kind == TypeKind::Decimal)
    return Emit(Op::IntToDecimal, to, {value});
  if (f.kind == TypeKind::Decimal && from != to) return Emit(Op::Rescale, to, {value});
  return value;  // other conversions change only what the type promises
}

}  // namespace meshlaw::lower
