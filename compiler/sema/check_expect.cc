// SPDX-License-Identifier: Apache-2.0
// What inline tests expect of requests and rules.
#include <algorithm>

#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::EffectKind;
using ast::ExprKind;
using diag::Kind;
using value::Role;
using value::TypeKind;

void Checker::CheckAccessExpect(Context& context, const ast::TestStatement& statement) {
  FindAction(*context.module, statement.name);
  CheckExpectedEntity(context, statement.subject, Role::Dataset);
  CheckExpectedEntity(context, statement.caller, Role::Principal);
  if (statement.with != nullptr) CheckRequestContext(context, statement.with);
  if (!statement.rule.parts.empty()) CheckDeterminingRule(statement);
}

void Checker::CheckExpectedEntity(Context& context, const ast::Expr* expr, Role role) {
  TypeId type = Infer(context, expr);
  if (!type.valid() || !NotNull(expr, type)) return;
  bool fits = Is(type, TypeKind::Entity) && program_.model.entities[At(type).decl].Has(role);
  if (!fits) {
    sink_
        .Report(Kind::TypeMismatch, expr->span,
                Quoted(Text(type)) + " is not a " + std::string(value::Name(role)))
        .Help(role == Role::Dataset
                  ? "a request is for a product or port: `expect read on port by ana`"
                  : "a request is made by somebody: `expect read on port by ana`");
  } else if (!ConstantOf(expr)) {
    sink_.Report(Kind::NotConstant, expr->span, "a request of a test names entities")
        .Help("declare it with `let`");
  }
}

void Checker::CheckRequestContext(Context& context, const ast::Expr* with) {
  auto record = program_.model.ContextRecord();
  if (!record || with->kind != ExprKind::RecordLiteral) {
    sink_
        .Report(record ? Kind::TypeMismatch : Kind::MissingRole, with->span,
                record ? "`with` gives what the request says, as a record"
                       : "no record says what a request's context holds")
        .Help(record ? "write it as in `with { purpose: \"billing\" }`"
                     : "declare one with `record ... is context { ... }`, or `use std.mesh`");
    return;
  }
  const value::RecordDecl& decl = program_.model[*record];
  std::set<std::string_view> given;
  for (size_t i = 0; i < with->fields.size(); ++i) {
    const ast::Name& name = with->fields[i].name;
    const ast::Expr* value = with->children[i];
    auto index = decl.Find(name.text);
    if (!given.insert(name.text).second) {
      sink_.Report(Kind::DuplicateName, name.span, Quoted(name.text) + " is given twice")
          .Help("remove one of them");
    } else if (name.text == "now") {
      RequireConstant(context, value, Simple(TypeKind::Timestamp), "`now`");
    } else if (index) {
      RequireConstant(context, value, Optional(decl.attributes[*index].type), Quoted(name.text));
    } else {
      ReportNoAttribute(name, decl, decl.attributes);
    }
  }
}

/// `is forbidden by purpose_limitation`: the end of some rule's full name.
void Checker::CheckDeterminingRule(const ast::TestStatement& statement) {
  std::string wanted = statement.rule.Text();
  auto [begin, end] = rule_names_.equal_range(statement.rule.parts.back().text);
  bool known = std::any_of(begin, end, [&](const auto& named) {
    return named.second == wanted || named.second.ends_with("." + wanted);
  });
  if (known) return;
  Names names;
  for (const auto& [name, full] : rule_names_) names.push_back(name);
  auto& d =
      sink_.Report(Kind::UnknownName, statement.rule.span, "there is no rule " + Quoted(wanted));
  Suggest(d, statement.rule.parts.back().text, names);
}

const TypedRule* Checker::FindExpectedRule(TypedTest& typed, const ast::TestStatement& statement) {
  std::vector<std::string> parts;
  for (const ast::Name& part : statement.rule.parts) parts.push_back(part.text);
  const Symbol* symbol = FindQualified(*typed.module, parts, statement.rule.span);
  if (symbol == nullptr || symbol->kind != SymbolKind::Rule) {
    Names names;
    for (const auto& [name, other] : scopes_[typed.module]) {
      if (other.kind == SymbolKind::Rule) names.push_back(name);
    }
    auto& d = sink_.Report(Kind::UnknownName, statement.rule.span,
                           "there is no rule " + Quoted(statement.rule.Text()));
    Suggest(d, parts.back(), names);
    return nullptr;
  }
  auto at = rule_index_.find(rule_decls_[symbol->index]);
  if (at == rule_index_.end()) return nullptr;  // it has a fault of its own, or is left out
  typed.rules[&statement] = at->second;
  return &program_.rules[at->second];
}

