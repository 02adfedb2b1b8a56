// SPDX-License-Identifier: Apache-2.0
// Terms: expressions of the rule IR as trees that stand by themselves.
//
// A partial evaluation joins what is left of functions over different frames of one module, so a
// term names columns instead of indices and holds its constants. `and` and `or` take any number of
// operands here, none of which is an `and` or `or` of the same kind. Terms are made by Terms only,
// which shares equal ones: two terms of one Terms are equal if and only if they are the same
// object.
#pragma once

#include <memory>
#include <vector>

#include "compiler/ir/ir.h"

namespace meshlaw::residual {

struct Node;
using Term = std::shared_ptr<const Node>;

struct Node {
  ir::Op op = ir::Op::Const;
  value::TypeId type;
  std::vector<Term> args;
  uint32_t imm = 0;      ///< Attribute, Local, DatePart
  value::Value value;    ///< Const; the pattern of Matches, the zone of ToLocal
  ir::FrameField field;  ///< Field, WellFormed
  Term body;             ///< the function of a quantifier
  uint32_t depth = 1;    ///< levels, itself included
  uint64_t size = 1;     ///< nodes when written as a tree; stops counting at kSizeMax

  static constexpr uint64_t kSizeMax = 1u << 30;

  bool is_const() const { return op == ir::Op::Const; }
  bool is_true() const { return is_const() && value.is_true(); }
  bool is_false() const { return is_const() && value.is_false(); }
  bool is_failure() const { return is_const() && value.is_failure(); }
};

}  // namespace meshlaw::residual
