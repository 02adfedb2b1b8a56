// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/scan_program.h"

#include <fmt/core.h>

#include <algorithm>

#include "compiler/plan/reads.h"
#include "runtime/scan/column_value.h"

namespace meshlaw::scan {

using value::TypeKind;

namespace {

class Builder {
 public:
  Builder(const ir::Module& module, const plan::ScanPlan& plan) : module_(module), plan_(plan) {
    program_.rows.module = &module;
    program_.rows.plan = &plan;
  }

  ScanProgram Run() {
    for (uint32_t i = 0; i < plan_.clauses.size(); ++i) AddClause(i);
    return std::move(program_);
  }

 private:
  int AddFunction(ir::FunctionId function, uint32_t clause, Shape shape) {
    program_.rows.functions.push_back({function, clause, shape});
    return static_cast<int>(program_.rows.functions.size() - 1);
  }
  Argument ArgumentOf(ir::FunctionId function, uint32_t clause);
  uint32_t AddArgument(ir::FunctionId function, uint32_t clause);
  void AddClause(uint32_t index);
  void AddAccumulator(const ir::Accumulator& accumulator, uint32_t clause, ClauseProgram& program);

  const ir::Module& module_;
  const plan::ScanPlan& plan_;
  ScanProgram program_;
};

Argument Builder::ArgumentOf(ir::FunctionId function, uint32_t clause) {
  const value::TypeId type = module_[function].type();
  if (const auto sole = plan::SoleFieldOf(module_, function)) {
    const plan::ScanClause& planned = plan_.clauses[clause];
    const int column = planned.row_bindings[sole->field].column;
    const ir::FrameId frame = module_[function].frame;
    if (column >= 0) {
      return {column, sole->optional, -1, plan_.columns[static_cast<size_t>(column)].type,
              module_[frame].fields[sole->field].type};
    }
  }
  const Shape shape = ShapeOf(module_.types[type]);
  return {-1, true, AddFunction(function, clause, shape), type, type};
}

/// Clauses that speak of one column share its argument, and so the work of reading it.
uint32_t Builder::AddArgument(ir::FunctionId function, uint32_t clause) {
  const Argument argument = ArgumentOf(function, clause);
  auto& all = program_.arguments;
  const auto same = std::find(all.begin(), all.end(), argument);
  if (same != all.end()) return static_cast<uint32_t>(same - all.begin());
  all.push_back(argument);
  return static_cast<uint32_t>(all.size() - 1);
}

void Builder::AddAccumulator(const ir::Accumulator& accumulator, uint32_t clause,
                             ClauseProgram& program) {
  AccumulatorProgram added;
  if (accumulator.kind == ir::AccumulatorKind::CountIf) {
    added.truth = AddFunction(accumulator.args[0], clause, Shape::Truth);
  } else {
    for (ir::FunctionId arg : accumulator.args) added.args.push_back(AddArgument(arg, clause));
  }
  program.accumulators.push_back(std::move(added));
}

void Builder::AddClause(uint32_t index) {
  const plan::ScanClause& planned = plan_.clauses[index];
  const ir::Clause& clause = module_.rules[planned.rule.index()].clauses[planned.clause];
  ClauseProgram program;
  if (clause.where) program.where = AddFunction(*clause.where, index, Shape::Truth);
  if (clause.kind == ir::ClauseKind::Row || clause.kind == ir::ClauseKind::Value) {
    program.predicate = AddFunction(clause.predicate, index, Shape::Truth);
  }
  for (ir::FunctionId key : clause.keys) program.keys.push_back(AddArgument(key, index));
  for (const ir::Accumulator& accumulator : clause.accumulators) {
    AddAccumulator(accumulator, index, program);
  }
  program_.clauses.push_back(std::move(program));
}

}  // namespace

Shape ShapeOf(const value::Type& type) {
  switch (type.kind) {
    case TypeKind::Bool:
    case TypeKind::Int:
    case TypeKind::Date:
    case TypeKind::Time:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
    case TypeKind::Duration:
    case TypeKind::Enum: return Shape::Integers;
    case TypeKind::Float: return Shape::Reals;
    case TypeKind::Decimal:
    case TypeKind::Ratio:
    case TypeKind::String:
    case TypeKind::Bytes:
    case TypeKind::Period:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map:
    case TypeKind::Vector: return Shape::General;
  }
  MESHLAW_UNREACHABLE();
}

Result<std::vector<size_t>> MatchColumns(const ir::Module& module,
                                         const std::vector<plan::ScanColumn>& columns,
                                         const std::string& port,
                                         const std::vector<PhysicalColumn>& source) {
  std::vector<size_t> match;
  for (const plan::ScanColumn& column : columns) {
    const auto found =
        std::find_if(source.begin(), source.end(),
                     [&](const PhysicalColumn& physical) { return physical.name == column.name; });
    if (found == source.end()) {
      return Fail(fmt::format("the data of {} lacks column `{}`", port, column.name));
    }
    if (Status s = CheckReadable(*found, column.type, module.types, module.model); !s) {
      return Fail(fmt::format("{}: {}", port, s.error().message));
    }
    match.push_back(static_cast<size_t>(found - source.begin()));
  }
  return match;
}

Result<ScanProgram> MakeScanProgram(const ir::Module& module, const plan::ScanPlan& plan,
                                    const std::vector<PhysicalColumn>& source) {
  const auto match = MatchColumns(module, plan.columns, plan.port, source);
  if (!match) return std::unexpected(match.error());
  ScanProgram program = Builder(module, plan).Run();
  for (size_t index : *match) program.rows.columns.push_back(source[index]);
  return program;
}

}  // namespace meshlaw::scan
