// SPDX-License-Identifier: Apache-2.0
#include "tests/lower/plain_evaluator.h"

namespace meshlaw::testing {

using ast::ExprKind;
using ast::Operator;
using ir::Op;
using sema::Ref;
using value::Failure;
using value::TypeId;
using value::TypeKind;
using value::Value;
using value::Values;

PlainEvaluator::PlainEvaluator(const sema::Program& program, const ir::Module& module,
                               const snapshot::Snapshot& snapshot)
    : program_(program), module_(module), snapshot_(snapshot) {
  module_.functions.clear();
}

TypeId PlainEvaluator::NaturalType(const ast::Expr* expr) {
  const sema::ExprInfo& info = program_.Info(expr);
  TypeId type = info.natural.valid() ? info.natural : info.type;
  return IsTested(expr) ? module_.types.WithOptional(type, true) : type;
}

bool PlainEvaluator::IsTested(const ast::Expr* expr) const {
  const sema::ExprInfo& info = program_.Info(expr);
  bool computed = expr->kind == ExprKind::Call || expr->kind == ExprKind::Index;
  return info.unwrap && computed && info.ref != Ref::Field;
}

Value PlainEvaluator::Apply(Op op, TypeId type, const std::vector<Operand>& operands,
                            uint32_t imm) {
  ir::Frame frame;
  ir::Function function;
  for (uint32_t i = 0; i < operands.size(); ++i) {
    frame.fields.push_back({"", operands[i].type, ir::FieldSource::Column});
    function.insts.push_back({Op::Field, operands[i].type, {}, i, {}});
  }
  ir::Inst inst{op, type, {}, imm, {}};
  for (size_t i = 0; i < operands.size(); ++i) inst.args.push_back(ir::InstId(i));
  function.insts.push_back(std::move(inst));
  function.result = ir::InstId(operands.size());
  function.frame = ir::FrameId(size_t{0});
  module_.frames.assign(1, frame);
  module_.functions.assign(1, function);
  interp::Environment env;
  env.snapshot = &snapshot_;
  env.field = [&](const ir::Frame&, uint32_t index) { return operands[index].value; };
  return interp::Evaluate(module_, ir::FunctionId(size_t{0}), env);
}

Value PlainEvaluator::Read(TypeId type, const Value& value) {
  return Apply(Op::Select, type, {{Value::Bool(true), Bool()}, {value, type}, {value, type}});
}

Value PlainEvaluator::Evaluate(const ast::Expr* expr, const PlainScope& scope) {
  if (auto constant = sema::ConstantOf(program_, expr)) return *constant;
  Value value = Natural(expr, scope);
  TypeId type = NaturalType(expr);
  if (IsTested(expr)) {
    type = module_.types.WithOptional(type, false);
    if (value.is_null()) value = Value::Fail(Failure::NullValue);
  }
  return Converted(std::move(value), type, program_.Info(expr).type);
}

Value PlainEvaluator::EvaluateText(const ast::Expr* expr, const PlainScope& scope) {
  Operand operand = OperandOf(expr, scope);
  TypeId text = module_.types.Simple(TypeKind::String);
  if (program_.Info(expr).ref == Ref::Attribute && module_.types.IsOptional(operand.type)) {
    if (operand.value.is_null()) return Value::String("unknown");
    operand.type = module_.types.WithOptional(operand.type, false);
  }
  return operand.type == text ? operand.value : Apply(Op::ToText, text, {operand});
}

Value PlainEvaluator::Converted(Value value, TypeId from, TypeId to) {
  if (from == to || value.is_null() || value.is_failure()) return value;
  TypeId source = module_.types.WithOptional(from, false);
  TypeId target = module_.types.WithOptional(to, false);
  if (source == target || !module_.types.Is(target, TypeKind::Decimal)) return value;
  bool whole = module_.types.Is(source, TypeKind::Int);
  return Apply(whole ? Op::IntToDecimal : Op::Rescale, target, {{value, source}});
}

Value PlainEvaluator::Natural(const ast::Expr* expr, const PlainScope& scope) {
  TypeId type = NaturalType(expr);
  auto child = [&](size_t i) { return Evaluate(expr->children[i], scope); };
  if (program_.Info(expr).ref == Ref::Field) return Reference(expr, scope);
  switch (expr->kind) {
    case ExprKind::Paren: return child(0);
    case ExprKind::Name:
    case ExprKind::Member: return Reference(expr, scope);
    case ExprKind::Index:
      return Apply(Op::Lookup, type,
                   {OperandOf(expr->children[0], scope), OperandOf(expr->children[1], scope)});
    case ExprKind::Not: return Not(child(0));
    case ExprKind::Negate: return Apply(Op::Neg, type, {OperandOf(expr->children[0], scope)});
    case ExprKind::IsNull:
    case ExprKind::IsPresent: {
      Value value = child(0);
      if (value.is_failure()) return value;
      return Value::Bool(value.is_null() == ((expr->kind == ExprKind::IsNull) != expr->negated));
    }
    case ExprKind::If: {
      Value condition = child(0);
      if (condition.is_failure()) return condition;
      return child(condition.boolean() ? 1 : 2);
    }
    case ExprKind::Binary: return Binary(expr, scope);
    case ExprKind::Call: return Call(expr, scope);
    case ExprKind::Quantifier: return Quantifier(expr, scope);
    case ExprKind::SetLiteral:
    case ExprKind::MapLiteral:
    case ExprKind::ListLiteral: return Collection(expr, scope);
    case ExprKind::RecordLiteral: return Record(expr, scope);
    default: MESHLAW_UNREACHABLE();  // the rest is constant
  }
}

Value PlainEvaluator::Reference(const ast::Expr* expr, const PlainScope& scope) {
  const sema::ExprInfo& info = program_.Info(expr);
  TypeId natural = NaturalType(expr);
  TypeId stored = info.unwrap ? module_.types.WithOptional(natural, true) : natural;
  Value value;
  switch (info.ref) {
    case Ref::Field: value = Read(stored, (*scope.fields)[info.index]); break;
    case Ref::Local: value = scope.locals[info.index]; break;
    case Ref::DefParameter: value = scope.arguments[info.index]; break;
    case Ref::Param: value = program_.params[info.index].current; break;
    case Ref::Constant: value = info.constant; break;
    case Ref::Attribute: {
      Operand object = OperandOf(expr->children[0], scope);
      if (info.through && object.value.is_null()) break;
      object.type = module_.types.WithOptional(object.type, false);
      value = Apply(Op::Attribute, stored, {object}, info.index);
      break;
    }
    default: MESHLAW_UNREACHABLE();
  }
  return info.unwrap && value.is_null() ? Value::Fail(Failure::NullValue) : value;
}

namespace {

Op OpOf(Operator op) {
  switch (op) {
    case Operator::And: return Op::And;
    case Operator::Or: return Op::Or;
    case Operator::Equal: return Op::Eq;
    case Operator::NotEqual: return Op::Ne;
    case Operator::Less: return Op::Lt;
    case Operator::LessEqual: return Op::Le;
    case Operator::Greater: return Op::Gt;
    case Operator::GreaterEqual: return Op::Ge;
    case Operator::In: return Op::InHierarchy;
    case Operator::StartsWith: return Op::StartsWith;
    case Operator::EndsWith: return Op::EndsWith;
    case Operator::Add: return Op::Add;
    case Operator::Subtract: return Op::Sub;
    case Operator::Multiply: return Op::Mul;
    case Operator::Divide: return Op::Div;
    case Operator::Remainder: return Op::Rem;
    default: MESHLAW_UNREACHABLE();
  }
}

}  // namespace

Op PlainEvaluator::Membership(const Operand& element) const {
  return module_.types[element.type].kind == TypeKind::Ip ? Op::InNetwork : Op::OneOf;
}

Value PlainEvaluator::Binary(const ast::Expr* expr, const PlainScope& scope) {
  Operand left = OperandOf(expr->children[0], scope);
  if (expr->op == Operator::Matches) {
    Value pattern = *sema::ConstantOf(program_, expr->children[1]);
    uint32_t constant =
        module_.AddConstant(module_.types.Simple(TypeKind::String), std::move(pattern)).value;
    Value matches = Apply(Op::Matches, Bool(), {left}, constant);
    return expr->negated ? Not(matches) : matches;
  }
  Operand right = OperandOf(expr->children[1], scope);
  TypeId type = NaturalType(expr);
  bool texts = module_.types.Is(left.type, TypeKind::String);
  Value result;
  if (expr->op == Operator::Implies) {
    result = Apply(Op::Or, type, {{Not(left.value), Bool()}, right});
  } else if (expr->op == Operator::Coalesce) {
    result = left.value.is_null() ? right.value : left.value;
  } else if (expr->op == Operator::Contains) {
    result = texts ? Apply(Op::HasText, type, {left, right})
                   : Apply(Membership(right), type, {right, left});
  } else if (expr->op == Operator::OneOf) {
    result = Apply(Membership(left), type, {left, right});
  } else {
    bool joins = expr->op == Operator::Add && texts;
    result = Apply(joins ? Op::Concat : OpOf(expr->op), type, {left, right});
  }
  return expr->negated ? Not(result) : result;
}

Value PlainEvaluator::Call(const ast::Expr* expr, const PlainScope& scope) {
  const sema::ExprInfo& info = program_.Info(expr);
  if (info.ref == Ref::Builtin) return Builtin(expr, scope);
  if (info.ref == Ref::Accumulator) {
    return Read(NaturalType(expr), (*scope.accumulated)[info.index]);
  }
  PlainScope body;
  for (size_t i = 1; i < expr->children.size(); ++i) {
    body.arguments.push_back(Evaluate(expr->children[i], scope));
  }
  return Evaluate(program_.defs[info.index].def->body, body);
}

namespace {

struct Function {
  Op op;
  uint32_t imm = 0;
};

Function FunctionOf(sema::Builtin builtin, TypeKind first) {
  using B = sema::Builtin;
  auto part = [](ir::DatePart of) { return Function{Op::DatePart, static_cast<uint32_t>(of)}; };
  switch (builtin) {
    case B::Length: return {Op::Length};
    case B::Lower: return {Op::Lower};
    case B::Upper: return {Op::Upper};
    case B::Trim: return {Op::Trim};
    case B::Abs: return {Op::Abs};
    case B::Div: return {Op::Div};
    case B::ToFloat:
      if (first == TypeKind::String) return {Op::Parse};
      if (first == TypeKind::Int) return {Op::IntToFloat};
      return {first == TypeKind::Ratio ? Op::RatioToFloat : Op::DecimalToFloat};
    case B::ToInt: return {first == TypeKind::String ? Op::Parse : Op::FloatToInt};
    case B::ToText: return {Op::ToText};
    case B::DateLiteral: return {first == TypeKind::String ? Op::Parse : Op::DateOf};
    case B::TimeLiteral:
    case B::TimestampLiteral:
    case B::LocalTimestampLiteral:
    case B::PeriodLiteral:
    case B::BytesLiteral:
    case B::IpLiteral:
    case B::VersionLiteral: return {Op::Parse};
    case B::Year: return part(ir::DatePart::Year);
    case B::Month: return part(ir::DatePart::Month);
    case B::Day: return part(ir::DatePart::Day);
    case B::Hour: return part(ir::DatePart::Hour);
    case B::Minute: return part(ir::DatePart::Minute);
    case B::Weekday: return part(ir::DatePart::Weekday);
    case B::Size: return {Op::Size};
    case B::Dims: return {Op::Dims};
    case B::Norm: return {Op::Norm};
    case B::AllFinite: return {Op::AllFinite};
    case B::IsFinite: return {Op::IsFinite};
    default: MESHLAW_UNREACHABLE();
  }
}

}  // namespace

Value PlainEvaluator::Builtin(const ast::Expr* expr, const PlainScope& scope) {
  sema::Builtin builtin = program_.Info(expr).builtin;
  TypeId type = NaturalType(expr);
  std::vector<Operand> operands = {OperandOf(expr->children[1], scope)};
  if (builtin == sema::Builtin::Local) {
    Value zone = *sema::ConstantOf(program_, expr->children[2]);
    TypeId text = module_.types.Simple(TypeKind::String);
    return Apply(Op::ToLocal, type, operands, module_.AddConstant(text, std::move(zone)).value);
  }
  if (expr->children.size() > 2) operands.push_back(OperandOf(expr->children[2], scope));
  Function function = FunctionOf(builtin, module_.types[operands[0].type].kind);
  return Apply(function.op, type, operands, function.imm);
}

Value PlainEvaluator::Quantifier(const ast::Expr* expr, const PlainScope& scope) {
  Value collection = Evaluate(expr->children[0], scope);
  if (collection.is_failure()) return collection;
  TypeId type = NaturalType(expr);
  bool any = expr->text == "any", all = expr->text == "all", count = expr->text == "count";
  TypeId of_body = any || all ? Bool() : program_.Info(expr->children[1]).type;
  Values bodies;
  for (const Value& element : collection.elements()) {
    PlainScope inner = scope;
    inner.locals.push_back(element);
    bodies.push_back(Evaluate(expr->children[1], inner));
  }
  if (any || all) {
    Value result = Value::Bool(all);
    for (const Value& body : bodies) {
      result = Apply(all ? Op::And : Op::Or, type, {{result, type}, {body, of_body}});
    }
    return result;
  }
  Value failed;
  for (const Value& body : bodies) {
    bool above = body.is_failure() && (failed.is_null() || failed.failure() < body.failure());
    if (above) failed = body;
  }
  if (failed.is_failure()) return failed;
  Value sum = count ? Value::Int(0) : Value();
  for (const Value& body : bodies) {
    if (count) sum = Value::Int(sum.integer() + (body.boolean() ? 1 : 0));
    if (!count) sum = sum.is_null() ? body : Apply(Op::Add, type, {{sum, type}, {body, of_body}});
  }
  if (!sum.is_null()) return sum;
  Value zero = Value::Int(0);
  if (module_.types.Is(type, TypeKind::Float)) zero = Value::Float(0);
  if (module_.types.Is(type, TypeKind::Duration)) zero = Value::Duration(0);
  if (module_.types.Is(type, TypeKind::Decimal)) {
    zero = Value::Of(value::Decimal{0, module_.types[type].scale});
  }
  return zero;
}

Value PlainEvaluator::Collection(const ast::Expr* expr, const PlainScope& scope) {
  std::vector<Operand> elements;
  for (const ast::Expr* child : expr->children) elements.push_back(OperandOf(child, scope));
  TypeKind kind = module_.types[NaturalType(expr)].kind;
  Op op = kind == TypeKind::Set ? Op::MakeSet : kind == TypeKind::Map ? Op::MakeMap : Op::MakeList;
  return Apply(op, NaturalType(expr), elements);
}

Value PlainEvaluator::Record(const ast::Expr* expr, const PlainScope& scope) {
  TypeId type = NaturalType(expr);
  const value::RecordDecl& decl = module_.model.records[module_.types[type].decl];
  std::vector<Operand> attributes;
  for (const value::Attribute& attribute : decl.attributes) {
    attributes.push_back({Value::Null(), attribute.type});
  }
  for (size_t i = 0; i < expr->fields.size(); ++i) {
    attributes[*decl.Find(expr->fields[i].name.text)].value = Evaluate(expr->children[i], scope);
  }
  return Apply(Op::MakeRecord, type, attributes);
}

}  // namespace meshlaw::testing
