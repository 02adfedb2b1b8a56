// SPDX-License-Identifier: Apache-2.0
// Where each node runs. What is said here is all that native code covers; a node that runs nowhere
// takes the functions that need it to the interpreter.
#include <algorithm>

#include "compiler/codegen/column_graph.h"
#include "runtime/scan/text_codes.h"

namespace meshlaw::codegen {

using ir::Op;
using scan::Physical;
using value::TypeKind;

namespace {

constexpr int kExactPower = 22;     ///< powers of ten up to this one are Floats, exactly
constexpr int kNarrowDigits = 18;   ///< decimals of so many digits fit an Int
constexpr size_t kSetMax = 64;      ///< elements of a set that the kernel compares one by one
constexpr size_t kTextSetMax = 12;  ///< texts are cheaper to look up

Form FormOf(const value::Type& type) {
  switch (type.kind) {
    case TypeKind::Bool: return Form::Truth;
    case TypeKind::Int:
    case TypeKind::Decimal:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Enum: return Form::Integer;
    case TypeKind::Float: return Form::Real;
    case TypeKind::String: return Form::Text;
    case TypeKind::Vector: return Form::Vector;
    case TypeKind::Ratio:
    case TypeKind::Bytes:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map: return Form::Other;
  }
  MESHLAW_UNREACHABLE();
}

bool FitsInt(value::Int128 number) { return number >= INT64_MIN && number <= INT64_MAX; }

/// Decides for one node; its arguments are decided.
class Coverage {
 public:
  Coverage(const ColumnGraph& graph, Node& node) : graph_(graph), node_(node) {}

  void Decide() {
    node_.form = FormOf(graph_.program().module->types[node_.type]);
    switch (node_.kind) {
      case NodeKind::Constant: return Constant();
      case NodeKind::Column:
      case NodeKind::WellFormed: return Column();
      case NodeKind::Apply: break;
    }
    for (NodeId arg : node_.args) {
      if (graph_[arg].place == Place::Nowhere && !graph_.IsConstant(arg)) {
        return Refuse(graph_[arg].why_not);
      }
    }
    Apply();
  }

 private:
  const Node& Arg(size_t i) const { return graph_[node_.args[i]]; }
  bool IsConstantArg(size_t i) const { return graph_.IsConstant(node_.args[i]); }
  TypeKind ArgKind(size_t i) const { return graph_.TypeOf(node_.args[i]).kind; }
  /// A constant that is a value.
  bool IsKnown(size_t i) const {
    return IsConstantArg(i) && !Arg(i).constant.is_null() && !Arg(i).constant.is_failure();
  }
  bool IsOptional(size_t i) const { return graph_.TypeOf(node_.args[i]).optional; }
  bool IsNumeric(size_t i) const {
    const Form form = Arg(i).form;
    return form == Form::Truth || form == Form::Integer || form == Form::Real;
  }

  void Refuse(std::string why) {
    node_.place = Place::Nowhere;
    node_.why_not = std::move(why);
  }
  void RefuseOp() { Refuse(std::string(ir::Info(node_.op).mnemonic) + " has no columnar code"); }
  void Accept(Place place) { node_.place = place; }
  /// In the kernel, if every operand is something that registers hold.
  void AcceptNumeric() {
    for (size_t i = 0; i < node_.args.size(); ++i) {
      const bool is_good = IsNumeric(i) && Arg(i).place != Place::Nowhere;
      if (!is_good) return RefuseOp();
    }
    Accept(Place::Kernel);
  }
  void AcceptChunk(bool is_good) { is_good ? Accept(Place::Chunk) : RefuseOp(); }
  bool IsChunkText(size_t i) const {
    if (Arg(i).form != Form::Text) return false;
    return IsConstantArg(i) ? IsKnown(i) : Arg(i).place == Place::Chunk;
  }

  void Constant();
  void Column();
  void Apply();
  void Compare();
  void CompareDecimals();
  void Arithmetic();
  void OneOf();
  void Calendar();
  void Choice();
  bool IsShortText(const value::Value& value) const;

