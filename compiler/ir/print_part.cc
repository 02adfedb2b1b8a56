// SPDX-License-Identifier: Apache-2.0
// The text form of a part of a module: some modules of law, and what their rules use.
#include "compiler/ir/printer.h"
#include "compiler/ir/text.h"

namespace meshlaw::ir {
namespace {

/// By number, the functions and frames that rules use.
class Used {
 public:
  explicit Used(const Module& module)
      : module_(module), functions_(module.functions.size()), frames_(module.frames.size()) {}

  void Add(const Rule& rule) {
    if (rule.descriptor_frame) frames_[rule.descriptor_frame->index()] = true;
    for (const auto* function : {&rule.when, &rule.rows, &rule.that}) Add(*function);
    Add(rule.because);
    Add(rule.fix);
    for (const Clause& clause : rule.clauses) Add(clause);
  }

  const std::vector<bool>& functions() const { return functions_; }
  const std::vector<bool>& frames() const { return frames_; }

 private:
  void Add(const Clause& clause) {
    frames_[clause.row_frame.index()] = true;
    Add(clause.where);
    Add(clause.predicate);
    for (FunctionId key : clause.keys) Add(key);
    for (const Accumulator& accumulator : clause.accumulators) {
      for (FunctionId arg : accumulator.args) Add(arg);
    }
    Add(clause.because);
    Add(clause.fix);
  }

  void Add(const Message& message) {
    for (const MessagePart& part : message) Add(part.function);
  }

  void Add(const std::optional<FunctionId>& function) {
    if (function) Add(*function);
  }

  /// With the bodies of its quantifiers, which are functions too.
  void Add(FunctionId function) {
    std::vector<FunctionId> pending = {function};
    while (!pending.empty()) {
      FunctionId id = pending.back();
      pending.pop_back();
      if (functions_[id.index()]) continue;
      functions_[id.index()] = true;
      frames_[module_[id].frame.index()] = true;
      for (const Inst& inst : module_[id].insts) {
        if (Info(inst.op).immediate == Immediate::Function) pending.emplace_back(inst.imm);
      }
    }
  }

  const Module& module_;
  std::vector<bool> functions_;
  std::vector<bool> frames_;
};

const std::string& ModuleOf(const auto& item) { return item.module; }
std::string ModuleOf(const Param& param) { return param.name.substr(0, param.name.rfind('.')); }

}  // namespace

void Printer::PrintWithout(const std::set<std::string>& modules) {
  auto each = [&](const auto& list, auto act) {
    for (const auto& item : list) {
      if (!modules.contains(ModuleOf(item))) act(item);
    }
  };
  each(module_.model.enums, [&](const auto& decl) { PrintEnum(decl); });
  each(module_.model.records, [&](const auto& decl) { PrintRecord(decl); });
  each(module_.model.entities, [&](const auto& decl) { PrintEntity(decl); });
  each(module_.model.actions, [&](const auto& decl) { PrintAction(decl); });
  each(module_.params, [&](const Param& param) { PrintParam(param); });
  Used used(module_);
  each(module_.rules, [&](const Rule& rule) { used.Add(rule); });
  for (size_t i = 0; i < module_.frames.size(); ++i) {
    if (used.frames()[i]) PrintFrame(FrameId(i));
  }
  for (size_t i = 0; i < module_.functions.size(); ++i) {
    if (used.functions()[i]) PrintFunction(FunctionId(i));
  }
  each(module_.rules, [&](const Rule& rule) { PrintRule(rule); });
}

std::string PrintWithout(const Module& module, const std::set<std::string>& modules) {
  Printer printer(module);
  printer.PrintWithout(modules);
  std::string text = printer.Take();
  return text.substr(text.starts_with('\n') ? 1 : 0);
}

}  // namespace meshlaw::ir
