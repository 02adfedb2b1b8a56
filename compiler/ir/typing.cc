// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/typing.h"

#include "compiler/ir/names.h"
#include "compiler/ir/pattern.h"
#include "compiler/ir/typing_checks.h"

namespace meshlaw::ir {

using value::Type;
using value::TypeKind;

// tidy: flat switch, one line for each instruction of insts.def.
std::string Typing::Check() const {
  switch (inst_.op) {
    case Op::Const:
    case Op::Field:
    case Op::WellFormed:
    case Op::Local:
    case Op::Param:
    case Op::Accumulated: return Leaf();
    case Op::Not:
    case Op::And:
    case Op::Or: return Boolean();
    case Op::Select: return Select();
    case Op::IsNull:
    case Op::Unwrap:
    case Op::Wrap: return Null();
    case Op::Coalesce: return Coalesce();
    case Op::Eq:
    case Op::Ne: return Comparison(false);
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge: return Comparison(true);
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem: return Arithmetic();
    case Op::Neg:
    case Op::Abs: return Sign();
    case Op::IntToDecimal: return Simple(TypeKind::Int, TypeKind::Decimal);
    case Op::IntToFloat: return Simple(TypeKind::Int, TypeKind::Float);
    case Op::DecimalToFloat: return Simple(TypeKind::Decimal, TypeKind::Float);
    case Op::RatioToFloat: return Simple(TypeKind::Ratio, TypeKind::Float);
    case Op::FloatToInt: return Simple(TypeKind::Float, TypeKind::Int);
    case Op::Rescale: return Simple(TypeKind::Decimal, TypeKind::Decimal);
    case Op::Parse: return Parse();
    case Op::ToText: return ToText();
    case Op::Concat:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim: return Textual(TypeKind::String);
    case Op::Length: return Textual(TypeKind::Int);
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith: return Textual(TypeKind::Bool);
    case Op::Matches: return Matches();
    case Op::DatePart: return DatePartOf();
    case Op::ToLocal: return ToLocal();
    case Op::DateOf: return DateOf();
    case Op::Attribute: return Attribute();
    case Op::InHierarchy: return InHierarchy();
    case Op::OneOf: return OneOf();
    case Op::InNetwork: return InNetwork();
    case Op::Size: return Size();
    case Op::Lookup: return Lookup();
    case Op::MakeSet: return MakeCollection(TypeKind::Set);
    case Op::MakeList: return MakeCollection(TypeKind::List);
    case Op::MakeMap: return MakeMap();
    case Op::MakeRecord: return MakeRecord();
    case Op::AnyOf:
    case Op::AllOf: return Quantifier(TypeKind::Bool);
    case Op::CountOf: return Quantifier(TypeKind::Int);
    case Op::SumOf: return SumOf();
    case Op::Dims: return Simple(TypeKind::Vector, TypeKind::Int);
    case Op::Norm: return Simple(TypeKind::Vector, TypeKind::Float);
    case Op::AllFinite: return Simple(TypeKind::Vector, TypeKind::Bool);
    case Op::IsFinite: return Simple(TypeKind::Float, TypeKind::Bool);
  }
  MESHLAW_UNREACHABLE();
}

std::string Typing::Leaf() const {
  const Frame& frame = module_[function_.frame];
  TypeId known = inst_.type;
  if (inst_.op == Op::Const) known = module_.constants[inst_.imm].type;
  if (inst_.op == Op::Field) known = frame.fields[inst_.imm].type;
  if (inst_.op == Op::Local) known = function_.locals[inst_.imm];
  if (inst_.op == Op::Param) known = module_.params[inst_.imm].type;
  if (inst_.op == Op::WellFormed) return Need(Gives(TypeKind::Bool), "gives Bool");
  if (inst_.op == Op::Accumulated) {
    bool aggregate = frame.kind == FrameKind::Group || frame.kind == FrameKind::Dataset;
    return Need(aggregate, "needs a group or dataset frame");
  }
  return Need(known == inst_.type, "gives the type of what it names");
}

std::string Typing::Select() const {
  if (!ArgIs(0, TypeKind::Bool)) return "chooses by a Bool";
  bool fits = Fits(types_, Arg(1), inst_.type) && Fits(types_, Arg(2), inst_.type);
  return Need(fits, "gives the type of its operands");
}

std::string Typing::Null() const {
  bool wraps = inst_.op == Op::Wrap;
  if (ArgType(0).optional == wraps) return wraps ? "takes no optional" : "takes an optional";
  if (inst_.op == Op::IsNull) return Need(Gives(TypeKind::Bool), "gives Bool");
  if (Result().optional != wraps) return wraps ? "gives an optional" : "gives no optional";
  // Compared as optionals or not: the table may lack the other form of either type.
  Type from = ArgType(0), to = Result();
  bool same = from.kind == to.kind && from.precision == to.precision && from.scale == to.scale &&
              from.decl == to.decl && from.element == to.element && from.key == to.key &&
              (from.size == to.size || to.size == 0);
  return Need(same, "gives the type of its operand");
}

std::string Typing::Coalesce() const {
  if (!ArgType(0).optional) return "takes an optional first";
  if (!Fits(types_, Arg(1), inst_.type)) return "gives the type of its second operand";
  if (ArgType(1).optional) return Need(Fits(types_, Arg(0), inst_.type), "operands differ");
  Type from = ArgType(0), to = Result();
  from.optional = false;
  from.nan = to.nan;
  if (to.size == 0) from.size = 0;
  return Need(from == to, "operands differ");
}

std::string Typing::Parse() const {
  if (!ArgIs(0, TypeKind::String)) return "takes String";
  if (!Result().optional) return "gives an optional";
  return Need(!value::ReaderName(Result().kind).empty(), "gives what a text can be read as");
}

std::string Typing::ToText() const { return Need(Gives(TypeKind::String), "gives String"); }

std::string Typing::Matches() const {
  if (!IsStringConstant()) return "takes a pattern that is a String";
  const value::Value& pattern = module_.constants[inst_.imm].value;
  if (pattern.kind() != value::Value::Kind::String) return "takes a pattern that is a String";
  std::string fault = PatternFault(pattern.string());
  return fault.empty() ? Textual(TypeKind::Bool) : "has a bad pattern: " + fault;
}

std::string Typing::DatePartOf() const {
  auto part = static_cast<DatePart>(inst_.imm);
  bool of_day = part == DatePart::Hour || part == DatePart::Minute || part == DatePart::Second;
  bool instant = ArgIs(0, TypeKind::Timestamp) || ArgIs(0, TypeKind::LocalTimestamp) ||
                 (!of_day && ArgIs(0, TypeKind::Date));
  if (!instant) return "takes a date or time that has the part";
  return Need(Gives(TypeKind::Int), "gives Int");
}

std::string Typing::ToLocal() const {
  if (!IsStringConstant()) return "takes the name of a zone";
  return Simple(TypeKind::Timestamp, TypeKind::LocalTimestamp);
}

std::string Typing::DateOf() const {
  bool instant = ArgIs(0, TypeKind::Timestamp) || ArgIs(0, TypeKind::LocalTimestamp);
  if (!instant) return "takes a Timestamp or LocalTimestamp";
  return Need(Gives(TypeKind::Date), "gives Date");
}

bool Fits(const value::TypeTable& types, TypeId from_id, TypeId to_id) {
  if (from_id == to_id) return true;
  const Type &from = types[from_id], &to = types[to_id];
  if (from.kind != to.kind || from.optional != to.optional) return false;
  if (from.kind == TypeKind::Float) return true;
  return from.kind == TypeKind::Vector && from.element == to.element &&
         (to.size == 0 || to.size == from.size);
}

bool IsOrdered(const value::TypeTable& types, const value::Model& model, TypeId id) {
  switch (types[id].kind) {
    case TypeKind::Int:
    case TypeKind::Decimal:
    case TypeKind::Float:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Version: return true;
    case TypeKind::Enum: return model.enums[types[id].decl].ordered;
    case TypeKind::Bool:
    case TypeKind::Bytes:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map:
    case TypeKind::Vector: return false;
  }
  MESHLAW_UNREACHABLE();
}

std::string TypeFault(const Module& module, const Function& function, const Inst& inst) {
  return Typing(module, function, inst).Check();
}

}  // namespace meshlaw::ir
