// SPDX-License-Identifier: Apache-2.0
#include "compiler/driver/test_runner.h"

#include <algorithm>

#include "compiler/driver/rows_source.h"
#include "compiler/interp/interp.h"
#include "compiler/interp/scan_rows.h"
#include "runtime/decide/cause.h"
#include "runtime/decide/decide.h"
#include "runtime/scan/scanner.h"

namespace meshlaw::driver {
namespace {

using lower::Expectation;
using value::Value;

std::string OutcomeName(ast::AccessOutcome outcome) {
  switch (outcome) {
    case ast::AccessOutcome::Permitted: return "permitted";
    case ast::AccessOutcome::Forbidden: return "forbidden";
    case ast::AccessOutcome::Denied: return "denied";
    case ast::AccessOutcome::NoMatch: return "no match";
    case ast::AccessOutcome::Error: return "error";
  }
  return {};
}

bool Matches(ast::AccessOutcome wanted, const decide::Decision& decision) {
  switch (wanted) {
    case ast::AccessOutcome::Permitted: return decision.decision_class == decide::Class::Permitted;
    case ast::AccessOutcome::Forbidden: return decision.decision_class == decide::Class::Forbidden;
    case ast::AccessOutcome::Denied: return !decision.allow;
    case ast::AccessOutcome::NoMatch: return decision.decision_class == decide::Class::NoMatch;
    case ast::AccessOutcome::Error: return decision.decision_class == decide::Class::Error;
  }
  return false;
}

/// What one clause (or a whole `require`) came to.
struct Outcome {
  std::string label;
  scan::Verdict verdict = scan::Verdict::NoData;
  value::Failure first_error = value::Failure::Overflow;  ///< where the verdict is an error
};

class Runner {
 public:
  Runner(const Compiled& compiled, const Limits& limits) : compiled_(compiled), limits_(limits) {}

  TestResult Run(const lower::Test& test) {
    TestResult result{test.module, test.name, test.span, 0, {}};
    auto snapshot = snapshot::Snapshot::Build(test.entities);
    if (!snapshot) {
      result.failures.push_back({test.span, snapshot.error().message});
      return result;
    }
    snapshot_ = *snapshot;
    AddTestPorts();
    for (const Expectation& expectation : test.expectations) {
      ++result.expectations;
      std::string fault = RunOne(expectation);
      if (!fault.empty()) result.failures.push_back({expectation.span, std::move(fault)});
    }
    return result;
  }

 private:
  const ir::Module& module() const { return compiled_.module; }

  /// A dataset of the test that no contract describes has every column that some rule's bound
  /// names.
  void AddTestPorts() {
    catalog_ = compiled_.catalog;
    for (const snapshot::Entity& entity : snapshot_->entities()) {
      if (!module().model[entity.ref.type].Has(value::Role::Dataset)) continue;
      if (catalog_.ports.contains(entity.ref.id)) continue;
      sema::CatalogPort port;
      port.id = entity.ref.id;
      for (const ir::Rule& rule : module().rules) {
        for (const ir::Bound& bound : rule.subject.bounds) {
          if (port.Find(bound.column) == nullptr)
            port.columns.push_back({bound.column, bound.type, {}});
        }
      }
      catalog_.ports.emplace(port.id, std::move(port));
    }
  }

  std::string RunOne(const Expectation& e) {
    switch (e.kind) {
      case ast::TestStatementKind::Let: return {};
      case ast::TestStatementKind::ExpectValue: return RunValue(e);
      case ast::TestStatementKind::ExpectAccess: return RunAccess(e);
      case ast::TestStatementKind::ExpectRule: return RunRule(e);
    }
    return {};
  }

  interp::Environment EnvironmentOf(const Expectation& e) const {
    interp::Environment env;
    env.snapshot = snapshot_.get();
    int64_t now = e.now_micros.value_or(kTestNowMicros);
    Value subject = e.has_subject ? Value::Entity(e.subject) : Value::Null();
    env.field = [now, subject](const ir::Frame& frame, uint32_t index) {
      bool clock = frame.fields[index].source == ir::FieldSource::Now;
      return clock ? Value::Timestamp(now) : subject;
    };
    return env;
  }

