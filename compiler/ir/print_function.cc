// SPDX-License-Identifier: Apache-2.0
// The text form: functions, one instruction a line.
#include "compiler/ir/names.h"
#include "compiler/ir/printer.h"
#include "compiler/ir/verify.h"

namespace meshlaw::ir {

using value::NameToken;
using value::TypeKind;

void Printer::PrintFunction(FunctionId id) {
  const Function& function = module_[id];
  std::string head = fmt::format("{} over {}", FunctionText(id), FrameText(function.frame));
  if (!function.locals.empty()) {
    std::string locals;
    for (TypeId local : function.locals) locals += (locals.empty() ? "" : ", ") + TypeText(local);
    head += fmt::format(" locals ({})", locals);
  }
  if (!function.name.empty()) head += " " + value::QuotedString(function.name);
  Line(0, "\n{} {{", head);
  for (size_t i = 0; i < function.insts.size(); ++i) {
    Line(1, "%{} = {}", i, InstText(function, function.insts[i]));
  }
  Line(1, "result %{}", function.result.value);
  Line(0, "}}");
}

std::string Printer::InstText(const Function& function, const Inst& inst) const {
  std::string text(Info(inst.op).mnemonic);
  for (InstId arg : inst.args) text += fmt::format(" %{}", arg.value);
  std::string immediate = ImmediateText(function, inst);
  if (!immediate.empty()) text += " " + immediate;
  return text + " : " + TypeText(inst.type);
}

std::string Printer::ImmediateText(const Function& function, const Inst& inst) const {
  switch (Info(inst.op).immediate) {
    case Immediate::None: return "";
    case Immediate::Constant: return LiteralText(ConstantId(inst.imm));
    case Immediate::Field: return FieldText(function, inst.imm);
    case Immediate::Attribute: return AttributeText(function, inst);
    case Immediate::Local:
    case Immediate::Accumulator:
    case Immediate::Scale: return std::to_string(inst.imm);
    case Immediate::Function: return FunctionText(FunctionId(inst.imm));
    case Immediate::Param: return ParamText(inst.imm);
    case Immediate::Part:
      return inst.imm < kCount<DatePart> ? std::string(Name(static_cast<DatePart>(inst.imm)))
                                         : fmt::format("#{}", inst.imm);
  }
  MESHLAW_UNREACHABLE();
}

/// By name where the frame has it once, else by number: binders and columns may be called the same.
std::string Printer::FieldText(const Function& function, uint32_t index) const {
  std::string number = fmt::format("#{}", index);
  if (!Exists(module_, function.frame)) return number;
  const std::vector<FrameField>& fields = module_[function.frame].fields;
  if (index >= fields.size()) return number;
  int count = 0;
  for (const FrameField& field : fields) count += field.name == fields[index].name ? 1 : 0;
  return count == 1 ? NameToken(fields[index].name) : number;
}

std::string Printer::AttributeText(const Function& function, const Inst& inst) const {
  std::string number = fmt::format("#{}", inst.imm);
  if (inst.args.empty() || inst.args[0].index() >= function.insts.size()) return number;
  TypeId id = function.insts[inst.args[0].index()].type;
  if (!Exists(module_, id)) return number;
  const value::Type& type = module_.types[id];
  auto named = [&](const value::Declared& decl, const std::vector<value::Attribute>& attributes) {
    return inst.imm < attributes.size()
               ? DeclText(decl) + "." + NameToken(attributes[inst.imm].name)
               : number;
  };
  if (type.kind == TypeKind::Record) {
    const value::RecordDecl& decl = module_.model.records[type.decl];
    return named(decl, decl.attributes);
  }
  if (type.kind != TypeKind::Entity) return number;
  const value::EntityDecl& decl = module_.model.entities[type.decl];
  return named(decl, decl.attributes);
}

std::string Printer::ParamText(uint32_t index) const {
  return index < module_.params.size() ? DottedText(module_.params[index].name)
                                       : fmt::format("#{}", index);
}

}  // namespace meshlaw::ir
