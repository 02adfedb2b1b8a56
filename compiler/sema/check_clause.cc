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

namespace {

bool SameFields(const Frame& left, const Frame& right) {
  return std::ranges::equal(left.fields, right.fields,
                            [](const FrameField& a, const FrameField& b) {
                              return a.name == b.name && a.type == b.type && a.source == b.source;
                            });
}

}  // namespace

void Checker::CheckBlocks(TypedRule& typed, const Facts& facts) {
  for (const ast::RulePart& part : typed.rule->parts) {
    if (part.block) CheckBlock(typed, *part.block, facts);
  }
  CheckLabels(typed);
}

std::shared_ptr<Frame> Checker::RowFrame(const TypedRule& typed, const ast::ClauseBlock& block) {
  auto frame = std::make_shared<Frame>(*typed.frame);
  frame->kind = FrameKind::Row;
  if (program_.model[typed.subject_type].Has(value::Role::Dataset)) {
    for (FrameField& field : ColumnFields(typed)) frame->fields.push_back(std::move(field));
  }
  if (block.kind == BlockKind::EachValue) {
    TypeId type = ResolveType(*typed.module, *block.value_type);
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
    const ast::Expr* bare = WithoutParens(key);
    bool named = bare->kind == ast::ExprKind::Name;
    frame->fields.push_back(
        {named ? bare->text : "", type, FieldSource::Key, key->span, named ? nullptr : bare});
  }
  return frame;
}

/// The rule's own `where` speaks of the rows of every block. It is typed once, so the rows of all
/// blocks must look alike to it.
bool Checker::CheckRuleWhere(TypedRule& typed, std::shared_ptr<const Frame> rows,
                             const Facts& facts, const ast::ClauseBlock& block) {
  const ast::RulePart* where = typed.rule->Find(PartKind::Where);
  if (where == nullptr) return true;
  if (typed.row_frame == nullptr) {
    typed.row_frame = std::move(rows);
    Context context;
    context.module = typed.module;
    context.frame = typed.row_frame.get();
    context.facts = facts;
    if (Require(context, where->expr, Bool(), "the condition of `where`")) {
      CheckVaries(where->expr, "`where`");
    }
    return true;
  }
  if (SameFields(*typed.row_frame, *rows)) return true;
  sink_
      .Report(Kind::WrongSubject, block.span,
              "the rule's `where` cannot speak of blocks with different variables")
      .At(where->span, "it speaks of all blocks")
      .Help("give each clause a `where` of its own");
  return false;
}

void Checker::CheckBlock(TypedRule& typed, const ast::ClauseBlock& block, const Facts& facts) {
  bool column = program_.model[typed.subject_type].Has(value::Role::Column);
  if (column != (block.kind == BlockKind::EachValue)) {
    sink_
        .Report(Kind::WrongSubject, block.span,
                column ? "a check on columns has `each value` clauses"
                       : "`each value` needs a column as its subject")
        .At(typed.rule->effect.subject.span, "the subject")
        .Help(column ? "write `each value v: String { ... }`, with the type that you expect"
                     : "write `each row { ... }`, where columns have their names");
    return;
  }
  std::shared_ptr<Frame> row_frame = RowFrame(typed, block);
  if (!CheckRuleWhere(typed, row_frame, facts, block)) return;
  Context rows;
  rows.module = typed.module;
  rows.frame = row_frame.get();
  rows.facts = facts;
  // What `where` establishes holds for every row that the clauses speak of.
  if (const ast::RulePart* where = typed.rule->Find(PartKind::Where)) {
    rows.facts.merge(FactsWhen(program_, where->expr, true));
  }
  std::shared_ptr<Frame> frame = row_frame;
  if (block.kind == BlockKind::EachGroup || block.kind == BlockKind::Whole) {
    frame = ClauseFrame(typed, block, rows);
  }
  for (const ast::CheckClause& clause : block.clauses) {
    CheckClause(typed, block, clause, row_frame, frame, rows.facts);
  }
}

std::optional<value::Ratio> Checker::Tolerance(Context& context, const ast::Expr* expr) {
  if (!Require(context, expr, Simple(TypeKind::Ratio), "a tolerance")) return {};
  auto constant = ConstantOf(expr);
  bool share = constant && value::Compare(constant->ratio(), value::Ratio{1, 1}) <= 0;
  if (share) return constant->ratio();
  sink_.Report(Kind::BadTolerance, expr->span, "a tolerance is a constant from 0% to 100%")
      .Help("write it as in `tolerate 0.1%`");
  return {};
}

/// Reports and tests name a clause by its label, so each of several has one of its own.
void Checker::CheckLabels(const TypedRule& typed) {
  std::map<std::string_view, source::Span> seen;
  for (const TypedClause& clause : typed.clauses) {
    const auto& label = clause.clause->label;
    source::Span span = label ? label->span : clause.clause->span;
    auto [at, inserted] = seen.emplace(clause.label, span);
    if (clause.label.empty() && clause.block->clauses.size() > 1) {
      sink_.Report(Kind::DuplicateName, span, "one of several clauses needs a label")
          .Help("write `label: condition`, so that reports and tests can name it");
    } else if (!inserted) {
      sink_
          .Report(Kind::DuplicateName, span,
                  clause.label.empty()
                      ? "two clauses of this rule have no label"
                      : "two clauses of this rule are labelled " + Quoted(clause.label))
          .At(at->second, "the other one")
          .Help("reports and tests name a clause by its label: each has its own");
    }
  }
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
  Context rows;
  rows.module = typed.module;
  rows.frame = made.row_frame.get();
  rows.facts = facts;
  if (clause.where != nullptr) {
    if (Require(rows, clause.where, Bool(), "the condition of `where`")) {
      CheckVaries(clause.where, "`where`");
    }
    rows.facts.merge(FactsWhen(program_, clause.where, true));
  }
  Context context = rows;
  context.frame = made.frame.get();
  if (block.kind == BlockKind::EachGroup || block.kind == BlockKind::Whole) {
    context.row_frame = made.row_frame.get();
    context.accumulators = &made.accumulators;
  }
  if (Require(context, clause.predicate, Bool(), "a clause")) {
    CheckVaries(clause.predicate, "the clause");
  }
  if (clause.tolerate != nullptr) made.tolerate = Tolerance(rows, clause.tolerate);
  if (clause.because) CheckMessage(context, *clause.because);
  if (clause.fix) CheckMessage(context, *clause.fix);
  typed.clauses.push_back(std::move(made));
}

}  // namespace meshlaw::sema
