// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/column_graph.h"

#include <fmt/core.h>

#include <algorithm>

#include "compiler/interp/interp.h"

namespace meshlaw::codegen {

using ir::Op;
using value::Value;

ColumnGraph::ColumnGraph(const scan::RowProgram& program, const snapshot::Snapshot* snapshot)
    : program_(program), snapshot_(snapshot) {}

NodeId ColumnGraph::Lower(const scan::RowFunction& function) {
  return LowerFunction(function.function, {&program_.BindingsOf(function), {}}, 0);
}

NodeId ColumnGraph::LowerFunction(ir::FunctionId id, const Scope& scope, int depth) {
  const ir::Function& function = (*program_.module)[id];
  std::vector<NodeId> made;
  for (const ir::Inst& inst : function.insts) {
    made.push_back(LowerInst(function, inst, made, scope, depth));
  }
  return made[function.result.index()];
}

NodeId ColumnGraph::LowerInst(const ir::Function& function, const ir::Inst& inst,
                              const std::vector<NodeId>& made, const Scope& scope, int depth) {
  const ir::Module& module = *program_.module;
  switch (inst.op) {
    case Op::Const: return Constant(inst.type, module[ir::ConstantId(inst.imm)].value);
    case Op::Param:
      return Constant(inst.type,
                      module[module.params[inst.imm].ValueFor(program_.plan->domain)].value);
    case Op::Field:
    case Op::WellFormed: return LowerField(function, inst, scope);
    case Op::Local: return scope.locals[inst.imm];
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf: return LowerQuantifier(inst, made[inst.args[0].index()], scope, depth);
    default: break;
  }
  std::vector<NodeId> args;
  for (ir::InstId arg : inst.args) args.push_back(made[arg.index()]);
  return Apply(inst, std::move(args));
}

NodeId ColumnGraph::LowerField(const ir::Function& function, const ir::Inst& inst,
                               const Scope& scope) {
  const ir::Module& module = *program_.module;
  const plan::Binding& binding = (*scope.bindings)[inst.imm];
  const value::TypeId field_type = module[function.frame].fields[inst.imm].type;
  const bool is_value = inst.op == Op::Field;
  if (binding.column < 0) {
    const bool is_good = !binding.constant.is_failure();
    return Constant(inst.type, is_value ? binding.constant : Value::Bool(is_good));
  }
  Node node;
  node.kind = is_value ? NodeKind::Column : NodeKind::WellFormed;
  node.type = inst.type;
  node.column = binding.column;
  node.optional = is_value && module.types[field_type].optional;
  node.nan = module.types[field_type].nan;
  return Make(std::move(node));
}

/// `any`, `all` and `count` over a constant collection, element by element.
NodeId ColumnGraph::LowerQuantifier(const ir::Inst& inst, NodeId collection, const Scope& scope,
                                    int depth) {
  constexpr size_t kElementsMax = 64;
  constexpr size_t kNodesMax = 20'000;
  const Node over = nodes_[collection.index()];
  const bool is_known = over.kind == NodeKind::Constant && !over.constant.is_failure();
  if (!is_known || over.constant.elements().size() > kElementsMax || nodes_.size() > kNodesMax) {
    return Apply(inst, {collection});
  }
  const value::TypeId element_type = program_.module->types[over.type].element;
  ir::Inst join{inst.op == Op::AnyOf ? Op::Or : Op::And, inst.type, {}, 0, {}};
  if (inst.op == Op::CountOf) join.op = Op::Add;
  const bool counts = inst.op == Op::CountOf;
  NodeId total = counts ? Constant(inst.type, Value::Int(0))
                        : Constant(inst.type, Value::Bool(inst.op == Op::AllOf));
  for (const Value& element : over.constant.elements()) {
    Scope inner = scope;
    inner.locals.push_back(Constant(element_type, element));
    NodeId holds = LowerFunction(ir::FunctionId(inst.imm), inner, depth + 1);
    if (counts) {
      const ir::Inst select{Op::Select, inst.type, {}, 0, {}};
      holds = Apply(
          select, {holds, Constant(inst.type, Value::Int(1)), Constant(inst.type, Value::Int(0))});
    }
    total = Apply(join, {total, holds});
  }
  return total;
}

NodeId ColumnGraph::Apply(const ir::Inst& inst, std::vector<NodeId> args) {
  Node node;
  node.kind = NodeKind::Apply;
  node.op = inst.op;
  node.type = inst.type;
  node.args = std::move(args);
  const ir::Immediate immediate = ir::Info(inst.op).immediate;
  if (immediate == ir::Immediate::Constant) {
    node.constant = (*program_.module)[ir::ConstantId(inst.imm)].value;
  } else {
    node.imm = inst.imm;
  }
  if (const auto folded = Fold(node)) return *folded;
  if (const auto simpler = Simplify(node)) return *simpler;
  return Make(std::move(node));
}

NodeId ColumnGraph::Swapped(Node node, Op op) {
  std::swap(node.args[0], node.args[1]);
  node.op = op;
  return Make(std::move(node));
}

/// Rewrites that keep the meaning, failures included.
std::optional<NodeId> ColumnGraph::Simplify(const Node& node) {
  const auto arg = [&](size_t i) -> const Node& { return nodes_[node.args[i].index()]; };
  const auto is_truth = [&](size_t i, bool truth) {
    const Node& n = arg(i);
    return n.kind == NodeKind::Constant && (truth ? n.constant.is_true() : n.constant.is_false());
  };
  switch (node.op) {
    case Op::And:
    case Op::Or: {
      const bool absorbs = node.op == Op::Or;  // the operand that decides
      for (size_t i : {0u, 1u}) {
        if (is_truth(i, absorbs)) return node.args[i];
        if (is_truth(i, !absorbs)) return node.args[1 - i];
      }
      if (node.args[0] == node.args[1]) return node.args[0];
      if (node.args[1] < node.args[0]) return Swapped(node, node.op);
      return std::nullopt;
    }
    case Op::Not:
      if (arg(0).kind == NodeKind::Apply && arg(0).op == Op::Not) return arg(0).args[0];
      return std::nullopt;
    case Op::Wrap: return node.args[0];  // the same bits: what is not null
    case Op::Unwrap:
      if (arg(0).kind == NodeKind::Column && arg(0).optional) {
        Node column = arg(0);
        column.optional = false;
        column.type = node.type;
        return Make(std::move(column));
      }
      if (!program_.module->types[arg(0).type].optional) return node.args[0];
      return std::nullopt;
    case Op::Select:
      if (is_truth(0, true)) return node.args[1];
      if (is_truth(0, false)) return node.args[2];
      return std::nullopt;
    case Op::Coalesce:
      if (arg(0).kind != NodeKind::Constant) return std::nullopt;
      return node.args[arg(0).constant.is_null() ? 1 : 0];
    case Op::Gt: return Swapped(node, Op::Lt);
    case Op::Ge: return Swapped(node, Op::Le);
    case Op::Eq:
    case Op::Ne:
      if (node.args[1] < node.args[0]) return Swapped(node, node.op);
      return std::nullopt;
    default: return std::nullopt;
  }
}

/// An operation on constants alone, by the interpreter.
std::optional<NodeId> ColumnGraph::Fold(const Node& node) {
  const bool has_function = ir::Info(node.op).immediate == ir::Immediate::Function;
  const bool is_known =
      std::all_of(node.args.begin(), node.args.end(), [&](NodeId id) { return IsConstant(id); });
  if (has_function || !is_known) return std::nullopt;
  if (!has_scratch_) {
    scratch_.types = program_.module->types;
    scratch_.model = program_.module->model;
    scratch_.frames.push_back({ir::FrameKind::Row, {}});
    scratch_.functions.resize(1);
    has_scratch_ = true;
  }
  ir::Function function{"", ir::FrameId(0), {}, {}, {}};
  scratch_.constants.clear();
  ir::Inst inst{node.op, node.type, {}, node.imm, {}};
  for (NodeId id : node.args) {
    const Node& arg = nodes_[id.index()];
    const auto at = static_cast<uint32_t>(scratch_.constants.size());
    scratch_.constants.push_back({arg.type, arg.constant});
    inst.args.push_back(ir::InstId(function.insts.size()));
    function.insts.push_back({Op::Const, arg.type, {}, at, {}});
  }
  if (ir::Info(node.op).immediate == ir::Immediate::Constant) {
    inst.imm = static_cast<uint32_t>(scratch_.constants.size());
    scratch_.constants.push_back({node.type, node.constant});
  }
  function.result = ir::InstId(function.insts.size());
  function.insts.push_back(std::move(inst));
  scratch_.functions[0] = std::move(function);
  interp::Environment env;
  env.snapshot = snapshot_;
  return Constant(node.type, interp::Evaluate(scratch_, ir::FunctionId(0), env));
}

NodeId ColumnGraph::Constant(value::TypeId type, Value value) {
  Node node;
  node.kind = NodeKind::Constant;
  node.type = type;
  node.constant = std::move(value);
  return Make(std::move(node));
}

ColumnGraph::Key ColumnGraph::KeyOf(const Node& node) const {
  std::string constant;
  if (node.kind == NodeKind::Apply && !node.constant.is_null()) constant = node.constant.string();
  if (node.kind == NodeKind::Constant) {
    constant = node.constant.is_failure()
                   ? fmt::format("!{}", value::Slug(node.constant.failure()))
                   : fmt::format("{}:{}", static_cast<int>(node.constant.kind()),
                                 value::Literal(node.constant, node.type, program_.module->types,
                                                program_.module->model));
  }
  return {node.kind,   node.op,  node.type,     node.args, node.imm,
          node.column, node.nan, node.optional, constant};
}

NodeId ColumnGraph::Make(Node node) {
  const auto [entry, is_new] = index_.emplace(KeyOf(node), NodeId(nodes_.size()));
  if (!is_new) return entry->second;
  Derive(*this, node);
  nodes_.push_back(std::move(node));
  return entry->second;
}

std::string ColumnGraph::Text(NodeId id) const {
  const Node& node = nodes_[id.index()];
  const auto& types = program_.module->types;
  switch (node.kind) {
    case NodeKind::Constant:
      if (node.constant.is_failure()) return std::string(value::Slug(node.constant.failure()));
      return value::Literal(node.constant, node.type, types, program_.module->model);
    case NodeKind::Column:
    case NodeKind::WellFormed: {
      const std::string& name = program_.plan->columns[static_cast<size_t>(node.column)].name;
      if (node.kind == NodeKind::WellFormed) return fmt::format("well_formed({})", name);
      return node.optional ? name + "?" : name;
    }
    case NodeKind::Apply: break;
  }
  std::string text = fmt::format("{}(", ir::Info(node.op).mnemonic);
  for (size_t i = 0; i < node.args.size(); ++i) {
    text += (i > 0 ? ", " : "") + Text(node.args[i]);
  }
  if (!node.constant.is_null()) text += fmt::format(", \"{}\"", node.constant.string());
  return text + ")";
}

}  // namespace meshlaw::codegen
