// SPDX-License-Identifier: Apache-2.0
// Masks: which there are, and which columns they fit.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using diag::Kind;
using value::TypeKind;

namespace {

struct MaskInfo {
  std::string_view name;
  bool takes_count;
};
constexpr MaskInfo kMasks[] = {{"last", true},  {"first", true}, {"year", false},
                               {"hash", false}, {"null", false}, {"drop", false}};

const MaskInfo* FindMask(std::string_view name) {
  for (const MaskInfo& mask : kMasks) {
    if (mask.name == name) return &mask;
  }
  return nullptr;
}

}  // namespace

void Checker::CheckMasks(TypedRule& typed) {
  for (const ast::MaskItem& item : typed.rule->effect.masks) {
    TypedMask mask{item.column.text, item.mask.text, 0};
    if (CheckMask(typed, item, mask)) typed.masks.push_back(std::move(mask));
  }
}

bool Checker::CheckMask(const TypedRule& typed, const ast::MaskItem& item, TypedMask& mask) {
  const MaskInfo* info = FindMask(item.mask.text);
  if (info == nullptr) {
    Names names;
    for (const MaskInfo& known : kMasks) names.push_back(known.name);
    auto& d =
        sink_.Report(Kind::BadMask, item.mask.span, "there is no mask " + Quoted(item.mask.text));
    Suggest(d, item.mask.text, names);
    d.Help("masks are `last(n)`, `first(n)`, `year`, `hash`, `null` and `drop`");
    return false;
  }
  if (item.arguments.size() != (info->takes_count ? 1u : 0u)) {
    sink_
        .Report(Kind::BadMask, item.mask.span,
                info->takes_count
                    ? Quoted(item.mask.text) + " takes the number of characters that stay"
                    : Quoted(item.mask.text) + " takes no argument")
        .Help(info->takes_count ? "write " + Quoted(item.mask.text + "(4)")
                                : "write " + Quoted(item.mask.text));
    return false;
  }
  if (info->takes_count && !CheckMaskCount(typed, item.arguments[0], mask)) return false;
  for (const FrameField& field : ColumnFields(typed)) {
    if (field.name == item.column.text) CheckMaskFits(item, info->takes_count, field.type);
  }
  return true;
}

bool Checker::CheckMaskCount(const TypedRule& typed, const ast::Expr* expr, TypedMask& mask) {
  Context context;
  context.module = typed.module;
  if (!Require(context, expr, Int(), "the number of characters")) return false;
  auto count = ConstantOf(expr);
  if (!count || count->integer() < 0) {
    sink_.Report(Kind::BadMask, expr->span, "this must be a constant of at least 0")
        .Help("it is how many characters stay");
    return false;
  }
  mask.argument = count->integer();
  return true;
}

void Checker::CheckMaskFits(const ast::MaskItem& item, bool takes_count, TypeId column) {
  TypeKind kind = At(column).kind;
  const std::string& mask = item.mask.text;
  bool dated =
      kind == TypeKind::Date || kind == TypeKind::Timestamp || kind == TypeKind::LocalTimestamp;
  bool fits = (!takes_count || kind == TypeKind::String) && (mask != "year" || dated) &&
              (mask != "null" || At(column).optional);
  if (fits) return;
  sink_
      .Report(Kind::BadMask, item.mask.span,
              Quoted(mask) + " does not fit a column of type " + Quoted(Text(column)))
      .Help(mask == "null" ? "where null is not allowed, `drop` removes the column"
                           : "`hash` fits every column");
}

}  // namespace meshlaw::sema
