// SPDX-License-Identifier: Apache-2.0
// The door of lowering: a typed program in, one rule IR out.
//
// Defs are inlined, null tests become explicit unwraps, conversions become instructions, `implies`
// and `unless` become `and`, `or`, `not`. Nothing is optimised; equal instructions of one function
// are one. INVARIANT: the program had no errors; then the module verifies.
#pragma once

#include "compiler/ir/ir.h"
#include "compiler/sema/typed.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::lower {

/// Rules keep the order of Program::rules, so an index into one is an index into the other.
ir::Module Lower(const sema::Program& program);

/// One `expect`, ready to run.
struct Expectation {
  ast::TestStatementKind kind = ast::TestStatementKind::ExpectValue;
  ir::Span span;
  std::optional<ir::FunctionId> value;  ///< ExpectValue: over the test frame (now)

  value::EntityRef subject;  ///< ExpectAccess: resource; ExpectRule, if not rows alone
  bool has_subject = false;
  value::EntityRef principal;
  value::ActionId action;
  value::Value context;
  std::optional<int64_t> now_micros;
  ast::AccessOutcome access = ast::AccessOutcome::Permitted;
  std::string by_rule;  ///< suffix of the full name; empty: any

  ir::RuleId rule;
  ast::RuleOutcome outcome = ast::RuleOutcome::Passes;
  std::vector<std::string> labels;
  std::vector<std::string> columns;  ///< of rows
  std::vector<value::Values> rows;   ///< null where a row does not give a column
};
struct Test {
  std::string module, name;
  ir::Span span;
  std::vector<snapshot::Entity> entities;
  std::vector<Expectation> expectations;
};
/// Lowers the tests; functions of `expect EXPR` are added to `module`.
std::vector<Test> LowerTests(const sema::Program& program, ir::Module& module);

}  // namespace meshlaw::lower
