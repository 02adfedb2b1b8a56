// SPDX-License-Identifier: Apache-2.0
// One function while it is simplified; the rules, by construct. Private to this room.
//
// A rule looks at an instruction and those that it reads, which are done, and gives the earlier one
// that has the same value; or it rewrites the instruction and gives that itself, to be looked at
// again; or it gives nothing.
#pragma once

#include <optional>
#include <vector>

#include "compiler/passes/replacements.h"

namespace meshlaw::passes {

class Simplifier {
 public:
  Simplifier(ir::Module& module, ir::Function& function)
      : module_(module), function_(function), replacements_(function) {}

  bool Run();

 private:
  using Inst = ir::Inst;
  using InstId = ir::InstId;
  using Op = ir::Op;
  using Found = std::optional<InstId>;

  // simplify.cc
  void Simplify(InstId id);
  Found Rule(InstId id);
  /// `by`, unless that must not stand for it.
  Found Same(InstId id, InstId by) const;
  Found Become(InstId id, Op op, std::vector<InstId> args);
  /// Nothing if it would not be a value of the instruction's type.
  Found BecomeConstant(InstId id, value::Value value);

  // simplify_logic.cc
  Found Junction(InstId id);
  Found Not(InstId id);
  Found Select(InstId id);
  bool Joins(InstId whole, Op op, InstId part) const;

  // simplify_null.cc
  Found IsNull(InstId id);
  Found Unwrap(InstId id);
  Found Coalesce(InstId id);

  // simplify_compare.cc
  Found Equality(InstId id);
  std::optional<Op> Opposite(const Inst& comparison) const;

  const Inst& At(InstId id) const { return function_.insts[id.index()]; }
  const Inst& Arg(InstId id, size_t i) const { return At(At(id).args[i]); }
  bool Is(InstId id, Op op) const { return At(id).op == op; }
  /// The value of a constant, or null.
  const value::Value* Constant(InstId id) const {
    return Is(id, Op::Const) ? &module_.constants[At(id).imm].value : nullptr;
  }
  bool IsTruth(InstId id, bool truth) const {
    const value::Value* constant = Constant(id);
    return constant != nullptr && (truth ? constant->is_true() : constant->is_false());
  }

  ir::Module& module_;
  ir::Function& function_;
  Replacements replacements_;
  std::vector<bool> never_fails_;  ///< by instruction, of those that are done
  bool rewritten_ = false;
};

}  // namespace meshlaw::passes
