// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/argument_data.h"

#include <cmath>

#include "runtime/value/time.h"

namespace meshlaw::scan {

using value::TypeKind;

ArgumentData::Form FormOf(const Argument& argument, const value::TypeTable& types) {
  const value::Type& type = types[argument.type];
  if (argument.column >= 0 && type.kind == TypeKind::String) return ArgumentData::Form::Texts;
  switch (ShapeOf(type)) {
    case Shape::Truth:
    case Shape::Integers: return ArgumentData::Form::Integers;
    case Shape::Reals: return ArgumentData::Form::Reals;
    case Shape::General: return ArgumentData::Form::General;
  }
  MESHLAW_UNREACHABLE();
}

ArgumentReader::ArgumentReader(const Argument& argument, const std::vector<PhysicalColumn>& columns,
                               const value::TypeTable& types, const value::Model& model)
    : argument_(argument), type_(ColumnType::Of(argument.type, types, model)) {
  data_.form = FormOf(argument, types);
  if (argument.column < 0) return;
  physical_ = columns[static_cast<size_t>(argument.column)];
  nan_is_value_ = types[argument.field_type].nan;
  const size_t rows = static_cast<size_t>(Chunk::kRowsMax);
  if (data_.form == ArgumentData::Form::Integers) integers_.resize(rows);
  if (data_.form == ArgumentData::Form::Reals) reals_.resize(rows);
  if (data_.form == ArgumentData::Form::General) values_.resize(rows);
  if (type_.enum_decl == nullptr) return;
  for (size_t i = 0; i < type_.enum_decl->values.size(); ++i) {
    ordinals_.emplace(type_.enum_decl->values[i], static_cast<int64_t>(i));
  }
}

const ArgumentData& ArgumentReader::Read(const Chunk& chunk, std::span<const RowOutput> outputs) {
  if (argument_.column < 0) return FromOutput(outputs[static_cast<size_t>(argument_.function)]);
  const ColumnView& view = chunk.columns[static_cast<size_t>(argument_.column)];
  ReadMasks(view, chunk.rows);
  switch (data_.form) {
    case ArgumentData::Form::Integers: ReadIntegers(view, chunk.rows); break;
    case ArgumentData::Form::Reals: ReadReals(view, chunk.rows); break;
    case ArgumentData::Form::Texts:
      data_.texts = view;
      data_.codes = chunk.TextCodes(static_cast<size_t>(argument_.column));
      break;
    case ArgumentData::Form::General: ReadGeneral(view); break;
  }
  return data_;
}

const ArgumentData& ArgumentReader::FromOutput(const RowOutput& output) {
  data_.present = output.present;
  data_.not_applicable = output.not_applicable;
  data_.error = output.error;
  data_.integers = output.integers.data();
  data_.reals = output.reals.data();
  data_.values = output.values.data();
  return data_;
}

/// A null that the field does not allow is a failure; malformed text always is.
void ArgumentReader::ReadMasks(const ColumnView& view, int64_t rows) {
  const size_t words = WordCount(rows);
  data_.present.assign(words, 0);
  data_.not_applicable.assign(words, 0);
  data_.error.assign(words, 0);
  if (view.malformed != nullptr) {
    CopyBits(view.malformed, view.offset, rows, data_.not_applicable.data());
  }
  if (view.validity != nullptr) CopyBits(view.validity, view.offset, rows, data_.present.data());
  for (size_t w = 0; w < words; ++w) {
    const uint64_t all = RowsOfWord(rows, w);
    if (view.validity == nullptr) data_.present[w] = all;
    data_.present[w] &= ~data_.not_applicable[w];
    if (!argument_.optional) data_.not_applicable[w] = all & ~data_.present[w];
  }
}

/// The row's value is outside its type.
void ArgumentReader::Spoil(int64_t row) {
  const uint64_t bit = uint64_t{1} << (row & 63);
  data_.present[static_cast<size_t>(row >> 6)] &= ~bit;
  data_.not_applicable[static_cast<size_t>(row >> 6)] |= bit;
}

namespace {

template <typename T>
void Widen(const ColumnView& view, int64_t rows, int64_t* to) {
  const auto* from = static_cast<const uint8_t*>(view.values);
  for (int64_t i = 0; i < rows; ++i) {
    T cell;
    std::memcpy(&cell, from + static_cast<size_t>(i) * sizeof(T), sizeof(T));
    to[i] = static_cast<int64_t>(cell);
  }
}

bool IsAligned(const void* values) { return reinterpret_cast<uintptr_t>(values) % 8 == 0; }

void WidenAny(const ColumnView& view, int64_t rows, int64_t* to) {
  switch (view.physical) {
    case Physical::Int8: return Widen<int8_t>(view, rows, to);
    case Physical::Int16: return Widen<int16_t>(view, rows, to);
    case Physical::Int32:
    case Physical::Date32: return Widen<int32_t>(view, rows, to);
    case Physical::UInt8: return Widen<uint8_t>(view, rows, to);
    case Physical::UInt16: return Widen<uint16_t>(view, rows, to);
    case Physical::UInt32: return Widen<uint32_t>(view, rows, to);
    default: break;
  }
  for (int64_t i = 0; i < rows; ++i) to[i] = IntegerAt(view, i);
}

}  // namespace

void ArgumentReader::ReadIntegers(const ColumnView& view, int64_t rows) {
  data_.integers = integers_.data();
  if (type_.enum_decl != nullptr) return ReadEnums(view);
  if (view.physical == Physical::Timestamp && physical_.unit_per_second != 1'000'000) {
    return ReadTimestamps(view);
  }
  const bool is_plain = view.physical == Physical::Int64 || view.physical == Physical::Time64 ||
                        view.physical == Physical::Timestamp;
  if (is_plain && IsAligned(view.values)) {
    data_.integers = static_cast<const int64_t*>(view.values);
  } else {
    WidenAny(view, rows, integers_.data());
  }
  if (view.physical == Physical::UInt64) SpoilOutside(0, INT64_MAX);
  if (view.physical == Physical::Time64) SpoilOutside(0, value::kMicrosPerDay - 1);
}

void ArgumentReader::SpoilOutside(int64_t low, int64_t high) {
  const Words present = data_.present;
  ForEachRow(present.data(), present.size(), [&](int64_t row) {
    const int64_t number = data_.integers[row];
    if (number < low || number > high) Spoil(row);
  });
}

void ArgumentReader::ReadTimestamps(const ColumnView& view) {
  const Words present = data_.present;
  ForEachRow(present.data(), present.size(), [&](int64_t row) {
    const auto micros = ToMicros(IntegerAt(view, row), physical_.unit_per_second);
    if (micros) {
      integers_[static_cast<size_t>(row)] = *micros;
    } else {
      Spoil(row);
    }
  });
}

void ArgumentReader::ReadEnums(const ColumnView& view) {
  const Words present = data_.present;
  std::string word;
  ForEachRow(present.data(), present.size(), [&](int64_t row) {
    word = TextAt(view, row);
    const auto found = ordinals_.find(word);
    if (found == ordinals_.end()) return Spoil(row);
    integers_[static_cast<size_t>(row)] = found->second;
  });
}

void ArgumentReader::ReadReals(const ColumnView& view, int64_t rows) {
  data_.reals = reals_.data();
  if (view.physical == Physical::Float64 && IsAligned(view.values)) {
    data_.reals = static_cast<const double*>(view.values);
  } else {
    for (int64_t i = 0; i < rows; ++i) {
      if (!RowBit(data_.present, i)) continue;
      reals_[static_cast<size_t>(i)] = ReadValue(view, physical_, type_, i).real();
    }
  }
  if (nan_is_value_) return;
  const Words present = data_.present;
  ForEachRow(present.data(), present.size(), [&](int64_t row) {
    if (!std::isfinite(data_.reals[row])) Spoil(row);
  });
}

void ArgumentReader::ReadGeneral(const ColumnView& view) {
  data_.values = values_.data();
  const Words present = data_.present;
  ForEachRow(present.data(), present.size(), [&](int64_t row) {
    value::Value& value = values_[static_cast<size_t>(row)];
    value = ReadValue(view, physical_, type_, row);
    if (value.is_failure()) Spoil(row);
  });
}

}  // namespace meshlaw::scan
