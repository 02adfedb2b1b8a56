// SPDX-License-Identifier: Apache-2.0
// Rules: the parts that every effect has, in the order in which one explains the next: the subject,
// the conditions (whose null tests hold for all that follows), the effect's own parts, the messages.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::EffectKind;
using ast::PartKind;
using diag::Kind;
using value::TypeKind;

namespace {

bool IsAccess(EffectKind kind) { return kind != EffectKind::Require && kind != EffectKind::Check; }

}  // namespace

void Checker::CheckRule(const Module& module, const ast::Item& item, const ast::RuleDecl& rule) {
  TypedRule typed;
  typed.rule = &rule;
  typed.item = &item;
  typed.module = &module;
  if (!CheckSubject(typed)) return;
  CheckStrength(typed);
  CheckParts(typed);
  auto frame = std::make_shared<Frame>();
  frame->kind = IsAccess(rule.effect.kind) ? FrameKind::Request : FrameKind::Descriptor;
  const ast::Subject& subject = rule.effect.subject;
  FieldSource source = IsAccess(rule.effect.kind) ? FieldSource::Resource : FieldSource::Subject;
  std::string binder = subject.binder ? subject.binder->text : "";
  frame->fields.push_back({binder, program_.types.EntityType(typed.subject_type), source, subject.span});
  frame->fields.push_back({"now", Simple(TypeKind::Timestamp), FieldSource::Now, {}});
  if (IsAccess(rule.effect.kind)) CheckCaller(typed, *frame);
  typed.frame = frame;
  Context context;
  context.module = &module;
  context.frame = frame.get();
  CheckConditions(typed, context);
  if (IsAccess(rule.effect.kind)) CheckAccess(typed);
  if (rule.effect.kind == EffectKind::Check) CheckBlocks(typed, context.facts);
  CheckMessages(typed, context);
  program_.rules.push_back(std::move(typed));
}

Severity Checker::ResolveSeverity(const ast::Name& name) {
  if (name.text == "info") return Severity::Info;
  if (name.text == "warning") return Severity::Warning;
  if (name.text == "error") return Severity::Error;
  if (name.text == "critical") return Severity::Critical;
  sink_.Report(Kind::UnknownName, name.span, "there is no severity `" + name.text + "`")
      .Help("severities are `info`, `warning`, `error` and `critical`");
  return Severity::Error;
}

void Checker::CheckParts(TypedRule& typed) {
  EffectKind effect = typed.rule->effect.kind;
  for (const ast::RulePart& part : typed.rule->parts) {
    bool fits = true;
    switch (part.kind) {
      case PartKind::That: fits = effect == EffectKind::Require; break;
      case PartKind::RowsWhere:
      case PartKind::Columns: fits = effect == EffectKind::Permit || effect == EffectKind::Limit; break;
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
    if (!fits) {
      sink_.Report(Kind::WrongSubject, part.span, "this part does not go with the rule's effect")
          .At(typed.rule->effect.span, "the effect");
    }
  }
  if (effect == EffectKind::Require && typed.rule->Find(PartKind::That) == nullptr) {
    sink_.Report(Kind::WrongSubject, typed.rule->effect.span, "a `require` says what it requires")
        .Help("add `that` and a condition");
  }
  if (effect == EffectKind::Check && typed.rule->Find(PartKind::Block) == nullptr) {
    sink_.Report(Kind::WrongSubject, typed.rule->effect.span, "a `check` has at least one clause")
        .Help("add `each row { ... }`, `each value`, `each group` or `whole { ... }`");
  }
}

void Checker::CheckConditions(TypedRule& typed, Context& context) {
  if (const ast::RulePart* when = typed.rule->Find(PartKind::When)) {
    Require(context, when->expr, Bool(), "the condition of `when`");
    context.facts.merge(FactsWhen(program_, when->expr, true));
  }
  if (const ast::RulePart* unless = typed.rule->Find(PartKind::Unless)) {
    Require(context, unless->expr, Bool(), "the condition of `unless`");
    context.facts.merge(FactsWhen(program_, unless->expr, false));
  }
  if (const ast::RulePart* that = typed.rule->Find(PartKind::That)) {
    Require(context, that->expr, Bool(), "the condition of `that`");
  }
}

void Checker::CheckMessages(TypedRule& typed, Context& context) {
  for (const ast::RulePart& part : typed.rule->parts) {
    if (part.message) CheckMessage(context, *part.message);
  }
}

void Checker::CheckMessage(Context& context, const ast::Message& message) {
  for (const ast::MessagePart& part : message.parts) {
    if (part.expr != nullptr) Infer(context, part.expr);
  }
}

}  // namespace meshlaw::sema