  std::string WhyFailed(const Expectation& e, ir::FunctionId function, const Value& failed) const {
    std::string cause = decide::CauseOf(module(), function, EnvironmentOf(e), failed.failure(), {});
    return decide::Words(failed.failure(), cause);
  }

  std::string RunValue(const Expectation& e) const {
    Value value = interp::Evaluate(module(), *e.value, EnvironmentOf(e));
    if (value.is_true()) return {};
    if (value.is_failure()) return "it fails: " + WhyFailed(e, *e.value, value);
    return "it is false";
  }

  std::string RunAccess(const Expectation& e) const {
    decide::Request request;
    request.principal = e.principal;
    request.action = e.action;
    request.resource = e.subject;
    request.context = e.context;
    request.now_micros = e.now_micros.value_or(kTestNowMicros);
    if (request.context.is_null()) request.context = EmptyContext();
    decide::Decision decision = decide::Decide(module(), *snapshot_, catalog_, request);
    std::string names;
    bool by = e.by_rule.empty();
    for (const decide::Reason& reason : decision.determining) {
      std::string name = module().rules[reason.rule.index()].FullName();
      by |= name == e.by_rule || name.ends_with("." + e.by_rule);
      names += (names.empty() ? " by " : ", ") + name;
    }
    if (Matches(e.access, decision) && by) return {};
    decide::Explain(module(), *snapshot_, catalog_, request, decision);
    std::string wanted = OutcomeName(e.access) + (e.by_rule.empty() ? "" : " by " + e.by_rule);
    std::string errors;
    for (const decide::EvaluationError& error : decision.errors) {
      errors += "; " + module().rules[error.rule.index()].FullName() +
                " failed: " + decide::Words(error.failure, error.cause);
    }
    return "expected " + wanted + ", but it is " +
           std::string(decide::Name(decision.decision_class)) + names + errors;
  }

  Value EmptyContext() const {
    auto record = module().model.ContextRecord();
    if (!record) return Value::Null();
    return Value::Record(value::Values(module().model[*record].attributes.size()));
  }

  std::string RunRule(const Expectation& e) {
    const ir::Rule& rule = module().rules[e.rule.index()];
    if (rule.when && e.has_subject) {
      Value when = interp::Evaluate(module(), *rule.when, EnvironmentOf(e));
      bool applies = when.is_true() || (when.is_failure() && rule.on_error == ir::OnError::Applies);
      if (!applies) {
        return e.outcome == ast::RuleOutcome::DoesNotApply
                   ? ""
                   : "the rule does not apply: its `when` does not hold";
      }
    }
    if (e.outcome == ast::RuleOutcome::DoesNotApply) return "the rule applies";
    if (rule.effect == ir::EffectKind::Require) return CompareRequire(e, rule);
    auto outcomes = Scan(e, rule);
    return outcomes ? CompareClauses(e, *outcomes) : outcomes.error().message;
  }

  std::string CompareRequire(const Expectation& e, const ir::Rule& rule) const {
    Value that = interp::Evaluate(module(), *rule.that, EnvironmentOf(e));
    if (that.is_failure()) return "it fails: " + WhyFailed(e, *rule.that, that);
    bool wanted = e.outcome == ast::RuleOutcome::Passes;
    if (that.is_true() == wanted) return {};
    return wanted ? "expected to pass, but it fails" : "expected to fail, but it passes";
  }

