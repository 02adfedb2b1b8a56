// SPDX-License-Identifier: Apache-2.0
// Literals. A number without a fraction is an Int, with one a Decimal, with an exponent a Float;
// where its place needs another kind of number, the literal is read as that, exactly or not at all.
#include <charconv>
#include <cmath>
#include <limits>

#include "compiler/sema/checker.h"
#include "runtime/value/time.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;
using value::Value;

namespace {

std::optional<double> ParseDouble(const std::string& text) {
  double result = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(result)) return {};
  return result;
}

std::optional<int64_t> ParseInt(const std::string& text) {
  int64_t result = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), result);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return result;
}

int DigitsOf(const value::Decimal& decimal) {
  int digits = 1;
  for (value::Int128 rest = decimal.unscaled / 10; rest != 0; rest /= 10) ++digits;
  return digits;
}

bool FitsDecimal(const value::Decimal& decimal, const value::Type& type) {
  if (decimal.scale > type.scale) return false;
  auto scaled = decimal.Rescaled(type.scale);
  return scaled && DigitsOf(*scaled) <= type.precision;
}

}  // namespace

TypeId Checker::InferNumber(const ast::Expr* expr, TypeId hint) {
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  auto wants = [&](TypeKind kind) { return hint.valid() && Is(hint, kind); };
  if (expr->kind == ExprKind::Float || wants(TypeKind::Float)) {
    if (auto number = ParseDouble(expr->text)) {
      info.constant = Value::Float(*number);
      return Simple(TypeKind::Float);
    }
  } else if (expr->kind == ExprKind::Int && !wants(TypeKind::Decimal)) {
    if (auto number = ParseInt(expr->text)) {
      info.constant = Value::Int(*number);
      return Int();
    }
  } else if (auto decimal = value::Decimal::Parse(expr->text)) {
    info.constant = Value::Of(*decimal);
    if (wants(TypeKind::Decimal) && FitsDecimal(*decimal, At(hint))) {
      info.constant = Value::Of(*decimal->Rescaled(At(hint).scale));
      return Required(hint);
    }
    int digits = std::max<int>(DigitsOf(*decimal), decimal->scale);
    return program_.types.Decimal(std::min(38, digits), decimal->scale);
  }
  sink_
      .Report(Kind::BadLiteral, expr->span,
              "the number " + Quoted(expr->text) + " does not fit its type")
      .Help("an Int is below 2^63, a Decimal has at most 38 digits, a Float at most 1.8e308");
  return {};
}

TypeId Checker::InferLiteral(const ast::Expr* expr, TypeId hint) {
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  std::string_view help = "a ratio is a fraction of two Ints, as 0.1% is 1/1000";
  switch (expr->kind) {
    case ExprKind::Ratio:
      if (auto ratio = value::Ratio::ParsePercent(expr->text)) {
        info.constant = Value::Of(*ratio);
        return Simple(TypeKind::Ratio);
      }
      break;
    case ExprKind::Duration:
      if (auto micros = value::ParseDuration(expr->text)) {
        info.constant = Value::Duration(*micros);
        return Simple(TypeKind::Duration);
      }
      help = "a duration has units from the largest down, as in `1h30min`: w d h min s ms";
      break;
    case ExprKind::String:
      info.constant = Value::String(expr->text);
      return Simple(TypeKind::String);
    case ExprKind::Bool: info.constant = Value::Bool(expr->text == "true"); return Bool();
    case ExprKind::Null:
      if (hint.valid()) return Optional(hint);
      sink_.Report(Kind::TypeMismatch, expr->span, "the type of `null` is not known here")
          .Help("to test for null write `is null`");
      return {};
    default: MESHLAW_UNREACHABLE();
  }
  sink_.Report(Kind::BadLiteral, expr->span, Quoted(expr->text) + " does not fit its type")
      .Help(std::string(help));
  return {};
}

TypeId Checker::InferEntityRef(Context& context, const ast::Expr* expr) {
  auto type = FindEntity(*context.module, expr->fields[0].name);
  if (!type) return {};
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  info.constant = Value::Entity({*type, expr->text});
  if (context.test_names == nullptr) program_.named.push_back({{*type, expr->text}, expr->span});
  return program_.types.EntityType(*type);
}