bool Checker::CheckRuleExpect(TypedTest& typed, Context& context,
                              const ast::TestStatement& statement) {
  const TypedRule* rule = FindExpectedRule(typed, statement);
  if (rule == nullptr) return false;
  if (IsAccess(rule->rule->effect.kind)) {
    sink_
        .Report(Kind::WrongSubject, statement.rule.span,
                Quoted(statement.rule.Text()) + " judges requests, so a test makes one")
        .At(rule->rule->name.span, "declared here")
        .Help("write it as in `expect read on port by ana is forbidden by " +
              rule->rule->name.text + "`");
    return false;
  }
  CheckOutcomeLabels(statement, *rule);
  if (statement.subject->kind != ExprKind::ListLiteral) {
    RequireConstant(context, statement.subject, program_.types.EntityType(rule->subject_type),
                    "the subject");
  }
  CheckRows(typed, context, statement, *rule);
  return true;
}

void Checker::CheckOutcomeLabels(const ast::TestStatement& statement, const TypedRule& rule) {
  Names labels;
  for (const TypedClause& clause : rule.clauses) labels.push_back(clause.label);
  for (const ast::Name& label : statement.labels) {
    if (std::ranges::find(labels, label.text) != labels.end()) continue;
    auto& d =
        sink_.Report(Kind::UnknownName, label.span, "the rule has no clause " + Quoted(label.text));
    d.At(rule.rule->name.span, "declared here");
    Suggest(d, label.text, labels);
  }
}

/// What a row of a test may give: the columns and values of all clauses.
std::shared_ptr<const Frame> Checker::RowColumns(const TypedRule& rule) const {
  auto columns = std::make_shared<Frame>();
  std::set<std::string_view> seen;
  for (const TypedClause& clause : rule.clauses) {
    for (const FrameField& field : clause.row_frame->fields) {
      bool data = field.source == FieldSource::Column || field.source == FieldSource::Value;
      if (data && seen.insert(field.name).second) columns->fields.push_back(field);
    }
  }
  return columns;
}

void Checker::CheckRows(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                        const TypedRule& rule) {
  bool listed = statement.subject->kind == ExprKind::ListLiteral;
  const ast::Expr* rows = listed ? statement.subject : statement.with;
  bool check = rule.rule->effect.kind == EffectKind::Check;
  if (rows == nullptr) {
    if (!check || statement.outcome == ast::RuleOutcome::DoesNotApply) return;
    sink_.Report(Kind::WrongArguments, statement.span, "a check is tested on rows")
        .Help(
            "write `expect rule on [ { column: value } ] fails label`, or `on subject with [ ... "
            "]`");
    return;
  }
  if (!check || rows->kind != ExprKind::ListLiteral) {
    sink_
        .Report(Kind::TypeMismatch, rows->span,
                "rows are a list of records, for a rule that checks data")
        .Help("write them as in `[ { column: value }, { column: value } ]`");
    return;
  }
  auto columns = RowColumns(rule);
  typed.rows[&statement] = columns;
  for (const ast::Expr* row : rows->children) CheckRow(context, row, *columns);
}

/// A vector has no literal of its own: in a row it is the list of its numbers.
void Checker::CheckCell(Context& context, const ast::Expr* cell, TypeId type,
                        const std::string& name) {
  bool vector = type.valid() && Is(type, TypeKind::Vector) && cell->kind == ExprKind::ListLiteral;
  if (!vector) {
    RequireConstant(context, cell, type, Quoted(name));
    return;
  }
  std::vector<double> numbers;
  for (const ast::Expr* child : cell->children) {
    if (!RequireConstant(context, child, At(type).element, "a number of " + Quoted(name))) return;
    numbers.push_back(ConstantOf(child)->real());
  }
  if (At(type).size != 0 && At(type).size != numbers.size()) {
    sink_
        .Report(Kind::TypeMismatch, cell->span,
                Quoted(name) + " has " + std::to_string(numbers.size()) + " numbers, but " +
                    Quoted(Text(type)) + " is needed")
        .Help("a row of a test has the vectors that the contract promises");
    return;
  }
  Info(cell) = {};
  Info(cell).type = type;
  Info(cell).ref = Ref::Constant;
  Info(cell).constant = value::Value::Vector(std::move(numbers));
}

void Checker::CheckRow(Context& context, const ast::Expr* row, const Frame& columns) {
  if (row->kind != ExprKind::RecordLiteral) {
    sink_.Report(Kind::TypeMismatch, row->span, "a row is written `{ column: value }`")
        .Help("a column that a row leaves out is null");
    return;
  }
  Names names;
  for (const FrameField& field : columns.fields) names.push_back(field.name);
  std::set<std::string_view> given;
  for (size_t i = 0; i < row->fields.size(); ++i) {
    const ast::Name& name = row->fields[i].name;
    auto field = std::ranges::find(columns.fields, name.text, &FrameField::name);
    if (!given.insert(name.text).second) {
      sink_.Report(Kind::DuplicateName, name.span, Quoted(name.text) + " is given twice")
          .Help("remove one of them");
    } else if (field != columns.fields.end()) {
      TypeId type = field->type.valid() ? Optional(field->type) : TypeId();
      CheckCell(context, row->children[i], type, name.text);
    } else {
      auto& d = sink_.Report(Kind::UnknownColumn, name.span,
                             "there is no column " + Quoted(name.text) + " here");
      Suggest(d, name.text, names);
    }
  }
}

}  // namespace meshlaw::sema
