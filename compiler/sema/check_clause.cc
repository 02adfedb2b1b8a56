// SPDX-License-Identifier: Apache-2.0
// Clauses of checks. A block decides the frame: rows see columns; groups see their keys and
// aggregates; the whole sees aggregates.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::BlockKind;
using ast::PartKind;
using diag::Kind;
using value::TypeKind;

void Checker::CheckBlocks(TypedRule& typed, const Facts& facts) {
  for (const ast::RulePart& part : typed.rule->parts) {
    if (part.block) CheckBlock(typed, *part.block, facts);
  }
}

std::shared_ptr<Frame> Checker::RowFrame(const TypedRule& typed, const ast::ClauseBlock& block) {
  auto frame = std::make_shared<Frame>(*typed.frame);
  frame->kind = FrameKind::Row;
  if (program_.model[typed.subject_type].Has(value::Role::Dataset)) {
    for (FrameField& field : ColumnFields(typed)) frame->fields.push_back(std::move(field));
  }
  if (block.kind == BlockKind::EachValue) {
    TypeId type = ResolveType(*typed.module, *block.value_type);
    if (!type.valid()) return nullptr;
    frame->fields.push_back({block.variable->text, type, FieldSource::Value, block.variable->span});
  }
  return frame;
}

std::shared_ptr<Frame> Checker::ClauseFrame(const TypedRule& typed, const ast::ClauseBlock& block,
                                            Context& rows) {
  auto frame = std::make_shared<Frame>(*typed.frame);
  frame->kind = block.kind == BlockKind::EachGroup ? FrameKind::Group : FrameKind::Dataset;
  for (const ast::Expr* key : block.keys) {
    TypeId type = Infer(rows, key);
    if (!type.valid()) return nullptr;
    const ast::Expr* bare = WithoutParens(key);
    std::string name = bare->kind == ast::ExprKind::Name ? bare->text : "";
    frame->fields.push_back({name, type, FieldSource::Key, key->span});
  }
  return frame;
}

void Checker::CheckBlock(TypedRule& typed, const ast::ClauseBlock& block, const Facts& facts) {
  bool column = program_.model[typed.subject_type].Has(value::Role::Column);
  if (column != (block.kind == BlockKind::EachValue)) {
    sink_.Report(Kind::WrongSubject, block.span,
                 column ? "a check on columns has `each value` clauses"
                        : "`each value` needs a column as its subject")
        .At(typed.rule->effect.subject.span, "the subject");
    return;
  }
  std::shared_ptr<Frame> row_frame = RowFrame(typed, block);
  if (row_frame == nullptr) return;
  std::shared_ptr<Frame> frame = row_frame;
  Context rows;
  rows.module = typed.module;
  rows.frame = row_frame.get();
  rows.facts = facts;
  if (block.kind == BlockKind::EachGroup || block.kind == BlockKind::Whole) {
    frame = ClauseFrame(typed, block, rows);
    if (frame == nullptr) return;
  }
  if (const ast::RulePart* where = typed.rule->Find(PartKind::Where)) {
    Require(rows, where->expr, Bool(), "the condition of `where`");
  }
  for (const ast::CheckClause& clause : block.clauses) {
    CheckClause(typed, block, clause, row_frame, frame, facts);
  }
}

std::optional<value::Ratio> Checker::Tolerance(Context& context, const ast::Expr* expr) {
  if (!Require(context, expr, Simple(TypeKind::Ratio), "a tolerance")) return {};
  auto constant = ConstantOf(expr);
  if (constant && value::Compare(constant->ratio(), value::Ratio{1, 1}) <= 0) return constant->ratio();
  sink_.Report(Kind::BadTolerance, expr->span, "a tolerance is a constant from 0% to 100%");
  return {};
}

void Checker::CheckClause(TypedRule& typed, const ast::ClauseBlock& block,
                          const ast::CheckClause& clause, std::shared_ptr<const Frame> row_frame,
                          std::shared_ptr<const Frame> frame, const Facts& facts) {
  TypedClause made;
  made.block = &block;
  made.clause = &clause;
  made.label = clause.label ? clause.label->text : "";
  made.row_frame = std::move(row_frame);
  made.frame = std::move(frame);
  made.severity = clause.severity ? ResolveSeverity(*clause.severity) : typed.severity;
  if (made.label.empty() && block.clauses.size() > 1) {
    sink_.Report(Kind::DuplicateName, clause.span, "one of several clauses needs a label")
        .Help("write `label: condition`, so that reports and tests can name it");
  }
  for (const TypedClause& other : typed.clauses) {
    if (other.label != made.label) continue;
    sink_.Report(Kind::DuplicateName, clause.span,
                 "two clauses of this rule are labelled `" + made.label + "`")
        .At(other.clause->span, "the other one");
  }
  bool aggregates = block.kind == BlockKind::EachGroup || block.kind == BlockKind::Whole;
  Context rows;
  rows.module = typed.module;
  rows.frame = made.row_frame.get();
  rows.facts = facts;
  // What `where` establishes holds for every row that the clause speaks of.
  if (const ast::RulePart* where = typed.rule->Find(PartKind::Where)) {
    rows.facts.merge(FactsWhen(program_, where->expr, true));
  }
  if (clause.where != nullptr) {
    Require(rows, clause.where, Bool(), "the condition of `where`");
    rows.facts.merge(FactsWhen(program_, clause.where, true));
  }
  Context context = rows;
  context.frame = made.frame.get();
  if (aggregates) {
    context.row_frame = made.row_frame.get();
    context.accumulators = &made.accumulators;
  }
  Require(context, clause.predicate, Bool(), "a clause");
  if (clause.tolerate != nullptr) made.tolerate = Tolerance(rows, clause.tolerate);
  if (clause.because) CheckMessage(context, *clause.because);
  if (clause.fix) CheckMessage(context, *clause.fix);
  typed.clauses.push_back(std::move(made));
}

}  // namespace meshlaw::sema
