// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/typing.h"

#include "compiler/ir/names.h"
#include "compiler/ir/pattern.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

/// One instruction under scrutiny. Every check returns a fault in words, or nothing.
class Typing {
 public:
  Typing(const Module& module, const Function& function, const Inst& inst)
      : module_(module), types_(module.types), function_(function), inst_(inst) {}

  std::string Check() const;

 private:
  TypeId Arg(size_t i) const { return function_.insts[inst_.args[i].index()].type; }
  const Type& ArgType(size_t i) const { return types_[Arg(i)]; }
  const Type& Result() const { return types_[inst_.type]; }

  bool IsRequired(const Type& type, TypeKind kind) const {
    return type.kind == kind && !type.optional;
  }
  bool ArgIs(size_t i, TypeKind kind) const { return IsRequired(ArgType(i), kind); }
  bool ArgsAre(TypeKind kind) const {
    for (size_t i = 0; i < inst_.args.size(); ++i) {
      if (!ArgIs(i, kind)) return false;
    }
    return true;
  }
  bool Gives(TypeKind kind) const { return IsRequired(Result(), kind); }

  std::string Need(bool holds, std::string_view what) const {
    return holds ? "" : std::string(what);
  }
  /// All operands of one kind, and the result of another.
  std::string Simple(TypeKind from, TypeKind to) const {
    if (!ArgsAre(from)) return "takes " + std::string(value::Name(from));
    return Need(Gives(to), "gives " + std::string(value::Name(to)));
  }
  std::string Boolean() const { return Simple(TypeKind::Bool, TypeKind::Bool); }
  std::string Textual(TypeKind to) const { return Simple(TypeKind::String, to); }

  std::string Leaf() const;
  std::string Select() const;
  std::string Null() const;
  std::string Coalesce() const;
  std::string Comparison(bool ordered) const;
  std::string Arithmetic() const;
  std::string Additive() const;
  std::string Multiplicative() const;
  std::string Division() const;
  std::string Sign() const;
  std::string ToText() const;
  std::string Matches() const;
  std::string DatePartOf() const;
  std::string ToLocal() const;
  std::string DateOf() const;
  std::string Attribute() const;
  std::string InHierarchy() const;
  std::string OneOf() const;
  std::string Size() const;
  std::string Lookup() const;
  std::string MakeCollection(TypeKind kind) const;
  std::string MakeRecord() const;
  std::string Quantifier(TypeKind result) const;
  std::string SumOf() const;

  bool BothAre(TypeKind kind) const { return ArgIs(0, kind) && ArgIs(1, kind); }
  bool IsCollection(size_t i) const { return ArgIs(i, TypeKind::Set) || ArgIs(i, TypeKind::List); }
  bool IsStringConstant() const {
    return module_.constants[inst_.imm].type.valid() &&
           IsRequired(types_[module_.constants[inst_.imm].type], TypeKind::String);
  }

  const Module& module_;
  const value::TypeTable& types_;
  const Function& function_;
  const Inst& inst_;
};

