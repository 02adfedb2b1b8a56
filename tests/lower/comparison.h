// SPDX-License-Identifier: Apache-2.0
// One law, evaluated as written and as lowered, on random values: both give the same, failures
// included.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "compiler/lower/lower.h"
#include "tests/generators/values.h"
#include "tests/lower/plain_evaluator.h"
#include "tests/sema/case_compiler.h"

namespace meshlaw::testing {

class Comparison {
 public:
  /// The law must have no errors; its IR must verify.
  Comparison(const std::string& path, const std::string& text, int tries);

  /// Compares every function of the law's own rules and tests; gives how many results were no
  /// failures.
  size_t Run();

 private:
  void CompareTest(const sema::TypedTest& typed, const lower::Test& test);
  void CompareRule(const sema::TypedRule& typed, const ir::Rule& rule);
  void CompareConditions(const sema::TypedRule& typed, const ir::Rule& rule);
  void CompareClause(const sema::TypedClause& typed, const ir::Clause& clause);
  void CompareMessage(const ast::Message& written, const sema::Frame& frame,
                      const ir::Message& lowered, const ir::Clause* clause);
  void Compare(const ast::Expr* expr, const sema::Frame& frame, ir::FunctionId function,
               const ir::Clause* clause, bool negated = false, bool text = false);
  interp::Environment EnvironmentOf(const value::Values& fields,
                                    const value::Values& accumulated) const;

  int tries_;
  Random random_{7};
  source::SourceMap sources_;
  diag::Sink sink_;
  CompiledCase compiled_;
  ir::Module module_;
  std::vector<lower::Test> tests_;
  std::shared_ptr<const snapshot::Snapshot> snapshot_;
  size_t values_ = 0;
};

}  // namespace meshlaw::testing
