// SPDX-License-Identifier: Apache-2.0
// ScalarEmitter: conditions of rules to LLVM code within one function. Private to the room.
//
// Instructions are generated where they are first needed, each once: equal instructions of
// different rules share one value, by what they compute and not by where they stand. `and` and `or`
// over something that takes long (a quantifier) skip it where the other operand settles the result,
// which the algebra of failures allows: `false and x` is false whatever x is.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compiler/codegen/scalar_builder.h"
#include "compiler/codegen/scalar_code.h"
#include "compiler/ir/ir.h"
#include "compiler/plan/decide_plan.h"

namespace meshlaw::codegen {

class ScalarEmitter {
 public:
  /// `request` is the abi::Request; `row` the constants of a table's row, or null.
  ScalarEmitter(ScalarBuilder& builder, const ir::Module& module, const plan::DecidePlan& plan,
                llvm::Value* request, llvm::Value* row, ScalarBug bug)
      : builder_(builder), module_(module), plan_(plan), request_(request), row_(row), bug_(bug) {
    scopes_.emplace_back();
  }

  /// What fields and params of a rule's condition stand for.
  struct Rule {
    const plan::DecideRule* planned = nullptr;
    const ir::Rule* rule = nullptr;
    const plan::Table* table = nullptr;  ///< whose row gives the constants, or null
  };

  /// The condition's state: false, true or a failure.
  llvm::Value* Condition(const Rule& rule);
  /// An operand of the condition.
  Scalar Operand(const Rule& rule, ir::InstId inst);
  /// How many quantifiers a condition runs: what makes it slow.
  size_t Weight(ir::FunctionId function) const;

  llvm::Value* Subject(uint32_t subject);  ///< its abi::Subject
  llvm::Value* SubjectEntity(uint32_t subject);
  llvm::Value* Principal();

 private:
  /// A function being generated: the condition, or the body of a quantifier.
  struct Frame {
    const Rule& rule;
    ir::FunctionId function;
    const std::vector<Scalar>& locals;
    const std::string& locals_key;  ///< which variables those are
  };
  using Scope = std::map<std::string, Scalar>;

  bool Has(ScalarBug bug) const { return bug_ == bug; }
  Scalar Emit(const Frame& frame, ir::InstId id);
  Scalar EmitNew(const Frame& frame, const ir::Inst& inst);
  std::string KeyOf(const Frame& frame, ir::InstId id);
  std::string ImmediateKey(const Frame& frame, const ir::Inst& inst, ir::InstId id);
  std::string KeyOfBody(const Frame& frame, ir::FunctionId body);
  const Scalar* Find(const std::string& key) const;
  bool IsHeavy(ir::FunctionId function, ir::InstId id);

  // scalar_leaf.cc
  Scalar EmitConst(const Frame& frame, const ir::Inst& inst);
  Scalar EmitRowConst(const Frame& frame, const ir::Inst& inst, size_t position);
  Scalar EmitField(const Frame& frame, const ir::Inst& inst);
  Scalar EmitParam(const Frame& frame, const ir::Inst& inst);
  Scalar EmitAttribute(const Frame& frame, const ir::Inst& inst);
  Scalar Typed(Scalar cell, value::TypeId type);  ///< a cell as its type is held
  std::optional<size_t> RowPosition(const Frame& frame, ir::InstId id) const;

  // scalar_logic.cc
  Scalar EmitNot(const Frame& frame, const ir::Inst& inst);
  Scalar EmitJunction(const Frame& frame, const ir::Inst& inst);
  llvm::Value* Join(bool is_and, llvm::Value* a, llvm::Value* b);
  Scalar EmitSelect(const Frame& frame, const ir::Inst& inst);
  Scalar EmitNull(const Frame& frame, const ir::Inst& inst);
  Scalar EmitCoalesce(const Frame& frame, const ir::Inst& inst);
  Scalar ToCell(Scalar scalar, value::TypeId type);

