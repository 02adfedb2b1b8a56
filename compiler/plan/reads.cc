// SPDX-License-Identifier: Apache-2.0
#include "compiler/plan/reads.h"

namespace meshlaw::plan {

namespace {

bool IsOverRows(const ir::Clause& clause) {
  return clause.kind == ir::ClauseKind::Row || clause.kind == ir::ClauseKind::Value;
}

void AddMessage(const ir::Message& message, std::vector<ir::FunctionId>& functions) {
  for (const ir::MessagePart& part : message) {
    if (part.function) functions.push_back(*part.function);
  }
}

}  // namespace

std::vector<ir::FunctionId> RowFunctionsOf(const ir::Clause& clause) {
  std::vector<ir::FunctionId> functions;
  if (clause.where) functions.push_back(*clause.where);
  if (IsOverRows(clause)) functions.push_back(clause.predicate);
  functions.insert(functions.end(), clause.keys.begin(), clause.keys.end());
  for (const ir::Accumulator& accumulator : clause.accumulators) {
    functions.insert(functions.end(), accumulator.args.begin(), accumulator.args.end());
  }
  return functions;
}

std::vector<ir::FunctionId> RowFunctionsWithMessages(const ir::Clause& clause) {
  std::vector<ir::FunctionId> functions = RowFunctionsOf(clause);
  if (IsOverRows(clause)) {
    AddMessage(clause.because, functions);
    AddMessage(clause.fix, functions);
  }
  return functions;
}

std::vector<bool> FieldsRead(const ir::Module& module, const ir::Frame& frame,
                             std::span<const ir::FunctionId> functions) {
  std::vector<bool> read(frame.fields.size(), false);
  std::vector<bool> seen(module.functions.size(), false);
  std::vector<ir::FunctionId> pending(functions.begin(), functions.end());
  while (!pending.empty()) {
    const ir::FunctionId id = pending.back();
    pending.pop_back();
    if (seen[id.index()]) continue;
    seen[id.index()] = true;
    for (const ir::Inst& inst : module[id].insts) {
      const ir::Immediate immediate = ir::Info(inst.op).immediate;
      if (immediate == ir::Immediate::Field) read[inst.imm] = true;
      if (immediate == ir::Immediate::Function) pending.push_back(ir::FunctionId(inst.imm));
    }
  }
  return read;
}

std::optional<SoleField> SoleFieldOf(const ir::Module& module, ir::FunctionId function) {
  const ir::Function& f = module[function];
  const ir::Inst* inst = &f.insts[f.result.index()];
  bool unwrapped = false;
  while (inst->op == ir::Op::Unwrap || inst->op == ir::Op::Wrap) {
    unwrapped |= inst->op == ir::Op::Unwrap;
    inst = &f.insts[inst->args[0].index()];
  }
  if (inst->op != ir::Op::Field) return std::nullopt;
  return SoleField{inst->imm, module.types.IsOptional(inst->type) && !unwrapped};
}

}  // namespace meshlaw::plan
