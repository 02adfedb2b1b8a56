// SPDX-License-Identifier: Apache-2.0
#include "compiler/residual/terms.h"

#include <algorithm>
#include <tuple>

namespace meshlaw::residual {

Terms::Terms(const ir::Module& module, const snapshot::Snapshot* snapshot) : snapshot_(snapshot) {
  scratch_.types = module.types;
  scratch_.model = module.model;
  scratch_.frames.emplace_back();
  bool_ = scratch_.types.Simple(value::TypeKind::Bool);
  string_ = scratch_.types.Simple(value::TypeKind::String);
}

bool Terms::Less::operator()(const Node* a, const Node* b) const {
  auto scalars = [](const Node& n) {
    return std::tie(n.op, n.type, n.imm, n.body, n.args, n.field.source, n.field.name,
                    n.field.type);
  };
  auto x = scalars(*a);
  auto y = scalars(*b);
  if (x != y) return x < y;
  auto order = Compare(a->value, b->value);
  return order < 0;
}

Term Terms::Intern(Node node) {
  auto found = interned_.find(&node);
  if (found != interned_.end()) return found->second;
  for (const Term& arg : node.args) {
    node.depth = std::max(node.depth, arg->depth + 1);
    node.size = std::min(Node::kSizeMax, node.size + arg->size);
  }
  if (node.body) {
    node.depth = std::max(node.depth, node.body->depth + 1);
    node.size = std::min(Node::kSizeMax, node.size + node.body->size);
  }
  auto term = std::make_shared<const Node>(std::move(node));
  interned_.emplace(term.get(), term);
  return term;
}

Term Terms::Const(value::TypeId type, value::Value value) {
  Node node;
  node.type = type;
  node.value = std::move(value);
  return Intern(std::move(node));
}

Term Terms::Bool(bool value) { return Const(bool_, value::Value::Bool(value)); }

Term Terms::Field(const ir::FrameField& field, ir::Op op, value::TypeId type) {
  Node node;
  node.op = op;
  node.type = type;
  node.field = field;
  return Intern(std::move(node));
}

Term Terms::Not(Term term) {
  if (term->op == ir::Op::Not) return term->args[0];
  Node node;
  node.op = ir::Op::Not;
  node.type = bool_;
  node.args = {std::move(term)};
  if (node.args[0]->is_const()) return Fold(node);
  return Intern(std::move(node));
}

Term Terms::Junction(ir::Op op, std::vector<Term> terms) {
  bool neutral = op == ir::Op::And;
  Node node;
  node.op = op;
  node.type = bool_;
  auto add = [&](const Term& term) {
    bool is_neutral = neutral ? term->is_true() : term->is_false();
    bool is_known = std::find(node.args.begin(), node.args.end(), term) != node.args.end();
    if (!is_neutral && !is_known) node.args.push_back(term);
  };
  for (const Term& term : terms) {
    if (neutral ? term->is_false() : term->is_true()) return Bool(!neutral);
    if (term->op == op) {
      for (const Term& each : term->args) add(each);
    } else {
      add(term);
    }
  }
  if (node.args.empty()) return Bool(neutral);
  if (node.args.size() == 1) return node.args[0];
  return Intern(std::move(node));
}

Term Terms::Select(Term condition, Term then, Term otherwise) {
  if (condition->is_failure()) return Const(then->type, condition->value);
  if (condition->is_const()) return condition->is_true() ? then : otherwise;
  bool is_truth = then->type == bool_;
  if (is_truth && then->is_true() && otherwise->is_false()) return condition;
  if (is_truth && then->is_false() && otherwise->is_true()) return Not(std::move(condition));
  Node node;
  node.op = ir::Op::Select;
  node.type = then->type;
  node.args = {std::move(condition), std::move(then), std::move(otherwise)};
  return Intern(std::move(node));
}

/// The second operand matters only where the first is null, so its failure must not be the whole.
Term Terms::Coalesce(const Node& node) {
  const Term& first = node.args[0];
  const Term& second = node.args[1];
  if (first->is_const() && !first->value.is_null()) return Const(node.type, first->value);
  if (first->is_const()) return second;
  if (!second->is_failure()) {
    Term lifted = LiftSelect(node);
    return lifted ? lifted : Intern(node);
  }
  Node null;
  null.op = ir::Op::IsNull;
  null.type = bool_;
  null.args = {first};
  Node present;
  present.op = ir::Op::Unwrap;
  present.type = node.type;
  present.args = {first};
  bool keeps = scratch_.types.IsOptional(node.type);
  Term value = keeps ? first : Make(std::move(present));
  return Select(Make(std::move(null)), second, std::move(value));
}

/// An operand that fails on one branch only: the branch moves outside of this strict instruction,
/// up to where a condition settles it.
Term Terms::LiftSelect(const Node& node) {
  for (size_t i = 0; i < node.args.size(); ++i) {
    const Term& arg = node.args[i];
    if (arg->op != ir::Op::Select) continue;
    if (!arg->args[1]->is_failure() && !arg->args[2]->is_failure()) continue;
    Node then = node;
    then.args[i] = arg->args[1];
    Node otherwise = node;
    otherwise.args[i] = arg->args[2];
    return Select(arg->args[0], Make(std::move(then)), Make(std::move(otherwise)));
  }
  return nullptr;
}

Term Terms::Make(Node node) {
  switch (node.op) {
    case ir::Op::And:
    case ir::Op::Or: return Junction(node.op, std::move(node.args));
    case ir::Op::Not: return Not(node.args[0]);
    case ir::Op::Select: return Select(node.args[0], node.args[1], node.args[2]);
    case ir::Op::Coalesce: return Coalesce(node);
    case ir::Op::Unwrap:
      if (node.args[0]->op == ir::Op::Wrap) return node.args[0]->args[0];
      break;
    default: break;
  }
  for (const Term& arg : node.args) {
    if (arg->is_failure()) return Const(node.type, arg->value);
  }
  bool is_leaf = node.args.empty() && ir::Info(node.op).arity == 0;
  bool closed = !node.body && !is_leaf &&
                std::all_of(node.args.begin(), node.args.end(),
                            [](const Term& arg) { return arg->is_const(); });
  if (closed) return Fold(node);
  if (Term lifted = LiftSelect(node)) return lifted;
  Unwrapped(node);
  return Intern(std::move(node));
}

/// Two optionals, one made of a plain value and one a constant that is not null, compare as plain.
void Terms::Unwrapped(Node& node) {
  if (node.op != ir::Op::Eq && node.op != ir::Op::Ne) return;
  for (size_t i = 0; i < 2; ++i) {
    Term wrapped = node.args[i], constant = node.args[1 - i];
    if (wrapped->op != ir::Op::Wrap || !constant->is_const() || constant->value.is_null()) continue;
    Term plain = wrapped->args[0];
    node.args[1 - i] = Const(plain->type, constant->value);
    node.args[i] = std::move(plain);
    return;
  }
}

namespace {

ir::Inst ConstInst(value::TypeId type, size_t constant) {
  ir::Inst inst;
  inst.op = ir::Op::Const;
  inst.type = type;
  inst.imm = static_cast<uint32_t>(constant);
  return inst;
}

}  // namespace

/// Evaluates over the constants that are in the scratch module now; `field` is the frame's only
/// one.
value::Value Terms::Evaluate(ir::Function function, const value::Value& field) {
  function.frame = ir::FrameId(size_t{0});
  function.result = ir::InstId(function.insts.size() - 1);
  scratch_.functions.push_back(std::move(function));
  interp::Environment env;
  env.snapshot = snapshot_;
  env.field = [&field](const ir::Frame&, uint32_t) { return field; };
  value::Value value =
      interp::Evaluate(scratch_, ir::FunctionId(scratch_.functions.size() - 1), env);
  scratch_.functions.clear();
  scratch_.constants.clear();
  return value;
}

Term Terms::Fold(const Node& node) {
  ir::Function function;
  ir::Inst inst;
  inst.op = node.op;
  inst.type = node.type;
  inst.imm = node.imm;
  for (const Term& arg : node.args) {
    function.insts.push_back(ConstInst(arg->type, scratch_.constants.size()));
    inst.args.emplace_back(scratch_.constants.size());
    scratch_.constants.push_back({arg->type, arg->value});
  }
  if (ir::Info(node.op).immediate == ir::Immediate::Constant) {
    inst.imm = static_cast<uint32_t>(scratch_.constants.size());
    scratch_.constants.push_back({string_, node.value});
  }
  function.insts.push_back(std::move(inst));
  return Const(node.type, Evaluate(std::move(function)));
}

Term Terms::KnownField(const ir::FrameField& field, ir::Op op, value::TypeId type,
                       value::Value raw) {
  scratch_.frames[0].fields = {field};
  ir::Function function;
  function.insts.resize(1);
  function.insts[0].op = op;
  function.insts[0].type = type;
  return Const(type, Evaluate(std::move(function), raw));
}

Term Terms::Sum(value::TypeId type, value::Values values) {
  ir::Function element;
  element.frame = ir::FrameId(size_t{0});
  element.locals = {type};
  element.insts.resize(1);
  element.insts[0].op = ir::Op::Local;
  element.insts[0].type = type;
  element.result = ir::InstId(size_t{0});
  scratch_.functions.push_back(std::move(element));
  value::TypeId list = scratch_.types.ListOf(type);
  scratch_.constants.push_back({list, value::Value::List(std::move(values))});
  ir::Function function;
  function.insts = {ConstInst(list, 0), ir::Inst{}};
  function.insts[1].op = ir::Op::SumOf;
  function.insts[1].type = type;
  function.insts[1].args = {ir::InstId(size_t{0})};
  return Const(type, Evaluate(std::move(function)));
}

}  // namespace meshlaw::residual
