// SPDX-License-Identifier: Apache-2.0
// Columns whose values are made ready for others: enums become ordinals, fine timestamps
// microseconds; texts and vectors stay where they are.
#include <algorithm>

#include "compiler/codegen/chunk_steps.h"

namespace meshlaw::codegen {

using scan::Chunk;

namespace {

void CopyMasks(const scan::ArgumentData& from, StepValue& to) {
  std::fill(to.present.begin(), to.present.end(), 0);
  std::fill(to.not_applicable.begin(), to.not_applicable.end(), 0);
  std::copy(from.present.begin(), from.present.end(), to.present.begin());
  std::copy(from.not_applicable.begin(), from.not_applicable.end(), to.not_applicable.begin());
}

/// Validity alone: any text is a text, any cell of a list is a vector.
void ReadMasks(const scan::ColumnView& view, bool optional, int64_t rows, StepValue& to) {
  const size_t words = scan::WordCount(rows);
  std::fill(to.present.begin(), to.present.end(), 0);
  std::fill(to.not_applicable.begin(), to.not_applicable.end(), 0);
  if (view.malformed != nullptr) {
    scan::CopyBits(view.malformed, view.offset, rows, to.not_applicable.data());
  }
  if (view.validity != nullptr) {
    scan::CopyBits(view.validity, view.offset, rows, to.present.data());
  }
  for (size_t w = 0; w < words; ++w) {
    const uint64_t all = scan::RowsOfWord(rows, w);
    if (view.validity == nullptr) to.present[w] = all;
    to.present[w] &= ~to.not_applicable[w];
    if (!optional) to.not_applicable[w] = all & ~to.present[w];
  }
}

std::shared_ptr<scan::ArgumentReader> ReaderOf(const ColumnGraph& graph, const Node& node,
                                               bool optional, value::TypeId field_type) {
  const scan::RowProgram& program = graph.program();
  const value::TypeId type = program.plan->columns[static_cast<size_t>(node.column)].type;
  const scan::Argument argument{node.column, optional, -1, type, field_type};
  return std::make_shared<scan::ArgumentReader>(argument, program.columns, program.module->types,
                                                program.module->model);
}

}  // namespace

ChunkSteps::Step ChunkSteps::MakeColumn(const Node& node, StepValue& to) {
  const auto column = static_cast<size_t>(node.column);
  if (node.form == Form::Text || node.form == Form::Vector) {
    const bool optional = node.optional;
    return [column, optional, &to](const Chunk& chunk) {
      to.texts = chunk.columns[column];
      ReadMasks(to.texts, optional, chunk.rows, to);
    };
  }
  auto reader = ReaderOf(graph_, node, node.optional, node.type);
  return [reader, &to](const Chunk& chunk) {
    const scan::ArgumentData& data = reader->Read(chunk, {});
    CopyMasks(data, to);
    std::copy(data.integers, data.integers + chunk.rows, to.integers.begin());
  };
}

/// Not applicable but not null is what cannot be read.
ChunkSteps::Step ChunkSteps::MakeWellFormed(const Node& node, StepValue& to) {
  auto reader = ReaderOf(graph_, node, true, node.type);
  return [reader, &to](const Chunk& chunk) {
    const scan::ArgumentData& data = reader->Read(chunk, {});
    std::fill(to.present.begin(), to.present.end(), 0);
    for (size_t w = 0; w < data.present.size(); ++w) {
      to.present[w] = scan::RowsOfWord(chunk.rows, w);
      to.truth[w] = to.present[w] & ~data.not_applicable[w];
    }
  };
}

}  // namespace meshlaw::codegen
