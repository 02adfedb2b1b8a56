// SPDX-License-Identifier: Apache-2.0
// One instruction with the values of its operands, and the functions that evaluate it, by
// construct. Private to this room.
//
// Unless said otherwise an operand is never a failure here: the evaluator gives the dominant one of
// the operands before it calls these.
#pragma once

#include "compiler/interp/interp.h"

namespace meshlaw::interp {

using value::Failure;
using value::Value;
using value::Values;

struct Call {
  const ir::Module& module;
  const ir::Function& function;
  const ir::Inst& inst;
  const Values& args;

  const Value& arg(size_t i) const { return args[i]; }
  const value::Type& type() const { return module.types[inst.type]; }
  value::TypeId ArgTypeId(size_t i) const { return function.insts[inst.args[i].index()].type; }
  const value::Type& ArgType(size_t i) const { return module.types[ArgTypeId(i)]; }
};

// eval_leaf.cc
Value EvalField(const Call& call, const Environment& env);
Value EvalWellFormed(const Call& call, const Environment& env);
Value EvalParam(const Call& call, const Environment& env);
Value EvalAccumulated(const Call& call, const Environment& env);

// eval_logic.cc: operands may be failures
Value And(const Value& a, const Value& b);
Value Or(const Value& a, const Value& b);
Value EvalSelect(const Call& call);
Value EvalCoalesce(const Call& call);
Value EvalUnwrap(const Call& call);

// eval_compare.cc
Value EvalComparison(const Call& call);

// eval_arith.cc
Value EvalArithmetic(const Call& call);
Value EvalSign(const Call& call);
/// A double as a value of a type: what no finite number is fails unless the type allows it.
Value FloatOf(double number, const value::Type& type);
Value AddOf(const Value& a, const Value& b, const Call& call);
Value ZeroOf(const value::Type& type);

// eval_convert.cc
Value EvalConversion(const Call& call);

// eval_text.cc
Value EvalText(const Call& call);
Value EvalMatches(const Call& call);

// eval_time.cc
Value EvalDatePart(const Call& call);
Value EvalToLocal(const Call& call);
Value EvalDateOf(const Call& call);

// eval_entity.cc
Value EvalAttribute(const Call& call, const Environment& env);
Value EvalInHierarchy(const Call& call, const Environment& env);

// eval_collection.cc
Value EvalOneOf(const Call& call);
Value EvalInNetwork(const Call& call);
Value EvalSize(const Call& call);
Value EvalLookup(const Call& call);
Value EvalMake(const Call& call);
/// `results` are those of the quantifier's function, one per element; they may be failures.
Value EvalQuantifier(const Call& call, const Values& results);

// eval_vector.cc
Value EvalVector(const Call& call);

}  // namespace meshlaw::interp