  const ColumnGraph& graph_;
  Node& node_;
};

void Coverage::Constant() {
  const value::Value& constant = node_.constant;
  const bool is_value = !constant.is_null() && !constant.is_failure();
  if (node_.form == Form::Text) return Accept(Place::Chunk);
  if (constant.kind() == value::Value::Kind::Decimal && !FitsInt(constant.decimal().unscaled)) {
    return Refuse("a decimal constant beyond 64 bits");
  }
  const bool is_register =
      node_.form == Form::Truth || node_.form == Form::Integer || node_.form == Form::Real;
  if (is_register || !is_value) return Accept(Place::Kernel);
  Refuse("a constant of a kind that columnar code does not hold");
}

void Coverage::Column() {
  const value::Type& type = graph_.ColumnTypeOf(node_.column);
  const scan::PhysicalColumn& physical = graph_.PhysicalOf(node_.column);
  const Form form = FormOf(type);
  switch (form) {
    case Form::Truth:
    case Form::Real: return Accept(Place::Kernel);
    case Form::Integer:
      // Nanoseconds divide by a constant that no vector unit divides by.
      if (physical.physical == Physical::Timestamp && physical.unit_per_second > 1'000'000) {
        return Accept(Place::Chunk);
      }
      return Accept(type.kind == TypeKind::Enum ? Place::Chunk : Place::Kernel);
    case Form::Text: return Accept(Place::Chunk);
    case Form::Vector: return Accept(Place::Chunk);
    case Form::Other: break;
  }
  Refuse("columns of type " + std::string(value::Name(type.kind)));
}

bool Coverage::IsShortText(const value::Value& value) const {
  if (value.kind() != value::Value::Kind::String) return false;
  const std::string& text = value.string();
  const auto last = text.size() == 8 ? static_cast<unsigned char>(text[7]) : 8;
  return text.size() <= 8 && last >= 8 && last != 0xFF;
}

void Coverage::CompareDecimals() {
  const int apart = graph_.TypeOf(node_.args[0]).scale - graph_.TypeOf(node_.args[1]).scale;
  if (apart > kNarrowDigits || apart < -kNarrowDigits) return Refuse("decimals of distant scales");
  AcceptNumeric();
}

void Coverage::Compare() {
  if (Arg(0).form == Form::Text) {
    const bool is_equality = node_.op == Op::Eq || node_.op == Op::Ne;
    for (size_t i : {0u, 1u}) {
      const bool is_short = IsKnown(i) && IsShortText(Arg(i).constant);
      if (is_equality && is_short && !IsOptional(1 - i)) return Accept(Place::Kernel);
    }
    return AcceptChunk(IsChunkText(0) && IsChunkText(1));
  }
  if (Arg(0).form != Arg(1).form) return RefuseOp();
  if (ArgKind(0) == TypeKind::Decimal) return CompareDecimals();
  AcceptNumeric();
}

void Coverage::Arithmetic() {
  const TypeKind kind = graph_.program().module->types[node_.type].kind;
  if (node_.args.size() == 2 && ArgKind(1) == TypeKind::Period) return Refuse("a period");
  if (kind == TypeKind::Date && !IsKnown(1)) return Refuse("a date moved by an unknown duration");
  if (kind == TypeKind::Decimal) {
    const bool is_known = node_.op == Op::Add || node_.op == Op::Sub || node_.op == Op::Mul ||
                          node_.op == Op::Neg || node_.op == Op::Abs;
    for (size_t i = 0; i < node_.args.size(); ++i) {
      const int apart =
          graph_.program().module->types[node_.type].scale - graph_.TypeOf(node_.args[i]).scale;
      if (node_.op != Op::Mul && (apart < 0 || apart > kNarrowDigits)) return RefuseOp();
    }
    if (!is_known) return RefuseOp();
  }
  AcceptNumeric();
}

/// Elements of the kind that is looked for, and of no other: a set of optionals may hold null.
bool AreAll(const value::Values& elements, Form form) {
  return std::all_of(elements.begin(), elements.end(), [&](const value::Value& element) {
    if (element.is_null() || element.is_failure()) return false;
    if (element.kind() == value::Value::Kind::Decimal) return FitsInt(element.decimal().unscaled);
    return form != Form::Other;
  });
}

void Coverage::OneOf() {
  if (!IsKnown(1) || IsOptional(0) || IsConstantArg(0)) return RefuseOp();
  const value::Values& elements = Arg(1).constant.elements();
  if (!AreAll(elements, Arg(0).form)) return RefuseOp();
  if (Arg(0).form == Form::Text) {
    const bool is_short =
        elements.size() <= kTextSetMax &&
        std::all_of(elements.begin(), elements.end(),
                    [&](const value::Value& element) { return IsShortText(element); });
    return Accept(is_short ? Place::Kernel : Place::Chunk);
  }
  if (!IsNumeric(0) || elements.size() > kSetMax) return RefuseOp();
  if (ArgKind(0) == TypeKind::Decimal) {
    const int scale = graph_.TypeOf(node_.args[0]).scale;
    for (const value::Value& element : elements) {
      if (element.decimal().scale != scale) return RefuseOp();
    }
  }
  Accept(Place::Kernel);
}

/// Loops over a chunk read columns and each other, not registers.
void Coverage::Calendar() {
  const bool is_read = Arg(0).kind == NodeKind::Column || Arg(0).place == Place::Chunk;
  if (!is_read || IsConstantArg(0)) return Refuse("the calendar of a computed time");
  Accept(Place::Chunk);
}

void Coverage::Choice() {
  if (node_.form == Form::Text) {
    const bool is_good =
        node_.op != Op::Select && IsChunkText(0) && (node_.args.size() == 1 || IsChunkText(1));
    return AcceptChunk(is_good);
  }
  if (node_.op == Op::IsNull) return Accept(Place::Kernel);  // reads nothing but masks
  if (graph_.program().module->types[node_.type].kind == TypeKind::Decimal) {
    for (size_t i = node_.op == Op::Select ? 1 : 0; i < node_.args.size(); ++i) {
      const int scale = graph_.program().module->types[node_.type].scale;
      if (graph_.TypeOf(node_.args[i]).scale != scale) return RefuseOp();
    }
  }
  AcceptNumeric();
}

// tidy: flat switch over every instruction.
void Coverage::Apply() {
  switch (node_.op) {
    case Op::Not:
    case Op::And:
    case Op::Or: return AcceptNumeric();
    case Op::Select:
    case Op::IsNull:
    case Op::Unwrap:
    case Op::Coalesce: return Choice();
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge: return Compare();
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem:
    case Op::Neg:
    case Op::Abs: return Arithmetic();
    case Op::IntToFloat:
    case Op::FloatToInt:
    case Op::IsFinite: return AcceptNumeric();
    case Op::DecimalToFloat:
      return graph_.TypeOf(node_.args[0]).scale <= kExactPower ? AcceptNumeric() : RefuseOp();
    case Op::IntToDecimal: return AcceptNumeric();
    case Op::Rescale: {
      const int apart =
          graph_.program().module->types[node_.type].scale - graph_.TypeOf(node_.args[0]).scale;
      return apart >= 0 && apart <= kNarrowDigits ? AcceptNumeric() : RefuseOp();
    }
    case Op::OneOf: return OneOf();
    case Op::StartsWith:
      if (IsKnown(1) && Arg(1).constant.string().size() <= 7 && !IsConstantArg(0)) {
        return Accept(Place::Kernel);
      }
      return AcceptChunk(IsChunkText(0) && IsChunkText(1));
    case Op::HasText:
    case Op::EndsWith: return AcceptChunk(IsChunkText(0) && IsChunkText(1));
    case Op::Length:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim:
    case Op::Matches: return AcceptChunk(IsChunkText(0));
    case Op::DatePart:
    case Op::ToLocal:
    case Op::DateOf: return Calendar();
    case Op::Dims:
    case Op::Norm:
    case Op::AllFinite: return AcceptChunk(Arg(0).kind == NodeKind::Column);
    case Op::Const:
    case Op::Field:
    case Op::WellFormed:
    case Op::Local:
    case Op::Param:
    case Op::Accumulated:
    case Op::Wrap:
    case Op::RatioToFloat:
    case Op::Parse:
    case Op::ToText:
    case Op::Concat:
    case Op::Attribute:
    case Op::InHierarchy:
    case Op::InNetwork:
    case Op::Size:
    case Op::Lookup:
    case Op::MakeSet:
    case Op::MakeList:
    case Op::MakeMap:
    case Op::MakeRecord:
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf:
    case Op::SumOf: return RefuseOp();
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

void Derive(const ColumnGraph& graph, Node& node) {
  Coverage(graph, node).Decide();
  if (node.form == Form::Integer) node.range = RangeOf(graph, node);
}

}  // namespace meshlaw::codegen