std::string Typing::Check() const {
  switch (inst_.op) {
    case Op::Const:
    case Op::Field:
    case Op::WellFormed:
    case Op::Local:
    case Op::Param:
    case Op::Accumulated:
      return Leaf();
    case Op::Not:
    case Op::And:
    case Op::Or:
      return Boolean();
    case Op::Select:
      return Select();
    case Op::IsNull:
    case Op::Unwrap:
    case Op::Wrap:
      return Null();
    case Op::Coalesce:
      return Coalesce();
    case Op::Eq:
    case Op::Ne:
      return Comparison(false);
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge:
      return Comparison(true);
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem:
      return Arithmetic();
    case Op::Neg:
    case Op::Abs:
      return Sign();
    case Op::IntToDecimal:
      return Simple(TypeKind::Int, TypeKind::Decimal);
    case Op::IntToFloat:
      return Simple(TypeKind::Int, TypeKind::Float);
    case Op::DecimalToFloat:
      return Simple(TypeKind::Decimal, TypeKind::Float);
    case Op::RatioToFloat:
      return Simple(TypeKind::Ratio, TypeKind::Float);
    case Op::FloatToInt:
      return Simple(TypeKind::Float, TypeKind::Int);
    case Op::Rescale:
      return Simple(TypeKind::Decimal, TypeKind::Decimal);
    case Op::ToText:
      return ToText();
    case Op::Concat:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim:
      return Textual(TypeKind::String);
    case Op::Length:
      return Textual(TypeKind::Int);
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith:
      return Textual(TypeKind::Bool);
    case Op::Matches:
      return Matches();
    case Op::DatePart:
      return DatePartOf();
    case Op::ToLocal:
      return ToLocal();
    case Op::DateOf:
      return DateOf();
    case Op::Attribute:
      return Attribute();
    case Op::InHierarchy:
      return InHierarchy();
    case Op::OneOf:
      return OneOf();
    case Op::Size:
      return Size();
    case Op::Lookup:
      return Lookup();
    case Op::MakeSet:
      return MakeCollection(TypeKind::Set);
    case Op::MakeList:
      return MakeCollection(TypeKind::List);
    case Op::MakeRecord:
      return MakeRecord();
    case Op::AnyOf:
    case Op::AllOf:
      return Quantifier(TypeKind::Bool);
    case Op::CountOf:
      return Quantifier(TypeKind::Int);
    case Op::SumOf:
      return SumOf();
    case Op::Dims:
      return Simple(TypeKind::Vector, TypeKind::Int);
    case Op::Norm:
      return Simple(TypeKind::Vector, TypeKind::Float);
    case Op::AllFinite:
      return Simple(TypeKind::Vector, TypeKind::Bool);
    case Op::IsFinite:
      return Simple(TypeKind::Float, TypeKind::Bool);
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

std::string Typing::Comparison(bool ordered) const {
  const Type &a = ArgType(0), &b = ArgType(1);
  bool decimals = a.kind == TypeKind::Decimal && b.kind == TypeKind::Decimal;
  bool same = Fits(types_, Arg(0), Arg(1)) || Fits(types_, Arg(1), Arg(0)) ||
              (decimals && a.optional == b.optional);
  if (!same) return "compares operands of one type";
  if (ordered && a.optional) return "compares no optionals";
  if (ordered && !IsOrdered(types_, module_.model, Arg(0))) return "compares what has an order";
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::Arithmetic() const {
  for (size_t i = 0; i < 2; ++i) {
    if (ArgType(i).optional) return "takes no optionals";
  }
  if (Result().optional) return "gives no optional";
  if (inst_.op == Op::Add || inst_.op == Op::Sub) return Additive();
  if (inst_.op == Op::Mul) return Multiplicative();
  if (inst_.op == Op::Div) return Division();
  return Simple(TypeKind::Int, TypeKind::Int);
}

bool IsInstant(TypeKind kind) {
  return kind == TypeKind::Timestamp || kind == TypeKind::LocalTimestamp || kind == TypeKind::Date;
}

std::string Typing::Additive() const {
  TypeKind result = Result().kind;
  if (IsInstant(result)) {
    return Need(ArgIs(0, result) && ArgIs(1, TypeKind::Duration), "takes a time and a Duration");
  }
  if (result == TypeKind::Decimal && BothAre(result)) {
    bool scale = Result().scale == std::max(ArgType(0).scale, ArgType(1).scale);
    return Need(scale, "has the larger scale of its operands");
  }
  if (result == TypeKind::Duration && inst_.op == Op::Sub && !BothAre(result)) {
    TypeKind from = ArgType(0).kind;
    bool instants = IsInstant(from) || from == TypeKind::Time;
    return Need(instants && BothAre(from), "takes two times of one kind");
  }
  bool number = result == TypeKind::Int || result == TypeKind::Decimal ||
                result == TypeKind::Float || result == TypeKind::Duration;
  return Need(number && BothAre(result), "takes two numbers of the result's kind");
}

std::string Typing::Multiplicative() const {
  TypeKind result = Result().kind;
  if (result == TypeKind::Duration) {
    return Need(ArgIs(0, result) && ArgIs(1, TypeKind::Int), "takes a Duration and an Int");
  }
  if (result == TypeKind::Decimal && BothAre(result)) {
    bool scale = Result().scale == ArgType(0).scale + ArgType(1).scale;
    return Need(scale, "has the sum of its operands' scales");
  }
  bool number = result == TypeKind::Int || result == TypeKind::Decimal || result == TypeKind::Float;
  return Need(number && BothAre(result), "takes two numbers of the result's kind");
}

std::string Typing::Division() const {
  TypeKind result = Result().kind;
  if (result == TypeKind::Duration) {
    return Need(ArgIs(0, result) && ArgIs(1, TypeKind::Int), "takes a Duration and an Int");
  }
  bool number = result == TypeKind::Int || result == TypeKind::Decimal || result == TypeKind::Float;
  return Need(number && BothAre(result), "takes two numbers of the result's kind");
}

std::string Typing::Sign() const {
  TypeKind kind = Result().kind;
  bool number = kind == TypeKind::Int || kind == TypeKind::Decimal || kind == TypeKind::Float ||
                kind == TypeKind::Duration;
  if (!number || Result().optional) return "gives a number";
  return Need(Fits(types_, Arg(0), inst_.type), "gives the type of its operand");
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

std::string Typing::Attribute() const {
  const Type& type = ArgType(0);
  const std::vector<value::Attribute>* attributes = nullptr;
  if (ArgIs(0, TypeKind::Record)) attributes = &module_.model.records[type.decl].attributes;
  if (ArgIs(0, TypeKind::Entity)) attributes = &module_.model.entities[type.decl].attributes;
  if (attributes == nullptr) return "takes a record or entity";
  if (inst_.imm >= attributes->size()) return "names no attribute";
  return Need((*attributes)[inst_.imm].type == inst_.type, "gives the attribute's type");
}

std::string Typing::InHierarchy() const {
  bool set = ArgIs(1, TypeKind::Set) && IsRequired(types_[ArgType(1).element], TypeKind::Entity);
  bool entities = ArgIs(0, TypeKind::Entity) && (set || ArgIs(1, TypeKind::Entity));
  if (!entities) return "takes an entity, and an entity or a set of them";
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::OneOf() const {
  if (!IsCollection(1)) return "looks in a Set or List";
  if (!Fits(types_, Arg(0), ArgType(1).element)) return "looks for one of the elements' type";
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::Size() const {
  if (!IsCollection(0) && !ArgIs(0, TypeKind::Map)) return "takes a collection";
  return Need(Gives(TypeKind::Int), "gives Int");
}

std::string Typing::Lookup() const {
  if (!ArgIs(0, TypeKind::Map)) return "looks in a Map";
  if (!Fits(types_, Arg(1), ArgType(0).key)) return "looks for a key";
  Type value = types_[ArgType(0).element];
  value.optional = true;
  return Need(value == Result(), "gives the map's values as optionals");
}

std::string Typing::MakeCollection(TypeKind kind) const {
  if (!Gives(kind)) return "gives " + std::string(value::Name(kind));
  for (size_t i = 0; i < inst_.args.size(); ++i) {
    if (!Fits(types_, Arg(i), Result().element)) return "takes elements of the result's type";
  }
  return "";
}

std::string Typing::MakeRecord() const {
  if (!Gives(TypeKind::Record)) return "gives a record";
  const std::vector<value::Attribute>& attributes = module_.model.records[Result().decl].attributes;
  if (attributes.size() != inst_.args.size()) return "takes every attribute";
  for (size_t i = 0; i < attributes.size(); ++i) {
    if (!Fits(types_, Arg(i), attributes[i].type)) return "takes the attributes' types";
  }
  return "";
}

std::string Typing::Quantifier(TypeKind result) const {
  if (!IsCollection(0)) return "goes over a Set or List";
  const Type& inner = types_[module_.functions[inst_.imm].type()];
  if (!IsRequired(inner, TypeKind::Bool)) return "has a function that gives Bool";
  return Need(Gives(result), "gives " + std::string(value::Name(result)));
}

std::string Typing::SumOf() const {
  if (!IsCollection(0)) return "goes over a Set or List";
  const Type& inner = types_[module_.functions[inst_.imm].type()];
  bool number = Gives(TypeKind::Int) || Gives(TypeKind::Decimal) || Gives(TypeKind::Float) ||
                Gives(TypeKind::Duration);
  if (!number) return "gives a number";
  bool same = IsRequired(inner, Result().kind) && inner.scale == Result().scale;
  return Need(same, "has a function that gives the result's kind of number");
}

}  // namespace

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
    case TypeKind::Version:
      return true;
    case TypeKind::Enum:
      return model.enums[types[id].decl].ordered;
    case TypeKind::Bool:
    case TypeKind::Bytes:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map:
    case TypeKind::Vector:
      return false;
  }
  MESHLAW_UNREACHABLE();
}

std::string TypeFault(const Module& module, const Function& function, const Inst& inst) {
  return Typing(module, function, inst).Check();
}

}  // namespace meshlaw::ir
