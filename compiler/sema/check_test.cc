// SPDX-License-Identifier: Apache-2.0
// Inline tests: the small worlds that `let` declares, of entities and constants. Attributes that a
// test does not give are absent; a law that reads one fails closed, as in life.
#include <algorithm>

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
  CheckTestHead(module, test);
  TestNames names;
  Frame frame{FrameKind::Descriptor, {{"now", Simple(TypeKind::Timestamp), FieldSource::Now, {}}}};
  Context context;
  context.module = &module;
  context.frame = &frame;
  context.test_names = &names;
  bool kept = true;
  for (const ast::TestStatement& statement : test.statements) {
    switch (statement.kind) {
      case TestStatementKind::Let: CheckLet(typed, context, statement, names); break;
      case TestStatementKind::ExpectAccess: CheckAccessExpect(context, statement); break;
      case TestStatementKind::ExpectRule: kept &= CheckRuleExpect(typed, context, statement); break;
      case TestStatementKind::ExpectValue:
        if (Require(context, statement.subject, Bool(), "what is expected")) {
          CheckExpansion(statement.subject);
        }
        break;
    }
  }
  if (kept) program_.tests.push_back(std::move(typed));
}

void Checker::CheckTestHead(const Module& module, const ast::TestDecl& test) {
  auto [at, inserted] = test_names_.emplace(std::pair(&module, test.name), test.name_span);
  if (!inserted) {
    sink_
        .Report(Kind::DuplicateName, test.name_span,
                "this module has two tests called \"" + test.name + "\"")
        .At(at->second, "the other one")
        .Help("reports and `--run` name a test by its name: each has its own");
  }
  bool expects = std::ranges::any_of(test.statements, [](const ast::TestStatement& statement) {
    return statement.kind != TestStatementKind::Let;
  });
  if (expects) return;
  sink_
      .Report(Kind::NothingExpected, test.name_span,
              "this test expects nothing, so it tests nothing")
      .Help("add an `expect`, as in `expect rule on [ { column: value } ] passes`");
}

bool Checker::RequireConstant(Context& context, const ast::Expr* expr, TypeId type,
                              std::string_view what) {
  if (!Require(context, expr, type, what)) return false;
  if (ConstantOf(expr)) return true;
  sink_.Report(Kind::NotConstant, expr->span, std::string(what) + " must be constant in a test")
      .Help("write a literal, an entity, or a name that `let` or `const` declares");
  return false;
}

void Checker::CheckLet(TypedTest& typed, Context& context, const ast::TestStatement& statement,
                       TestNames& names) {
  auto made =
      LetValue(typed, context, statement.subject).value_or(std::make_pair(TypeId(), Value()));
  bool inserted = names.emplace(statement.name.text, std::move(made)).second;
  if (inserted) return;
  sink_
      .Report(Kind::DuplicateName, statement.name.span,
              Quoted(statement.name.text) + " is declared twice")
      .Help("the names of a test are its own, and each stands for one thing");
}

std::optional<std::pair<TypeId, Value>> Checker::LetValue(TypedTest& typed, Context& context,
                                                          const ast::Expr* value) {
  if (value->kind != ExprKind::EntityLiteral) {
    TypeId type = Infer(context, value);
    if (!type.valid()) return std::nullopt;
    if (auto constant = ConstantOf(value)) return std::make_pair(type, std::move(*constant));
    sink_.Report(Kind::NotConstant, value->span, "a `let` names an entity or a constant")
        .Help("what is computed goes into `expect`");
    return std::nullopt;
  }
  auto type = FindEntity(*context.module, value->fields[0].name);
  if (!type) return std::nullopt;
  ExprInfo& info = Info(value);
  info.type = program_.types.EntityType(*type);
  info.ref = Ref::Constant;
  info.constant = Value::Entity({*type, value->text});
  CheckEntityLiteral(context, value, *type);
  for (const ast::Expr* other : typed.entities) {
    if (Info(other).constant != info.constant) continue;
    sink_
        .Report(
            Kind::DuplicateName, value->span,
            Quoted(value->fields[0].name.text + " \"" + value->text + "\"") + " is declared twice")
        .At(other->span, "first declared here")
        .Help("an entity has all its attributes in one place");
  }
  typed.entities.push_back(value);
  return std::make_pair(info.type, info.constant);
}

void Checker::CheckParents(Context& context, const ast::Expr* value) {
  TypeId parent = Infer(context, value);
  if (!parent.valid() || !NotNull(value, parent)) return;
  bool set = Is(parent, TypeKind::Set) && Is(At(parent).element, TypeKind::Entity) &&
             !At(At(parent).element).optional;
  if (!set && !Is(parent, TypeKind::Entity)) {
    sink_
        .Report(Kind::TypeMismatch, value->span,
                "`in` names an entity or a set of them, not " + Quoted(Text(parent)))
        .Help("write it as in `in: Team::\"council\"`");
  } else if (!ConstantOf(value)) {
    sink_.Report(Kind::NotConstant, value->span, "`in` must be constant in a test")
        .Help("write an entity, or a name that `let` or `const` declares");
  }
}

void Checker::CheckEntityLiteral(Context& context, const ast::Expr* literal,
                                 value::EntityTypeId type) {
  const value::EntityDecl& decl = program_.model[type];
  std::set<std::string_view> given;
  for (size_t i = 0; i < literal->children.size(); ++i) {
    const ast::Name& name = literal->fields[i + 1].name;
    const ast::Expr* value = literal->children[i];
    auto index = decl.Find(name.text);
    if (!given.insert(name.text).second) {
      sink_.Report(Kind::DuplicateName, name.span, Quoted(name.text) + " is given twice")
          .Help("remove one of them");
    } else if (name.text == "in") {
      CheckParents(context, value);
    } else if (index) {
      RequireConstant(context, value, decl.attributes[*index].type, Quoted(name.text));
    } else {
      ReportNoAttribute(name, decl, decl.attributes);
    }
  }
}

}  // namespace meshlaw::sema
