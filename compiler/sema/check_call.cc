// SPDX-License-Identifier: Apache-2.0
// Calls: of defs, and of the language's own functions of single values.
#include "compiler/sema/checker.h"
#include "runtime/value/time.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;
using value::Value;

namespace {

struct BuiltinInfo {
  std::string_view spelling, signature;
  bool aggregate;
};
constexpr BuiltinInfo kBuiltins[] = {
#define MESHLAW_BUILTIN(name, spelling, signature, aggregate) {spelling, signature, aggregate},
#include "compiler/sema/builtins.def"
#undef MESHLAW_BUILTIN
};

}  // namespace

std::optional<Builtin> BuiltinNamed(std::string_view name) {
  for (size_t i = 0; i < std::size(kBuiltins); ++i) {
    if (kBuiltins[i].spelling == name) return static_cast<Builtin>(i);
  }
  return std::nullopt;
}
std::string_view Spelling(Builtin builtin) { return kBuiltins[static_cast<size_t>(builtin)].spelling; }
std::string_view Signature(Builtin builtin) { return kBuiltins[static_cast<size_t>(builtin)].signature; }
bool IsAggregate(Builtin builtin) { return kBuiltins[static_cast<size_t>(builtin)].aggregate; }

TypeId Checker::InferCall(Context& context, const ast::Expr* expr) {
  const ast::Expr* callee = expr->children[0];
  if (const Symbol* symbol = FindQualified(*context.module, callee)) {
    if (symbol->kind == SymbolKind::Def) return InferDefCall(context, expr, symbol->index);
    sink_.Report(Kind::UnknownFunction, callee->span, "this is not a function").At(symbol->span, "declared here");
    return {};
  }
  if (callee->kind == ExprKind::Name) {
    if (auto builtin = BuiltinNamed(callee->text)) return InferBuiltin(context, expr, *builtin);
  }
  std::vector<std::string_view> names;
  for (const auto& info : kBuiltins) names.push_back(info.spelling);
  for (const auto& [name, symbol] : scopes_[context.module]) {
    if (symbol.kind == SymbolKind::Def) names.push_back(name);
  }
  std::string text = PathOf(callee);
  auto& d = sink_.Report(Kind::UnknownFunction, callee->span, "there is no function `" + text + "`");
  std::string_view near = diag::Nearest(callee->text, names);
  if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
  return {};
}

TypeId Checker::InferDefCall(Context& context, const ast::Expr* expr, uint32_t def) {
  const TypedDef& typed = program_.defs[def];
  size_t given = expr->children.size() - 1;
  if (given != typed.parameters.size()) {
    sink_.Report(Kind::WrongArguments, expr->span,
                 "`" + typed.def->name.text + "` takes " + std::to_string(typed.parameters.size()) +
                     " arguments, not " + std::to_string(given))
        .At(typed.def->name.span, "declared here");
    return {};
  }
  bool good = true;
  for (size_t i = 0; i < given; ++i) {
    if (!typed.parameters[i].valid()) return {};
    good &= Require(context, expr->children[i + 1], typed.parameters[i],
                    "argument `" + typed.def->parameters[i].name.text + "`");
  }
  ExprInfo& info = Info(expr);
  info.ref = Ref::Def;
  info.index = def;
  return good ? typed.result : TypeId();
}

TypeId Checker::WrongArguments(const ast::Expr* expr, Builtin builtin) {
  sink_.Report(Kind::WrongArguments, expr->span,
               "these are not the arguments of `" + std::string(Spelling(builtin)) + "`")
      .Help("it is `" + std::string(Signature(builtin)) + "`");
  return {};
}

TypeId Checker::InferBuiltin(Context& context, const ast::Expr* expr, Builtin builtin) {
  Info(expr).builtin = builtin;
  if (!IsAggregate(builtin)) return InferScalarBuiltin(context, expr, builtin);
  if (context.accumulators != nullptr) return InferAggregate(context, expr, builtin);
  sink_.Report(Kind::AggregateHere, expr->span,
               "`" + std::string(Spelling(builtin)) + "` speaks of many rows, but this place has " +
                   (context.row_frame ? "no clause" : "one value"))
      .Help("use it in a `whole` or `each group` clause");
  return {};
}

