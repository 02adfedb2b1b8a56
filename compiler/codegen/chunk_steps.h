// SPDX-License-Identifier: Apache-2.0
// Chunk steps: the nodes of a graph that are made by loops in C++ over a chunk of rows, before the
// kernel runs. Texts, the calendar, enums and vectors: what registers do not hold.
//
// Each node's values lie in a StepValue that lives as long as the steps and is made anew for every
// chunk. Words and arrays have room for whole words of rows, so the kernel reads them without a
// tail.
#pragma once

#include <functional>
#include <memory>
#include <unordered_map>

#include "compiler/codegen/column_graph.h"
#include "runtime/scan/argument_data.h"

namespace meshlaw::codegen {

/// A row is in exactly one of: present, not applicable, error, or (null) in none.
struct StepValue {
  scan::Words present, not_applicable, error;
  scan::Words truth;                 ///< Truth; within `present`
  std::vector<int64_t> integers;     ///< Integer
  std::vector<double> reals;         ///< Real
  scan::ColumnView texts;            ///< Text, Vector
  const uint64_t* codes = nullptr;   ///< Text: see text_codes.h; if RequireCodes was called
  std::vector<int64_t> days;         ///< of moments; if RequireDays was called
  std::vector<int64_t> time_of_day;  ///< in microseconds
  // What the pointers above may point to.
  std::string bytes;
  std::vector<int64_t> offsets;
  std::vector<uint64_t> own_codes;
};

class ChunkSteps {
 public:
  explicit ChunkSteps(const ColumnGraph& graph);

  /// Adds the steps that make a node of Place::Chunk.
  void Require(NodeId node);
  /// The same, and its codes: the kernel will compare them.
  void RequireCodes(NodeId node);
  /// The same, and its days and times of day: some part of its moments will be asked for.
  void RequireDays(NodeId node);
  void Run(const scan::Chunk& chunk);

  const StepValue& operator[](NodeId node) const { return *values_.at(node); }
  /// The nodes in the order in which they are made.
  const std::vector<NodeId>& order() const { return order_; }

 private:
  using Step = std::function<void(const scan::Chunk&)>;

  StepValue& ValueOf(NodeId node) { return *values_[node]; }
  Step Make(const Node& node, NodeId id);
  // chunk_columns.cc
  Step MakeColumn(const Node& node, StepValue& to);
  Step MakeWellFormed(const Node& node, StepValue& to);
  // chunk_text.cc
  Step MakeTextTest(const Node& node, StepValue& to);
  Step MakeTextComparison(const Node& node, StepValue& to);
  Step MakeTextSet(const Node& node, StepValue& to);
  Step MakeMatches(const Node& node, StepValue& to);
  Step MakeLength(const Node& node, StepValue& to);
  Step MakeTextChange(const Node& node, StepValue& to);
  Step MakeTextChoice(const Node& node, StepValue& to);
  // chunk_time.cc
  Step MakeToLocal(const Node& node, StepValue& to);
  Step MakeDateOf(const Node& node, StepValue& to);
  Step MakeDatePart(const Node& node, StepValue& to);
  // chunk_vector.cc
  Step MakeVector(const Node& node, StepValue& to);

  const ColumnGraph& graph_;
  std::unordered_map<NodeId, std::unique_ptr<StepValue>> values_;
  std::unordered_map<NodeId, bool> has_codes_, has_days_;
  std::vector<NodeId> order_;
  std::vector<Step> steps_;
};

/// The masks of a strict operation: a row has a value where all operands have one.
void JoinMasks(std::initializer_list<const StepValue*> from, StepValue& to);
/// Room for the rows of a chunk in whichever arrays a form has.
void Prepare(StepValue& value, Form form);
inline void SetRow(scan::Words& words, int64_t row) {
  words[static_cast<size_t>(row >> 6)] |= uint64_t{1} << (row & 63);
}
/// `visit(row)` for each row with a value.
template <typename Visit>
void ForEachPresent(const StepValue& value, Visit visit) {
  const uint64_t* words = value.present.data();
  for (size_t w = 0; w < value.present.size(); ++w) {
    const auto first = static_cast<int64_t>(w) * 64;
    if (words[w] == ~uint64_t{0}) {
      for (int64_t i = 0; i < 64; ++i) visit(first + i);
    } else {
      scan::ForEachRow(words + w, 1, [&](int64_t row) { visit(first + row); });
    }
  }
}

/// Sets `to` to what `make` gives for each number; neighbours are often equal.
template <typename Make>
void MapIntegers(const int64_t* numbers, StepValue& to, Make make) {
  int64_t* made = to.integers.data();
  int64_t last = 0, answer = 0;
  bool is_known = false;
  ForEachPresent(to, [&](int64_t row) {
    if (!is_known || numbers[row] != last) {
      last = numbers[row];
      answer = make(last);
      is_known = true;
    }
    made[row] = answer;
  });
}

}  // namespace meshlaw::codegen
