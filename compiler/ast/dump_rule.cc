// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/dump.h"
#include "compiler/base/check.h"

namespace meshlaw::ast {
namespace {

std::string_view WordOf(EffectKind kind) {
  switch (kind) {
    case EffectKind::Permit: return "permit";
    case EffectKind::Forbid: return "forbid";
    case EffectKind::Limit: return "limit";
    case EffectKind::Mask: return "mask";
    case EffectKind::Require: return "require";
    case EffectKind::Check: return "check";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view WordOf(PartKind kind) {
  switch (kind) {
    case PartKind::When: return "when";
    case PartKind::Unless: return "unless";
    case PartKind::That: return "that";
    case PartKind::RowsWhere: return "rows-where";
    case PartKind::Columns: return "columns";
    case PartKind::Where: return "where";
    case PartKind::Block: return "block";
    case PartKind::Because: return "because";
    case PartKind::Fix: return "fix";
    case PartKind::Cites: return "cites";
    case PartKind::Severity: return "severity";
    case PartKind::OnError: return "on-error";
    case PartKind::Waivable: return "waivable";
    case PartKind::Shadow: return "shadow";
    case PartKind::Replaces: return "replaces";
    case PartKind::InForce: return "in-force";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view WordOf(BlockKind kind) {
  switch (kind) {
    case BlockKind::EachRow: return "each-row";
    case BlockKind::EachValue: return "each-value";
    case BlockKind::EachGroup: return "each-group";
    case BlockKind::Whole: return "whole";
  }
  MESHLAW_UNREACHABLE();
}

void DumpOptional(DumpWriter& out, std::string_view head, const Expr* expr) {
  if (expr == nullptr) return;
  out.Open(head);
  DumpExpr(out, *expr);
  out.Close();
}

void DumpSubject(DumpWriter& out, const Subject& subject) {
  out.Open("subject").Name(subject.type.text);
  if (subject.binder) out.Open("as").Name(subject.binder->text).Close();
  if (subject.id) out.Text(*subject.id);
  for (const HasBound& bound : subject.bounds) {
    out.Open("has").Name(bound.name.text);
    DumpType(out, bound.type);
    out.Close();
  }
  if (subject.else_deny) out.Word("else-deny");
  out.Close();
}

void DumpCaller(DumpWriter& out, const Caller& caller) {
  out.Open("caller");
  if (caller.any) out.Word("any");
  if (!caller.type.text.empty()) out.Name(caller.type.text);
  if (caller.binder) out.Open("as").Name(caller.binder->text).Close();
  if (caller.id) out.Text(*caller.id);
  out.Close();
}

void DumpEffect(DumpWriter& out, const Effect& effect) {
  out.Open(WordOf(effect.kind));
  if (effect.any_action) out.Word("any-action");
  for (const Name& action : effect.actions) out.Name(action.text);
  for (const MaskItem& item : effect.masks) {
    out.Open("column").Name(item.column.text).Name(item.mask.text);
    for (const Expr* argument : item.arguments) DumpExpr(out, *argument);
    out.Close();
  }
  DumpSubject(out, effect.subject);
  if (effect.caller) DumpCaller(out, *effect.caller);
  out.Close();
}

void DumpClause(DumpWriter& out, const CheckClause& clause) {
  out.Line().Open("clause");
  if (clause.label) out.Name(clause.label->text);
  if (clause.predicate != nullptr) DumpExpr(out, *clause.predicate);
  DumpOptional(out, "where", clause.where);
  DumpOptional(out, clause.tolerate_errors ? "tolerate-with-error" : "tolerate", clause.tolerate);
  if (clause.severity) out.Open("severity").Name(clause.severity->text).Close();
  if (clause.because) DumpMessage(out, "because", *clause.because);
  if (clause.fix) DumpMessage(out, "fix", *clause.fix);
  out.Close();
}

void DumpBlock(DumpWriter& out, const ClauseBlock& block) {
  out.Open(WordOf(block.kind));
  if (block.variable) out.Name(block.variable->text);
  if (block.value_type) DumpType(out, *block.value_type);
  for (const Expr* key : block.keys) DumpExpr(out, *key);
  for (const CheckClause& clause : block.clauses) DumpClause(out, clause);
  out.Close();
}

void DumpPart(DumpWriter& out, const RulePart& part) {
  out.Line();
  if (part.block) return DumpBlock(out, *part.block);
  if (part.message) return DumpMessage(out, WordOf(part.kind), *part.message);
  out.Open(WordOf(part.kind));
  if (part.except) out.Word("except");
  if (part.expr != nullptr) DumpExpr(out, *part.expr);
  for (const Name& column : part.columns) out.Name(column.text);
  for (const std::string& cite : part.cites) out.Text(cite);
  if (!part.word.text.empty()) out.Name(part.word.text);
  if (!part.target.parts.empty()) DumpQualified(out, part.target);
  DumpOptional(out, "from", part.from);
  DumpOptional(out, "until", part.until);
  out.Close();
}

}  // namespace

void DumpRule(DumpWriter& out, const RuleDecl& rule) {
  out.Open("rule").Name(rule.name.text);
  if (rule.strength == Strength::Mandatory) out.Word("mandatory");
  if (rule.strength == Strength::Floor) out.Word("floor");
  out.Line();
  DumpEffect(out, rule.effect);
  for (const RulePart& part : rule.parts) DumpPart(out, part);
  out.Close();
}

}  // namespace meshlaw::ast
