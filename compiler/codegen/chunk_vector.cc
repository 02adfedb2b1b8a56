// SPDX-License-Identifier: Apache-2.0
// Vectors: fixed-size lists of floats, read where they lie.
#include <cmath>
#include <cstring>

#include "compiler/codegen/chunk_steps.h"

namespace meshlaw::codegen {

using ir::Op;
using scan::Chunk;

namespace {

template <typename T>
double Element(const void* values, int64_t index) {
  T element;
  std::memcpy(&element,
              static_cast<const uint8_t*>(values) + static_cast<size_t>(index) * sizeof(T),
              sizeof(T));
  return static_cast<double>(element);
}

template <typename T>
bool AllFinite(const void* values, int64_t first, int64_t size) {
  for (int64_t i = 0; i < size; ++i) {
    if (!std::isfinite(Element<T>(values, first + i))) return false;
  }
  return true;
}

/// In the order that the language fixes: eight lanes, then the lanes in pairs.
template <typename T>
double Norm(const void* values, int64_t first, int64_t size) {
  double lanes[8] = {};
  for (int64_t i = 0; i < size; ++i) {
    const double element = Element<T>(values, first + i);
    lanes[i % 8] += element * element;
  }
  const double low = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
  const double high = (lanes[4] + lanes[5]) + (lanes[6] + lanes[7]);
  return std::sqrt(low + high);
}

}  // namespace

ChunkSteps::Step ChunkSteps::MakeVector(const Node& node, StepValue& to) {
  const StepValue& from = ValueOf(node.args[0]);
  const scan::PhysicalColumn& physical = graph_.PhysicalOf(graph_[node.args[0]].column);
  const int64_t size = physical.list_size;
  const bool is_double = physical.physical == scan::Physical::DoubleList;
  const bool nan = graph_.program().module->types[node.type].nan;
  return [&from, op = node.op, size, is_double, nan, &to](const Chunk&) {
    JoinMasks({&from}, to);
    if (op == Op::AllFinite) std::fill(to.truth.begin(), to.truth.end(), 0);
    const scan::Words rows = to.present;
    scan::ForEachRow(rows.data(), rows.size(), [&](int64_t row) {
      const auto at = static_cast<size_t>(row);
      const void* values = from.texts.values;
      const int64_t first = row * size;
      if (op == Op::Dims) {
        to.integers[at] = size;
      } else if (op == Op::AllFinite) {
        const bool holds = is_double ? AllFinite<double>(values, first, size)
                                     : AllFinite<float>(values, first, size);
        if (holds) SetRow(to.truth, row);
      } else {
        to.reals[at] =
            is_double ? Norm<double>(values, first, size) : Norm<float>(values, first, size);
        if (nan || std::isfinite(to.reals[at])) return;
        to.present[at >> 6] &= ~(uint64_t{1} << (at & 63));
        SetRow(to.error, row);
      }
    });
  };
}

}  // namespace meshlaw::codegen
