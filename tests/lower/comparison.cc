// SPDX-License-Identifier: Apache-2.0
#include "tests/lower/comparison.h"

#include <filesystem>

#include "compiler/ir/text.h"

namespace meshlaw::testing {
namespace {

using value::Value;
using value::Values;

/// Three entities of each type, each below those after it; some attributes are missing.
std::vector<snapshot::Entity> RandomWorld(const ir::Module& module, Random& random) {
  std::vector<snapshot::Entity> entities;
  for (size_t type = 0; type < module.model.entities.size(); ++type) {
    const value::EntityDecl& decl = module.model.entities[type];
    for (size_t i = 0; i < 3; ++i) {
      snapshot::Entity entity;
      entity.ref = {value::EntityTypeId(type), std::string(kEntityIds[i])};
      for (const value::Attribute& attribute : decl.attributes) {
        bool missing = random.OneIn(8);
        entity.attributes.push_back(missing ? Value()
                                            : RandomValue(module, attribute.type, random));
      }
      for (value::EntityTypeId parent : decl.parents) {
        size_t above = i + 1 + random.Below(2);
        if (above < 3) entity.parents.push_back({parent, std::string(kEntityIds[above])});
      }
      entities.push_back(std::move(entity));
    }
  }
  return entities;
}

std::string Show(const Value& value) {
  if (value.is_failure()) return std::string(value::Slug(value.failure()));
  if (value.is_null()) return "null";
  if (value.kind() == Value::Kind::Bool) return value.boolean() ? "true" : "false";
  return value.kind() == Value::Kind::String ? value.string() : "another value";
}

}  // namespace

Comparison::Comparison(const std::string& path, const std::string& text, int tries)
    : tries_(tries) {
  sources_.Add(path, text);
  compiled_ = CheckCase(sources_, std::filesystem::path(path).parent_path(), sink_);
  REQUIRE_FALSE(sink_.has_errors());
  std::erase_if(compiled_.program->tests, [](const sema::TypedTest& test) {
    return test.test->name_span.file != source::FileId(0);  // the library's
  });
  module_ = lower::Lower(*compiled_.program);
  tests_ = lower::LowerTests(*compiled_.program, module_);
  REQUIRE(ir::Verify(module_) == std::vector<std::string>());
  auto built = snapshot::Snapshot::Build(RandomWorld(module_, random_));
  REQUIRE(built.has_value());
  snapshot_ = *built;
}

size_t Comparison::Run() {
  const auto& rules = compiled_.program->rules;
  REQUIRE(rules.size() == module_.rules.size());
  for (size_t i = 0; i < rules.size(); ++i) CompareRule(rules[i], module_.rules[i]);
  for (size_t i = 0; i < tests_.size(); ++i) CompareTest(compiled_.program->tests[i], tests_[i]);
  return values_;
}

void Comparison::CompareTest(const sema::TypedTest& typed, const lower::Test& test) {
  INFO("test " << test.name);
  sema::Frame clock{sema::FrameKind::Descriptor, {}};
  size_t next = 0;
  for (const ast::TestStatement& statement : typed.test->statements) {
    if (statement.kind == ast::TestStatementKind::Let) continue;
    const lower::Expectation& expectation = test.expectations[next++];
    if (expectation.value) Compare(statement.subject, clock, *expectation.value, nullptr);
  }
}

void Comparison::CompareRule(const sema::TypedRule& typed, const ir::Rule& rule) {
  INFO(rule.FullName());
  CompareConditions(typed, rule);
  for (const ast::RulePart& part : typed.rule->parts) {
    if (!part.message) continue;
    bool because = part.kind == ast::PartKind::Because;
    CompareMessage(*part.message, *typed.frame, because ? rule.because : rule.fix, nullptr);
  }
  for (size_t i = 0; i < typed.clauses.size(); ++i) {
    CompareClause(typed.clauses[i], rule.clauses[i]);
  }
}

void Comparison::CompareConditions(const sema::TypedRule& typed, const ir::Rule& rule) {
  const ast::RulePart* when = typed.rule->Find(ast::PartKind::When);
  const ast::RulePart* unless = typed.rule->Find(ast::PartKind::Unless);
  if (when && !unless) Compare(when->expr, *typed.frame, *rule.when, nullptr);
  if (unless && !when) Compare(unless->expr, *typed.frame, *rule.when, nullptr, true);
  if (const ast::RulePart* that = typed.rule->Find(ast::PartKind::That)) {
    Compare(that->expr, *typed.frame, *rule.that, nullptr);
  }
  if (const ast::RulePart* rows = typed.rule->Find(ast::PartKind::RowsWhere)) {
    Compare(rows->expr, *typed.row_frame, *rule.rows, nullptr);
  }
}

void Comparison::CompareClause(const sema::TypedClause& typed, const ir::Clause& clause) {
  INFO("clause " << clause.label);
  Compare(typed.clause->predicate, *typed.frame, clause.predicate, &clause);
  for (size_t i = 0; i < clause.keys.size(); ++i) {
    Compare(typed.block->keys[i], *typed.row_frame, clause.keys[i], nullptr);
  }
  for (size_t i = 0; i < clause.accumulators.size(); ++i) {
    for (size_t j = 0; j < clause.accumulators[i].args.size(); ++j) {
      Compare(typed.accumulators[i].args[j], *typed.row_frame, clause.accumulators[i].args[j],
              nullptr);
    }
  }
  const auto& because = typed.clause->because;
  if (because) CompareMessage(*because, *typed.frame, clause.because, &clause);
  if (typed.clause->fix) CompareMessage(*typed.clause->fix, *typed.frame, clause.fix, &clause);
}

void Comparison::CompareMessage(const ast::Message& written, const sema::Frame& frame,
                                const ir::Message& lowered, const ir::Clause* clause) {
  REQUIRE(written.parts.size() == lowered.size());
  for (size_t i = 0; i < lowered.size(); ++i) {
    if (!lowered[i].function) continue;
    Compare(written.parts[i].expr, frame, *lowered[i].function, clause, false, true);
  }
}

void Comparison::Compare(const ast::Expr* expr, const sema::Frame& frame, ir::FunctionId function,
                         const ir::Clause* clause, bool negated, bool text) {
  PlainEvaluator plain(*compiled_.program, module_, *snapshot_);
  for (int i = 0; i < tries_; ++i) {
    Values fields = RandomFields(module_, module_[function].frame, random_);
    Values accumulated;
    for (size_t a = 0; clause && a < clause->accumulators.size(); ++a) {
      accumulated.push_back(RandomValue(module_, clause->accumulators[a].type, random_));
    }
    PlainScope scope{&frame, &fields, &accumulated, {}, {}};
    Value wanted = text ? plain.EvaluateText(expr, scope) : plain.Evaluate(expr, scope);
    if (negated && !wanted.is_failure()) wanted = Value::Bool(!wanted.boolean());
    Value given = interp::Evaluate(module_, function, EnvironmentOf(fields, accumulated));
    values_ += wanted.is_failure() ? 0 : 1;
    if (wanted == given) continue;
    INFO(sources_.text(expr->span) << "\n" << ir::PrintFunction(module_, function));
    FAIL_CHECK("written " << Show(wanted) << ", lowered " << Show(given));
    return;
  }
}

interp::Environment Comparison::EnvironmentOf(const Values& fields,
                                              const Values& accumulated) const {
  interp::Environment env;
  env.snapshot = snapshot_.get();
  env.accumulated = &accumulated;
  env.field = [&fields](const ir::Frame&, uint32_t index) { return fields[index]; };
  return env;
}

}  // namespace meshlaw::testing
