// SPDX-License-Identifier: Apache-2.0
// Inline tests: entity literals to snapshot entities, expectations to plain data.
#include "compiler/lower/lower.h"
#include "compiler/lower/function_builder.h"

namespace meshlaw::lower {
namespace {

using ast::TestStatementKind;
using value::Value;

class TestLowerer {
 public:
  TestLowerer(const sema::Program& program, ir::Module& module)
      : program_(program), module_(module) {}

  Test Lower(const sema::TypedTest& typed) {
    Test test;
    test.module = typed.module->name;
    test.name = typed.test->name;
    test.span = typed.test->name_span;
    for (const ast::Expr* literal : typed.entities) test.entities.push_back(LowerEntity(literal));
    for (const ast::TestStatement& statement : typed.test->statements) {
      if (statement.kind == TestStatementKind::Let) continue;
      test.expectations.push_back(LowerExpectation(typed, statement));
    }
    return test;
  }

 private:
  snapshot::Entity LowerEntity(const ast::Expr* literal) {
    snapshot::Entity entity;
    entity.ref = sema::ConstantOf(program_, literal)->entity();
    entity.span = literal->span;
    const value::EntityDecl& decl = module_.model[entity.ref.type];
    entity.attributes.resize(decl.attributes.size());
    entity.attribute_spans.resize(decl.attributes.size());
    for (size_t i = 0; i < literal->children.size(); ++i) {
      Value value = *sema::ConstantOf(program_, literal->children[i]);
      const std::string& name = literal->fields[i + 1].name.text;
      if (name == "in") {
        AddParents(entity, value);
      } else if (auto index = decl.Find(name)) {
        entity.attributes[*index] = std::move(value);
        entity.attribute_spans[*index] = literal->children[i]->span;
      }
    }
    return entity;
  }

  static void AddParents(snapshot::Entity& entity, const Value& value) {
    if (value.kind() == Value::Kind::Entity) {
      entity.parents.push_back(value.entity());
      return;
    }
    for (const Value& parent : value.elements()) entity.parents.push_back(parent.entity());
  }

  Expectation LowerExpectation(const sema::TypedTest& typed, const ast::TestStatement& statement) {
    Expectation made;
    made.kind = statement.kind;
    made.span = statement.span;
    switch (statement.kind) {
      case TestStatementKind::Let: break;
      case TestStatementKind::ExpectValue: {
        FunctionBuilder builder(module_, program_, ClockFrame());
        made.value = builder.Finish("expect", builder.Lower(statement.subject));
        break;
      }
      case TestStatementKind::ExpectAccess: LowerAccess(statement, made); break;
      case TestStatementKind::ExpectRule: LowerRuleExpect(typed, statement, made); break;
    }
    return made;
  }

  /// What `expect EXPR` may read. Made once, and only if there is one.
  ir::FrameId ClockFrame() {
    if (frame_) return *frame_;
    ir::Frame frame{ir::FrameKind::Descriptor, {}};
    frame.fields.push_back(
        {"now", module_.types.Simple(value::TypeKind::Timestamp), ir::FieldSource::Now});
    frame_ = module_.AddFrame(std::move(frame));
    return *frame_;
  }

  void LowerAccess(const ast::TestStatement& statement, Expectation& made) {
    made.subject = sema::ConstantOf(program_, statement.subject)->entity();
    made.has_subject = true;
    made.principal = sema::ConstantOf(program_, statement.caller)->entity();
    made.action = *module_.model.FindAction(statement.name.text);
    made.access = statement.access;
    made.by_rule = statement.rule.Text();
    auto record = module_.model.ContextRecord();
    if (!record) return;
    const value::RecordDecl& decl = module_.model[*record];
    value::Values attributes(decl.attributes.size());
    for (size_t i = 0; statement.with && i < statement.with->children.size(); ++i) {
      Value value = *sema::ConstantOf(program_, statement.with->children[i]);
      const std::string& name = statement.with->fields[i].name.text;
      if (name == "now") {
        made.now_micros = value.integer();
      } else if (auto index = decl.Find(name)) {
        attributes[*index] = std::move(value);
      }
    }
    made.context = Value::Record(std::move(attributes));
  }

  void LowerRuleExpect(const sema::TypedTest& typed, const ast::TestStatement& statement,
                       Expectation& made) {
    made.rule = ir::RuleId(typed.rules.at(&statement));
    made.outcome = statement.outcome;
    for (const ast::Name& label : statement.labels) made.labels.push_back(label.text);
    const ast::Expr* rows = statement.with;
    if (statement.subject->kind == ast::ExprKind::ListLiteral) {
      rows = statement.subject;
    } else {
      made.subject = sema::ConstantOf(program_, statement.subject)->entity();
      made.has_subject = true;
    }
    auto frame = typed.rows.find(&statement);
    if (frame == typed.rows.end()) return;
    for (const sema::FrameField& field : frame->second->fields) {
      bool data =
          field.source == sema::FieldSource::Column || field.source == sema::FieldSource::Value;
      if (data) made.columns.push_back(field.name);
    }
    for (const ast::Expr* row : rows->children) made.rows.push_back(LowerRow(made.columns, row));
  }

  value::Values LowerRow(const std::vector<std::string>& columns, const ast::Expr* row) {
    value::Values values(columns.size());
    for (size_t i = 0; i < row->fields.size(); ++i) {
      for (size_t c = 0; c < columns.size(); ++c) {
        if (columns[c] != row->fields[i].name.text) continue;
        values[c] = sema::ConstantOf(program_, row->children[i]).value_or(Value::Null());
      }
    }
    return values;
  }

  const sema::Program& program_;
  ir::Module& module_;
  std::optional<ir::FrameId> frame_;
};

}  // namespace

std::vector<Test> LowerTests(const sema::Program& program, ir::Module& module) {
  TestLowerer lowerer(program, module);
  std::vector<Test> tests;
  for (const sema::TypedTest& test : program.tests) tests.push_back(lowerer.Lower(test));
  return tests;
}

}  // namespace meshlaw::lower
