// SPDX-License-Identifier: Apache-2.0
// Access effects: callers, actions, scopes of rows and columns, masks.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::EffectKind;
using ast::PartKind;
using diag::Kind;
using value::TypeKind;

void Checker::CheckCaller(TypedRule& typed, Frame& frame) {
  if (auto context = program_.model.ContextRecord()) {
    frame.fields.push_back({"context", program_.types.RecordType(*context), FieldSource::Context, {}});
  }
  const auto& caller = typed.rule->effect.caller;
  if (!caller || caller->any) return;
  auto type = program_.model.FindEntity(caller->type.text);
  if (!type || !Visible(*typed.module, program_.model[*type]) ||
      !program_.model[*type].Has(value::Role::Principal)) {
    sink_.Report(Kind::UnknownType, caller->type.span,
                 "`" + caller->type.text + "` is not a kind of caller")
        .Help("a caller's entity is declared `is principal`; for all of them write `any caller`");
    return;
  }
  typed.caller_type = *type;
  typed.caller_id = caller->id.value_or("");
  std::string binder = caller->binder ? caller->binder->text : "";
  frame.fields.push_back({binder, program_.types.EntityType(*type), FieldSource::Principal, caller->span});
}

void Checker::CheckActions(TypedRule& typed) {
  for (const ast::Name& name : typed.rule->effect.actions) {
    auto action = program_.model.FindAction(name.text);
    if (action && Visible(*typed.module, program_.model[*action])) {
      typed.actions.push_back(*action);
      continue;
    }
    std::vector<std::string_view> names;
    for (const auto& a : program_.model.actions) names.push_back(a.name);
    auto& d = sink_.Report(Kind::UnknownAction, name.span, "there is no action `" + name.text + "` in scope");
    std::string_view near = diag::Nearest(name.text, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
  }
}

void Checker::CheckAccess(TypedRule& typed) {
  CheckActions(typed);
  CheckMasks(typed);
  CheckColumnNames(typed);
  const ast::RulePart* rows = typed.rule->Find(PartKind::RowsWhere);
  if (rows == nullptr) return;
  auto frame = std::make_shared<Frame>(*typed.frame);
  frame->kind = FrameKind::Row;
  for (FrameField& field : ColumnFields(typed)) frame->fields.push_back(std::move(field));
  typed.row_frame = frame;
  Context context;
  context.module = typed.module;
  context.frame = frame.get();
  if (const ast::RulePart* when = typed.rule->Find(PartKind::When)) {
    context.facts = FactsWhen(program_, when->expr, true);
  }
  Require(context, rows->expr, Bool(), "the condition of `rows where`");
}

void Checker::CheckColumnNames(TypedRule& typed) {
  std::vector<FrameField> fields = ColumnFields(typed);
  auto check = [&](const ast::Name& name) {
    std::vector<std::string_view> names;
    for (const FrameField& field : fields) {
      if (field.name == name.text) return;
      names.push_back(field.name);
    }
    auto& d = sink_.Report(Kind::UnknownColumn, name.span,
                           "the rule does not know that its subject has a column `" + name.text + "`");
    std::string_view near = diag::Nearest(name.text, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    d.Help("name what the rule needs: `has { " + name.text + ": String? }`");
  };
  if (const ast::RulePart* columns = typed.rule->Find(PartKind::Columns)) {
    for (const ast::Name& name : columns->columns) check(name);
  }
  for (const ast::MaskItem& mask : typed.rule->effect.masks) check(mask.column);
}

namespace {

struct MaskInfo {
  std::string_view name;
  bool takes_count;
};
constexpr MaskInfo kMasks[] = {{"last", true},  {"first", true}, {"year", false},
                               {"hash", false}, {"null", false}, {"drop", false}};

}  // namespace

void Checker::CheckMasks(TypedRule& typed) {
  std::vector<FrameField> fields = ColumnFields(typed);
  for (const ast::MaskItem& item : typed.rule->effect.masks) {
    const MaskInfo* info = nullptr;
    for (const MaskInfo& mask : kMasks) {
      if (mask.name == item.mask.text) info = &mask;
    }
    if (info == nullptr) {
      sink_.Report(Kind::BadMask, item.mask.span, "there is no mask `" + item.mask.text + "`")
          .Help("masks are `last(n)`, `first(n)`, `year`, `hash`, `null` and `drop`");
      continue;
    }
    TypedMask mask{item.column.text, item.mask.text, 0};
    if (item.arguments.size() != (info->takes_count ? 1u : 0u)) {
      sink_.Report(Kind::BadMask, item.mask.span, info->takes_count
                       ? "`" + item.mask.text + "` takes the number of characters that stay"
                       : "`" + item.mask.text + "` takes no argument");
      continue;
    }
    Context context;
    context.module = typed.module;
    if (info->takes_count) {
      if (!Require(context, item.arguments[0], Int(), "the number of characters")) continue;
      auto count = ConstantOf(item.arguments[0]);
      if (!count || count->integer() < 0) {
        sink_.Report(Kind::BadMask, item.arguments[0]->span, "this must be a constant of at least 0");
        continue;
      }
      mask.argument = count->integer();
    }
    for (const FrameField& field : fields) {
      if (field.name != item.column.text) continue;
      TypeKind kind = At(field.type).kind;
      bool dated = kind == TypeKind::Date || kind == TypeKind::Timestamp || kind == TypeKind::LocalTimestamp;
      bool fits = info->takes_count ? kind == TypeKind::String : (mask.kind != "year" || dated);
      fits &= mask.kind != "null" || At(field.type).optional;
      if (fits) continue;
      sink_.Report(Kind::BadMask, item.mask.span,
                   "`" + mask.kind + "` does not fit a column of type `" + Text(field.type) + "`")
          .Help(mask.kind == "null" ? "where null is not allowed, `drop` removes the column"
                                    : "`hash` fits every column");
    }
    typed.masks.push_back(std::move(mask));
  }
}

}  // namespace meshlaw::sema
