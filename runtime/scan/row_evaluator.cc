// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/row_evaluator.h"

namespace meshlaw::scan {

void RowOutput::Prepare(Shape shape) {
  const size_t words = WordCount(Chunk::kRowsMax);
  const size_t rows = static_cast<size_t>(Chunk::kRowsMax);
  not_applicable.assign(words, 0);
  error.assign(words, 0);
  (shape == Shape::Truth ? truth : present).assign(words, 0);
  if (shape == Shape::Integers) integers.assign(rows, 0);
  if (shape == Shape::Reals) reals.assign(rows, 0);
  if (shape == Shape::General) values.assign(rows, value::Value());
}

}  // namespace meshlaw::scan
