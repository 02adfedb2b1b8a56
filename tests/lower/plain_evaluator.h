// SPDX-License-Identifier: Apache-2.0
// Evaluates typed expressions as they are written: a walk over the tree, names in scopes by value,
// conversions where the checker put them. What single operations give is the interpreter's to say;
// how expressions are made of them is said here a second time, to be compared with what lowering
// made: its closures, shared instructions and inlined defs.
#pragma once

#include "compiler/interp/interp.h"
#include "compiler/sema/check.h"

namespace meshlaw::testing {

struct PlainScope {
  const sema::Frame* frame = nullptr;
  const value::Values* fields = nullptr;  ///< of the frame
  const value::Values* accumulated = nullptr;
  value::Values locals;     ///< of quantifiers, outermost first
  value::Values arguments;  ///< of the def
};

class PlainEvaluator {
 public:
  /// `module` lends its types; only new functions are added to the copy.
  PlainEvaluator(const sema::Program& program, const ir::Module& module,
                 const snapshot::Snapshot& snapshot);

  value::Value Evaluate(const ast::Expr* expr, const PlainScope& scope);
  /// As a message shows it.
  value::Value EvaluateText(const ast::Expr* expr, const PlainScope& scope);

 private:
  value::Value Natural(const ast::Expr* expr, const PlainScope& scope);
  value::Value Reference(const ast::Expr* expr, const PlainScope& scope);
  value::Value Binary(const ast::Expr* expr, const PlainScope& scope);
  value::Value Call(const ast::Expr* expr, const PlainScope& scope);
  value::Value Builtin(const ast::Expr* expr, const PlainScope& scope);
  value::Value Quantifier(const ast::Expr* expr, const PlainScope& scope);
  value::Value Collection(const ast::Expr* expr, const PlainScope& scope);
  value::Value Record(const ast::Expr* expr, const PlainScope& scope);
  value::Value Converted(value::Value value, value::TypeId from, value::TypeId to);

  struct Operand {
    value::Value value;
    value::TypeId type;
  };
  ir::Op Membership(const Operand& element) const;
  Operand OperandOf(const ast::Expr* expr, const PlainScope& scope) {
    return {Evaluate(expr, scope), program_.Info(expr).type};
  }
  /// One instruction over operands that are given.
  value::Value Apply(ir::Op op, value::TypeId type, const std::vector<Operand>& operands,
                     uint32_t imm = 0);
  /// What a field of the type reads where `value` is.
  value::Value Read(value::TypeId type, const value::Value& value);
  value::Value Not(value::Value value) { return Apply(ir::Op::Not, Bool(), {{value, Bool()}}); }

  value::TypeId Bool() { return module_.types.Simple(value::TypeKind::Bool); }
  value::TypeId NaturalType(const ast::Expr* expr);
  bool IsTested(const ast::Expr* expr) const;

  const sema::Program& program_;
  ir::Module module_;
  const snapshot::Snapshot& snapshot_;
};

}  // namespace meshlaw::testing
