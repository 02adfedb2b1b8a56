// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;

ast::ClauseBlock Builder::BuildBlock(P::BlockPartContext* context) {
  ast::ClauseBlock block;
  block.span = SpanOf(*context);
  if (context->WHOLE() != nullptr) {
    block.kind = ast::BlockKind::Whole;
  } else if (context->VALUE() != nullptr) {
    block.kind = ast::BlockKind::EachValue;
    block.variable = NameOf(context->name());
    block.value_type = TypeOf(context->type());
  } else if (context->GROUP() != nullptr) {
    block.kind = ast::BlockKind::EachGroup;
    for (auto* key : context->expr()) block.keys.push_back(BuildExpr(key));
  }
  BuildClauses(block, context->clauseBlock());
  return block;
}

void Builder::BuildClauses(ast::ClauseBlock& block, P::ClauseBlockContext* context) {
  if (auto* first = context->firstClause(); IsWhole(first)) {
    block.clauses.push_back(BuildClause(first, first->name(), first->clauseBody()));
  }
  for (auto* next : context->nextClause()) {
    if (IsWhole(next)) block.clauses.push_back(BuildClause(next, next->name(), next->clauseBody()));
  }
}

ast::CheckClause Builder::BuildClause(antlr4::ParserRuleContext* whole, P::NameContext* label,
                                      P::ClauseBodyContext* body) {
  ast::CheckClause clause;
  clause.span = SpanOf(*whole);
  if (label != nullptr) clause.label = NameOf(label);
  clause.predicate = BuildExpr(body->expr());
  // A semicolon before the clause is not part of it.
  clause.span.begin = clause.label ? clause.label->span.begin : clause.predicate->span.begin;
  for (auto* option : body->clauseOption()) BuildOption(clause, option);
  return clause;
}

void Builder::BuildOption(ast::CheckClause& clause, P::ClauseOptionContext* context) {
  bool repeated = false;
  switch (context->getStart()->getType()) {
    case P::WHERE:
      repeated = clause.where != nullptr;
      clause.where = BuildExpr(context->expr());
      break;
    case P::TOLERATE:
      repeated = clause.tolerate != nullptr;
      clause.tolerate = BuildExpr(context->expr());
      clause.tolerate_errors = context->ERROR() != nullptr;
      break;
    case P::SEVERITY:
      repeated = clause.severity.has_value();
      clause.severity = NameOf(context->name());
      break;
    case P::BECAUSE:
      repeated = clause.because.has_value();
      clause.because = MessageOf(*context->STRING()->getSymbol());
      break;
    default:
      repeated = clause.fix.has_value();
      clause.fix = MessageOf(*context->STRING()->getSymbol());
      break;
  }
  if (!repeated) return;
  sink_.Report(diag::Kind::RepeatedClause, SpanOf(*context),
               fmt::format("a clause has `{}` once", TextOf(SpanOf(*context->getStart()))));
}

}  // namespace meshlaw::parse
