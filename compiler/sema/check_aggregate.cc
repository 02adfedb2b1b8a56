// SPDX-License-Identifier: Apache-2.0
// Aggregates: calls that speak of all rows of a group or data set. Their arguments are expressions
// over rows.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using diag::Kind;
using value::TypeKind;

TypeId Checker::InferAggregate(Context& context, const ast::Expr* expr, Builtin builtin) {
  Context rows;
  rows.module = context.module;
  rows.frame = context.row_frame;
  rows.facts = context.facts;
  Accumulator acc;
  acc.call = expr;
  acc.builtin = builtin;
  acc.type = AggregateType(rows, expr, builtin, acc);
  if (!acc.type.valid()) return {};
  ExprInfo& info = Info(expr);
  info.ref = Ref::Accumulator;
  info.builtin = builtin;
  info.index = static_cast<uint32_t>(context.accumulators->size());
  context.accumulators->push_back(acc);
  return acc.type;
}

TypeId Checker::AggregateType(Context& rows, const ast::Expr* expr, Builtin builtin, Accumulator& acc) {
  size_t given = expr->children.size() - 1;
  bool foreign = builtin == Builtin::Foreign;
  size_t values = foreign ? given / 2 : given;
  if (foreign && (given == 0 || given % 2 != 0)) return WrongArguments(expr, builtin);
  std::vector<TypeId> types;
  for (size_t i = 0; i < values; ++i) {
    TypeId type = Infer(rows, expr->children[i + 1]);
    if (!type.valid()) return {};
    types.push_back(type);
    acc.args.push_back(expr->children[i + 1]);
  }
  for (size_t i = 0; foreign && i < values; ++i) {
    ColumnReference reference;
    if (!ResolveReference(expr->children[values + i + 1], types[i], &reference)) return {};
    acc.references.push_back(std::move(reference));
  }
  auto number = [&] {
    return types.size() == 1 && (Is(types[0], TypeKind::Int) || Is(types[0], TypeKind::Decimal) ||
                                 Is(types[0], TypeKind::Float));
  };
  switch (builtin) {
    case Builtin::RowCount: if (given == 0) return Int(); break;
    case Builtin::Count:
      if (given == 0) return Int();
      if (given == 1) return Convert(acc.args[0], Bool()) ? Int() : WrongArguments(expr, builtin);
      break;
    case Builtin::Sum:
      if (number() || (types.size() == 1 && Is(types[0], TypeKind::Duration))) {
        if (Is(types[0], TypeKind::Decimal)) return program_.types.Decimal(38, At(types[0]).scale);
        return Required(types[0]);
      }
      break;
    case Builtin::Min:
    case Builtin::Max: if (types.size() == 1 && IsOrdered(types[0])) return Required(types[0]); break;
    case Builtin::Mean: if (number()) return Simple(TypeKind::Float); break;
    case Builtin::Distinct: if (!types.empty()) return Int(); break;
    case Builtin::NullCount: if (types.size() == 1) return Int(); break;
    case Builtin::NullRatio: if (types.size() == 1) return Simple(TypeKind::Ratio); break;
    case Builtin::Unique: if (!types.empty()) return Bool(); break;
    case Builtin::Foreign: return Bool();
    case Builtin::Freshness:
      if (types.size() == 1 && Is(types[0], TypeKind::Timestamp)) return Simple(TypeKind::Duration);
      break;
    default: break;
  }
  return WrongArguments(expr, builtin);
}

namespace {

/// `customers.profile.customer_id` as product and column, or `Port::"..."`'s column.
bool SplitReference(const ast::Expr* expr, std::string* owner, std::string* column, bool* is_port) {
  if (expr->kind != ExprKind::Member) return false;
  *column = expr->text;
  const ast::Expr* object = WithoutParens(expr->children[0]);
  *is_port = object->kind == ExprKind::EntityRef || object->kind == ExprKind::String;
  *owner = *is_port ? object->text : PathOf(object);
  return !owner->empty();
}

}  // namespace

bool Checker::ResolveReference(const ast::Expr* expr, TypeId from, ColumnReference* reference) {
  std::string owner, column;
  bool is_port = false;
  if (!SplitReference(expr, &owner, &column, &is_port)) {
    sink_.Report(Kind::WrongArguments, expr->span, "a reference is written `domain.product.column`")
        .Help("a product with several ports needs the port: `Port::\"domain.product/port\".column`");
    return false;
  }
  const CatalogPort* port = nullptr;
  if (is_port) {
    auto at = catalog_.ports.find(owner);
    port = at == catalog_.ports.end() ? nullptr : &at->second;
  } else {
    port = catalog_.OnlyPortOf(owner);
  }
  if (port == nullptr) {
    std::vector<std::string_view> names;
    for (const auto& [id, p] : catalog_.ports) names.push_back(is_port ? p.id : p.product);
    auto& d = sink_.Report(Kind::UnknownSubject, expr->span,
                           "the mesh has no " + std::string(is_port ? "port" : "product with one port") +
                               " `" + owner + "`");
    std::string_view near = diag::Nearest(owner, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    return false;
  }
  const CatalogColumn* target = port->Find(column);
  if (target == nullptr) {
    std::vector<std::string_view> names;
    for (const CatalogColumn& c : port->columns) names.push_back(c.name);
    auto& d = sink_.Report(Kind::UnknownColumn, expr->span,
                           "`" + port->id + "` has no column `" + column + "`");
    d.At(port->span, "its contract is here");
    std::string_view near = diag::Nearest(column, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    return false;
  }
  if (Required(from) != Required(target->type)) {
    sink_.Report(Kind::TypeMismatch, expr->span,
                 "`" + column + "` is `" + Text(target->type) + "`, but the value is `" + Text(from) + "`")
        .At(target->span, "its contract is here");
    return false;
  }
  *reference = {port->id, column};
  return true;
}

}  // namespace meshlaw::sema
