// SPDX-License-Identifier: Apache-2.0
// Operators and the language's own functions of single values.
#include "compiler/lower/function_builder.h"

namespace meshlaw::lower {

using ast::Operator;
using ir::InstId;
using ir::Op;
using ir::TypeId;
using sema::Builtin;
using value::TypeKind;

InstId FunctionBuilder::LowerBinary(const ast::Expr* expr, const Scope* scope) {
  InstId left = Lower(expr->children[0], scope);
  if (expr->op == Operator::Matches) {
    auto pattern = sema::ConstantOf(program_, expr->children[1]);
    TypeId text = module_.types.Simple(TypeKind::String);
    uint32_t constant = module_.AddConstant(text, *pattern).value;
    InstId matches = Emit(Op::Matches, Bool(), {left}, constant);
    return expr->negated ? Not(matches) : matches;
  }
  InstId right = Lower(expr->children[1], scope);
  auto boolean = [&](Op op, InstId a, InstId b) {
    InstId result = Emit(op, Bool(), {a, b});
    return expr->negated ? Not(result) : result;
  };
  switch (expr->op) {
    case Operator::Implies: return boolean(Op::Or, Not(left), right);
    case Operator::Or: return boolean(Op::Or, left, right);
    case Operator::And: return boolean(Op::And, left, right);
    case Operator::Equal: return boolean(Op::Eq, left, right);
    case Operator::NotEqual: return boolean(Op::Ne, left, right);
    case Operator::Less: return boolean(Op::Lt, left, right);
    case Operator::LessEqual: return boolean(Op::Le, left, right);
    case Operator::Greater: return boolean(Op::Gt, left, right);
    case Operator::GreaterEqual: return boolean(Op::Ge, left, right);
    case Operator::In: return boolean(Op::InHierarchy, left, right);
    case Operator::OneOf: return boolean(Membership(left), left, right);
    case Operator::Contains:
      if (module_.types.Is(TypeOf(left), TypeKind::String))
        return boolean(Op::HasText, left, right);
      return boolean(Membership(right), right, left);
    case Operator::StartsWith: return boolean(Op::StartsWith, left, right);
    case Operator::EndsWith: return boolean(Op::EndsWith, left, right);
    case Operator::Coalesce: return Emit(Op::Coalesce, NaturalType(expr), {left, right});
    case Operator::Add:
    case Operator::Subtract:
    case Operator::Multiply:
    case Operator::Divide:
    case Operator::Remainder: return LowerArithmetic(expr, left, right);
    case Operator::Matches: break;
  }
  MESHLAW_UNREACHABLE();
}

/// An Ip is found in a network that has it, anything else among what is equal to it.
Op FunctionBuilder::Membership(InstId element) const {
  return module_.types[TypeOf(element)].kind == TypeKind::Ip ? Op::InNetwork : Op::OneOf;
}

InstId FunctionBuilder::LowerArithmetic(const ast::Expr* expr, InstId left, InstId right) {
  TypeId type = NaturalType(expr);
  Op op = expr->op == Operator::Add        ? Op::Add
          : expr->op == Operator::Subtract ? Op::Sub
          : expr->op == Operator::Multiply ? Op::Mul
          : expr->op == Operator::Divide   ? Op::Div
                                           : Op::Rem;
  if (op == Op::Add && module_.types.Is(type, TypeKind::String)) op = Op::Concat;
  return Emit(op, type, {left, right});
}

InstId FunctionBuilder::LowerDatePart(ir::DatePart part, InstId value) {
  return Emit(Op::DatePart, Int(), {value}, static_cast<uint32_t>(part));
}

InstId FunctionBuilder::LowerBuiltin(const ast::Expr* expr, Builtin builtin, const Scope* scope) {
  TypeId type = NaturalType(expr);
  InstId value = Lower(expr->children[1], scope);
  auto unary = [&](Op op) { return Emit(op, type, {value}); };
  bool from_text = module_.types[TypeOf(value)].kind == TypeKind::String;
  switch (builtin) {
    case Builtin::Length: return unary(Op::Length);
    case Builtin::Lower: return unary(Op::Lower);
    case Builtin::Upper: return unary(Op::Upper);
    case Builtin::Trim: return unary(Op::Trim);
    case Builtin::Abs: return unary(Op::Abs);
    case Builtin::Div: return Emit(Op::Div, type, {value, Lower(expr->children[2], scope)});
    case Builtin::ToFloat: {
      if (from_text) return unary(Op::Parse);
      TypeKind from = module_.types[TypeOf(value)].kind;
      return unary(from == TypeKind::Int       ? Op::IntToFloat
                   : from == TypeKind::Decimal ? Op::DecimalToFloat
                                               : Op::RatioToFloat);
    }
    case Builtin::ToInt: return unary(from_text ? Op::Parse : Op::FloatToInt);
    case Builtin::ToText:
      return module_.types.Is(TypeOf(value), TypeKind::String) && !IsOptional(TypeOf(value))
                 ? value
                 : unary(Op::ToText);
    case Builtin::DateLiteral: return unary(from_text ? Op::Parse : Op::DateOf);
    case Builtin::TimeLiteral:
    case Builtin::TimestampLiteral:
    case Builtin::LocalTimestampLiteral:
    case Builtin::PeriodLiteral:
    case Builtin::BytesLiteral:
    case Builtin::IpLiteral:
    case Builtin::VersionLiteral: return unary(Op::Parse);
    case Builtin::Local: {
      auto zone = sema::ConstantOf(program_, expr->children[2]);
      uint32_t constant = module_.AddConstant(module_.types.Simple(TypeKind::String), *zone).value;
      return Emit(Op::ToLocal, type, {value}, constant);
    }
    case Builtin::Year: return LowerDatePart(ir::DatePart::Year, value);
    case Builtin::Month: return LowerDatePart(ir::DatePart::Month, value);
    case Builtin::Day: return LowerDatePart(ir::DatePart::Day, value);
    case Builtin::Hour: return LowerDatePart(ir::DatePart::Hour, value);
    case Builtin::Minute: return LowerDatePart(ir::DatePart::Minute, value);
    case Builtin::Weekday: return LowerDatePart(ir::DatePart::Weekday, value);
    case Builtin::Size: return unary(Op::Size);
    case Builtin::Dims: return unary(Op::Dims);
    case Builtin::Norm: return unary(Op::Norm);
    case Builtin::AllFinite: return unary(Op::AllFinite);
    case Builtin::IsFinite: return unary(Op::IsFinite);
    case Builtin::Count:
    case Builtin::RowCount:
    case Builtin::Sum:
    case Builtin::Min:
    case Builtin::Max:
    case Builtin::Mean:
    case Builtin::Distinct:
    case Builtin::NullCount:
    case Builtin::NullRatio:
    case Builtin::Unique:
    case Builtin::Foreign:
    case Builtin::Freshness: break;  // aggregates do not get here
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::lower
