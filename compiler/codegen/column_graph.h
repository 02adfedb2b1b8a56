// SPDX-License-Identifier: Apache-2.0
// ColumnGraph: the functions of a scan as one graph over columns, each expression once.
//
// Between the rule IR and native code. Functions of all clauses are lowered into one set of nodes;
// equal expressions over equal bindings are one node (hash-consing), whatever rule they come from.
// What the plan binds to a value is folded by the interpreter here, quantifiers over constant
// collections are unrolled, and every node is told where it runs: in the kernel (vector code), in a
// chunk step (a loop in C++ over a chunk, for texts, the calendar and vectors), or nowhere, in
// which case the functions that need it stay with the interpreter. Knows nothing of LLVM.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include "runtime/scan/row_evaluator.h"

namespace meshlaw::snapshot {
class Snapshot;
}

namespace meshlaw::codegen {

struct NodeTag;
using NodeId = Id<NodeTag>;

enum class NodeKind : uint8_t {
  Constant,    ///< `constant`, which may be null or a failure
  Column,      ///< a field bound to a column
  WellFormed,  ///< whether a field bound to a column can be read
  Apply,       ///< `op` on `args`
};

/// Where a node's values are made.
enum class Place : uint8_t { Kernel, Chunk, Nowhere };

/// How a node's values lie in registers and arrays.
enum class Form : uint8_t { Truth, Integer, Real, Text, Vector, Other };

/// Both ends included; the whole of Int where nothing is known.
struct IntRange {
  int64_t low = INT64_MIN, high = INT64_MAX;
  bool IsWithin(int64_t from, int64_t to) const { return low >= from && high <= to; }
};

struct Node {
  NodeKind kind = NodeKind::Constant;
  ir::Op op = ir::Op::Const;
  value::TypeId type;
  std::vector<NodeId> args;
  uint32_t imm = 0;       ///< Apply: DatePart
  int column = -1;        ///< Column, WellFormed: of the plan
  bool optional = false;  ///< Column: a null is a value
  bool nan = false;       ///< Column, WellFormed: NaN is a value
  value::Value constant;  ///< Constant; Apply of Matches and ToLocal: the pattern, the zone

  // Derived when the node is made.
  Place place = Place::Nowhere;
  Form form = Form::Other;
  IntRange range;       ///< Integer: of the values that are there
  std::string why_not;  ///< Nowhere: in words
};

class ColumnGraph {
 public:
  ColumnGraph(const scan::RowProgram& program, const snapshot::Snapshot* snapshot);

  /// The node of a function of the program.
  NodeId Lower(const scan::RowFunction& function);

  const Node& operator[](NodeId id) const { return nodes_[id.index()]; }
  const std::vector<Node>& nodes() const { return nodes_; }
  const scan::RowProgram& program() const { return program_; }
  const value::Type& TypeOf(NodeId id) const {
    return program_.module->types[nodes_[id.index()].type];
  }
  const scan::PhysicalColumn& PhysicalOf(int column) const {
    return program_.columns[static_cast<size_t>(column)];
  }
  const value::Type& ColumnTypeOf(int column) const {
    return program_.module->types[program_.plan->columns[static_cast<size_t>(column)].type];
  }
  bool IsConstant(NodeId id) const { return nodes_[id.index()].kind == NodeKind::Constant; }

  /// The node's expression, for plans and tests.
  std::string Text(NodeId id) const;

 private:
  struct Scope {
    const std::vector<plan::Binding>* bindings;
    std::vector<NodeId> locals;
  };
  using Key = std::tuple<NodeKind, ir::Op, value::TypeId, std::vector<NodeId>, uint32_t, int, bool,
                         bool, std::string>;

  NodeId LowerFunction(ir::FunctionId function, const Scope& scope, int depth);
  NodeId LowerInst(const ir::Function& function, const ir::Inst& inst,
                   const std::vector<NodeId>& made, const Scope& scope, int depth);
  NodeId LowerField(const ir::Function& function, const ir::Inst& inst, const Scope& scope);
  NodeId LowerQuantifier(const ir::Inst& inst, NodeId collection, const Scope& scope, int depth);
  NodeId Apply(const ir::Inst& inst, std::vector<NodeId> args);
  std::optional<NodeId> Simplify(const Node& node);
  std::optional<NodeId> Fold(const Node& node);
  NodeId Constant(value::TypeId type, value::Value value);
  NodeId Make(Node node);
  Key KeyOf(const Node& node) const;
  NodeId Swapped(Node node, ir::Op op);

  const scan::RowProgram& program_;
  const snapshot::Snapshot* snapshot_;
  std::vector<Node> nodes_;
  std::map<Key, NodeId> index_;
  ir::Module scratch_;  ///< for the interpreter: one function over constants
  bool has_scratch_ = false;
};

/// Fills a node's derived fields from those of its arguments.
void Derive(const ColumnGraph& graph, Node& node);
/// The range of an Integer node.
IntRange RangeOf(const ColumnGraph& graph, const Node& node);

}  // namespace meshlaw::codegen
