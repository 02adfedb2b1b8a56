// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/share.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "compiler/passes/replacements.h"

namespace meshlaw::passes {
namespace {

using ir::Inst;
using ir::InstId;
using ir::Op;
using value::TypeId;

/// What an instruction is, but for its place in the law.
using InstKey = std::tuple<Op, TypeId, uint32_t, std::vector<InstId>>;
using FunctionKey = std::tuple<ir::FrameId, std::vector<TypeId>, std::vector<InstKey>, InstId>;

bool IsCommutative(Op op) { return op == Op::And || op == Op::Or || op == Op::Eq || op == Op::Ne; }

class Sharer {
 public:
  explicit Sharer(ir::Module& module) : module_(module) {}

  bool Run() {
    bool changed = false;
    for (ir::Function& function : module_.functions) {
      changed |= ShareIn(function);
      first_.push_back(FirstLike(function));
    }
    return changed;
  }

 private:
  bool ShareIn(ir::Function& function) const {
    Replacements replacements(function);
    std::map<InstKey, InstId> known;
    for (size_t i = 0; i < function.insts.size(); ++i) {
      InstId id(i);
      replacements.Redirect(id);
      replacements.Replace(id, known.emplace(KeyOf(function.insts[i]), id).first->second);
    }
    return replacements.Finish();
  }

  InstKey KeyOf(const Inst& inst) const {
    InstKey key{inst.op, inst.type, inst.imm, inst.args};
    if (IsCommutative(inst.op)) std::ranges::sort(std::get<3>(key));
    bool is_quantifier = ir::Info(inst.op).immediate == ir::Immediate::Function;
    if (is_quantifier && inst.imm < first_.size()) std::get<2>(key) = first_[inst.imm];
    return key;
  }

  /// The number of the first function that does the same. Only bodies of quantifiers are asked for.
  uint32_t FirstLike(const ir::Function& function) {
    auto own = static_cast<uint32_t>(first_.size());
    if (function.locals.empty()) return own;
    FunctionKey key{function.frame, function.locals, {}, function.result};
    for (const Inst& inst : function.insts) std::get<2>(key).push_back(KeyOf(inst));
    return functions_.emplace(std::move(key), own).first->second;
  }

  ir::Module& module_;
  std::vector<uint32_t> first_;  ///< by function, of those that are done
  std::map<FunctionKey, uint32_t> functions_;
};

}  // namespace

bool Share(ir::Module& module) { return Sharer(module).Run(); }

}  // namespace meshlaw::passes
