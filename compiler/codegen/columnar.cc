// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/columnar.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "compiler/codegen/chunk_steps.h"
#include "compiler/codegen/kernel_runner.h"
#include "compiler/interp/scan_rows.h"
#include "runtime/scan/row_reader.h"

namespace meshlaw::codegen {

namespace {

using scan::Chunk;
using scan::RowOutput;
using scan::Shape;

/// Nodes of one kernel: enough to share what functions have in common, few enough that the time to
/// make code stays in proportion to them.
constexpr size_t kNodesPerKernel = 120;
/// From so many rows on, better code takes less time than making it.
constexpr int64_t kRowsWorthwhile = 2'000'000;

/// What of a function's nodes a kernel computes, and what steps it needs first.
class NodeWalk {
 public:
  NodeWalk(const ColumnGraph& graph, ChunkSteps& steps) : graph_(graph), steps_(steps) {}

  void Visit(NodeId id) {
    if (!seen_.insert(id).second) return;
    const Node& node = graph_[id];
    if (node.kind == NodeKind::Constant) return;
    if (node.place == Place::Chunk) return steps_.Require(id);
    const bool reads_codes = node.kind == NodeKind::Apply && node.op != ir::Op::IsNull;
    for (NodeId arg : node.args) {
      const bool is_text = graph_[arg].form == Form::Text && !graph_.IsConstant(arg);
      if (is_text && reads_codes) steps_.RequireCodes(arg);
      Visit(arg);
    }
  }
  size_t size() const { return seen_.size(); }

 private:
  const ColumnGraph& graph_;
  ChunkSteps& steps_;
  std::set<NodeId> seen_;
};

class Engine : public ColumnarEngine {
 public:
  Engine(const scan::RowProgram& program, const snapshot::Snapshot* snapshot)
      : program_(program), graph_(program, snapshot), steps_(graph_), rows_(program, snapshot) {}

  Status Prepare(const snapshot::Snapshot* snapshot, const JitOptions& options);
  Status Evaluate(const Chunk& chunk, std::span<RowOutput> outputs) override;

  std::string Text() const override;
  size_t covered() const override { return program_.functions.size() - left_.size(); }
  int64_t rows_deferred() const override { return rows_deferred_; }
  const std::string& llvm() const override { return jit_->llvm(); }
  const std::string& assembly() const override { return jit_->assembly(); }

 private:
  bool IsCovered(NodeId root, Shape shape) const;
  void Partition();
  void Redo(const KernelOutput& output, const Chunk& chunk, const scan::Words& rows, RowOutput& to);

