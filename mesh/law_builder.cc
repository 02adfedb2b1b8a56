// SPDX-License-Identifier: Apache-2.0
#include "mesh/law_builder.h"

namespace meshlaw::mesh {

using ir::InstId;
using ir::Op;
using value::TypeKind;

InstId Expression::Emit(Op op, ir::TypeId type, std::vector<InstId> args, uint32_t imm) {
  function_.insts.push_back({op, type, std::move(args), imm, span_});
  return InstId(function_.insts.size() - 1);
}

InstId Expression::Constant(ir::TypeId type, value::Value value) {
  return Emit(Op::Const, type, {}, module_.AddConstant(type, std::move(value)).value);
}

InstId Expression::Int(int64_t number) {
  return Constant(module_.types.Simple(TypeKind::Int), value::Value::Int(number));
}

InstId Expression::Field(uint32_t index) {
  return Emit(Op::Field, module_[function_.frame].fields[index].type, {}, index);
}

InstId Expression::Present(uint32_t index) {
  InstId field = Field(index);
  if (!module_.types.IsOptional(TypeOf(field))) return field;
  return Emit(Op::Unwrap, module_.types.WithOptional(TypeOf(field), false), {field});
}

ir::FunctionId Expression::Finish(std::string name, InstId result) {
  function_.name = std::move(name);
  function_.result = result;
  return module_.AddFunction(std::move(function_));
}

ir::Clause RuleMaker::Clause(std::string label, ir::ClauseKind kind,
                             std::vector<ir::FrameField> columns, source::Span span) {
  ir::Clause clause;
  clause.label = std::move(label);
  clause.kind = kind;
  clause.row_frame = module_.AddFrame({ir::FrameKind::Row, std::move(columns)});
  clause.span = span;
  return clause;
}

ir::FrameId RuleMaker::DatasetFrame() { return module_.AddFrame({ir::FrameKind::Dataset, {}}); }

void RuleMaker::Add(ir::Clause clause) {
  std::string label = clause.label;
  for (int n = ++labels_[label]; n > 1 && labels_.contains(clause.label); ++n) {
    clause.label = label + "-" + std::to_string(n);
  }
  if (clause.label != label) labels_.emplace(clause.label, 1);
  rule_.clauses.push_back(std::move(clause));
}

bool RuleMaker::Finish() {
  if (rule_.clauses.empty()) return false;
  module_.rules.push_back(std::move(rule_));
  return true;
}

void AppendValue(ir::Message& message, ir::FunctionId function, std::string text) {
  message.push_back({"", function});
  message.push_back({std::move(text), std::nullopt});
}

ir::FrameField ColumnField(const std::string& name, ir::TypeId type) {
  return {name, type, ir::FieldSource::Column};
}

}  // namespace meshlaw::mesh
