// SPDX-License-Identifier: Apache-2.0
// The values of one argument over a chunk, in the form that accumulators and keys read.
#pragma once

#include <unordered_map>

#include "runtime/scan/column_value.h"
#include "runtime/scan/scan_program.h"

namespace meshlaw::scan {

/// Each row is in exactly one of: present, null (in none of the words), not applicable, error.
struct ArgumentData {
  enum class Form : uint8_t {
    Integers,  ///< `integers`
    Reals,     ///< `reals`
    Texts,     ///< `texts`: the cells of a text column
    General,   ///< `values`
  };
  Form form = Form::Integers;
  Words present, not_applicable, error;
  const int64_t* integers = nullptr;
  const double* reals = nullptr;
  ColumnView texts;
  const uint64_t* codes = nullptr;  ///< of `texts`
  const value::Value* values = nullptr;
};

ArgumentData::Form FormOf(const Argument& argument, const value::TypeTable& types);

/// Reads one argument of a port, chunk after chunk.
class ArgumentReader {
 public:
  ArgumentReader(const Argument& argument, const std::vector<PhysicalColumn>& columns,
                 const value::TypeTable& types, const value::Model& model);

  /// `outputs` are those of the functions. The result is good until the next call.
  const ArgumentData& Read(const Chunk& chunk, std::span<const RowOutput> outputs);

  const Argument& argument() const { return argument_; }
  ArgumentData::Form form() const { return data_.form; }

 private:
  void ReadMasks(const ColumnView& view, int64_t rows);
  void ReadIntegers(const ColumnView& view, int64_t rows);
  void ReadTimestamps(const ColumnView& view);
  void ReadEnums(const ColumnView& view);
  void ReadReals(const ColumnView& view, int64_t rows);
  void ReadGeneral(const ColumnView& view);
  void Spoil(int64_t row);
  void SpoilOutside(int64_t low, int64_t high);
  const ArgumentData& FromOutput(const RowOutput& output);

  Argument argument_;
  PhysicalColumn physical_;
  ColumnType type_;
  bool nan_is_value_ = false;
  ArgumentData data_;
  std::vector<int64_t> integers_;
  std::vector<double> reals_;
  value::Values values_;
  std::unordered_map<std::string, int64_t> ordinals_;  ///< of an enum's words
};

}  // namespace meshlaw::scan
