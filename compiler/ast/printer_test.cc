// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/printer_impl.h"
#include "compiler/base/check.h"

namespace meshlaw::ast {
namespace {

std::string_view TextOf(AccessOutcome outcome) {
  switch (outcome) {
    case AccessOutcome::Permitted: return "permitted";
    case AccessOutcome::Forbidden: return "forbidden";
    case AccessOutcome::Denied: return "denied";
    case AccessOutcome::NoMatch: return "no match";
    case AccessOutcome::Error: return "error";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view TextOf(RuleOutcome outcome) {
  switch (outcome) {
    case RuleOutcome::Passes: return "passes";
    case RuleOutcome::Fails: return "fails";
    case RuleOutcome::DoesNotApply: return "does not apply";
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

void Printer::Test(const TestDecl& test, uint32_t end) {
  out_.Text("test ");
  Before(test.name_span.begin);
  out_.Text(SourceOf(test.name_span));
  if (test.statements.empty() && !CommentBefore(end)) return out_.Text(" {}");
  out_.Text(" {");
  out_.BeginIndent(2);
  bool first = true;
  for (const TestStatement& statement : test.statements) {
    Element(statement.span.begin, first);
    Statement(statement);
    first = false;
  }
  LastComments(end, first);
  out_.EndIndent();
  out_.HardLine();
  out_.Text("}");
}

void Printer::Statement(const TestStatement& statement) {
  switch (statement.kind) {
    case TestStatementKind::Let:
      out_.Text("let ");
      Spell(statement.name, NamePlace::Name);
      out_.Text(" = ");
      return Print(*statement.subject);
    case TestStatementKind::ExpectValue: return Condition("expect ", *statement.subject);
    case TestStatementKind::ExpectAccess:
    case TestStatementKind::ExpectRule: return ExpectOn(statement);
  }
}

void Printer::ExpectOn(const TestStatement& statement) {
  out_.BeginGroup();
  out_.Text("expect ");
  if (statement.kind == TestStatementKind::ExpectAccess) {
    Spell(statement.name, NamePlace::Any);
  } else {
    Qualified(statement.rule);
  }
  Before(statement.subject->span.begin);
  out_.Text(" on ");
  out_.BeginIndent(4);
  Print(*statement.subject);
  if (statement.caller != nullptr) {
    Before(statement.caller->span.begin);
    out_.FillLine();
    out_.Text("by ");
    Print(*statement.caller);
  }
  if (statement.with != nullptr) {
    Before(statement.with->span.begin);
    out_.FillLine();
    out_.Text("with ");
    Print(*statement.with);
  }
  out_.FillLine();
  Outcome(statement);
  out_.EndIndent();
  out_.EndGroup();
}

void Printer::Outcome(const TestStatement& statement) {
  if (statement.kind == TestStatementKind::ExpectRule) {
    out_.Text(TextOf(statement.outcome));
    if (!statement.labels.empty()) out_.Text(" ");
    return Names(statement.labels, NamePlace::OutcomeLabel);
  }
  out_.Text("is ");
  out_.Text(TextOf(statement.access));
  if (statement.rule.parts.empty()) return;
  Before(statement.rule.span.begin);
  out_.Text(" by ");
  Qualified(statement.rule);
}

}  // namespace meshlaw::ast
