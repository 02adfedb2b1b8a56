// SPDX-License-Identifier: Apache-2.0
// Frames and functions.
#include <fmt/format.h>

#include "compiler/base/limits.h"
#include "compiler/ir/names.h"
#include "compiler/ir/typing.h"
#include "compiler/ir/verify.h"

namespace meshlaw::ir {
namespace {

using value::TypeKind;

bool BelongsIn(FieldSource source, FrameKind kind) {
  switch (source) {
    case FieldSource::Principal:
    case FieldSource::Resource:
    case FieldSource::Context: return kind == FrameKind::Request || kind == FrameKind::Row;
    case FieldSource::Column:
    case FieldSource::Value: return kind == FrameKind::Row;
    case FieldSource::Key: return kind == FrameKind::Group;
    case FieldSource::Subject:
    case FieldSource::Now: return true;
  }
  MESHLAW_UNREACHABLE();
}

/// One function, instruction by instruction.
class FunctionVerifier {
 public:
  FunctionVerifier(const Module& module, size_t index, Faults& faults)
      : module_(module), function_(module.functions[index]), faults_(faults) {
    place_ = fmt::format("function {}", index);
    if (!function_.name.empty()) place_ += " `" + function_.name + "`";
  }

  void Verify() {
    if (!Exists(module_, function_.frame))
      return faults_.Add(place_ + ": its frame does not exist");
    if (!LocalsExist()) return;
    if (function_.result.index() >= function_.insts.size()) {
      return faults_.Add(place_ + ": its result does not exist");
    }
    if (!TypesExist()) return;  // an instruction's types are looked up by the ones after it
    for (size_t i = 0; i < function_.insts.size(); ++i) {
      std::string fault = Fault(i);
      if (fault.empty()) continue;
      std::string_view op = Info(function_.insts[i].op).mnemonic;
      faults_.Add(fmt::format("{}: %{} {}: {}", place_, i, op, fault));
    }
  }

 private:
  bool LocalsExist() {
    for (TypeId local : function_.locals) {
      if (Exists(module_, local)) continue;
      faults_.Add(place_ + ": a local has no type");
      return false;
    }
    bool bounded = function_.locals.size() <= static_cast<size_t>(Limits{}.depth_max);
    faults_.Require(bounded, place_, "is nested too deep");
    return bounded;
  }

  bool TypesExist() {
    for (size_t i = 0; i < function_.insts.size(); ++i) {
      if (Exists(module_, function_.insts[i].type)) continue;
      faults_.Add(fmt::format("{}: %{} has no type", place_, i));
      return false;
    }
    return true;
  }

  std::string Fault(size_t index) const {
    const Inst& inst = function_.insts[index];
    int arity = Info(inst.op).arity;
    if (arity >= 0 && inst.args.size() != static_cast<size_t>(arity)) {
      return fmt::format("takes {} operands, not {}", arity, inst.args.size());
    }
    for (InstId arg : inst.args) {
      if (arg.index() >= index) return "an operand is not an earlier instruction";
    }
    std::string fault = ImmediateFault(inst);
    return fault.empty() ? TypeFault(module_, function_, inst) : fault;
  }

  std::string ImmediateFault(const Inst& inst) const {
    auto below = [&](size_t bound, std::string_view what) {
      return inst.imm < bound ? std::string() : fmt::format("names no {}", what);
    };
    switch (Info(inst.op).immediate) {
      case Immediate::None:
      case Immediate::Scale: return inst.imm == 0 ? "" : "has a number that it does not use";
      case Immediate::Constant: return below(module_.constants.size(), "constant");
      case Immediate::Field: return below(module_[function_.frame].fields.size(), "field");
      case Immediate::Attribute:
      case Immediate::Accumulator: return "";  // the operand's type, the clause has them
      case Immediate::Local: return below(function_.locals.size(), "local");
      case Immediate::Function: return InnerFault(inst);
      case Immediate::Param: return below(module_.params.size(), "param");
      case Immediate::Part: return below(kCount<DatePart>, "part");
    }
    MESHLAW_UNREACHABLE();
  }

  /// One more local than the function around it: so nesting has an end.
  std::string InnerFault(const Inst& inst) const {
    if (inst.imm >= module_.functions.size()) return "names no function";
    const Function& inner = module_.functions[inst.imm];
    if (inner.frame != function_.frame) return "its function has another frame";
    TypeId collection = function_.insts[inst.args[0].index()].type;
    std::vector<TypeId> locals = function_.locals;
    locals.push_back(module_.types[collection].element);
    if (inner.locals != locals) return "its function does not take the element as its last local";
    bool result = inner.result.index() < inner.insts.size() &&
                  Exists(module_, inner.insts[inner.result.index()].type);
    return result ? "" : "its function has no result";
  }

  const Module& module_;
  const Function& function_;
  Faults& faults_;
  std::string place_;
};

}  // namespace

void VerifyFrames(const Module& module, Faults& faults) {
  for (size_t i = 0; i < module.frames.size(); ++i) {
    const Frame& frame = module.frames[i];
    std::string place = fmt::format("frame {}", i);
    for (const FrameField& field : frame.fields) {
      if (!Exists(module, field.type)) {
        faults.Add(fmt::format("{}: field `{}` has no type", place, field.name));
        continue;
      }
      faults.Require(
          BelongsIn(field.source, frame.kind), place,
          fmt::format("a {} frame has no {} field", Name(frame.kind), Name(field.source)));
      bool clock =
          field.source != FieldSource::Now || (module.types.Is(field.type, TypeKind::Timestamp) &&
                                               !module.types.IsOptional(field.type));
      faults.Require(clock, place, "`now` is a Timestamp");
    }
  }
}

void VerifyFunctions(const Module& module, Faults& faults) {
  for (size_t i = 0; i < module.functions.size(); ++i) {
    FunctionVerifier(module, i, faults).Verify();
  }
}

}  // namespace meshlaw::ir
