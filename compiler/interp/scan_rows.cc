// SPDX-License-Identifier: Apache-2.0
#include "compiler/interp/scan_rows.h"

#include "runtime/scan/row_reader.h"

namespace meshlaw::interp {

namespace {

using scan::RowFunction;
using scan::RowOutput;
using scan::Shape;
using value::Value;

void SetBit(scan::Words& words, int64_t row) {
  words[static_cast<size_t>(row >> 6)] |= uint64_t{1} << (row & 63);
}

class RowInterpreter : public scan::RowEvaluator {
 public:
  RowInterpreter(const scan::RowProgram& program, const snapshot::Snapshot* snapshot)
      : program_(program), reader_(program, snapshot) {}

  Status Evaluate(const scan::Chunk& chunk, std::span<RowOutput> outputs) override {
    for (size_t i = 0; i < program_.functions.size(); ++i) {
      const RowFunction& function = program_.functions[i];
      outputs[i].Prepare(function.shape);
      for (int64_t row = 0; row < chunk.rows; ++row) {
        StoreRow(function.shape, row,
                 reader_.Evaluate(function.function, function.clause, chunk, row), outputs[i]);
      }
    }
    return {};
  }

 private:
  const scan::RowProgram& program_;
  scan::RowReader reader_;
};

}  // namespace

void StoreRow(Shape shape, int64_t row, const Value& value, RowOutput& output) {
  if (value.is_failure()) {
    SetBit(value::IsNotApplicable(value.failure()) ? output.not_applicable : output.error, row);
    return;
  }
  if (shape == Shape::Truth) {
    if (value.is_true()) SetBit(output.truth, row);
    return;
  }
  if (value.is_null()) return;
  SetBit(output.present, row);
  const size_t at = static_cast<size_t>(row);
  switch (shape) {
    case Shape::Truth: break;
    case Shape::Integers:
      output.integers[at] =
          value.kind() == Value::Kind::Bool ? int64_t{value.boolean()} : value.integer();
      break;
    case Shape::Reals: output.reals[at] = value.real(); break;
    case Shape::General: output.values[at] = value; break;
  }
}

std::unique_ptr<scan::RowEvaluator> MakeRowInterpreter(const scan::RowProgram& program,
                                                       const snapshot::Snapshot* snapshot) {
  return std::make_unique<RowInterpreter>(program, snapshot);
}

}  // namespace meshlaw::interp
