// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/row_reader.h"

#include "compiler/interp/interp.h"

namespace meshlaw::scan {

RowReader::RowReader(const RowProgram& program, const snapshot::Snapshot* snapshot)
    : program_(program), snapshot_(snapshot) {
  for (const plan::ScanColumn& column : program.plan->columns) {
    types_.push_back(ColumnType::Of(column.type, program.module->types, program.module->model));
  }
}

value::Value RowReader::Column(const Chunk& chunk, size_t column, int64_t row) const {
  return ReadValue(chunk.columns[column], program_.columns[column], types_[column], row);
}

value::Values RowReader::Row(const Chunk& chunk, int64_t row) const {
  value::Values values;
  values.reserve(types_.size());
  for (size_t i = 0; i < types_.size(); ++i) values.push_back(Column(chunk, i, row));
  return values;
}

std::map<size_t, std::string> RowReader::Unreadable(const Chunk& chunk, int64_t row) const {
  std::map<size_t, std::string> texts;
  for (size_t i = 0; i < types_.size(); ++i) {
    if (!Column(chunk, i, row).is_failure()) continue;
    if (const auto text = UnreadableText(chunk.columns[i], row)) texts.emplace(i, *text);
  }
  return texts;
}

value::Value RowReader::Evaluate(ir::FunctionId function, uint32_t clause, const Chunk& chunk,
                                 int64_t row) const {
  const std::vector<plan::Binding>& bindings = program_.plan->clauses[clause].row_bindings;
  interp::Environment env;
  env.snapshot = snapshot_;
  env.domain = program_.plan->domain;
  env.field = [&](const ir::Frame&, uint32_t index) {
    const plan::Binding& binding = bindings[index];
    if (binding.column < 0) return binding.constant;
    return Column(chunk, static_cast<size_t>(binding.column), row);
  };
  return interp::Evaluate(*program_.module, function, env);
}

}  // namespace meshlaw::scan
