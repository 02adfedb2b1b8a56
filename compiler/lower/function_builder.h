// SPDX-License-Identifier: Apache-2.0
// Builds one IR function from typed expressions; private to this room.
#pragma once

#include <map>
#include <memory>
#include <tuple>

#include "compiler/ir/ir.h"
#include "compiler/sema/check.h"

namespace meshlaw::lower {

/// Where the names of an expression are looked up. Arguments of a def are lowered where they are
/// used (by name): expressions are pure, and a quantifier's body is a function of its own, which
/// could not reach an instruction of the outer one. So a name's place may be far from where it was
/// written.
struct Scope {
  const ast::Expr* call = nullptr;  ///< of the def whose body this is; its arguments are `caller`'s
  const Scope* caller = nullptr;
  std::vector<uint32_t> locals;  ///< by the checker's index of a variable: the function's
};

class FunctionBuilder {
 public:
  FunctionBuilder(ir::Module& module, const sema::Program& program, ir::FrameId frame,
                  std::vector<ir::TypeId> locals = {});

  ir::InstId Lower(const ast::Expr* expr) { return Lower(expr, &outermost_); }
  ir::InstId LowerToText(const ast::Expr* expr);
  ir::InstId Emit(ir::Op op, ir::TypeId type, std::vector<ir::InstId> args, uint32_t imm = 0);
  ir::InstId Constant(ir::TypeId type, value::Value value);
  ir::FunctionId Finish(std::string name, ir::InstId result);
  void set_span(ir::Span span) { span_ = span; }

 private:
  // lower_expr.cc
  ir::InstId Lower(const ast::Expr* expr, const Scope* scope);
  ir::InstId LowerNatural(const ast::Expr* expr, const Scope* scope);
  ir::InstId LowerReference(const ast::Expr* expr, const sema::ExprInfo& info, const Scope* scope);
  ir::InstId LowerAttribute(const ast::Expr* expr, const sema::ExprInfo& info, ir::TypeId stored,
                            const Scope* scope);
  ir::InstId LowerQuantifier(const ast::Expr* expr, const Scope* scope);
  ir::InstId LowerCall(const ast::Expr* expr, const sema::ExprInfo& info, const Scope* scope);
  ir::InstId LowerCollection(const ast::Expr* expr, const Scope* scope);
  ir::InstId LowerPresence(const ast::Expr* expr, const Scope* scope);
  // lower_operator.cc
  ir::InstId LowerBinary(const ast::Expr* expr, const Scope* scope);
  ir::Op Membership(ir::InstId element) const;
  ir::InstId LowerArithmetic(const ast::Expr* expr, ir::InstId left, ir::InstId right);
  ir::InstId LowerBuiltin(const ast::Expr* expr, sema::Builtin builtin, const Scope* scope);
  ir::InstId LowerDatePart(ir::DatePart part, ir::InstId value);
  // conversions
  ir::InstId Convert(ir::InstId value, ir::TypeId from, ir::TypeId to);
  ir::InstId ConvertRequired(ir::InstId value, ir::TypeId from, ir::TypeId to);
  ir::InstId Not(ir::InstId value) { return Emit(ir::Op::Not, Bool(), {value}); }

  ir::TypeId NaturalType(const ast::Expr* expr) const;
  bool IsTested(const ast::Expr* expr) const;
  ir::TypeId Bool() { return module_.types.Simple(value::TypeKind::Bool); }
  ir::TypeId Int() { return module_.types.Simple(value::TypeKind::Int); }
  bool IsOptional(ir::TypeId type) const { return module_.types.IsOptional(type); }
  ir::TypeId TypeOf(ir::InstId id) const { return function_.insts[id.index()].type; }

  ir::Module& module_;
  const sema::Program& program_;
  ir::Function function_;
  ir::Span span_;
  const Scope outermost_;
  std::map<std::tuple<ir::Op, uint32_t, std::vector<uint32_t>, uint32_t>, ir::InstId> emitted_;
  std::map<std::pair<const ast::Expr*, const Scope*>, ir::InstId> lowered_;
  std::vector<std::unique_ptr<Scope>> scopes_;
};

}  // namespace meshlaw::lower
