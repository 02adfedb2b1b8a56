// SPDX-License-Identifier: Apache-2.0
// Small tools to write IR by hand. Private to contract_law.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "mesh/odcs.h"

namespace meshlaw::mesh {

/// One function over a frame, instruction by instruction.
class Expression {
 public:
  Expression(ir::Module& module, ir::FrameId frame, source::Span span)
      : module_(module), span_(span) {
    function_.frame = frame;
  }

  ir::InstId Emit(ir::Op op, ir::TypeId type, std::vector<ir::InstId> args = {}, uint32_t imm = 0);
  ir::InstId Bool(ir::Op op, std::vector<ir::InstId> args, uint32_t imm = 0) {
    return Emit(op, module_.types.Simple(value::TypeKind::Bool), std::move(args), imm);
  }
  ir::InstId Constant(ir::TypeId type, value::Value value);
  ir::InstId Int(int64_t number);
  ir::InstId Field(uint32_t index);
  /// The value of a field; for an optional one, a null is NullValue: the clause does not apply.
  ir::InstId Present(uint32_t index);
  ir::InstId Accumulated(uint32_t index, ir::TypeId type) {
    return Emit(ir::Op::Accumulated, type, {}, index);
  }
  /// `a and b`, where `a` may not be there yet.
  ir::InstId And(ir::InstId a, ir::InstId b) { return a.valid() ? Bool(ir::Op::And, {a, b}) : b; }
  ir::FunctionId Finish(std::string name, ir::InstId result);
  ir::TypeId TypeOf(ir::InstId id) const { return function_.insts[id.index()].type; }
  ir::Module& module() { return module_; }

 private:
  ir::Module& module_;
  ir::Function function_;
  source::Span span_;
};

/// Clauses of one rule of one port.
class RuleMaker {
 public:
  RuleMaker(ir::Module& module, ir::Rule rule) : module_(module), rule_(std::move(rule)) {}

  ir::Module& module() { return module_; }
  /// Starts a clause over the row frame of these columns, each of its given type.
  ir::Clause Clause(std::string label, ir::ClauseKind kind, std::vector<ir::FrameField> columns,
                    source::Span span);
  ir::FrameId DatasetFrame();
  /// Adds it under a label that no other clause has.
  void Add(ir::Clause clause);
  /// Adds the rule to the module if it has clauses; whether it had.
  bool Finish();

 private:
  ir::Module& module_;
  ir::Rule rule_;
  std::map<std::string, int> labels_;  ///< how often each was wanted
};

/// A message of words alone.
inline ir::Message Words(std::string text) { return {{std::move(text), std::nullopt}}; }
/// `text` with the function's result after it, and more text.
void AppendValue(ir::Message& message, ir::FunctionId function, std::string text);

ir::FrameField ColumnField(const std::string& name, ir::TypeId type);

}  // namespace meshlaw::mesh