/// `date("2026-01-31")` and its kin: a constant, checked now.
TypeId Checker::InferParsed(Context&, const ast::Expr* expr, Builtin builtin) {
  const ast::Expr* argument = expr->children.size() == 2 ? WithoutParens(expr->children[1]) : nullptr;
  if (argument == nullptr || argument->kind != ExprKind::String) return WrongArguments(expr, builtin);
  ExprInfo& info = Info(expr);
  TypeKind kind = TypeKind::Date;
  std::optional<Value> parsed;
  const std::string& text = argument->text;
  switch (builtin) {
    case Builtin::DateLiteral:
      if (auto days = value::ParseDate(text)) parsed = Value::Date(*days);
      break;
    case Builtin::TimeLiteral:
      kind = TypeKind::Time;
      if (auto micros = value::ParseTime(text)) parsed = Value::Time(*micros);
      break;
    case Builtin::TimestampLiteral:
      kind = TypeKind::Timestamp;
      if (auto micros = value::ParseTimestamp(text)) parsed = Value::Timestamp(*micros);
      break;
    case Builtin::IpLiteral:
      kind = TypeKind::Ip;
      if (auto ip = value::CanonicalIp(text)) parsed = Value::Ip(*ip);
      break;
    case Builtin::VersionLiteral:
      kind = TypeKind::Version;
      if (value::CompareVersions(text, text)) parsed = Value::Version(text);
      break;
    default: MESHLAW_UNREACHABLE();
  }
  if (!parsed) {
    sink_.Report(Kind::BadLiteral, argument->span,
                 "`" + text + "` is not a " + std::string(value::Name(kind)))
        .Help("it is `" + std::string(Signature(builtin)) + "`");
    return {};
  }
  info.ref = Ref::Constant;
  info.constant = std::move(*parsed);
  return Simple(kind);
}

TypeId Checker::InferScalarBuiltin(Context& context, const ast::Expr* expr, Builtin builtin) {
  bool literal_text = expr->children.size() == 2 &&
                      WithoutParens(expr->children[1])->kind == ExprKind::String;
  switch (builtin) {
    case Builtin::DateLiteral:
      if (literal_text) return InferParsed(context, expr, builtin);
      break;
    case Builtin::TimeLiteral:
    case Builtin::TimestampLiteral:
    case Builtin::IpLiteral:
    case Builtin::VersionLiteral: return InferParsed(context, expr, builtin);
    default: break;
  }
  std::vector<TypeKind> kinds;
  for (size_t i = 1; i < expr->children.size(); ++i) {
    TypeId type = Infer(context, expr->children[i]);
    if (!type.valid()) return {};
    if (builtin != Builtin::ToText && !NotNull(expr->children[i], type)) return {};
    kinds.push_back(At(type).kind);
  }
  Info(expr).ref = Ref::Builtin;
  Info(expr).builtin = builtin;
  auto one = [&](std::initializer_list<TypeKind> allowed) {
    if (kinds.size() != 1) return false;
    for (TypeKind kind : allowed) {
      if (kinds[0] == kind) return true;
    }
    return false;
  };
  TypeId first = kinds.empty() ? TypeId() : Info(expr->children[1]).type;
  using K = TypeKind;
  switch (builtin) {
    case Builtin::Length: if (one({K::String})) return Int(); break;
    case Builtin::Lower:
    case Builtin::Upper:
    case Builtin::Trim: if (one({K::String})) return first; break;
    case Builtin::Abs: if (one({K::Int, K::Decimal, K::Float, K::Duration})) return first; break;
    case Builtin::Div: if (kinds == std::vector{K::Int, K::Int}) return Int(); break;
    case Builtin::ToFloat: if (one({K::Int, K::Decimal, K::Ratio})) return Simple(K::Float); break;
    case Builtin::ToInt: if (one({K::Float})) return Int(); break;
    case Builtin::ToText: if (kinds.size() == 1) return Simple(K::String); break;
    case Builtin::DateLiteral: if (one({K::Timestamp, K::LocalTimestamp})) return Simple(K::Date); break;
    case Builtin::Local: {
      if (kinds != std::vector{K::Timestamp, K::String}) break;
      auto zone = ConstantOf(expr->children[2]);
      if (zone && value::FindZone(zone->string())) return Simple(K::LocalTimestamp);
      sink_.Report(Kind::BadLiteral, expr->children[2]->span, "this is not the name of a time zone")
          .Help("zones are written as in \"Europe/Paris\"");
      return {};
    }
    case Builtin::Year:
    case Builtin::Month:
    case Builtin::Day:
    case Builtin::Weekday: if (one({K::Date, K::Timestamp, K::LocalTimestamp})) return Int(); break;
    case Builtin::Hour:
    case Builtin::Minute: if (one({K::Timestamp, K::LocalTimestamp})) return Int(); break;
    case Builtin::Size: if (one({K::Set, K::List})) return Int(); break;
    case Builtin::Dims: if (one({K::Vector})) return Int(); break;
    case Builtin::Norm: if (one({K::Vector})) return Simple(K::Float); break;
    case Builtin::AllFinite: if (one({K::Vector})) return Bool(); break;
    case Builtin::IsFinite: if (one({K::Float})) return Bool(); break;
    default: break;
  }
  return WrongArguments(expr, builtin);
}

}  // namespace meshlaw::sema
