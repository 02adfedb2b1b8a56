// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/shrink.h"

#include <fmt/format.h>

#include <optional>
#include <set>

#include "compiler/ir/text.h"
#include "runtime/value/value_order.h"
#include "tests/generators/values.h"

namespace meshlaw::testing {
namespace {

using ir::FunctionId;
using ir::Inst;
using ir::InstId;
using ir::Op;

/// The sample's function and those within it.
std::vector<FunctionId> Reachable(const Sample& sample) {
  std::vector<FunctionId> all{sample.function};
  for (size_t i = 0; i < all.size(); ++i) {
    for (const Inst& inst : sample.module[all[i]].insts) {
      if (ir::Info(inst.op).immediate != ir::Immediate::Function) continue;
      FunctionId inner(inst.imm);
      if (std::find(all.begin(), all.end(), inner) == all.end()) all.push_back(inner);
    }
  }
  return all;
}

/// Only the instructions that the result needs, renumbered.
ir::Function Pruned(const ir::Function& function) {
  std::vector<bool> needed(function.insts.size(), false);
  needed[function.result.index()] = true;
  for (size_t i = function.insts.size(); i-- > 0;) {
    if (!needed[i]) continue;
    for (InstId arg : function.insts[i].args) needed[arg.index()] = true;
  }
  ir::Function pruned = function;
  pruned.insts.clear();
  std::vector<InstId> moved(function.insts.size());
  for (size_t i = 0; i < function.insts.size(); ++i) {
    if (!needed[i]) continue;
    Inst inst = function.insts[i];
    for (InstId& arg : inst.args) arg = moved[arg.index()];
    moved[i] = InstId(pruned.insts.size());
    pruned.insts.push_back(std::move(inst));
  }
  pruned.result = moved[function.result.index()];
  return pruned;
}

class Shrinker {
 public:
  Shrinker(Sample sample, const StillFails& still_fails)
      : best_(std::move(sample)), still_fails_(still_fails) {}

  Sample Run() {
    constexpr int kRoundsMax = 50;
    best_.module.rules.clear();
    for (int round = 0; round < kRoundsMax && ShrinkOnce(); ++round) {
    }
    return std::move(best_);
  }

 private:
  bool ShrinkOnce() {
    bool shrunk = false;
    for (FunctionId id : Reachable(best_)) {
      shrunk |= Prune(id);
      for (size_t i = best_.module[id].insts.size(); i-- > 0;) {
        if (i < best_.module[id].insts.size()) shrunk |= ShrinkInst(id, i);
      }
    }
    for (size_t i = 0; i < best_.fields.size(); ++i) shrunk |= ShrinkField(i);
    return shrunk;
  }

  bool Accept(Sample candidate) {
    if (!ir::Verify(candidate.module).empty() || !still_fails_(candidate)) return false;
    best_ = std::move(candidate);
    return true;
  }

  bool Prune(FunctionId id) {
    Sample candidate = best_;
    ir::Function& function = candidate.module.functions[id.index()];
    size_t before = function.insts.size();
    function = Pruned(function);
    return function.insts.size() < before && Accept(std::move(candidate));
  }

  /// An operand takes its place, where that still verifies, or a constant does.
  bool ShrinkInst(FunctionId id, size_t index) {
    const Inst inst = best_.module[id].insts[index];
    for (InstId arg : inst.args) {
      if (Replace(id, index, best_.module[id].insts[arg.index()])) return true;
    }
    bool leaf = inst.op == Op::Field || inst.op == Op::Local;
    if (leaf) return false;
    value::Value plain = PlainValue(best_.module, inst.type);
    bool is_plain =
        inst.op == Op::Const && CompareExactly(best_.module.constants[inst.imm].value, plain) == 0;
    if (is_plain) return false;
    Sample candidate = best_;
    Inst constant{Op::Const, inst.type, {}, 0, {}};
    constant.imm = candidate.module.AddConstant(inst.type, std::move(plain)).value;
    candidate.module.functions[id.index()].insts[index] = constant;
    return Accept(std::move(candidate));
  }

  bool Replace(FunctionId id, size_t index, Inst by) {
    Sample candidate = best_;
    candidate.module.functions[id.index()].insts[index] = std::move(by);
    return Accept(std::move(candidate));
  }

  bool ShrinkField(size_t index) {
    value::Value old = best_.fields[index];
    if (old.is_null()) return false;
    const ir::Frame& frame = best_.module[best_.module[best_.function].frame];
    for (value::Value plainer :
         {value::Value::Null(), PlainValue(best_.module, frame.fields[index].type)}) {
      if (CompareExactly(plainer, old) == 0) return false;
      Sample candidate = best_;
      candidate.fields[index] = std::move(plainer);
      if (Accept(std::move(candidate))) return true;
    }
    return false;
  }

  Sample best_;
  const StillFails& still_fails_;
};

std::set<uint32_t> FieldsRead(const Sample& sample) {
  std::set<uint32_t> read;
  for (FunctionId id : Reachable(sample)) {
    for (const Inst& inst : sample.module[id].insts) {
      if (ir::Info(inst.op).immediate == ir::Immediate::Field) read.insert(inst.imm);
    }
  }
  return read;
}

}  // namespace

interp::Environment EnvironmentOf(const Sample& sample) {
  interp::Environment env;
  env.snapshot = sample.snapshot;
  env.field = [&sample](const ir::Frame&, uint32_t index) {
    return index < sample.fields.size() ? sample.fields[index] : value::Value::Null();
  };
  return env;
}

Sample Shrink(Sample sample, const StillFails& still_fails) {
  return Shrinker(std::move(sample), still_fails).Run();
}

std::string Show(const Sample& sample) {
  std::string text;
  std::vector<FunctionId> functions = Reachable(sample);
  for (size_t i = functions.size(); i-- > 0;) {
    text += ir::PrintFunction(sample.module, functions[i]);
  }
  const ir::Frame& frame = sample.module[sample.module[sample.function].frame];
  auto shown = [&](const value::Value& value, value::TypeId type) {
    return Literal(value, type, sample.module.types, sample.module.model);
  };
  for (uint32_t index : FieldsRead(sample)) {
    const ir::FrameField& field = frame.fields[index];
    value::Value value = index < sample.fields.size() ? sample.fields[index] : value::Value::Null();
    text += fmt::format("{} = {} : {}\n", value::NameToken(field.name), shown(value, field.type),
                        sample.module.types.Text(field.type, sample.module.model));
  }
  value::Value result = interp::Evaluate(sample.module, sample.function, EnvironmentOf(sample));
  return text + "-> " + shown(result, sample.module[sample.function].type()) + "\n";
}

}  // namespace meshlaw::testing
