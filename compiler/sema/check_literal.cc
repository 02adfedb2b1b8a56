// SPDX-License-Identifier: Apache-2.0
// Literals. A number without a fraction is an Int, with one a Decimal, with an exponent a Float; where
// its place needs another kind of number, the literal is read as that, exactly or not at all.
#include <charconv>
#include <cmath>

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
  std::string text = decimal.Text();
  int digits = 0;
  for (char c : text) digits += c >= '0' && c <= '9' ? 1 : 0;
  return std::max(1, digits);
}

}  // namespace

TypeId Checker::InferNumber(const ast::Expr* expr, TypeId hint) {
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  bool as_float = expr->kind == ExprKind::Float || (hint.valid() && Is(hint, TypeKind::Float));
  if (as_float) {
    if (auto number = ParseDouble(expr->text)) {
      info.constant = Value::Float(*number);
      return Simple(TypeKind::Float);
    }
  } else if (expr->kind == ExprKind::Int && !(hint.valid() && Is(hint, TypeKind::Decimal))) {
    if (auto number = ParseInt(expr->text)) {
      info.constant = Value::Int(*number);
      return Int();
    }
  } else if (auto decimal = value::Decimal::Parse(expr->text)) {
    if (hint.valid() && Is(hint, TypeKind::Decimal)) {
      const value::Type& t = At(hint);
      auto scaled = decimal->scale <= t.scale ? decimal->Rescaled(t.scale) : std::nullopt;
      if (scaled && DigitsOf(*scaled) <= t.precision) {
        info.constant = Value::Of(*scaled);
        return Required(hint);
      }
    }
    info.constant = Value::Of(*decimal);
    int digits = std::max<int>(DigitsOf(*decimal), decimal->scale);
    return program_.types.Decimal(std::min(38, digits), decimal->scale);
  }
  sink_.Report(Kind::BadNumber, expr->span, "the number `" + expr->text + "` does not fit its type")
      .Help("an Int is below 2^63, a Decimal has at most 38 digits");
  return {};
}

TypeId Checker::InferLiteral(const ast::Expr* expr, TypeId hint) {
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
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
      break;
    case ExprKind::String: info.constant = Value::String(expr->text); return Simple(TypeKind::String);
    case ExprKind::Bool: info.constant = Value::Bool(expr->text == "true"); return Bool();
    case ExprKind::Null:
      if (hint.valid()) return Optional(hint);
      sink_.Report(Kind::TypeMismatch, expr->span, "the type of `null` is not known here")
          .Help("to test for null write `is null`");
      return {};
    default: MESHLAW_UNREACHABLE();
  }
  sink_.Report(Kind::BadLiteral, expr->span, "`" + expr->text + "` does not fit its type");
  return {};
}

TypeId Checker::InferEntityRef(Context& context, const ast::Expr* expr) {
  const ast::Name& name = expr->fields[0].name;
  auto type = program_.model.FindEntity(name.text);
  if (!type || !Visible(*context.module, program_.model[*type])) {
    sink_.Report(Kind::UnknownType, name.span, "there is no entity `" + name.text + "` in scope")
        .Help("entities are declared with `entity`, and modules taken in with `use`");
    return {};
  }
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  info.constant = Value::Entity({*type, expr->text});
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
    case Value::Kind::Int: return Value::Int(-constant.integer());
    case Value::Kind::Duration: return Value::Duration(-constant.integer());
    case Value::Kind::Float: return Value::Float(-constant.real());
    case Value::Kind::Decimal:
      if (auto negated = value::Negate(constant.decimal())) return Value::Of(*negated);
      return {};
    default: return {};
  }
}

}  // namespace

std::optional<Value> ConstantOf(const Program& program, const ast::Expr* expr) {
  auto at = program.infos.find(expr);
  if (at == program.infos.end() || !at->second.type.valid()) return {};
  const ExprInfo& info = at->second;
  std::optional<Value> natural;
  if (info.ref == Ref::Constant) {
    natural = info.constant;
  } else if (expr->kind == ExprKind::Paren) {
    return ConstantOf(program, expr->children[0]);
  } else if (expr->kind == ExprKind::Negate) {
    auto inner = ConstantOf(program, expr->children[0]);
    if (inner) natural = Negated(*inner);
  } else if (expr->kind == ExprKind::SetLiteral || expr->kind == ExprKind::ListLiteral ||
             expr->kind == ExprKind::RecordLiteral) {
    value::Values elements;
    for (const ast::Expr* child : expr->children) {
      auto element = ConstantOf(program, child);
      if (!element) return {};
      elements.push_back(std::move(*element));
    }
    if (expr->kind == ExprKind::SetLiteral) natural = Value::Set(std::move(elements));
    if (expr->kind == ExprKind::ListLiteral) natural = Value::List(std::move(elements));
    if (expr->kind == ExprKind::RecordLiteral) {
      const value::RecordDecl& decl = program.model.records[program.types[info.type].decl];
      value::Values ordered(decl.attributes.size());
      for (size_t i = 0; i < elements.size(); ++i) {
        if (auto index = decl.Find(expr->fields[i].name.text)) ordered[*index] = elements[i];
      }
      natural = Value::Record(std::move(ordered));
    }
  }
  if (!natural || !info.natural.valid()) return natural;
  return Converted(*natural, program.types[info.natural], program.types[info.type]);
}

}  // namespace meshlaw::sema
