// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/fold.h"

#include <algorithm>
#include <optional>

#include "compiler/interp/interp.h"
#include "runtime/value/conform.h"

namespace meshlaw::passes {
namespace {

using ir::Inst;
using ir::InstId;
using ir::Op;
using value::Value;

/// Bytes and elements of a result; what has more is made when it is asked for.
constexpr size_t kSizeMax = 1024;

/// Whether the result depends on the operands alone; of `attr`, if these are no entities.
// tidy: flat switch, one line for each instruction of insts.def.
bool IsClosed(Op op) {
  switch (op) {
    case Op::Const:
    case Op::Field:
    case Op::WellFormed:
    case Op::Local:
    case Op::Param:
    case Op::Accumulated:
    case Op::ToLocal:
    case Op::InHierarchy:
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf:
    case Op::SumOf: return false;
    case Op::Not:
    case Op::And:
    case Op::Or:
    case Op::Select:
    case Op::IsNull:
    case Op::Unwrap:
    case Op::Wrap:
    case Op::Coalesce:
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge:
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem:
    case Op::Neg:
    case Op::Abs:
    case Op::IntToDecimal:
    case Op::IntToFloat:
    case Op::DecimalToFloat:
    case Op::RatioToFloat:
    case Op::FloatToInt:
    case Op::Rescale:
    case Op::ToText:
    case Op::Concat:
    case Op::Length:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim:
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith:
    case Op::Matches:
    case Op::DatePart:
    case Op::DateOf:
    case Op::Attribute:
    case Op::OneOf:
    case Op::Size:
    case Op::Lookup:
    case Op::MakeSet:
    case Op::MakeList:
    case Op::MakeRecord:
    case Op::Dims:
    case Op::Norm:
    case Op::AllFinite:
    case Op::IsFinite: return true;
  }
  MESHLAW_UNREACHABLE();
}

size_t SizeOf(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::String:
    case Value::Kind::Ip:
    case Value::Kind::Version: return value.string().size();
    case Value::Kind::Entity: return value.entity().id.size();
    case Value::Kind::Vector: return value.vector().size();
    case Value::Kind::List:
    case Value::Kind::Set:
    case Value::Kind::Map:
    case Value::Kind::Record: {
      size_t size = value.elements().size();
      for (const Value& element : value.elements()) size += SizeOf(element);
      return size;
    }
    case Value::Kind::Null:
    case Value::Kind::Failure:
    case Value::Kind::Bool:
    case Value::Kind::Int:
    case Value::Kind::Decimal:
    case Value::Kind::Float:
    case Value::Kind::Ratio:
    case Value::Kind::Date:
    case Value::Kind::Time:
    case Value::Kind::Timestamp:
    case Value::Kind::LocalTimestamp:
    case Value::Kind::Duration:
    case Value::Kind::Enum: return 1;
  }
  MESHLAW_UNREACHABLE();
}

class Folder {
 public:
  explicit Folder(ir::Module& module) : module_(module) {}

  /// By number: evaluating adds a function for a moment, which moves the others.
  bool Run(ir::FunctionId id) {
    bool changed = false;
    for (size_t i = 0; i < module_[id].insts.size(); ++i) {
      if (!IsFoldable(module_[id], module_[id].insts[i])) continue;
      std::optional<ir::ConstantId> constant = Evaluate(module_[id], module_[id].insts[i]);
      if (!constant) continue;
      Inst& inst = module_.functions[id.index()].insts[i];
      inst = {Op::Const, inst.type, {}, constant->value, inst.span};
      changed = true;
    }
    return changed;
  }

 private:
  bool IsFoldable(const ir::Function& function, const Inst& inst) const {
    auto is_plain = [&](InstId id) {
      const Inst& arg = function.insts[id.index()];
      bool reads_entity =
          inst.op == Op::Attribute && module_.types.Is(arg.type, value::TypeKind::Entity);
      return arg.op == Op::Const && !reads_entity;
    };
    return IsClosed(inst.op) && !module_.types.IsOptional(inst.type) &&
           std::ranges::all_of(inst.args, is_plain);
  }

  std::optional<ir::ConstantId> Evaluate(const ir::Function& function, const Inst& inst) {
    value::TypeId type = inst.type;
    ir::FunctionId alone = module_.AddFunction(Alone(function, inst));
    Value value = interp::Evaluate(module_, alone, {});
    module_.functions.pop_back();
    // A Float may be more than its type promises where it came through a `Float?nan`.
    bool fits = value::Conforms(value, type, module_.types, module_.model);
    if (!fits || SizeOf(value) > kSizeMax) return std::nullopt;
    return module_.AddConstant(type, std::move(value));
  }

  /// The instruction and its operands as a function of their own.
  static ir::Function Alone(const ir::Function& function, const Inst& inst) {
    ir::Function alone;
    alone.frame = function.frame;
    Inst last = inst;
    for (InstId& arg : last.args) {
      alone.insts.push_back(function.insts[arg.index()]);
      arg = InstId(alone.insts.size() - 1);
    }
    alone.result = InstId(alone.insts.size());
    alone.insts.push_back(std::move(last));
    return alone;
  }

  ir::Module& module_;
};

}  // namespace

bool Fold(ir::Module& module) {
  Folder folder(module);
  bool changed = false;
  for (size_t i = 0; i < module.functions.size(); ++i) changed |= folder.Run(ir::FunctionId(i));
  return changed;
}

}  // namespace meshlaw::passes
