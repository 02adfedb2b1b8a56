// SPDX-License-Identifier: Apache-2.0
// Inline tests: small worlds of entity literals, requests and rows, and what is expected of them.
// Attributes that a test does not give are absent; a law that reads one fails closed, as in life.
#include "compiler/sema/checker.h"

namespace meshlaw::sema {

using ast::ExprKind;
using ast::TestStatementKind;
using diag::Kind;
using value::TypeKind;
using value::Value;

void Checker::CheckTest(const Module& module, const ast::TestDecl& test) {
  TypedTest typed;
  typed.test = &test;
  typed.module = &module;
  std::map<std::string, std::pair<TypeId, Value>> names;
  Context context;
  context.module = &module;
  context.test_names = &names;
  for (const ast::TestStatement& statement : test.statements) {
    switch (statement.kind) {
      case TestStatementKind::Let: CheckLet(typed, context, statement, names); break;
      case TestStatementKind::ExpectAccess: CheckAccessExpect(context, statement); break;
      case TestStatementKind::ExpectRule: CheckRuleExpect(typed, context, statement); break;
      case TestStatementKind::ExpectValue:
        Require(context, statement.subject, Bool(), "what is expected");
        break;
    }
  }
  program_.tests.push_back(std::move(typed));
}

void Checker::CheckLet(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                       std::map<std::string, std::pair<TypeId, Value>>& names) {
  const ast::Expr* value = statement.subject;
  std::pair<TypeId, Value> made;
  if (value->kind == ExprKind::EntityLiteral) {
    const ast::Name& name = value->fields[0].name;
    auto type = program_.model.FindEntity(name.text);
    if (!type || !Visible(*context.module, program_.model[*type])) {
      sink_.Report(Kind::UnknownType, name.span, "there is no entity `" + name.text + "` in scope");
      return;
    }
    made = {program_.types.EntityType(*type), Value::Entity({*type, value->text})};
    Info(value).type = made.first;
    Info(value).ref = Ref::Constant;
    Info(value).constant = made.second;
    CheckEntityLiteral(context, value, *type);
    typed.entities.push_back(value);
  } else {
    TypeId type = Infer(context, value);
    if (!type.valid()) return;
    auto constant = ConstantOf(value);
    if (!constant) {
      sink_.Report(Kind::NotConstant, value->span, "a `let` names an entity or a constant");
      return;
    }
    made = {type, *constant};
  }
  auto [at, inserted] = names.emplace(statement.name.text, made);
  if (!inserted) {
    sink_.Report(Kind::DuplicateName, statement.name.span, "`" + statement.name.text + "` is declared twice");
  }
}

void Checker::CheckEntityLiteral(Context& context, const ast::Expr* literal, value::EntityTypeId type) {
  const value::EntityDecl& decl = program_.model[type];
  for (size_t i = 0; i + 1 < literal->fields.size() && i < literal->children.size(); ++i) {
    const ast::Name& name = literal->fields[i + 1].name;
    const ast::Expr* value = literal->children[i];
    if (name.text == "in") {
      TypeId parent = Infer(context, value);
      bool fits = parent.valid() && (Is(parent, TypeKind::Entity) ||
                                     (Is(parent, TypeKind::Set) && Is(At(parent).element, TypeKind::Entity)));
      if (parent.valid() && !fits) {
        sink_.Report(Kind::TypeMismatch, value->span, "`in` names an entity or a set of them");
      }
      continue;
    }
    auto index = decl.Find(name.text);
    if (!index) {
      std::vector<std::string_view> names;
      for (const auto& a : decl.attributes) names.push_back(a.name);
      auto& d = sink_.Report(Kind::UnknownAttribute, name.span,
                             "`" + name.text + "` is not an attribute of `" + decl.name + "`");
      d.At(decl.span, "declared here");
      std::string_view near = diag::Nearest(name.text, names);
      if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
      continue;
    }
    if (!Require(context, value, decl.attributes[*index].type, "`" + name.text + "`")) continue;
    if (!ConstantOf(value)) {
      sink_.Report(Kind::NotConstant, value->span, "an attribute in a test is a constant");
    }
  }
}

void Checker::CheckAccessExpect(Context& context, const ast::TestStatement& statement) {
  auto action = program_.model.FindAction(statement.name.text);
  if (!action || !Visible(*context.module, program_.model[*action])) {
    std::vector<std::string_view> names;
    for (const auto& a : program_.model.actions) names.push_back(a.name);
    auto& d = sink_.Report(Kind::UnknownAction, statement.name.span,
                           "there is no action `" + statement.name.text + "` in scope");
    std::string_view near = diag::Nearest(statement.name.text, names);
    if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
  }
  auto entity = [&](const ast::Expr* expr, value::Role role, std::string_view what) {
    TypeId type = Infer(context, expr);
    if (!type.valid()) return;
    if (Is(type, TypeKind::Entity) && program_.model.entities[At(type).decl].Has(role)) return;
    sink_.Report(Kind::TypeMismatch, expr->span, "this is not a " + std::string(what));
  };
  entity(statement.subject, value::Role::Dataset, "dataset");
  entity(statement.caller, value::Role::Principal, "principal");
  if (statement.with == nullptr) return;
  auto record = program_.model.ContextRecord();
  if (!record || statement.with->kind != ExprKind::RecordLiteral) {
    sink_.Report(Kind::TypeMismatch, statement.with->span, "`with` gives the request's context as a record");
    return;
  }
  const value::RecordDecl& decl = program_.model[*record];
  for (size_t i = 0; i < statement.with->fields.size(); ++i) {
    const ast::Name& name = statement.with->fields[i].name;
    const ast::Expr* value = statement.with->children[i];
    if (name.text == "now") {
      Require(context, value, Simple(TypeKind::Timestamp), "`now`");
    } else if (auto index = decl.Find(name.text)) {
      Require(context, value, Optional(decl.attributes[*index].type), "`" + name.text + "`");
    } else {
      sink_.Report(Kind::UnknownAttribute, name.span,
                   "`" + name.text + "` is not an attribute of `" + decl.name + "`");
    }
  }
}

void Checker::CheckRuleExpect(TypedTest& typed, Context& context, const ast::TestStatement& statement) {
  std::vector<std::string> parts;
  for (const ast::Name& part : statement.rule.parts) parts.push_back(part.text);
  const Symbol* symbol = FindQualified(*context.module, parts);
  const TypedRule* rule = nullptr;
  for (size_t i = 0; symbol && i < program_.rules.size(); ++i) {
    if (program_.rules[i].rule->name.span != symbol->span) continue;
    rule = &program_.rules[i];
    typed.rules[&statement] = static_cast<uint32_t>(i);
  }
  if (rule == nullptr) {
    if (symbol != nullptr && symbol->kind == SymbolKind::Rule) return;  // the rule has its own fault
    sink_.Report(Kind::UnknownName, statement.rule.span, "there is no rule `" + statement.rule.Text() + "`");
    return;
  }
  for (const ast::Name& label : statement.labels) {
    bool known = false;
    for (const TypedClause& clause : rule->clauses) known |= clause.label == label.text;
    if (!known) {
      sink_.Report(Kind::UnknownName, label.span, "the rule has no clause `" + label.text + "`")
          .At(rule->rule->name.span, "declared here");
    }
  }
  bool rows_only = statement.subject->kind == ExprKind::ListLiteral;
  if (!rows_only) {
    TypeId subject = program_.types.EntityType(rule->subject_type);
    Require(context, statement.subject, subject, "the subject");
  }
  CheckRows(typed, context, statement, *rule);
}

void Checker::CheckRows(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                        const TypedRule& rule) {
  const ast::Expr* rows = statement.subject->kind == ExprKind::ListLiteral ? statement.subject : statement.with;
  bool check = rule.rule->effect.kind == ast::EffectKind::Check;
  if (rows == nullptr) {
    if (!check) return;
    sink_.Report(Kind::WrongArguments, statement.span, "a check is tested on rows")
        .Help("write `expect rule on [ { column: value } ] fails label`, or `on subject with [ ... ]`");
    return;
  }
  if (!check || rows->kind != ExprKind::ListLiteral || rule.clauses.empty()) {
    sink_.Report(Kind::TypeMismatch, rows->span, "rows are a list of records, for a rule that checks data");
    return;
  }
  auto frame = rule.clauses[0].row_frame;
  typed.rows[&statement] = frame;
  for (const ast::Expr* row : rows->children) {
    if (row->kind != ExprKind::RecordLiteral) {
      sink_.Report(Kind::TypeMismatch, row->span, "a row is written `{ column: value }`");
      continue;
    }
    for (size_t i = 0; i < row->fields.size(); ++i) {
      const ast::Name& name = row->fields[i].name;
      const FrameField* field = nullptr;
      std::vector<std::string_view> names;
      for (const FrameField& f : frame->fields) {
        if (f.source != FieldSource::Column && f.source != FieldSource::Value) continue;
        names.push_back(f.name);
        if (f.name == name.text) field = &f;
      }
      if (field != nullptr) {
        Require(context, row->children[i], Optional(field->type), "`" + name.text + "`");
        continue;
      }
      auto& d = sink_.Report(Kind::UnknownColumn, name.span, "there is no column `" + name.text + "` here");
      std::string_view near = diag::Nearest(name.text, names);
      if (!near.empty()) d.Help("did you mean `" + std::string(near) + "`?");
    }
  }
}

}  // namespace meshlaw::sema
