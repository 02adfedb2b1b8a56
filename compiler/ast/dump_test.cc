// SPDX-License-Identifier: Apache-2.0
#include "compiler/ast/dump.h"
#include "compiler/base/check.h"

namespace meshlaw::ast {
namespace {

std::string_view WordOf(AccessOutcome outcome) {
  switch (outcome) {
    case AccessOutcome::Permitted: return "permitted";
    case AccessOutcome::Forbidden: return "forbidden";
    case AccessOutcome::Denied: return "denied";
    case AccessOutcome::NoMatch: return "no-match";
    case AccessOutcome::Error: return "error";
  }
  MESHLAW_UNREACHABLE();
}

std::string_view WordOf(RuleOutcome outcome) {
  switch (outcome) {
    case RuleOutcome::Passes: return "passes";
    case RuleOutcome::Fails: return "fails";
    case RuleOutcome::DoesNotApply: return "does-not-apply";
  }
  MESHLAW_UNREACHABLE();
}

void DumpOperands(DumpWriter& out, const TestStatement& statement) {
  if (statement.subject != nullptr) DumpExpr(out, *statement.subject);
  if (statement.caller != nullptr) DumpExpr(out, *statement.caller);
  if (statement.with == nullptr) return;
  out.Open("with");
  DumpExpr(out, *statement.with);
  out.Close();
}

void DumpStatement(DumpWriter& out, const TestStatement& statement) {
  out.Line();
  switch (statement.kind) {
    case TestStatementKind::Let:
      out.Open("let").Name(statement.name.text);
      DumpOperands(out, statement);
      break;
    case TestStatementKind::ExpectAccess:
      out.Open("expect-access").Name(statement.name.text);
      DumpOperands(out, statement);
      out.Word(WordOf(statement.access));
      if (!statement.rule.parts.empty()) {
        out.Open("by");
        DumpQualified(out, statement.rule);
        out.Close();
      }
      break;
    case TestStatementKind::ExpectRule:
      out.Open("expect-rule");
      DumpQualified(out, statement.rule);
      DumpOperands(out, statement);
      out.Word(WordOf(statement.outcome));
      for (const Name& label : statement.labels) out.Name(label.text);
      break;
    case TestStatementKind::ExpectValue:
      out.Open("expect");
      DumpOperands(out, statement);
      break;
  }
  out.Close();
}

}  // namespace

void DumpTest(DumpWriter& out, const TestDecl& test) {
  out.Open("test").Text(test.name);
  for (const TestStatement& statement : test.statements) DumpStatement(out, statement);
  out.Close();
}

}  // namespace meshlaw::ast
