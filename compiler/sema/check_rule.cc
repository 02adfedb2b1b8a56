// SPDX-License-Identifier: Apache-2.0
// Rules: the parts that every effect has, in the order in which one explains the next: the subject,
// the conditions (whose null tests hold for all that follows), the effect's own parts, the
// messages.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::EffectKind;
using ast::PartKind;
using diag::Kind;
using value::TypeKind;

bool IsAccess(EffectKind kind) { return kind != EffectKind::Require && kind != EffectKind::Check; }

void Checker::CheckRule(const Module& module, const ast::Item& item, const ast::RuleDecl& rule) {
  TypedRule typed;
  typed.rule = &rule;
  typed.item = &item;
  typed.module = &module;
  left_out_ = false;
  class_subject_ = !rule.effect.subject.id;
  subject_id_ = rule.effect.subject.id.value_or("");
  if (!CheckSubject(typed)) return;
  CheckStrength(typed);
  CheckParts(typed);
  typed.frame = RuleFrame(typed);
  Context context;
  context.module = &module;
  context.frame = typed.frame.get();
  CheckConditions(typed, context);
  if (IsAccess(rule.effect.kind)) CheckAccess(typed, context.facts);
  if (rule.effect.kind == EffectKind::Check) CheckBlocks(typed, context.facts);
  CheckMessages(typed, context);
  if (left_out_) {
    program_.left_out.push_back(&module);
    return;
  }
  CheckExpansion(typed);
  CheckDisarming(typed);
  CheckClass(typed);
  rule_index_[&rule] = static_cast<uint32_t>(program_.rules.size());
  program_.rules.push_back(std::move(typed));
}

std::shared_ptr<const Frame> Checker::RuleFrame(TypedRule& typed) {
  const ast::Effect& effect = typed.rule->effect;
  bool access = IsAccess(effect.kind);
  auto frame = std::make_shared<Frame>();
  frame->kind = access ? FrameKind::Request : FrameKind::Descriptor;
  const auto& binder = effect.subject.binder;
  frame->fields.push_back({binder ? binder->text : "",
                           program_.types.EntityType(typed.subject_type),
                           access ? FieldSource::Resource : FieldSource::Subject,
                           binder ? binder->span : effect.subject.span});
  frame->fields.push_back({"now", Simple(TypeKind::Timestamp), FieldSource::Now, {}});
  if (access) CheckCaller(typed, *frame);
  return frame;
}

Severity Checker::ResolveSeverity(const ast::Name& name) {
  if (name.text == "info") return Severity::Info;
  if (name.text == "warning") return Severity::Warning;
  if (name.text == "error") return Severity::Error;
  if (name.text == "critical") return Severity::Critical;
  sink_.Report(Kind::UnknownName, name.span, "there is no severity " + Quoted(name.text))
      .Help("severities are `info`, `warning`, `error` and `critical`");
  return Severity::Error;
}

void Checker::CheckParts(TypedRule& typed) {
  for (const ast::RulePart& part : typed.rule->parts) CheckPart(typed, part);
  CheckEnough(typed);
}

void Checker::CheckPart(TypedRule& typed, const ast::RulePart& part) {
  EffectKind effect = typed.rule->effect.kind;
  bool fits = true;
  switch (part.kind) {
    case PartKind::That: fits = effect == EffectKind::Require; break;
    case PartKind::RowsWhere:
    case PartKind::Columns:
      fits = effect == EffectKind::Permit || effect == EffectKind::Limit;
      break;
    case PartKind::Where:
    case PartKind::Block: fits = effect == EffectKind::Check; break;
    case PartKind::Severity:
      typed.severity = ResolveSeverity(part.word);
      fits = !IsAccess(effect);
      break;
    case PartKind::Shadow: ReportReserved(part.span, "shadow"); break;
    case PartKind::Replaces: ReportReserved(part.span, "replaces"); break;
    case PartKind::InForce: ReportReserved(part.span, "in force"); break;
    case PartKind::When:
    case PartKind::Unless:
    case PartKind::Because:
    case PartKind::Fix:
    case PartKind::Cites:
    case PartKind::OnError:
    case PartKind::Waivable: break;
  }
  if (fits) return;
  sink_.Report(Kind::WrongSubject, part.span, "this part does not go with the rule's effect")
      .At(typed.rule->effect.span, "the effect")
      .Help(
          "rows and columns go with `permit` and `limit`, `that` with `require`, `where` and "
          "clauses with `check`, a severity with the latter two");
}

/// Each effect has a part without which it says nothing.
void Checker::CheckEnough(const TypedRule& typed) {
  const ast::RuleDecl& rule = *typed.rule;
  auto report = [&](std::string_view what, std::string_view help) {
    sink_.Report(Kind::WrongSubject, rule.effect.span, std::string(what)).Help(std::string(help));
  };
  bool clauses = false;
  for (const ast::RulePart& part : rule.parts)
    clauses |= part.block && !part.block->clauses.empty();
  bool scope = rule.Find(PartKind::RowsWhere) || rule.Find(PartKind::Columns);
  switch (rule.effect.kind) {
    case EffectKind::Require:
      if (!rule.Find(PartKind::That)) {
        report("a `require` says what it requires", "add `that` and a condition");
      }
      return;
    case EffectKind::Check:
      if (!clauses) {
        report("a `check` has at least one clause",
               "add `each row { ... }`, `each value`, `each group` or `whole { ... }`");
      }
      return;
    case EffectKind::Limit:
      if (!scope) report("a `limit` says what is left", "add `rows where` or `columns`");
      return;
    case EffectKind::Permit:
    case EffectKind::Forbid:
    case EffectKind::Mask: return;
  }
}

void Checker::CheckConditions(TypedRule& typed, Context& context) {
  if (const ast::RulePart* when = typed.rule->Find(PartKind::When)) {
    if (Require(context, when->expr, Bool(), "the condition of `when`")) {
      CheckVaries(when->expr, "`when`");
    }
    context.facts.merge(FactsWhen(program_, when->expr, true));
  }
  if (const ast::RulePart* unless = typed.rule->Find(PartKind::Unless)) {
    if (Require(context, unless->expr, Bool(), "the condition of `unless`")) {
      CheckVaries(unless->expr, "`unless`");
    }
    context.facts.merge(FactsWhen(program_, unless->expr, false));
  }
  if (const ast::RulePart* that = typed.rule->Find(PartKind::That)) {
    if (Require(context, that->expr, Bool(), "the condition of `that`")) {
      CheckVaries(that->expr, "`that`");
    }
  }
}

void Checker::CheckMessages(TypedRule& typed, Context& context) {
  for (const ast::RulePart& part : typed.rule->parts) {
    if (part.message) CheckMessage(context, *part.message);
  }
}

void Checker::CheckMessage(Context& context, const ast::Message& message) {
  context.message = true;
  for (const ast::MessagePart& part : message.parts) {
    if (part.expr == nullptr) continue;
    if (Infer(context, part.expr).valid()) CheckExpansion(part.expr);
  }
  context.message = false;
}

}  // namespace meshlaw::sema