  const scan::RowProgram& program_;
  ColumnGraph graph_;
  ChunkSteps steps_;
  scan::RowReader rows_;
  std::vector<NodeId> roots_;
  std::vector<KernelPlan> plans_;
  std::unique_ptr<ColumnarJit> jit_;
  std::vector<std::unique_ptr<KernelRunner>> runners_;
  // Functions that stay with the interpreter, as a program of their own.
  std::vector<size_t> left_;
  scan::RowProgram left_program_;
  std::unique_ptr<scan::RowEvaluator> interpreter_;
  std::vector<RowOutput> left_outputs_;
  int64_t rows_deferred_ = 0;
};

bool Engine::IsCovered(NodeId root, Shape shape) const {
  const Node& node = graph_[root];
  if (node.place == Place::Nowhere || shape == Shape::General) return false;
  const bool is_decimal = graph_.TypeOf(root).kind == value::TypeKind::Decimal;
  return !is_decimal && node.form != Form::Text && node.form != Form::Vector;
}

/// Functions in their order, as many to a kernel as its size allows.
void Engine::Partition() {
  std::optional<NodeWalk> walk;
  for (size_t i = 0; i < roots_.size(); ++i) {
    const Shape shape = program_.functions[i].shape;
    if (!IsCovered(roots_[i], shape)) {
      left_.push_back(i);
      continue;
    }
    if (plans_.empty() || walk->size() > kNodesPerKernel) {
      plans_.push_back({fmt::format("kernel{}", plans_.size()), {}, {}});
      walk.emplace(graph_, steps_);
    }
    walk->Visit(roots_[i]);
    plans_.back().outputs.push_back({static_cast<uint32_t>(i), roots_[i], shape});
  }
}

Status Engine::Prepare(const snapshot::Snapshot* snapshot, const JitOptions& options) {
  for (const scan::RowFunction& function : program_.functions) {
    roots_.push_back(graph_.Lower(function));
  }
  Partition();
  JitOptions chosen = options;
  if (options.effort == Effort::Auto) {
    const int64_t rows = program_.rows_expected;
    chosen.effort = rows >= 0 && rows < kRowsWorthwhile ? Effort::Quick : Effort::Light;
  }
  auto jit = ColumnarJit::Make(graph_, plans_, chosen);
  if (!jit) return std::unexpected(jit.error());
  jit_ = std::move(*jit);
  for (size_t i = 0; i < plans_.size(); ++i) {
    runners_.push_back(
        std::make_unique<KernelRunner>(graph_, steps_, plans_[i], (*jit_)[i], jit_->lanes()));
  }
  left_program_ = program_;
  left_program_.functions.clear();
  for (size_t i : left_) left_program_.functions.push_back(program_.functions[i]);
  interpreter_ = interp::MakeRowInterpreter(left_program_, snapshot);
  left_outputs_.resize(left_.size());
  return {};
}

Status Engine::Evaluate(const Chunk& chunk, std::span<RowOutput> outputs) {
  steps_.Run(chunk);
  for (const std::unique_ptr<KernelRunner>& runner : runners_) {
    runner->Run(chunk, outputs);
    for (size_t i = 0; i < runner->plan().outputs.size(); ++i) {
      const KernelOutput& output = runner->plan().outputs[i];
      if (output.writes_deferred) {
        Redo(output, chunk, runner->deferred(i), outputs[output.function]);
      }
    }
  }
  if (left_.empty()) return {};
  for (size_t i = 0; i < left_.size(); ++i) std::swap(left_outputs_[i], outputs[left_[i]]);
  const Status status = interpreter_->Evaluate(chunk, left_outputs_);
  for (size_t i = 0; i < left_.size(); ++i) std::swap(left_outputs_[i], outputs[left_[i]]);
  return status;
}

/// Rows that the kernel put off, by the interpreter.
void Engine::Redo(const KernelOutput& output, const Chunk& chunk, const scan::Words& rows,
                  RowOutput& to) {
  const scan::RowFunction& function = program_.functions[output.function];
  scan::ForEachRow(rows.data(), scan::WordCount(chunk.rows), [&](int64_t row) {
    ++rows_deferred_;
    const uint64_t bit = uint64_t{1} << (row & 63);
    const auto word = static_cast<size_t>(row >> 6);
    for (scan::Words* words : {&to.truth, &to.present, &to.not_applicable, &to.error}) {
      if (!words->empty()) (*words)[word] &= ~bit;
    }
    interp::StoreRow(function.shape, row,
                     rows_.Evaluate(function.function, function.clause, chunk, row), to);
  });
}

std::string Engine::Text() const {
  std::string text;
  for (const NodeId id : steps_.order()) text += fmt::format("step {}\n", graph_.Text(id));
  for (const KernelPlan& plan : plans_) {
    text += fmt::format("{}\n", plan.name);
    for (const KernelOutput& output : plan.outputs) {
      text += fmt::format("  function {} = {}\n", output.function, graph_.Text(output.node));
    }
  }
  for (size_t i : left_) {
    const std::string& why = graph_[roots_[i]].why_not;
    text += fmt::format("interpreter: function {} ({})\n", i,
                        why.empty() ? "a result that is no number" : why);
  }
  return text;
}

}  // namespace

Result<std::unique_ptr<ColumnarEngine>> ColumnarEngine::Make(const scan::RowProgram& program,
                                                             const snapshot::Snapshot* snapshot,
                                                             const JitOptions& options) {
  auto engine = std::make_unique<Engine>(program, snapshot);
  if (Status s = engine->Prepare(snapshot, options); !s) return std::unexpected(s.error());
  return engine;
}

}  // namespace meshlaw::codegen
