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

size_t SizeOf(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::String:
    case Value::Kind::Bytes:
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
    case Value::Kind::Period:
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
  /// Of `attr`, where it reads no entity.
  bool IsFoldable(const ir::Function& function, const Inst& inst) const {
    auto is_plain = [&](InstId id) {
      const Inst& arg = function.insts[id.index()];
      bool reads_entity =
          inst.op == Op::Attribute && module_.types.Is(arg.type, value::TypeKind::Entity);
      return arg.op == Op::Const && !reads_entity;
    };
    const bool is_closed = ir::Info(inst.op).depends == ir::Depends::Operands;
    return inst.op != Op::Const && is_closed && !module_.types.IsOptional(inst.type) &&
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
