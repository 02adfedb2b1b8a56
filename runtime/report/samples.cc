// SPDX-License-Identifier: Apache-2.0
#include "runtime/report/samples.h"

#include <algorithm>

#include "runtime/report/visible.h"
#include "runtime/report/words.h"

namespace meshlaw::report {

namespace {

bool ReadsAsNumber(const std::string& cell) {
  if (cell.empty() || cell == "null") return true;
  const bool only = cell.find_first_not_of("+-0123456789.,eE") == std::string::npos;
  return only && cell.find_first_of("0123456789") != std::string::npos;
}

SampleColumn& ColumnNamed(SampleTable& table, const std::string& name) {
  for (SampleColumn& column : table.columns) {
    if (column.name == name) return column;
  }
  table.columns.push_back({name, {}, false});
  return table.columns.back();
}

std::string CellOf(const SampleValue& value) {
  return value.form == ValueForm::Failed ? "<error: " + Visible(value.text) + ">"
                                         : Visible(value.text);
}

}  // namespace

SampleTable TableOf(const std::vector<SampleRow>& samples, size_t most) {
  SampleTable table{{"row", {}, true}, {"rows", {}, true}, {}};
  const size_t count = std::min(most, samples.size());
  bool shared = false;
  for (size_t i = 0; i < count; ++i) {
    table.row.cells.push_back(Thousands(samples[i].row));
    table.rows.cells.push_back(Thousands(samples[i].rows));
    shared = shared || samples[i].rows != 1;
    for (const SampleValue& value : samples[i].values) {
      SampleColumn& column = ColumnNamed(table, Visible(value.column));
      column.cells.resize(i + 1);
      column.cells[i] = CellOf(value);
    }
  }
  if (!shared) table.rows.cells.clear();
  for (SampleColumn& column : table.columns) {
    column.cells.resize(count);
    column.numeric = std::all_of(column.cells.begin(), column.cells.end(), ReadsAsNumber);
  }
  return table;
}

}  // namespace meshlaw::report
