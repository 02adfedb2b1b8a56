// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;
using ast::TestStatementKind;

namespace {

ast::AccessOutcome OutcomeOf(size_t word) {
  switch (word) {
    case P::PERMITTED: return ast::AccessOutcome::Permitted;
    case P::FORBIDDEN: return ast::AccessOutcome::Forbidden;
    case P::DENIED: return ast::AccessOutcome::Denied;
    case P::NO: return ast::AccessOutcome::NoMatch;
    default: return ast::AccessOutcome::Error;
  }
}

}  // namespace

ast::TestDecl Builder::BuildTest(P::TestDeclContext* context) {
  ast::TestDecl test;
  test.name = StringOf(*context->STRING()->getSymbol());
  test.name_span = SpanOf(context->STRING());
  for (auto* statement : context->testStatement()) {
    if (IsWhole(statement)) test.statements.push_back(BuildStatement(statement));
  }
  return test;
}

ast::TestStatement Builder::BuildStatement(P::TestStatementContext* context) {
  ast::TestStatement statement;
  statement.span = SpanOf(*context);
  if (auto* let = context->letStatement()) {
    statement.kind = TestStatementKind::Let;
    statement.name = NameOf(let->name());
    statement.subject = BuildExpr(let->expr());
  } else if (auto* expect_on = context->expectOn()) {
    BuildExpectOn(statement, expect_on);
  } else {
    statement.kind = TestStatementKind::ExpectValue;
    statement.subject = BuildExpr(context->expectValue()->expr());
  }
  return statement;
}

void Builder::BuildExpectOn(ast::TestStatement& statement, P::ExpectOnContext* context) {
  ast::QualifiedName what = QualifiedOf(context->qualified());
  statement.subject = BuildExpr(context->expr());
  if (auto* rule = context->ruleTail()) {
    statement.kind = TestStatementKind::ExpectRule;
    statement.rule = std::move(what);
    return BuildRuleTail(statement, rule);
  }
  if (what.parts.size() != 1) {
    sink_.Report(diag::Kind::UnexpectedToken, what.span,
                 fmt::format("found `{}`, expected an action: one name", what.Text()));
  }
  statement.kind = TestStatementKind::ExpectAccess;
  statement.name = what.parts.front();
  BuildAccessTail(statement, context->accessTail());
}

void Builder::BuildAccessTail(ast::TestStatement& statement, P::AccessTailContext* context) {
  statement.caller = BuildExpr(context->expr(0));
  if (context->WITH() != nullptr) statement.with = BuildExpr(context->expr(1));
  statement.access = OutcomeOf(context->accessOutcome()->getStart()->getType());
  if (context->qualified() != nullptr) statement.rule = QualifiedOf(context->qualified());
}

void Builder::BuildRuleTail(ast::TestStatement& statement, P::RuleTailContext* context) {
  if (context->expr() != nullptr) statement.with = BuildExpr(context->expr());
  auto* outcome = context->ruleOutcome();
  if (outcome->DOES() != nullptr) statement.outcome = ast::RuleOutcome::DoesNotApply;
  if (outcome->FAILS() != nullptr) statement.outcome = ast::RuleOutcome::Fails;
  for (auto* label : outcome->outcomeLabel()) statement.labels.push_back(NameOf(label));
}

}  // namespace meshlaw::parse
