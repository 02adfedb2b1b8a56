// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/printer_impl.h"
#include "compiler/base/check.h"

namespace meshlaw::ast {
namespace {

std::string_view StrengthText(Strength strength) {
  switch (strength) {
    case Strength::Default: return "";
    case Strength::Floor: return "floor ";
    case Strength::Mandatory: return "mandatory ";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view VerbOf(EffectKind kind) {
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

}  // namespace

void Printer::Rule(const RuleDecl& rule, uint32_t end) {
  out_.Text(StrengthText(rule.strength));
  out_.Text("rule ");
  Spell(rule.name, NamePlace::Name);
  out_.Text(" {");
  out_.BeginIndent(2);
  Element(rule.effect.span.begin, true);
  size_t next = EffectAndWhen(rule);
  for (; next < rule.parts.size(); ++next) {
    Element(rule.parts[next].span.begin, false);
    Part(rule.parts[next]);
  }
  LastComments(end, false);
  out_.EndIndent();
  out_.HardLine();
  out_.Text("}");
}

/// `require on Port port when ...` is one clause of law and stands on one line if it fits. Gives
/// the number of parts that it printed.
size_t Printer::EffectAndWhen(const RuleDecl& rule) {
  bool alone = rule.effect.kind == EffectKind::Require || rule.effect.kind == EffectKind::Check;
  bool joins = alone && !rule.parts.empty() && rule.parts.front().kind == PartKind::When &&
               !CommentBefore(rule.parts.front().expr->span.begin);
  if (!joins) {
    EffectLines(rule.effect);
    return 0;
  }
  out_.BeginGroup();
  EffectLines(rule.effect);
  out_.Line();
  Part(rule.parts.front());
  out_.EndGroup();
  return 1;
}

/// On one line, or with the subject on the next, and the caller after it or on a third.
void Printer::EffectLines(const Effect& effect) {
  bool alone = effect.kind == EffectKind::Require || effect.kind == EffectKind::Check;
  out_.BeginGroup();
  EffectHead(effect);
  Before(effect.subject.span.begin);
  if (alone) {
    out_.Text(" ");
  } else {
    out_.Line();
  }
  out_.BeginGroup();
  out_.Text("on ");
  SubjectText(effect.subject);
  if (effect.caller) {
    Before(effect.caller->span.begin);
    out_.Line();
    out_.Text("by ");
    CallerText(*effect.caller);
  }
  out_.EndGroup();
  out_.EndGroup();
}

void Printer::EffectHead(const Effect& effect) {
  out_.Text(VerbOf(effect.kind));
  if (effect.any_action) out_.Text(" any action");
  if (!effect.actions.empty()) out_.Text(" ");
  Names(effect.actions, NamePlace::Name);
  if (!effect.masks.empty()) out_.Text(" ");
  out_.BeginIndent(4);
  for (size_t i = 0; i < effect.masks.size(); ++i) {
    const MaskItem& item = effect.masks[i];
    if (i > 0) {
      out_.Text(",");
      Before(item.column.span.begin);
      out_.FillLine();
    }
    Spell(item.column, NamePlace::Any);
    Before(item.mask.span.begin);
    out_.Text(" with ");
    Spell(item.mask, NamePlace::Mask);
    for (size_t k = 0; k < item.arguments.size(); ++k) {
      out_.Text(k == 0 ? "(" : ", ");
      Print(*item.arguments[k]);
    }
    if (!item.arguments.empty()) out_.Text(")");
  }
  out_.EndIndent();
}

void Printer::SubjectText(const Subject& subject) {
  Spell(subject.type, NamePlace::Type);
  if (subject.binder) {
    out_.Text(" ");
    Spell(*subject.binder, NamePlace::Binder);
  }
  if (subject.id) {
    Before(subject.id_span.begin);
    out_.Text(" ");
    out_.Text(SourceOf(subject.id_span));
  }
  if (!subject.bounds.empty()) {
    Before(subject.bounds.front().name.span.begin);
    out_.Text(" has ");
    out_.BeginGroup();
    out_.Text("{");
    out_.BeginIndent(2);
    for (size_t i = 0; i < subject.bounds.size(); ++i) {
      if (i > 0) out_.Text(",");
      Before(subject.bounds[i].name.span.begin);
      out_.Line();
      Spell(subject.bounds[i].name, NamePlace::Any);
      out_.Text(": ");
      Type(subject.bounds[i].type);
    }
    Before(subject.span.end);
    out_.EndIndent();
    out_.Line();
    out_.Text("}");
    out_.EndGroup();
  }
  if (subject.else_deny) out_.Text(" else deny");
}

void Printer::CallerText(const Caller& caller) {
  Before(caller.span.begin);
  if (caller.any) out_.Text("any");
  if (!caller.type.text.empty()) Spell(caller.type, NamePlace::Type);
  if (caller.binder) {
    out_.Text(" ");
    Spell(*caller.binder, NamePlace::Binder);
  }
  if (!caller.id) return;
  Before(caller.span.end);
  out_.Text(" " + SpellString(*caller.id));
}

void Printer::Part(const RulePart& part) {
  switch (part.kind) {
    case PartKind::When: return Condition("when ", *part.expr);
    case PartKind::Unless: return Condition("unless ", *part.expr);
    case PartKind::That: return Condition("that ", *part.expr);
    case PartKind::RowsWhere: return Condition("rows where ", *part.expr);
    case PartKind::Where: return Condition("where ", *part.expr);
    case PartKind::Columns:
      out_.Text(part.except ? "columns except " : "columns ");
      return Names(part.columns, NamePlace::Name);
    case PartKind::Block: return Block(*part.block);
    case PartKind::Because: return MessageText("because", *part.message);
    case PartKind::Fix: return MessageText("fix", *part.message);
    case PartKind::Cites:
      out_.Text("cites ");
      out_.BeginIndent(4);
      for (size_t i = 0; i < part.cites.size(); ++i) {
        if (i > 0) {
          out_.Text(",");
          out_.FillLine();
        }
        out_.Text(SpellString(part.cites[i]));
      }
      return out_.EndIndent();
    case PartKind::Severity: out_.Text("severity "); return Spell(part.word, NamePlace::Name);
    case PartKind::OnError:
      out_.Text("on error");
      Before(part.word.span.begin);
      return out_.Text(" " + part.word.text);
    case PartKind::Waivable: return out_.Text("waivable");
    case PartKind::Shadow: return out_.Text("shadow");
    case PartKind::Replaces: out_.Text("replaces "); return Qualified(part.target);
    case PartKind::InForce: return InForce(part);
  }
}

void Printer::Condition(std::string_view keyword, const Expr& expr) {
  out_.Text(keyword);
  PrintAfter(expr, true);
}

void Printer::InForce(const RulePart& part) {
  out_.Text("in force");
  if (part.from != nullptr) {
    out_.Text(" from ");
    Print(*part.from);
  }
  if (part.until == nullptr) return;
  Before(part.until->span.begin);
  out_.Text(" until ");
  Print(*part.until);
}

}  // namespace meshlaw::ast
