// SPDX-License-Identifier: Apache-2.0
// Terms: makes terms, folded and simplified as they are made.
//
// Whatever has only constants below it is evaluated by the interpreter, so there is one meaning.
// What is simplified beyond that keeps every failure: `false and x` is false even if x fails, but
// `x == x` stays, since x may fail. One object serves one snapshot; it is not for use from several
// threads.
#pragma once

#include <map>
#include <vector>

#include "compiler/interp/interp.h"
#include "compiler/residual/term.h"

namespace meshlaw::residual {

class Terms {
 public:
  Terms(const ir::Module& module, const snapshot::Snapshot* snapshot);

  Term Const(value::TypeId type, value::Value value);
  Term Bool(bool value);
  Term Field(const ir::FrameField& field, ir::Op op, value::TypeId type);
  Term Not(Term term);
  Term And(std::vector<Term> terms) { return Junction(ir::Op::And, std::move(terms)); }
  Term Or(std::vector<Term> terms) { return Junction(ir::Op::Or, std::move(terms)); }
  Term Select(Term condition, Term then, Term otherwise);
  /// A field whose value is known, as the interpreter reads it: `raw` may be null or of a wrong
  /// type.
  Term KnownField(const ir::FrameField& field, ir::Op op, value::TypeId type, value::Value raw);
  /// The sum of values of `type`, as the interpreter adds them.
  Term Sum(value::TypeId type, value::Values values);
  /// Any instruction, with operands, immediate, pattern and body as in `node`.
  Term Make(Node node);

  /// How many different terms there are: what a partial evaluation has cost so far.
  size_t size() const { return interned_.size(); }
  const value::TypeTable& types() const { return scratch_.types; }
  const value::Model& model() const { return scratch_.model; }

 private:
  struct Less {
    bool operator()(const Node* a, const Node* b) const;
  };

  Term Intern(Node node);
  Term Junction(ir::Op op, std::vector<Term> terms);
  Term Fold(const Node& node);
  value::Value Evaluate(ir::Function function, const value::Value& field = {});
  Term Coalesce(const Node& node);
  void Unwrapped(Node& node);
  Term LiftSelect(const Node& node);

  ir::Module scratch_;  ///< types and model; folds one instruction at a time in it
  const snapshot::Snapshot* snapshot_;
  value::TypeId bool_, string_;
  std::map<const Node*, Term, Less> interned_;
};

}  // namespace meshlaw::residual
