// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/chunk_steps.h"

namespace meshlaw::codegen {

using ir::Op;
using scan::Chunk;

ChunkSteps::ChunkSteps(const ColumnGraph& graph) : graph_(graph) {}

void ChunkSteps::Require(NodeId id) {
  if (values_.contains(id)) return;
  const Node& node = graph_[id];
  for (NodeId arg : node.args) {
    if (!graph_.IsConstant(arg)) Require(arg);
  }
  values_[id] = std::make_unique<StepValue>();
  Prepare(*values_[id], node.form);
  order_.push_back(id);
  steps_.push_back(Make(node, id));
}

void ChunkSteps::RequireCodes(NodeId id) {
  Require(id);
  if (has_codes_[id]) return;
  has_codes_[id] = true;
  StepValue& value = ValueOf(id);
  const Node& node = graph_[id];
  if (node.kind == NodeKind::Column) {
    const auto column = static_cast<size_t>(node.column);
    steps_.push_back(
        [&value, column](const Chunk& chunk) { value.codes = chunk.TextCodes(column); });
    return;
  }
  value.own_codes.resize(static_cast<size_t>(Chunk::kRowsMax));
  steps_.push_back([&value](const Chunk& chunk) {
    scan::EncodeTexts(value.texts, chunk.rows, value.own_codes.data());
    value.codes = value.own_codes.data();
  });
}

void ChunkSteps::Run(const Chunk& chunk) {
  for (const Step& step : steps_) step(chunk);
}

ChunkSteps::Step ChunkSteps::Make(const Node& node, NodeId id) {
  StepValue& to = ValueOf(id);
  if (node.kind == NodeKind::Column) return MakeColumn(node, to);
  if (node.kind == NodeKind::WellFormed) return MakeWellFormed(node, to);
  switch (node.op) {
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge: return MakeTextComparison(node, to);
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith: return MakeTextTest(node, to);
    case Op::OneOf: return MakeTextSet(node, to);
    case Op::Matches: return MakeMatches(node, to);
    case Op::Length: return MakeLength(node, to);
    case Op::Lower:
    case Op::Upper:
    case Op::Trim: return MakeTextChange(node, to);
    case Op::Coalesce:
    case Op::Unwrap: return MakeTextChoice(node, to);
    case Op::ToLocal: return MakeToLocal(node, to);
    case Op::DateOf: return MakeDateOf(node, to);
    case Op::DatePart: return MakeDatePart(node, to);
    case Op::Dims:
    case Op::Norm:
    case Op::AllFinite: return MakeVector(node, to);
    default: break;  // no other operation has Place::Chunk
  }
  MESHLAW_UNREACHABLE();
}

void Prepare(StepValue& value, Form form) {
  const size_t words = scan::WordCount(Chunk::kRowsMax);
  const auto rows = static_cast<size_t>(Chunk::kRowsMax);
  value.present.assign(words, 0);
  value.not_applicable.assign(words, 0);
  value.error.assign(words, 0);
  if (form == Form::Truth) value.truth.assign(words, 0);
  if (form == Form::Integer) value.integers.assign(rows, 0);
  if (form == Form::Real) value.reals.assign(rows, 0);
}

void JoinMasks(std::initializer_list<const StepValue*> from, StepValue& to) {
  for (size_t w = 0; w < to.present.size(); ++w) {
    uint64_t present = ~uint64_t{0}, not_applicable = 0, error = 0;
    for (const StepValue* operand : from) {
      if (operand == nullptr) continue;
      present &= operand->present[w];
      not_applicable |= operand->not_applicable[w];
      error |= operand->error[w];
    }
    to.present[w] = present;
    to.not_applicable[w] = not_applicable & ~error;
    to.error[w] = error;
  }
}

}  // namespace meshlaw::codegen
