// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/column_value.h"

#include <fmt/core.h>

#include <limits>

#include "runtime/scan/bits.h"
#include "runtime/value/conform.h"
#include "runtime/value/time.h"

namespace meshlaw::scan {

using value::Decimal;
using value::Failure;
using value::Int128;
using value::Type;
using value::TypeKind;
using value::Value;

namespace {

bool IsInteger(Physical physical) {
  return physical >= Physical::Int8 && physical <= Physical::UInt64;
}
bool IsFloat(Physical physical) {
  return physical == Physical::Float32 || physical == Physical::Float64;
}
bool IsText(Physical physical) {
  return physical == Physical::String || physical == Physical::LargeString;
}
bool IsVector(Physical physical) {
  return physical == Physical::FloatList || physical == Physical::DoubleList;
}

bool CanRead(const PhysicalColumn& column, const Type& type) {
  const Physical physical = column.physical;
  switch (type.kind) {
    case TypeKind::Bool: return physical == Physical::Bool;
    case TypeKind::Int: return IsInteger(physical);
    case TypeKind::Decimal:
      return IsInteger(physical) ||
             (physical == Physical::Decimal128 && column.scale <= Decimal::kDigitsMax);
    case TypeKind::Float: return IsInteger(physical) || IsFloat(physical);
    case TypeKind::String:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Enum: return IsText(physical);
    case TypeKind::Date: return physical == Physical::Date32;
    case TypeKind::Time: return physical == Physical::Time64;
    case TypeKind::Timestamp: return physical == Physical::Timestamp && column.utc;
    case TypeKind::LocalTimestamp: return physical == Physical::Timestamp && !column.utc;
    case TypeKind::Vector:
      return IsVector(physical) &&
             (type.size == 0 || static_cast<uint32_t>(column.list_size) == type.size);
    case TypeKind::Ratio:
    case TypeKind::Bytes:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map: return false;
  }
  MESHLAW_UNREACHABLE();
}

template <typename T>
T At(const ColumnView& view, int64_t row) {
  T cell;
  std::memcpy(&cell,
              static_cast<const uint8_t*>(view.values) + static_cast<size_t>(row) * sizeof(T),
              sizeof(T));
  return cell;
}

Value ReadInt(const ColumnView& view, int64_t row) {
  const int64_t number = IntegerAt(view, row);
  if (view.physical == Physical::UInt64 && number < 0) return Value::Fail(Failure::BadType);
  return Value::Int(number);
}

double FloatAt(const ColumnView& view, int64_t row) {
  if (view.physical == Physical::Float64) return At<double>(view, row);
  if (view.physical == Physical::Float32) return static_cast<double>(At<float>(view, row));
  if (view.physical == Physical::UInt64) return static_cast<double>(At<uint64_t>(view, row));
  return static_cast<double>(IntegerAt(view, row));
}

Value ReadDecimal(const ColumnView& view, const PhysicalColumn& column, const Type& type,
                  int64_t row) {
  Decimal number;
  if (view.physical == Physical::Decimal128) {
    number = Decimal{At<Int128>(view, row), column.scale};
  } else if (view.physical == Physical::UInt64) {
    number = Decimal{static_cast<Int128>(At<uint64_t>(view, row)), 0};
  } else {
    number = Decimal::FromInt(IntegerAt(view, row));
  }
  const std::optional<Decimal> fitted = value::FitDecimal(number, type);
  return fitted ? Value::Of(*fitted) : Value::Fail(Failure::BadType);
}

Value ReadTime(const ColumnView& view, int64_t row) {
  const int64_t micros = IntegerAt(view, row);
  const bool is_in_day = micros >= 0 && micros < value::kMicrosPerDay;
  return is_in_day ? Value::Time(micros) : Value::Fail(Failure::BadType);
}

Value ReadTimestamp(const ColumnView& view, const PhysicalColumn& column, const Type& type,
                    int64_t row) {
  const std::optional<int64_t> micros = ToMicros(At<int64_t>(view, row), column.unit_per_second);
  if (!micros) return Value::Fail(Failure::BadType);
  return type.kind == TypeKind::Timestamp ? Value::Timestamp(*micros)
                                          : Value::LocalTimestamp(*micros);
}

Value ReadText(const ColumnView& view, const ColumnType& type, int64_t row) {
  const std::string_view text = TextAt(view, row);
  switch (type.type.kind) {
    case TypeKind::Enum: {
      const auto ordinal = type.enum_decl->Find(text);
      return ordinal ? Value::Enum(*ordinal) : Value::Fail(Failure::BadType);
    }
    case TypeKind::Ip:
    case TypeKind::Version:
      return value::ParseText(text, type.type).value_or(Value::Fail(Failure::BadType));
    default: return Value::String(std::string(text));
  }
}

Value ReadVector(const ColumnView& view, const PhysicalColumn& column, int64_t row) {
  std::vector<double> elements(static_cast<size_t>(column.list_size));
  const int64_t first = row * column.list_size;
  for (size_t i = 0; i < elements.size(); ++i) {
    const int64_t at = first + static_cast<int64_t>(i);
    elements[i] = view.physical == Physical::DoubleList ? At<double>(view, at)
                                                        : static_cast<double>(At<float>(view, at));
  }
  return Value::Vector(std::move(elements));
}

}  // namespace

Status CheckReadable(const PhysicalColumn& column, value::TypeId type,
                     const value::TypeTable& types, const value::Model& model) {
  if (CanRead(column, types[type])) return {};
  return Fail(fmt::format("column `{}` is {} in the data, which cannot be read as {}", column.name,
                          Name(column.physical), types.Text(type, model)));
}

ColumnType ColumnType::Of(value::TypeId id, const value::TypeTable& types,
                          const value::Model& model) {
  const Type& type = types[id];
  return {type, type.kind == TypeKind::Enum ? &model[value::EnumId(type.decl)] : nullptr};
}

std::string_view TextAt(const ColumnView& view, int64_t row) {
  const auto* bytes = static_cast<const char*>(view.values);
  if (view.physical == Physical::LargeString) {
    const auto* offsets = static_cast<const int64_t*>(view.offsets);
    return {bytes + offsets[row], static_cast<size_t>(offsets[row + 1] - offsets[row])};
  }
  const auto* offsets = static_cast<const int32_t*>(view.offsets);
  return {bytes + offsets[row], static_cast<size_t>(offsets[row + 1] - offsets[row])};
}

std::optional<std::string_view> UnreadableText(const ColumnView& view, int64_t row) {
  const bool is_text = view.physical == Physical::String || view.physical == Physical::LargeString;
  if (is_text) return TextAt(view, row);
  if (view.source_offsets == nullptr) return std::nullopt;
  const int32_t* at = view.source_offsets + row;
  return std::string_view(static_cast<const char*>(view.source_bytes) + at[0],
                          static_cast<size_t>(at[1] - at[0]));
}

int64_t IntegerAt(const ColumnView& view, int64_t row) {
  switch (view.physical) {
    case Physical::Int8: return At<int8_t>(view, row);
    case Physical::Int16: return At<int16_t>(view, row);
    case Physical::Int32:
    case Physical::Date32: return At<int32_t>(view, row);
    case Physical::UInt8: return At<uint8_t>(view, row);
    case Physical::UInt16: return At<uint16_t>(view, row);
    case Physical::UInt32: return At<uint32_t>(view, row);
    case Physical::Int64:
    case Physical::UInt64:
    case Physical::Time64:
    case Physical::Timestamp: return At<int64_t>(view, row);
    case Physical::Bool: return BitAt(static_cast<const uint8_t*>(view.values), view.offset + row);
    case Physical::Float32:
    case Physical::Float64:
    case Physical::Decimal128:
    case Physical::String:
    case Physical::LargeString:
    case Physical::FloatList:
    case Physical::DoubleList: break;
  }
  MESHLAW_UNREACHABLE();
}

std::optional<int64_t> ToMicros(int64_t units, int64_t unit_per_second) {
  if (unit_per_second == value::kMicrosPerSecond) return units;
  if (unit_per_second > value::kMicrosPerSecond) {
    const int64_t divisor = unit_per_second / value::kMicrosPerSecond;
    const int64_t quotient = units / divisor;
    return units % divisor < 0 ? quotient - 1 : quotient;
  }
  int64_t micros = 0;
  if (__builtin_mul_overflow(units, value::kMicrosPerSecond / unit_per_second, &micros)) {
    return std::nullopt;
  }
  return micros;
}

Value ReadValue(const ColumnView& view, const PhysicalColumn& column, const ColumnType& type,
                int64_t row) {
  if (view.malformed != nullptr && BitAt(view.malformed, view.offset + row)) {
    return Value::Fail(Failure::BadType);
  }
  if (view.validity != nullptr && !BitAt(view.validity, view.offset + row)) return Value::Null();
  switch (type.type.kind) {
    case TypeKind::Bool: return Value::Bool(IntegerAt(view, row) != 0);
    case TypeKind::Int: return ReadInt(view, row);
    case TypeKind::Decimal: return ReadDecimal(view, column, type.type, row);
    case TypeKind::Float: return Value::Float(FloatAt(view, row));
    case TypeKind::String:
    case TypeKind::Ip:
    case TypeKind::Version:
    case TypeKind::Enum: return ReadText(view, type, row);
    case TypeKind::Date: return Value::Date(IntegerAt(view, row));
    case TypeKind::Time: return ReadTime(view, row);
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp: return ReadTimestamp(view, column, type.type, row);
    case TypeKind::Vector: return ReadVector(view, column, row);
    case TypeKind::Ratio:
    case TypeKind::Bytes:
    case TypeKind::Duration:
    case TypeKind::Period:
    case TypeKind::Record:
    case TypeKind::Entity:
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map: break;
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::scan
