// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/accumulator.h"

namespace meshlaw::scan {

std::unique_ptr<Accumulator> MakeAccumulator(const AccumulatorSpec& spec) {
  switch (spec.kind) {
    case ir::AccumulatorKind::Count:
    case ir::AccumulatorKind::CountIf:
    case ir::AccumulatorKind::NullCount:
    case ir::AccumulatorKind::NullRatio: return MakeCount(spec.kind);
    case ir::AccumulatorKind::Sum:
    case ir::AccumulatorKind::Mean: return MakeSum(spec);
    case ir::AccumulatorKind::Min:
    case ir::AccumulatorKind::Max:
    case ir::AccumulatorKind::MaxAge: return MakeExtreme(spec);
    case ir::AccumulatorKind::Distinct:
    case ir::AccumulatorKind::Unique:
    case ir::AccumulatorKind::Foreign: return MakeKeyed(spec);
  }
  MESHLAW_UNREACHABLE();
}

Words RowsWithValues(const AccumulatorInput& input) {
  Words rows = *input.selected;
  for (const ArgumentData* argument : input.arguments) {
    for (size_t w = 0; w < rows.size(); ++w) rows[w] &= argument->present[w];
  }
  return rows;
}

}  // namespace meshlaw::scan