  // scalar_compare.cc
  Scalar EmitComparison(const Frame& frame, const ir::Inst& inst);
  llvm::Value* EqualSlots(plan::SlotForm form, llvm::Value* a, llvm::Value* b);

  // scalar_number.cc
  Scalar EmitArithmetic(const Frame& frame, const ir::Inst& inst);
  Scalar EmitChecked(const ir::Inst& inst, Scalar a, Scalar b, llvm::Value* state,
                     value::Failure failure);
  Scalar EmitDivision(const ir::Inst& inst, Scalar a, Scalar b, llvm::Value* state);
  Scalar EmitFloat(const ir::Inst& inst, Scalar a, Scalar b, llvm::Value* state);
  Scalar EmitSign(const Frame& frame, const ir::Inst& inst);
  Scalar EmitConversion(const Frame& frame, const ir::Inst& inst);

  // scalar_time.cc
  Scalar EmitDateOf(const Frame& frame, const ir::Inst& inst);
  Scalar EmitToLocal(const Frame& frame, const ir::Inst& inst);
  Scalar EmitDatePart(const Frame& frame, const ir::Inst& inst);
  llvm::Value* FloorDivide(llvm::Value* number, int64_t size);

  // scalar_collection.cc
  Scalar EmitInHierarchy(const Frame& frame, const ir::Inst& inst);
  Scalar EmitOneOf(const Frame& frame, const ir::Inst& inst);
  Scalar EmitOneOfMade(const Frame& frame, const ir::Inst& inst, const ir::Inst& made);
  Scalar EmitSize(const Frame& frame, const ir::Inst& inst);
  Scalar EmitQuantifier(const Frame& frame, const ir::Inst& inst);
  Scalar EmitLoop(const Frame& frame, const ir::Inst& inst, llvm::Value* sequence);
  /// Both parts of what a loop has come to, after one more element.
  Scalar Step(const ir::Inst& inst, Scalar so_far, llvm::Value* body);
  Scalar Start(const ir::Inst& inst);

  const ir::Inst& InstOf(const Frame& frame, ir::InstId id) const {
    return module_[frame.function].insts[id.index()];
  }
  value::TypeId ArgType(const Frame& frame, const ir::Inst& inst, size_t i) const {
    return InstOf(frame, inst.args[i]).type;
  }
  Scalar Arg(const Frame& frame, const ir::Inst& inst, size_t i) {
    return Emit(frame, inst.args[i]);
  }
  bool IsTruth(value::TypeId type) const {
    return module_.types.Is(type, value::TypeKind::Bool) && !module_.types.IsOptional(type);
  }
  plan::SlotForm Form(value::TypeId type) const { return plan::FormOf(module_.types, type); }
  /// The failure of an operand of a strict instruction, or zero.
  llvm::Value* FailureOf(const Scalar& scalar, value::TypeId type) {
    return builder_.FailureOf(scalar.state, IsTruth(type) || module_.types.IsOptional(type));
  }
  /// A Bool from a bit, unless an operand failed.
  Scalar Truth(llvm::Value* failure, llvm::Value* bit);
  /// What a type that generated code does not handle comes to.
  Scalar OutsideOf(value::TypeId type) {
    Scalar outside = builder_.Outside();
    if (IsTruth(type)) outside.slot = nullptr;
    return outside;
  }

  ScalarBuilder& builder_;
  const ir::Module& module_;
  const plan::DecidePlan& plan_;
  llvm::Value* request_;
  llvm::Value* row_;
  ScalarBug bug_;
  std::vector<Scope> scopes_;  ///< values that the present place may use, innermost last
  std::map<std::string, uint32_t> key_numbers_;
  std::map<std::string, std::string> keys_;  ///< by place: rule, function, instruction
  std::map<ir::FunctionId, std::vector<bool>> heavy_;
};

}  // namespace meshlaw::codegen
