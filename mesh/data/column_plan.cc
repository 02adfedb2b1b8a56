// SPDX-License-Identifier: Apache-2.0
#include "mesh/data/column_plan.h"

#include <arrow/type.h>
#include <fmt/format.h>

#include "runtime/value/decimal.h"

namespace meshlaw::mesh {

using scan::Physical;
using value::Type;
using value::TypeKind;

namespace {

/// What an Arrow type becomes: how, and how it then lies.
struct Fit {
  Convert convert = Convert::Direct;
  Physical physical = Physical::String;
};

std::optional<Physical> IntegerOf(arrow::Type::type id) {
  switch (id) {
    case arrow::Type::INT8: return Physical::Int8;
    case arrow::Type::INT16: return Physical::Int16;
    case arrow::Type::INT32: return Physical::Int32;
    case arrow::Type::INT64: return Physical::Int64;
    case arrow::Type::UINT8: return Physical::UInt8;
    case arrow::Type::UINT16: return Physical::UInt16;
    case arrow::Type::UINT32: return Physical::UInt32;
    case arrow::Type::UINT64: return Physical::UInt64;
    default: return std::nullopt;
  }
}

std::optional<Fit> FitInt(const arrow::DataType& data) {
  auto integer = IntegerOf(data.id());
  return integer ? std::optional(Fit{Convert::Direct, *integer}) : std::nullopt;
}

/// An integer is a number too; a Float of a contract that is stored as whole numbers loses nothing.
std::optional<Fit> FitFloat(const arrow::DataType& data) {
  if (data.id() == arrow::Type::FLOAT) return Fit{Convert::Direct, Physical::Float32};
  if (data.id() == arrow::Type::DOUBLE) return Fit{Convert::Direct, Physical::Float64};
  return FitInt(data);
}

std::optional<Fit> FitDecimal(const arrow::DataType& data) {
  if (data.id() != arrow::Type::DECIMAL128) return FitInt(data);
  const auto& decimal = static_cast<const arrow::Decimal128Type&>(data);
  bool sound = decimal.scale() >= 0 && decimal.scale() <= value::Decimal::kDigitsMax;
  return sound ? std::optional(Fit{Convert::Direct, Physical::Decimal128}) : std::nullopt;
}

std::optional<Fit> FitText(const arrow::DataType& data) {
  switch (data.id()) {
    case arrow::Type::STRING: return Fit{Convert::Direct, Physical::String};
    case arrow::Type::LARGE_STRING: return Fit{Convert::Direct, Physical::LargeString};
    case arrow::Type::BINARY: return Fit{Convert::BinaryText, Physical::String};
    case arrow::Type::LARGE_BINARY: return Fit{Convert::BinaryText, Physical::LargeString};
    default: return std::nullopt;
  }
}

std::optional<Fit> FitTime(const arrow::DataType& data) {
  if (data.id() == arrow::Type::TIME32) return Fit{Convert::Time, Physical::Time64};
  if (data.id() != arrow::Type::TIME64) return std::nullopt;
  bool micros = static_cast<const arrow::Time64Type&>(data).unit() == arrow::TimeUnit::MICRO;
  return Fit{micros ? Convert::Direct : Convert::Time, Physical::Time64};
}

std::optional<Fit> FitVector(const arrow::DataType& data, const Type& type) {
  bool fixed = data.id() == arrow::Type::FIXED_SIZE_LIST;
  if (!fixed && data.id() != arrow::Type::LIST && data.id() != arrow::Type::LARGE_LIST)
    return std::nullopt;
  if (fixed) {
    auto size = static_cast<const arrow::FixedSizeListType&>(data).list_size();
    if (type.size != 0 && static_cast<uint32_t>(size) != type.size) return std::nullopt;
  }
  Convert convert = fixed ? Convert::FixedList : Convert::List;
  auto element = static_cast<const arrow::BaseListType&>(data).value_type()->id();
  if (element == arrow::Type::FLOAT) return Fit{convert, Physical::FloatList};
  if (element == arrow::Type::DOUBLE) return Fit{convert, Physical::DoubleList};
  return std::nullopt;
}

/// A null-typed array has no values of any type, so it fits every type as nulls.
std::optional<Fit> FitType(const arrow::DataType& data, const Type& type, bool zone_required) {
  if (data.id() == arrow::Type::NA) return Fit{Convert::Nulls, Physical::String};
  switch (type.kind) {
    case TypeKind::Bool:
      if (data.id() != arrow::Type::BOOL) return std::nullopt;
      return Fit{Convert::Direct, Physical::Bool};
    case TypeKind::Int: return FitInt(data);
    case TypeKind::Float: return FitFloat(data);
    case TypeKind::Decimal: return FitDecimal(data);
    case TypeKind::String: return FitText(data);
    case TypeKind::Date:
      if (data.id() == arrow::Type::DATE32) return Fit{Convert::Direct, Physical::Date32};
      if (data.id() == arrow::Type::DATE64) return Fit{Convert::Date64, Physical::Date32};
      return std::nullopt;
    case TypeKind::Time: return FitTime(data);
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp: {
      if (data.id() != arrow::Type::TIMESTAMP) return std::nullopt;
      bool zoned = !static_cast<const arrow::TimestampType&>(data).timezone().empty();
      // ODCS reads a timestamp without a zone as UTC, unless the contract promises one.
      bool fits = type.kind == TypeKind::Timestamp ? zoned || !zone_required : !zoned;
      if (!fits) return std::nullopt;
      return Fit{Convert::Direct, Physical::Timestamp};
    }
    case TypeKind::Vector: return FitVector(data, type);
    default: return std::nullopt;
  }
}

int64_t UnitsPerSecond(arrow::TimeUnit::type unit) {
  switch (unit) {
    case arrow::TimeUnit::SECOND: return 1;
    case arrow::TimeUnit::MILLI: return 1'000;
    case arrow::TimeUnit::MICRO: return 1'000'000;
    case arrow::TimeUnit::NANO: return 1'000'000'000;
  }
  return 1;
}

/// Details of how a column lies that its Arrow type has and its Physical has not.
void FillDetails(const arrow::DataType& data, const Type& type, scan::PhysicalColumn& out) {
  out.scale = 0;
  if (data.id() == arrow::Type::DECIMAL128) {
    out.scale = static_cast<uint8_t>(static_cast<const arrow::Decimal128Type&>(data).scale());
  }
  if (data.id() == arrow::Type::TIMESTAMP) {
    out.unit_per_second = UnitsPerSecond(static_cast<const arrow::TimestampType&>(data).unit());
    out.utc = type.kind == TypeKind::Timestamp;
  }
  if (data.id() == arrow::Type::FIXED_SIZE_LIST) {
    out.list_size = static_cast<const arrow::FixedSizeListType&>(data).list_size();
  }
}

/// Types of data in plain words; what has none keeps its name.
std::string DataWords(const arrow::DataType& type) {
  switch (type.id()) {
    case arrow::Type::FLOAT:
    case arrow::Type::DOUBLE:
      return fmt::format("binary floating-point numbers (`{}`)", type.ToString());
    case arrow::Type::DECIMAL128: {
      const auto& decimal = static_cast<const arrow::Decimal128Type&>(type);
      return fmt::format("decimals (`decimal({},{})`)", decimal.precision(), decimal.scale());
    }
    case arrow::Type::STRING:
    case arrow::Type::LARGE_STRING: return "texts";
    case arrow::Type::BOOL: return "`true` and `false`";
    case arrow::Type::DATE32:
    case arrow::Type::DATE64: return "dates";
    case arrow::Type::TIME32:
    case arrow::Type::TIME64: return "times of day";
    case arrow::Type::TIMESTAMP: {
      bool zoned = !static_cast<const arrow::TimestampType&>(type).timezone().empty();
      return zoned ? "instants" : "dates and times without a zone";
    }
    default: break;
  }
  if (IntegerOf(type.id())) return fmt::format("whole numbers (`{}`)", type.ToString());
  return fmt::format("`{}`", type.ToString());
}

/// What the contract says, in its own words.
std::string Promised(const Property& property, const std::string& expected) {
  if (!property.physical_type) return fmt::format("`{}`", expected);
  return fmt::format("`{}`, a `{}`", property.physical_type->value, expected);
}

std::string Expected(const Property& property) {
  if (property.type == LogicalType::Unknown) return "string";
  if (property.type == LogicalType::Vector && property.options.dimensions) {
    return fmt::format("vector of {} dimensions", property.options.dimensions->value);
  }
  return std::string(Name(property.type));
}

}  // namespace

scan::PhysicalColumn PhysicalOf(const std::string& name, const Type& type) {
  scan::PhysicalColumn column;
  column.name = name;
  switch (type.kind) {
    case TypeKind::Bool: column.physical = Physical::Bool; break;
    case TypeKind::Int: column.physical = Physical::Int64; break;
    case TypeKind::Float: column.physical = Physical::Float64; break;
    case TypeKind::Decimal:
      column.physical = Physical::Decimal128;
      column.scale = type.scale;
      break;
    case TypeKind::Date: column.physical = Physical::Date32; break;
    case TypeKind::Time: column.physical = Physical::Time64; break;
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
      column.physical = Physical::Timestamp;
      column.unit_per_second = 1'000'000;
      column.utc = type.kind == TypeKind::Timestamp;
      break;
    case TypeKind::Vector:
      column.physical = Physical::FloatList;
      column.list_size = static_cast<int32_t>(type.size);
      break;
    default: column.physical = Physical::String; break;
  }
  return column;
}

ColumnPlan PlanColumn(const Property& property, const Type& type, const arrow::DataType& data_type,
                      std::string& mismatch) {
  ColumnPlan plan;
  plan.data_name = property.physical_name ? property.physical_name->value : property.name.value;
  plan.type = type;
  plan.physical = PhysicalOf(property.name.value, type);
  plan.zone_required = property.options.timezone && property.options.timezone->value;
  const arrow::DataType* data = &data_type;
  if (data->id() == arrow::Type::DICTIONARY) {
    data = static_cast<const arrow::DictionaryType*>(data)->value_type().get();
  }
  auto fit = FitType(*data, type, plan.zone_required);
  if (!fit) {
    plan.convert = Convert::Unreadable;
    // Where the contract gives no type, or one that we do not look into, no promise is broken.
    bool promised = property.type != LogicalType::Unknown && property.type != LogicalType::Object &&
                    property.type != LogicalType::Map && property.type != LogicalType::Array;
    if (!promised) return plan;
    mismatch = fmt::format("the data hold {} where the contract says {}", DataWords(*data),
                           Promised(property, Expected(property)));
    return plan;
  }
  plan.convert = fit->convert;
  if (fit->convert == Convert::Nulls) return plan;
  plan.physical.physical = fit->physical;
  FillDetails(*data, type, plan.physical);
  // Expanded text may be longer than 32-bit offsets reach.
  bool expanded_text = data != &data_type && fit->physical == Physical::String;
  if (expanded_text) plan.physical.physical = Physical::LargeString;
  return plan;
}

ColumnPlan PlanText(const Property& property, const Type& type, std::string& mismatch) {
  ColumnPlan plan = PlanColumn(property, type, *arrow::null(), mismatch);
  plan.convert = Convert::Parse;
  if (type.kind == TypeKind::List) plan.convert = Convert::Unreadable;
  if (type.kind == TypeKind::Vector) {
    plan.convert = Convert::Unreadable;
    mismatch = fmt::format("a CSV cannot hold a {}", Expected(property));
  }
  return plan;
}

}  // namespace meshlaw::mesh
