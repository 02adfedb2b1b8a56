// SPDX-License-Identifier: Apache-2.0
// The language's own functions of single values.
#include <algorithm>

#include "compiler/sema/checker.h"
#include "runtime/value/time.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;
using value::Value;

/// The kind of value that the function makes from a text; nothing if it makes none.
std::optional<TypeKind> KindFromText(Builtin builtin) {
  switch (builtin) {
    case Builtin::ToInt: return TypeKind::Int;
    case Builtin::ToFloat: return TypeKind::Float;
    case Builtin::DateLiteral: return TypeKind::Date;
    case Builtin::TimeLiteral: return TypeKind::Time;
    case Builtin::TimestampLiteral: return TypeKind::Timestamp;
    case Builtin::LocalTimestampLiteral: return TypeKind::LocalTimestamp;
    case Builtin::PeriodLiteral: return TypeKind::Period;
    case Builtin::BytesLiteral: return TypeKind::Bytes;
    case Builtin::IpLiteral: return TypeKind::Ip;
    case Builtin::VersionLiteral: return TypeKind::Version;
    default: return std::nullopt;
  }
}

std::optional<Builtin> BuiltinFromText(TypeKind kind) {
  for (std::string_view name : BuiltinNames()) {
    auto builtin = BuiltinNamed(name);
    if (builtin && KindFromText(*builtin) == kind) return builtin;
  }
  return std::nullopt;
}

/// `date("2026-01-31")` and its kin: a text that is known is read now, any other one later, and may
/// then turn out to be none.
TypeId Checker::InferFromText(const ast::Expr* expr, Builtin builtin, TypeId type) {
  const ast::Expr* argument = expr->children[1];
  auto text = ConstantOf(argument);
  if (!text) return Optional(type);
  auto parsed = value::ParseText(text->string(), At(type));
  if (!parsed) {
    sink_
        .Report(Kind::BadLiteral, argument->span,
                Quoted(text->string()) + " is no " + std::string(value::Name(At(type).kind)))
        .Help("it is " + Quoted(Signature(builtin)));
    return {};
  }
  ExprInfo& info = Info(expr);
  info.ref = Ref::Constant;
  info.constant = std::move(*parsed);
  return type;
}

TypeId Checker::InferScalarBuiltin(Context& context, const ast::Expr* expr, Builtin builtin) {
  std::vector<TypeKind> kinds;
  bool good = true;
  for (size_t i = 1; i < expr->children.size(); ++i) {
    TypeId type = Infer(context, expr->children[i]);
    good &= type.valid() && (builtin == Builtin::ToText || NotNull(expr->children[i], type));
    if (type.valid()) kinds.push_back(At(type).kind);
  }
  if (!good) return {};
  Info(expr).ref = Ref::Builtin;
  using K = TypeKind;
  auto read = KindFromText(builtin);
  if (read && kinds == std::vector{K::String}) return InferFromText(expr, builtin, Simple(*read));
  if (builtin == Builtin::Local && kinds == std::vector{K::Timestamp, K::String}) {
    return InferLocal(expr);
  }
  if (builtin == Builtin::Div && kinds == std::vector{K::Decimal, K::Decimal, K::Int}) {
    return InferQuotient(expr);
  }
  TypeId type = ScalarType(expr, builtin, kinds);
  return type.valid() ? type : WrongArguments(expr, builtin);
}

TypeId Checker::InferLocal(const ast::Expr* expr) {
  auto zone = ConstantOf(expr->children[2]);
  const value::Zone* known = zone ? value::FindZone(zone->string()) : nullptr;
  if (known != nullptr) {
    // A constant, so that a row of a test can have one.
    if (auto instant = ConstantOf(expr->children[1])) {
      Info(expr).ref = Ref::Constant;
      Info(expr).constant = Value::LocalTimestamp(known->ToLocal(instant->integer()));
    }
    return Simple(TypeKind::LocalTimestamp);
  }
  sink_
      .Report(zone ? Kind::BadLiteral : Kind::NotConstant, expr->children[2]->span,
              zone ? Quoted(zone->string()) + " is not the name of a time zone"
                   : "a time zone must be known when the law is compiled")
      .Help("zones are written as in \"Europe/Paris\"");
  return {};
}

/// Of Decimals, a third argument says how many digits after the point are kept.
TypeId Checker::InferQuotient(const ast::Expr* expr) {
  auto scale = ConstantOf(expr->children[3]);
  constexpr int kDigits = value::Decimal::kDigitsMax;
  bool fits = scale && scale->integer() >= 0 && scale->integer() <= kDigits;
  if (fits) return program_.types.Decimal(kDigits, static_cast<int>(scale->integer()));
  sink_
      .Report(
          scale ? Kind::BadLiteral : Kind::NotConstant, expr->children[3]->span,
          "the scale of a quotient is a number from 0 to 38 that is known when the law is compiled")
      .Help("`div(total, 3.00, 2)` keeps two digits after the point");
  return {};
}

TypeId Checker::ScalarType(const ast::Expr* expr, Builtin builtin,
                           const std::vector<TypeKind>& kinds) {
  using K = TypeKind;
  auto one = [&](std::initializer_list<K> allowed) {
    return kinds.size() == 1 && std::ranges::find(allowed, kinds[0]) != allowed.end();
  };
  auto when = [](bool fits, TypeId type) { return fits ? type : TypeId(); };
  TypeId first = kinds.empty() ? TypeId() : Info(expr->children[1]).type;
  switch (builtin) {
    case Builtin::Length: return when(one({K::String}), Int());
    case Builtin::Lower:
    case Builtin::Upper:
    case Builtin::Trim: return when(one({K::String}), first);
    case Builtin::Abs: return when(one({K::Int, K::Decimal, K::Float, K::Duration}), first);
    case Builtin::Div:
      if (kinds == std::vector{K::Duration, K::Int}) return first;
      return when(kinds == std::vector{K::Int, K::Int}, first);
    case Builtin::ToFloat: return when(one({K::Int, K::Decimal, K::Ratio}), Simple(K::Float));
    case Builtin::ToInt: return when(one({K::Float}), Int());
    case Builtin::ToText: return when(kinds.size() == 1, Simple(K::String));
    case Builtin::DateLiteral: return when(one({K::Timestamp, K::LocalTimestamp}), Simple(K::Date));
    case Builtin::Year:
    case Builtin::Month:
    case Builtin::Day:
    case Builtin::Weekday: return when(one({K::Date, K::Timestamp, K::LocalTimestamp}), Int());
    case Builtin::Hour:
    case Builtin::Minute: return when(one({K::Timestamp, K::LocalTimestamp}), Int());
    case Builtin::Size: return when(one({K::Set, K::List, K::Map, K::Bytes}), Int());
    case Builtin::Dims: return when(one({K::Vector}), Int());
    case Builtin::Norm: return when(one({K::Vector}), Simple(K::Float));
    case Builtin::AllFinite: return when(one({K::Vector}), Bool());
    case Builtin::IsFinite: return when(one({K::Float}), Bool());
    default: return {};
  }
}

}  // namespace meshlaw::sema