  Result<std::vector<Outcome>> Scan(const Expectation& e, const ir::Rule& rule) {
    plan::ScanPlan plan = PlanOf(e, rule);
    std::vector<value::TypeId> types;
    for (const plan::ScanColumn& column : plan.columns) types.push_back(column.type);
    auto source = MakeRowsSource(e.columns, types, e.rows, module().types);
    if (!source) return std::unexpected(source.error());
    auto engine =
        [&](const scan::RowProgram& program) -> Result<std::unique_ptr<scan::RowEvaluator>> {
      return interp::MakeRowInterpreter(program, snapshot_.get());
    };
    auto result =
        scan::ScanPort(module(), plan, **source, engine, snapshot_.get(), {}, {limits_, {}});
    if (!result) return std::unexpected(result.error());
    std::vector<Outcome> outcomes;
    for (size_t i = 0; i < plan.clauses.size(); ++i) {
      const scan::ClauseResult& clause = result->clauses[i];
      outcomes.push_back(
          {rule.clauses[plan.clauses[i].clause].label, clause.verdict, clause.first_error});
    }
    return outcomes;
  }

  /// Foreign keys need other ports' data, which a test does not have: clauses with one are left
  /// out.
  static bool HasForeign(const ir::Clause& clause) {
    return std::ranges::any_of(clause.accumulators, [](const ir::Accumulator& acc) {
      return acc.kind == ir::AccumulatorKind::Foreign;
    });
  }

  plan::ScanPlan PlanOf(const Expectation& e, const ir::Rule& rule) const {
    plan::ScanPlan plan;
    plan.port = "test";
    plan.now_micros = e.now_micros.value_or(kTestNowMicros);
    plan.subject = e.has_subject ? e.subject : value::EntityRef{rule.subject.type, rule.subject.id};
    for (const std::string& name : e.columns) plan.columns.push_back({name, {}});
    for (uint32_t c = 0; c < rule.clauses.size(); ++c) {
      const ir::Clause& clause = rule.clauses[c];
      if (HasForeign(clause)) continue;
      plan::ScanClause planned{e.rule, c, plan.subject, {}};
      for (const ir::FrameField& field : module()[clause.row_frame].fields) {
        planned.row_bindings.push_back(BindField(field, e, plan));
      }
      plan.clauses.push_back(std::move(planned));
    }
    return plan;
  }

  static plan::Binding BindField(const ir::FrameField& field, const Expectation& e,
                                 plan::ScanPlan& plan) {
    if (field.source == ir::FieldSource::Now) return {-1, Value::Timestamp(plan.now_micros)};
    for (size_t i = 0; i < e.columns.size(); ++i) {
      if (e.columns[i] != field.name) continue;
      plan.columns[i].type = field.type;
      return {static_cast<int>(i), Value::Null()};
    }
    return {-1, Value::Entity(plan.subject)};
  }

  static std::string CompareClauses(const Expectation& e, const std::vector<Outcome>& outcomes) {
    bool wants_pass = e.outcome == ast::RuleOutcome::Passes;
    scan::Verdict wanted = wants_pass ? scan::Verdict::Pass : scan::Verdict::Fail;
    auto named = [&](const Outcome& o) {
      return e.labels.empty() || std::ranges::find(e.labels, o.label) != e.labels.end();
    };
    bool any = false;
    for (const Outcome& outcome : outcomes) {
      if (!named(outcome)) continue;
      any |= outcome.verdict == wanted;
      // With labels each of them is meant; without, all pass or at least one fails.
      bool counts = !e.labels.empty() || wants_pass;
      bool silent = e.labels.empty() && outcome.verdict == scan::Verdict::NoData;
      if (!counts || silent || outcome.verdict == wanted) continue;
      return "clause `" + outcome.label + "`: expected " + std::string(scan::Name(wanted)) +
             ", but it is " + std::string(scan::Name(outcome.verdict)) +
             (outcome.verdict == scan::Verdict::Error
                  ? ": " + std::string(value::Words(outcome.first_error))
                  : "");
    }
    return any ? std::string() : "no clause comes to " + std::string(scan::Name(wanted));
  }

  const Compiled& compiled_;
  const Limits& limits_;
  std::shared_ptr<const snapshot::Snapshot> snapshot_;
  sema::Catalog catalog_;
};

}  // namespace

std::vector<TestResult> RunTests(const Compiled& compiled, const Limits& limits) {
  std::vector<TestResult> results;
  for (const lower::Test& test : compiled.tests)
    results.push_back(Runner(compiled, limits).Run(test));
  return results;
}

}  // namespace meshlaw::driver
