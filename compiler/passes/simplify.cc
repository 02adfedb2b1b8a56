// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/simplify.h"

#include "compiler/passes/never_fails.h"
#include "compiler/passes/simplifier.h"
#include "runtime/value/conform.h"

namespace meshlaw::passes {

bool Simplifier::Run() {
  for (size_t i = 0; i < function_.insts.size(); ++i) {
    InstId id(i);
    replacements_.Redirect(id);
    Simplify(id);
    never_fails_.push_back(NeverFails(At(id), never_fails_));
  }
  return replacements_.Finish() || rewritten_;
}

void Simplifier::Simplify(InstId id) {
  while (Found by = Rule(id)) {
    if (*by != id) return replacements_.Replace(id, *by);
    rewritten_ = true;
  }
}

Simplifier::Found Simplifier::Rule(InstId id) {
  switch (At(id).op) {
    case Op::And:
    case Op::Or: return Junction(id);
    case Op::Not: return Not(id);
    case Op::Select: return Select(id);
    case Op::IsNull: return IsNull(id);
    case Op::Unwrap: return Unwrap(id);
    case Op::Coalesce: return Coalesce(id);
    case Op::Eq:
    case Op::Ne: return Equality(id);
    default: return std::nullopt;  // no rule speaks of it
  }
}

Simplifier::Found Simplifier::Same(InstId id, InstId by) const {
  bool allowed = At(by).type == At(id).type && !Is(by, Op::Accumulated);
  return allowed ? Found(by) : std::nullopt;
}

Simplifier::Found Simplifier::Become(InstId id, Op op, std::vector<InstId> args) {
  Inst& inst = function_.insts[id.index()];
  inst.op = op;
  inst.args = std::move(args);
  return id;
}

Simplifier::Found Simplifier::BecomeConstant(InstId id, value::Value value) {
  Inst& inst = function_.insts[id.index()];
  if (!value::Conforms(value, inst.type, module_.types, module_.model)) return std::nullopt;
  inst.imm = module_.AddConstant(inst.type, std::move(value)).value;
  return Become(id, Op::Const, {});
}

bool Simplify(ir::Module& module) {
  bool changed = false;
  for (ir::Function& function : module.functions) changed |= Simplifier(module, function).Run();
  return changed;
}

}  // namespace meshlaw::passes