namespace {

/// A constant of type `from` as `to`, which it is convertible to.
Value Converted(const Value& constant, const value::Type& from, const value::Type& to) {
  if (constant.is_null() || from.kind == to.kind) {
    if (constant.kind() != Value::Kind::Decimal) return constant;
    return Value::Of(constant.decimal().Rescaled(to.scale).value_or(constant.decimal()));
  }
  if (to.kind == TypeKind::Decimal && constant.kind() == Value::Kind::Int) {
    value::Decimal decimal = value::Decimal::FromInt(constant.integer());
    return Value::Of(decimal.Rescaled(to.scale).value_or(decimal));
  }
  return constant;
}

std::optional<Value> Negated(const Value& constant) {
  switch (constant.kind()) {
    case Value::Kind::Int:
    case Value::Kind::Duration:
      // The least has no negative: the failure is the evaluation's to tell.
      if (constant.integer() == std::numeric_limits<int64_t>::min()) return {};
      return constant.kind() == Value::Kind::Int ? Value::Int(-constant.integer())
                                                 : Value::Duration(-constant.integer());
    case Value::Kind::Float: return Value::Float(-constant.real());
    case Value::Kind::Decimal:
      if (auto negated = value::Negate(constant.decimal())) return Value::Of(*negated);
      return {};
    default: return {};
  }
}

/// The elements of a collection or record, as written, if all are constant.
std::optional<value::Values> ConstantsOf(const Program& program, const ast::Expr* expr) {
  value::Values elements;
  for (const ast::Expr* child : expr->children) {
    auto element = ConstantOf(program, child);
    if (!element) return {};
    elements.push_back(std::move(*element));
  }
  return elements;
}

Value RecordOf(const Program& program, const ast::Expr* expr, TypeId type, value::Values elements) {
  const value::RecordDecl& decl = program.model.records[program.types[type].decl];
  value::Values ordered(decl.attributes.size());
  for (size_t i = 0; i < elements.size(); ++i) {
    if (auto index = decl.Find(expr->fields[i].name.text)) ordered[*index] = std::move(elements[i]);
  }
  return Value::Record(std::move(ordered));
}

/// Before the conversion to the type that the context needs.
std::optional<Value> NaturalConstant(const Program& program, const ast::Expr* expr,
                                     const ExprInfo& info) {
  // A null that was tested not to be is no value: what reads it is never evaluated.
  if (info.unwrap && info.constant.is_null()) return std::nullopt;
  if (info.ref == Ref::Constant) return info.constant;
  switch (expr->kind) {
    case ExprKind::Paren: return ConstantOf(program, expr->children[0]);
    case ExprKind::Negate: {
      auto inner = ConstantOf(program, expr->children[0]);
      return inner ? Negated(*inner) : std::nullopt;
    }
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral:
    case ExprKind::MapLiteral:
    case ExprKind::RecordLiteral: break;
    default: return std::nullopt;
  }
  auto elements = ConstantsOf(program, expr);
  if (!elements) return std::nullopt;
  TypeKind kind = program.types[info.type].kind;  // an empty `{}` may be a Map
  if (kind == TypeKind::Set) return Value::Set(std::move(*elements));
  if (kind == TypeKind::List) return Value::List(std::move(*elements));
  if (kind == TypeKind::Map) return Value::Map(std::move(*elements));
  return RecordOf(program, expr, info.type, std::move(*elements));
}

}  // namespace

std::optional<Value> ConstantOf(const Program& program, const ast::Expr* expr) {
  auto at = program.infos.find(expr);
  if (at == program.infos.end() || !at->second.type.valid()) return {};
  const ExprInfo& info = at->second;
  std::optional<Value> natural = NaturalConstant(program, expr, info);
  if (!natural || !info.natural.valid()) return natural;
  return Converted(*natural, program.types[info.natural], program.types[info.type]);
}

}  // namespace meshlaw::sema
