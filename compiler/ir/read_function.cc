// SPDX-License-Identifier: Apache-2.0
// Reads functions.
#include <fmt/format.h>

#include "compiler/ir/names.h"
#include "compiler/ir/reader.h"

namespace meshlaw::ir {

using value::TypeKind;

void Reader::ReadFunction() {
  Token at = Peek();
  if (TakeIndexed("fn") != module_.functions.size()) FaultAt(at, "functions are numbered in order");
  Function function;
  ExpectWord("over");
  Token frame = Peek();
  function.frame = FrameId(size_t{TakeIndexed("frame")});
  if (function.frame.index() >= module_.frames.size()) FaultAt(frame, "there is no such frame");
  if (AcceptWord("locals")) {
    Expect("(");
    do {
      function.locals.push_back(ReadType());
    } while (Accept(","));
    Expect(")");
  }
  if (Peek().kind == Token::Kind::String) function.name = TakeString();
  Block([&] {
    if (AcceptWord("result")) {
      function.result = TakeInst();
      return;
    }
    Token number = Peek();
    if (TakeInst().index() != function.insts.size()) {
      FaultAt(number, "instructions are numbered in order");
    }
    Expect("=");
    function.insts.push_back(ReadInst(function));
  });
  module_.AddFunction(std::move(function));
}

Inst Reader::ReadInst(const Function& function) {
  Inst inst;
  std::optional<Op> op;
  if (Peek().kind == Token::Kind::Word) op = OpNamed(Peek().text);
  if (!op) Fault("an instruction's name is expected here");
  Take();
  inst.op = op.value_or(Op::Const);
  while (Peek().kind == Token::Kind::Inst) inst.args.push_back(TakeInst());
  std::optional<Literal> literal;
  inst.imm = ReadImmediate(function, inst, literal);
  Expect(":");
  inst.type = ReadType();
  if (!literal || failed()) return inst;
  // The pattern of Matches and the zone of ToLocal are strings, whatever the instruction gives.
  TypeId type = inst.op == Op::Const ? inst.type : module_.types.Simple(TypeKind::String);
  value::Value value = ValueOf(*literal, type);
  if (!failed()) inst.imm = module_.AddConstant(type, std::move(value)).value;
  return inst;
}

uint32_t Reader::ReadImmediate(const Function& function, const Inst& inst,
                               std::optional<Literal>& literal) {
  switch (Info(inst.op).immediate) {
    case Immediate::None: return 0;
    case Immediate::Constant: literal = ReadLiteral(); return 0;
    case Immediate::Field: return ReadField(function);
    case Immediate::Attribute: return ReadAttributeName(function, inst);
    case Immediate::Local:
    case Immediate::Accumulator:
    case Immediate::Scale: return TakeNumber();
    case Immediate::Function: return TakeIndexed("fn");
    case Immediate::Param: return ReadParamName();
    case Immediate::Part: {
      std::optional<DatePart> part = Named<DatePart>(Peek().text);
      if (!part) Fault("a part of a date is expected here");
      Take();
      return static_cast<uint32_t>(part.value_or(DatePart::Year));
    }
  }
  MESHLAW_UNREACHABLE();
}

uint32_t Reader::TakeHash() {
  Expect("#");
  return TakeNumber();
}

uint32_t Reader::ReadField(const Function& function) {
  if (AtMark("#")) return TakeHash();
  Token at = Peek();
  std::string name = TakeName();
  if (failed()) return 0;
  const std::vector<FrameField>& fields = module_[function.frame].fields;
  std::optional<uint32_t> found;
  for (size_t i = 0; i < fields.size(); ++i) {
    if (fields[i].name != name) continue;
    if (found) FaultAt(at, "the frame has several fields of this name: give the number");
    found = static_cast<uint32_t>(i);
  }
  if (!found) FaultAt(at, fmt::format("the frame has no field `{}`", name));
  return found.value_or(0);
}

uint32_t Reader::ReadAttributeName(const Function& function, const Inst& inst) {
  if (AtMark("#")) return TakeHash();
  Token at = Peek();
  std::vector<std::string> names = TakeDotted();
  std::string attribute = names.back();
  names.pop_back();
  std::optional<value::Type> of;
  if (!names.empty()) of = DeclaredType(names, at);
  if (failed()) return 0;
  bool operand = inst.args.size() == 1 && inst.args[0].index() < function.insts.size();
  TypeId type = operand ? function.insts[inst.args[0].index()].type : TypeId();
  bool same = of && type.valid() && module_.types[type].kind == of->kind &&
              module_.types[type].decl == of->decl;
  if (!same) {
    FaultAt(at, "this is not an attribute of the operand's type");
    return 0;
  }
  std::optional<uint32_t> found;
  if (of->kind == TypeKind::Record) found = module_.model.records[of->decl].Find(attribute);
  if (of->kind == TypeKind::Entity) found = module_.model.entities[of->decl].Find(attribute);
  if (!found) FaultAt(at, fmt::format("there is no attribute `{}`", attribute));
  return found.value_or(0);
}

uint32_t Reader::ReadParamName() {
  if (AtMark("#")) return TakeHash();
  Token at = Peek();
  std::string full;
  for (const std::string& name : TakeDotted()) full += (full.empty() ? "" : ".") + name;
  for (size_t i = 0; i < module_.params.size(); ++i) {
    if (module_.params[i].name == full) return static_cast<uint32_t>(i);
  }
  FaultAt(at, fmt::format("there is no param `{}`", full));
  return 0;
}

}  // namespace meshlaw::ir
