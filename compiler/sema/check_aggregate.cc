// SPDX-License-Identifier: Apache-2.0
// Aggregates: calls that speak of all rows of a group or data set. Their arguments are expressions
// over rows. Equal calls of one clause share an accumulator, so that a message may say what the
// clause has counted.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using diag::Kind;
using value::TypeKind;

TypeId Checker::InferAggregate(Context& context, const ast::Expr* expr, Builtin builtin) {
  Context rows;
  rows.module = context.module;
  rows.frame = context.row_frame;
  rows.facts = context.facts;
  Accumulator acc;
  acc.call = expr;
  // Without a condition, `count` is but another word for the rows.
  bool rows_alone = builtin == Builtin::Count && expr->children.size() == 1;
  acc.builtin = rows_alone ? Builtin::RowCount : builtin;
  size_t given = expr->children.size() - 1;
  bool foreign = builtin == Builtin::Foreign;
  if (foreign && (given == 0 || given % 2 != 0)) return WrongArguments(expr, builtin);
  if (!InferArguments(rows, expr, foreign ? given / 2 : given, acc)) return {};
  acc.type = AggregateType(expr, acc);
  if (!acc.type.valid()) return {};
  std::vector<Accumulator>& all = *context.accumulators;
  size_t index = 0;
  while (index < all.size() && !SameAccumulator(all[index], acc)) ++index;
  ExprInfo& info = Info(expr);
  info.ref = Ref::Accumulator;
  info.builtin = builtin;
  info.index = static_cast<uint32_t>(index);
  TypeId type = acc.type;
  if (index == all.size()) all.push_back(std::move(acc));
  return type;
}

bool Checker::InferArguments(Context& rows, const ast::Expr* expr, size_t values,
                             Accumulator& acc) {
  bool good = true;
  for (size_t i = 1; i <= values; ++i) {
    good &= Infer(rows, expr->children[i]).valid();
    acc.args.push_back(expr->children[i]);
  }
  for (size_t i = 0; good && values + i + 1 < expr->children.size(); ++i) {
    ColumnReference reference;
    good &= ResolveReference(expr->children[values + i + 1], Info(acc.args[i]).type, &reference);
    acc.references.push_back(std::move(reference));
  }
  return good;
}

TypeId Checker::AggregateType(const ast::Expr* expr, const Accumulator& acc) {
  using K = TypeKind;
  size_t count = acc.args.size();
  TypeId first = count == 1 ? Info(acc.args[0]).type : TypeId();
  K kind = first.valid() ? At(first).kind : K::Bool;
  bool number = first.valid() && IsNumber(kind);
  auto when = [&](bool fits, TypeId type) {
    return fits ? type : WrongArguments(expr, acc.builtin);
  };
  switch (acc.builtin) {
    case Builtin::RowCount: return when(count == 0, Int());
    case Builtin::Count:
      if (first.valid() && kind == K::Bool && !NotNull(acc.args[0], first)) return {};
      return when(count == 0 || (first.valid() && kind == K::Bool), Int());
    case Builtin::Sum:
      if (number && kind == K::Decimal) return program_.types.Decimal(38, At(first).scale);
      return when(number || (first.valid() && kind == K::Duration),
                  first.valid() ? Required(first) : first);
    case Builtin::Min:
    case Builtin::Max:
      return when(first.valid() && IsOrdered(first), first.valid() ? Required(first) : first);
    case Builtin::Mean: return when(number, Simple(K::Float));
    case Builtin::Distinct: return when(count > 0, Int());
    case Builtin::NullCount: return when(count == 1, Int());
    case Builtin::NullRatio: return when(count == 1, Simple(K::Ratio));
    case Builtin::Unique: return when(count > 0, Bool());
    case Builtin::Foreign: return Bool();
    case Builtin::Freshness:
      return when(first.valid() && kind == K::Timestamp, Simple(K::Duration));
    default: MESHLAW_UNREACHABLE();
  }
}

bool Checker::SameMeaning(const ast::Expr* left, const ast::Expr* right) const {
  const ExprInfo &l = program_.Info(left), &r = program_.Info(right);
  bool same = left->kind == right->kind && left->text == right->text && left->op == right->op &&
              left->negated == right->negated && left->children.size() == right->children.size() &&
              l.type == r.type && l.natural == r.natural && l.ref == r.ref && l.index == r.index &&
              l.unwrap == r.unwrap;
  if (!same || left->fields.size() != right->fields.size()) return false;
  for (size_t i = 0; i < left->fields.size(); ++i) {
    if (left->fields[i].name.text != right->fields[i].name.text) return false;
  }
  bool constant = l.ref == Ref::Constant || l.ref == Ref::Param;
  if (constant) return l.constant == r.constant;
  for (size_t i = l.ref == Ref::Def || l.ref == Ref::Builtin ? 1 : 0; i < left->children.size();
       ++i) {
    if (!SameMeaning(left->children[i], right->children[i])) return false;
  }
  return true;
}

bool Checker::SameAccumulator(const Accumulator& left, const Accumulator& right) const {
  bool same = left.builtin == right.builtin && left.type == right.type &&
              left.args.size() == right.args.size() && left.references == right.references;
  for (size_t i = 0; same && i < left.args.size(); ++i) {
    same = SameMeaning(left.args[i], right.args[i]);
  }
  return same;
}

}  // namespace meshlaw::sema
