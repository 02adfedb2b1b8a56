// SPDX-License-Identifier: Apache-2.0
// Expressions other than operators and the language's own functions.
#include "compiler/lower/function_builder.h"

namespace meshlaw::lower {

using ast::ExprKind;
using ir::InstId;
using ir::Op;
using ir::TypeId;
using sema::Ref;
using value::TypeKind;
using value::Value;

TypeId FunctionBuilder::NaturalType(const ast::Expr* expr) const {
  const sema::ExprInfo& info = program_.Info(expr);
  TypeId type = info.natural.valid() ? info.natural : info.type;
  return IsTested(expr) ? module_.types.WithOptional(type, true) : type;
}

/// Computed as an optional, and known not to be null here.
bool FunctionBuilder::IsTested(const ast::Expr* expr) const {
  const sema::ExprInfo& info = program_.Info(expr);
  bool computed = expr->kind == ExprKind::Call || expr->kind == ExprKind::Index;
  return info.unwrap && computed && info.ref != Ref::Field;
}

InstId FunctionBuilder::Lower(const ast::Expr* expr, const Scope* scope) {
  auto key = std::make_pair(expr, scope);
  if (auto at = lowered_.find(key); at != lowered_.end()) return at->second;
  ir::Span outer = span_;
  span_ = expr->span;
  const sema::ExprInfo& info = program_.Info(expr);
  InstId result;
  std::optional<Value> constant = sema::ConstantOf(program_, expr);
  if (constant && constant->is_null()) {
    result = Constant(info.type, *constant);
  } else if (constant) {
    result = Convert(Constant(module_.types.WithOptional(info.type, false), *constant),
                     module_.types.WithOptional(info.type, false), info.type);
  } else if (expr->kind == ExprKind::Paren) {
    result = Lower(expr->children[0], scope);
  } else {
    result = LowerNatural(expr, scope);
    TypeId type = NaturalType(expr);
    if (IsTested(expr)) {
      type = module_.types.WithOptional(type, false);
      result = Emit(Op::Unwrap, type, {result});
    }
    result = Convert(result, type, info.type);
  }
  span_ = outer;
  lowered_.emplace(key, result);
  return result;
}

/// A fact that nobody has stated reads as such to people; a null in data is shown as what it is.
InstId FunctionBuilder::LowerToText(const ast::Expr* expr) {
  InstId value = Lower(expr);
  TypeId text = module_.types.Simple(TypeKind::String);
  auto shown = [&](InstId of) { return TypeOf(of) == text ? of : Emit(Op::ToText, text, {of}); };
  TypeId type = TypeOf(value);
  bool fact = program_.Info(expr).ref == Ref::Attribute;
  if (!fact || !module_.types.IsOptional(type)) return shown(value);
  InstId known = shown(Emit(Op::Unwrap, module_.types.WithOptional(type, false), {value}));
  return Emit(Op::Select, text,
              {Emit(Op::IsNull, Bool(), {value}), Constant(text, Value::String("unknown")), known});
}

InstId FunctionBuilder::LowerAttribute(const ast::Expr* expr, const sema::ExprInfo& info,
                                       TypeId stored, const Scope* scope) {
  InstId object = Lower(expr->children[0], scope);
  if (!info.through) return Emit(Op::Attribute, stored, {object}, info.index);
  TypeId present = module_.types.WithOptional(TypeOf(object), false);
  const value::Type& type = module_.types[present];
  const auto& attributes = type.kind == TypeKind::Entity
                               ? module_.model.entities[type.decl].attributes
                               : module_.model.records[type.decl].attributes;
  TypeId own = attributes[info.index].type;
  InstId value = Emit(Op::Attribute, own, {Emit(Op::Unwrap, present, {object})}, info.index);
  return Emit(Op::Select, stored,
              {Emit(Op::IsNull, Bool(), {object}), Constant(stored, Value::Null()),
               Convert(value, own, stored)});
}

InstId FunctionBuilder::LowerNatural(const ast::Expr* expr, const Scope* scope) {
  const sema::ExprInfo& info = program_.Info(expr);
  TypeId type = NaturalType(expr);
  if (info.ref == Ref::Field) return LowerReference(expr, info, scope);
  switch (expr->kind) {
    case ExprKind::Name:
    case ExprKind::Member: return LowerReference(expr, info, scope);
    case ExprKind::Index:
      return Emit(Op::Lookup, type,
                  {Lower(expr->children[0], scope), Lower(expr->children[1], scope)});
    case ExprKind::Call: return LowerCall(expr, info, scope);
    case ExprKind::Quantifier: return LowerQuantifier(expr, scope);
    case ExprKind::Not: return Not(Lower(expr->children[0], scope));
    case ExprKind::Negate: return Emit(Op::Neg, type, {Lower(expr->children[0], scope)});
    case ExprKind::Binary: return LowerBinary(expr, scope);
    case ExprKind::IsNull:
    case ExprKind::IsPresent: return LowerPresence(expr, scope);
    case ExprKind::If:
      return Emit(Op::Select, type,
                  {Lower(expr->children[0], scope), Lower(expr->children[1], scope),
                   Lower(expr->children[2], scope)});
    case ExprKind::RecordLiteral:
    case ExprKind::MapLiteral:
    case ExprKind::SetLiteral:
    case ExprKind::ListLiteral: return LowerCollection(expr, scope);
    case ExprKind::Paren: return Lower(expr->children[0], scope);
    case ExprKind::Int:
    case ExprKind::Decimal:
    case ExprKind::Float:
    case ExprKind::Ratio:
    case ExprKind::Duration:
    case ExprKind::String:
    case ExprKind::Bool:
    case ExprKind::Null:
    case ExprKind::EntityRef:
    case ExprKind::EntityLiteral:
    case ExprKind::Error: break;  // constants were lowered before; errors do not get here
  }
  MESHLAW_UNREACHABLE();
}

InstId FunctionBuilder::LowerReference(const ast::Expr* expr, const sema::ExprInfo& info,
                                       const Scope* scope) {
  TypeId type = NaturalType(expr);
  TypeId stored = info.unwrap ? module_.types.WithOptional(type, true) : type;
  InstId value;
  switch (info.ref) {
    case Ref::Field: value = Emit(Op::Field, stored, {}, info.index); break;
    case Ref::Local: value = Emit(Op::Local, stored, {}, scope->locals[info.index]); break;
    case Ref::Param: value = Emit(Op::Param, stored, {}, info.index); break;
    case Ref::DefParameter:
      value = Lower(scope->call->children[info.index + 1], scope->caller);
      break;
    case Ref::Attribute: value = LowerAttribute(expr, info, stored, scope); break;
    case Ref::Constant: value = Constant(stored, info.constant); break;  // a null that was tested
    case Ref::None:
    case Ref::Builtin:
    case Ref::Def:
    case Ref::Accumulator: MESHLAW_UNREACHABLE();
  }
  return info.unwrap ? Emit(Op::Unwrap, type, {value}) : value;
}

InstId FunctionBuilder::LowerPresence(const ast::Expr* expr, const Scope* scope) {
  InstId null = Emit(Op::IsNull, Bool(), {Lower(expr->children[0], scope)});
  bool wants_null = (expr->kind == ExprKind::IsNull) != expr->negated;
  return wants_null ? null : Not(null);
}

InstId FunctionBuilder::LowerQuantifier(const ast::Expr* expr, const Scope* scope) {
  InstId collection = Lower(expr->children[0], scope);
  std::vector<TypeId> locals = function_.locals;
  locals.push_back(module_.types[TypeOf(collection)].element);
  FunctionBuilder body(module_, program_, function_.frame, std::move(locals));
  body.set_span(expr->span);
  Scope inner = *scope;
  inner.locals.push_back(static_cast<uint32_t>(function_.locals.size()));
  InstId result = body.Lower(expr->children[1], &inner);
  ir::FunctionId function = body.Finish(expr->text + " " + expr->fields[0].name.text, result);
  Op op = expr->text == "any"     ? Op::AnyOf
          : expr->text == "all"   ? Op::AllOf
          : expr->text == "count" ? Op::CountOf
                                  : Op::SumOf;
  return Emit(op, NaturalType(expr), {collection}, function.value);
}

InstId FunctionBuilder::LowerCollection(const ast::Expr* expr, const Scope* scope) {
  TypeId type = NaturalType(expr);
  std::vector<InstId> args;
  if (expr->kind != ExprKind::RecordLiteral) {
    for (const ast::Expr* child : expr->children) args.push_back(Lower(child, scope));
    TypeKind kind = module_.types[type].kind;
    Op op = kind == TypeKind::Set   ? Op::MakeSet
            : kind == TypeKind::Map ? Op::MakeMap
                                    : Op::MakeList;
    return Emit(op, type, std::move(args));
  }
  const value::RecordDecl& decl = module_.model.records[module_.types[type].decl];
  for (const value::Attribute& attribute : decl.attributes) {
    InstId value;
    for (size_t i = 0; i < expr->fields.size(); ++i) {
      if (expr->fields[i].name.text == attribute.name) value = Lower(expr->children[i], scope);
    }
    args.push_back(value.valid() ? value : Constant(attribute.type, Value::Null()));
  }
  return Emit(Op::MakeRecord, type, std::move(args));
}

InstId FunctionBuilder::LowerCall(const ast::Expr* expr, const sema::ExprInfo& info,
                                  const Scope* scope) {
  if (info.ref == Ref::Accumulator) return Emit(Op::Accumulated, NaturalType(expr), {}, info.index);
  if (info.ref == Ref::Builtin) return LowerBuiltin(expr, info.builtin, scope);
  MESHLAW_CHECK(info.ref == Ref::Def);
  scopes_.push_back(std::make_unique<Scope>(Scope{expr, scope, {}}));
  return Lower(program_.defs[info.index].def->body, scopes_.back().get());
}

}  // namespace meshlaw::lower
