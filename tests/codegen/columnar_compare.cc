// SPDX-License-Identifier: Apache-2.0
#include <fmt/core.h>

#include <bit>
#include <cmath>

#include "compiler/interp/scan_rows.h"
#include "tests/codegen/columnar_program.h"
#include "tests/generators/shrink.h"

namespace meshlaw::codegen {

using scan::RowOutput;
using scan::Shape;

namespace {

/// The program's table as one chunk; `source` owns the memory.
struct OneChunk {
  std::unique_ptr<scan::BatchSource> source;
  scan::Batch batch;
  scan::TextCache texts{0};
  scan::Chunk chunk;

  explicit OneChunk(const ColumnarProgram& program)
      : source(scan::MakeSource(program.table, program.layout)),
        texts(program.table.columns.size()) {
    batch = std::move(**source->Next());
    chunk.rows = batch.rows;
    chunk.columns = batch.columns;
    chunk.texts = &texts;
  }
};

bool Bit(const scan::Words& words, int64_t row) {
  return !words.empty() && scan::RowBit(words, row);
}

std::string CellText(const RowOutput& output, Shape shape, int64_t row) {
  if (Bit(output.error, row)) return "error";
  if (Bit(output.not_applicable, row)) return "not applicable";
  if (shape == Shape::Truth) return Bit(output.truth, row) ? "true" : "false";
  if (!Bit(output.present, row)) return "null";
  const auto at = static_cast<size_t>(row);
  switch (shape) {
    case Shape::Truth: break;
    case Shape::Integers: return fmt::format("{}", output.integers[at]);
    case Shape::Reals: {
      if (std::isnan(output.reals[at])) return "nan";
      return fmt::format("{} ({:x})", output.reals[at], std::bit_cast<uint64_t>(output.reals[at]));
    }
    case Shape::General: return "a value";
  }
  return "?";
}

std::vector<RowOutput> Run(scan::RowEvaluator& engine, const scan::RowProgram& program,
                           const scan::Chunk& chunk) {
  std::vector<RowOutput> outputs(program.functions.size());
  for (size_t i = 0; i < outputs.size(); ++i) outputs[i].Prepare(program.functions[i].shape);
  const Status status = engine.Evaluate(chunk, outputs);
  if (!status) fmt::print("engine: {}\n", status.error().message);
  return outputs;
}

std::optional<Difference> Compare(const scan::RowProgram& program, int64_t rows,
                                  const std::vector<RowOutput>& expected,
                                  const std::vector<RowOutput>& found) {
  for (size_t f = 0; f < program.functions.size(); ++f) {
    const Shape shape = program.functions[f].shape;
    for (int64_t row = 0; row < rows; ++row) {
      const std::string want = CellText(expected[f], shape, row);
      const std::string got = CellText(found[f], shape, row);
      if (want != got) {
        return Difference{f, row,
                          fmt::format("the interpreter gives {}, native code {}", want, got)};
      }
    }
    const size_t last = scan::WordCount(rows) - 1;
    const uint64_t beyond = ~scan::RowsOfWord(rows, last);
    for (const scan::Words* words :
         {&found[f].truth, &found[f].present, &found[f].not_applicable, &found[f].error}) {
      if (!words->empty() && ((*words)[last] & beyond) != 0) {
        return Difference{f, rows, "bits past the last row"};
      }
    }
  }
  return std::nullopt;
}

/// A program of one function over one row.
std::unique_ptr<ColumnarProgram> OneRow(const ColumnarProgram& from, const testing::Sample& sample,
                                        size_t function) {
  auto one = std::make_unique<ColumnarProgram>();
  one->module = sample.module;
  one->snapshot = from.snapshot;
  one->plan = from.plan;
  one->table = from.table;
  one->layout = from.layout;
  one->rows = from.rows;
  one->rows.functions = {from.rows.functions[function]};
  one->rows.functions[0].function = sample.function;
  one->rows.module = &one->module;
  one->rows.plan = &one->plan;
  return one;
}

}  // namespace

Comparison Compare(const ColumnarProgram& program, const JitOptions& options) {
  OneChunk data(program);
  const auto interpreter = interp::MakeRowInterpreter(program.rows, program.snapshot.get());
  const auto expected = Run(*interpreter, program.rows, data.chunk);
  auto engine = ColumnarEngine::Make(program.rows, program.snapshot.get(), options);
  if (!engine) return {Difference{0, 0, engine.error().message}, 0, 0};
  data.texts.Reset();
  const auto found = Run(**engine, program.rows, data.chunk);
  return {Compare(program.rows, data.chunk.rows, expected, found), (*engine)->covered(),
          (*engine)->rows_deferred()};
}

std::string Smallest(const ColumnarProgram& program, const Difference& difference,
                     const JitOptions& options) {
  testing::Sample sample;
  sample.module = program.module;
  sample.function = program.rows.functions[difference.function].function;
  sample.snapshot = program.snapshot.get();
  // Fields are shrunk as constants where the difference allows it, else they stay columns.
  const auto& bindings = program.plan.clauses[0].row_bindings;
  scan::Table row = program.table.Rows(std::min(difference.row, program.table.rows() - 1), 1);
  for (const plan::Binding& binding : bindings) sample.fields.push_back(binding.constant);
  const value::TypeId type = program.module[sample.function].type();
  const auto still_differs = [&](const testing::Sample& candidate) {
    // A smaller function of another type would not fill the same output.
    if (candidate.module[candidate.function].type() != type) return false;
    auto one = OneRow(program, candidate, difference.function);
    one->table = row;
    return Compare(*one, options).difference.has_value();
  };
  if (!still_differs(sample)) return "not with this row alone: " + difference.text + "\n";
  const testing::Sample least = testing::Shrink(sample, still_differs);
  auto one = OneRow(program, least, difference.function);
  one->table = row;
  std::string text = testing::Show(least) + Compare(*one, options).difference->text + "\n";
  for (size_t i = 0; i < bindings.size(); ++i) {
    if (bindings[i].column < 0) continue;
    const scan::TableColumn& column = row.columns[static_cast<size_t>(bindings[i].column)];
    text += fmt::format("  field {} is {}: {}", i, scan::Name(column.physical.physical),
                        column.cells[0].index() == 0   ? "null"
                        : column.cells[0].index() == 1 ? "malformed"
                                                       : "");
    if (const auto* number = std::get_if<value::Int128>(&column.cells[0])) {
      text += fmt::format("{}", static_cast<int64_t>(*number));
    }
    if (const auto* real = std::get_if<double>(&column.cells[0])) text += fmt::format("{}", *real);
    if (const auto* words = std::get_if<std::string>(&column.cells[0]))
      text += "\"" + *words + "\"";
    text +=
        fmt::format(" scale {} unit {}\n", column.physical.scale, column.physical.unit_per_second);
  }
  return text;
}

}  // namespace meshlaw::codegen
