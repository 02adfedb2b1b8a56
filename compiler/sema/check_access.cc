// SPDX-License-Identifier: Apache-2.0
// Access effects: callers, actions, scopes of rows and columns.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::PartKind;
using diag::Kind;
using value::Role;

void Checker::CheckCaller(TypedRule& typed, Frame& frame) {
  if (auto context = program_.model.ContextRecord()) {
    frame.fields.push_back(
        {"context", program_.types.RecordType(*context), FieldSource::Context, {}});
  }
  const auto& principals = program_.model.entities;
  bool any = std::ranges::any_of(
      principals, [](const value::EntityDecl& entity) { return entity.Has(Role::Principal); });
  const auto& caller = typed.rule->effect.caller;
  if (!any) {
    sink_
        .Report(Kind::MissingRole, caller ? caller->span : typed.rule->effect.span,
                "no entity is declared `is principal`, so there is nobody to ask for access")
        .Help("declare who asks, or `use std.mesh`");
    return;
  }
  if (!caller || caller->any) return;
  auto type = FindEntity(*typed.module, caller->type);
  if (type && !program_.model[*type].Has(Role::Principal)) {
    sink_
        .Report(Kind::WrongSubject, caller->type.span,
                Quoted(caller->type.text) + " cannot ask for access")
        .At(program_.model[*type].span, "declared without `is principal`")
        .Help("for every caller write `any caller`");
  }
  typed.caller_type = type;
  typed.caller_id = caller->id.value_or("");
  if (type && caller->id) program_.named.push_back({{*type, *caller->id}, caller->span});
  const auto& binder = caller->binder;
  // A caller of an unknown type still has its name, so that no more is said of it.
  frame.fields.push_back({binder ? binder->text : "",
                          type ? program_.types.EntityType(*type) : TypeId(),
                          FieldSource::Principal, binder ? binder->span : caller->span});
}

namespace {

/// Whether one of the resources is the subject or may lie below it: a rule about a product speaks
/// of requests for its ports, too.
bool Covers(const value::Model& model, value::EntityTypeId subject,
            std::vector<value::EntityTypeId> resources) {
  std::set<value::EntityTypeId> seen;
  while (!resources.empty()) {
    value::EntityTypeId at = resources.back();
    resources.pop_back();
    if (at == subject) return true;
    if (!seen.insert(at).second) continue;
    resources.insert(resources.end(), model[at].parents.begin(), model[at].parents.end());
  }
  return false;
}

}  // namespace

void Checker::CheckActions(TypedRule& typed) {
  for (const ast::Name& name : typed.rule->effect.actions) {
    auto action = FindAction(*typed.module, name);
    if (!action) continue;
    const value::ActionDecl& decl = program_.model[*action];
    if (!Covers(program_.model, typed.subject_type, decl.resources)) {
      sink_
          .Report(Kind::WrongSubject, name.span,
                  Quoted(name.text) + " is not an action on " +
                      Quoted(program_.model[typed.subject_type].name))
          .At(decl.span, "declared here")
          .Help("name a subject that the action is declared `on`");
    }
    if (std::ranges::find(typed.actions, *action) == typed.actions.end()) {
      typed.actions.push_back(*action);
      continue;
    }
    sink_.Report(Kind::DuplicateName, name.span, Quoted(name.text) + " is named twice")
        .Help("remove one of them");
  }
}

void Checker::CheckAccess(TypedRule& typed, const Facts& facts) {
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
  context.facts = facts;
  if (Require(context, rows->expr, Bool(), "the condition of `rows where`")) {
    CheckVaries(rows->expr, "`rows where`");
  }
}

void Checker::CheckColumnNames(TypedRule& typed) {
  std::vector<FrameField> fields = ColumnFields(typed);
  std::map<std::string_view, source::Span> seen;
  auto check = [&](const ast::Name& name) {
    auto [at, inserted] = seen.emplace(name.text, name.span);
    if (!inserted) {
      sink_
          .Report(Kind::DuplicateName, name.span, "column " + Quoted(name.text) + " is named twice")
          .At(at->second, "first named here")
          .Help("remove one of them");
      return;
    }
    Names names;
    for (const FrameField& field : fields) {
      if (field.name == name.text) return;
      names.push_back(field.name);
    }
    auto& d =
        sink_.Report(Kind::UnknownColumn, name.span,
                     "the rule does not know that its subject has a column " + Quoted(name.text));
    Suggest(d, name.text, names);
    if (typed.subject_id.empty() && d.help.empty()) SuggestColumn(d, name.text);
  };
  if (const ast::RulePart* columns = typed.rule->Find(PartKind::Columns)) {
    for (const ast::Name& name : columns->columns) check(name);
  }
  for (const ast::MaskItem& mask : typed.rule->effect.masks) check(mask.column);
}

}  // namespace meshlaw::sema
