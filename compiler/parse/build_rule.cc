// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <map>

#include "compiler/parse/builder.h"

namespace meshlaw::parse {

using P = MeshlawParser;
using ast::PartKind;

namespace {

/// The words that start a part which a rule has once.
std::string_view WordsOf(PartKind kind) {
  switch (kind) {
    case PartKind::When: return "when";
    case PartKind::Unless: return "unless";
    case PartKind::That: return "that";
    case PartKind::RowsWhere: return "rows where";
    case PartKind::Columns: return "columns";
    case PartKind::Where: return "where";
    case PartKind::Block: return "each";
    case PartKind::Because: return "because";
    case PartKind::Fix: return "fix";
    case PartKind::Cites: return "cites";
    case PartKind::Severity: return "severity";
    case PartKind::OnError: return "on error";
    case PartKind::Waivable: return "waivable";
    case PartKind::Shadow: return "shadow";
    case PartKind::Replaces: return "replaces";
    case PartKind::InForce: return "in force";
  }
  return {};
}

}  // namespace

ast::RuleDecl Builder::BuildRule(P::RuleDeclContext* context) {
  ast::RuleDecl rule;
  if (context->strength != nullptr) {
    bool mandatory = context->strength->getType() == P::MANDATORY;
    rule.strength = mandatory ? ast::Strength::Mandatory : ast::Strength::Floor;
    rule.strength_span = SpanOf(*context->strength);
  }
  rule.name = NameOf(context->name());
  if (IsWhole(context->effect())) rule.effect = BuildEffect(context->effect());
  for (auto* part : context->rulePart()) {
    if (IsWhole(part)) rule.parts.push_back(BuildPart(part));
  }
  RefuseRepeated(rule.parts);
  return rule;
}

ast::RulePart Builder::BuildPart(P::RulePartContext* context) {
  ast::RulePart part;
  part.span = SpanOf(*context);
  if (auto* condition = context->conditionPart()) {
    BuildCondition(part, condition);
  } else if (auto* block = context->blockPart()) {
    part.kind = PartKind::Block;
    part.block = BuildBlock(block);
  } else if (auto* message = context->messagePart()) {
    part.kind = message->FIX() != nullptr ? PartKind::Fix : PartKind::Because;
    part.message = MessageOf(*message->STRING()->getSymbol());
  } else if (auto* cites = context->citesPart()) {
    part.kind = PartKind::Cites;
    for (auto* cite : cites->STRING()) part.cites.push_back(StringOf(*cite->getSymbol()));
  } else if (auto* columns = context->columnsPart()) {
    part.kind = PartKind::Columns;
    part.except = columns->EXCEPT() != nullptr;
    for (auto* column : columns->name()) part.columns.push_back(NameOf(column));
  } else if (auto* severity = context->severityPart()) {
    part.kind = PartKind::Severity;
    part.word = NameOf(severity->name());
  } else if (auto* on_error = context->onErrorPart()) {
    part.kind = PartKind::OnError;
    source::Span word = SpanOf(*on_error->getStop());
    part.word = {std::string(TextOf(word)), word};
  } else if (auto* flag = context->flagPart()) {
    part.kind = flag->SHADOW() != nullptr ? PartKind::Shadow : PartKind::Waivable;
  } else if (auto* replaces = context->replacesPart()) {
    part.kind = PartKind::Replaces;
    part.target = QualifiedOf(replaces->qualified());
  } else {
    BuildForce(part, context->forcePart());
  }
  return part;
}

void Builder::BuildCondition(ast::RulePart& part, P::ConditionPartContext* context) {
  switch (context->getStart()->getType()) {
    case P::WHEN: part.kind = PartKind::When; break;
    case P::UNLESS: part.kind = PartKind::Unless; break;
    case P::THAT: part.kind = PartKind::That; break;
    case P::ROWS: part.kind = PartKind::RowsWhere; break;
    default: part.kind = PartKind::Where; break;
  }
  part.expr = BuildExpr(context->expr());
}

void Builder::BuildForce(ast::RulePart& part, P::ForcePartContext* context) {
  part.kind = PartKind::InForce;
  size_t next = 0;
  if (context->FROM() != nullptr) part.from = BuildExpr(context->expr(next++));
  if (context->UNTIL() != nullptr) part.until = BuildExpr(context->expr(next));
}

void Builder::RefuseRepeated(const std::vector<ast::RulePart>& parts) {
  std::map<PartKind, source::Span> seen;
  for (const ast::RulePart& part : parts) {
    if (part.kind == PartKind::Block) continue;
    auto [at, first] = seen.emplace(part.kind, part.span);
    if (first) continue;
    auto& report = sink_.Report(diag::Kind::RepeatedClause, part.span,
                                fmt::format("a rule has `{}` once", WordsOf(part.kind)));
    report.At(at->second, "the first one");
    if (part.kind == PartKind::When || part.kind == PartKind::That) {
      report.Help("join the conditions with `and`");
    } else if (part.kind == PartKind::Unless) {
      report.Help("join the conditions with `or`");
    }
  }
}

}  // namespace meshlaw::parse
