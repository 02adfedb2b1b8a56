// SPDX-License-Identifier: Apache-2.0
// The total order of values.
#include <algorithm>
#include <bit>
#include <cmath>

#include "runtime/value/ip.h"
#include "runtime/value/value.h"
#include "runtime/value/value_order.h"

namespace meshlaw::value {
namespace {

/// Whether values that are equal but do not look the same are told apart.
enum class Fineness { ByValue, Exactly };

std::strong_ordering CompareFloats(double a, double b, Fineness fineness) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) <=> std::isnan(b);
  if (a < b) return std::strong_ordering::less;
  if (a > b) return std::strong_ordering::greater;
  if (fineness == Fineness::ByValue) return std::strong_ordering::equal;
  return std::signbit(b) <=> std::signbit(a);
}

std::strong_ordering CompareDecimals(Decimal a, Decimal b, Fineness fineness) {
  std::strong_ordering order = Compare(a, b);
  if (order != 0 || fineness == Fineness::ByValue) return order;
  return a.scale <=> b.scale;
}

std::strong_ordering CompareStrings(std::string_view a, std::string_view b) {
  // Bytes of UTF-8 as unsigned numbers are in the order of code points; string_view compares them
  // so.
  return a <=> b;
}

/// Versions that cannot be read come first, in the order of their text.
std::strong_ordering CompareVersionValues(const std::string& a, const std::string& b,
                                          Fineness fineness) {
  std::optional<std::strong_ordering> order = CompareVersions(a, b);
  if (!order) {
    bool a_reads = CompareVersions(a, a).has_value();
    bool b_reads = CompareVersions(b, b).has_value();
    if (a_reads != b_reads) return a_reads <=> b_reads;
    return CompareStrings(a, b);
  }
  if (*order != 0 || fineness == Fineness::ByValue) return *order;
  return CompareStrings(a, b);
}

std::strong_ordering CompareVectors(const std::vector<double>& a, const std::vector<double>& b,
                                    Fineness fineness) {
  size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    std::strong_ordering order = CompareFloats(a[i], b[i], fineness);
    if (order != 0) return order;
  }
  return a.size() <=> b.size();
}

std::strong_ordering CompareValues(const Value& a, const Value& b, Fineness fineness);

/// Depth is bounded by that of the values' types.
std::strong_ordering CompareLists(const Values& a, const Values& b, Fineness fineness) {
  size_t common = std::min(a.size(), b.size());
  for (size_t i = 0; i < common; ++i) {
    std::strong_ordering order = CompareValues(a[i], b[i], fineness);
    if (order != 0) return order;
  }
  return a.size() <=> b.size();
}

/// An order to sort by; the language has none.
std::strong_ordering ComparePeriods(Period a, Period b) {
  return a.months != b.months ? a.months <=> b.months : a.days <=> b.days;
}

std::strong_ordering CompareEntities(const EntityRef& a, const EntityRef& b) {
  if (a.type != b.type) return a.type <=> b.type;
  return CompareStrings(a.id, b.id);
}

std::strong_ordering CompareValues(const Value& a, const Value& b, Fineness fineness) {
  using Kind = Value::Kind;
  if (a.kind() != b.kind()) return a.kind() <=> b.kind();
  switch (a.kind()) {
    case Kind::Null: return std::strong_ordering::equal;
    case Kind::Failure:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Date:
    case Kind::Time:
    case Kind::Timestamp:
    case Kind::LocalTimestamp:
    case Kind::Duration:
    case Kind::Enum: return a.integer() <=> b.integer();
    case Kind::Decimal: return CompareDecimals(a.decimal(), b.decimal(), fineness);
    case Kind::Float: return CompareFloats(a.real(), b.real(), fineness);
    case Kind::Ratio: return Compare(a.ratio(), b.ratio());
    case Kind::Bytes:
    case Kind::String: return CompareStrings(a.string(), b.string());
    case Kind::Ip: return CompareIps(a.string(), b.string());
    case Kind::Version: return CompareVersionValues(a.string(), b.string(), fineness);
    case Kind::Entity: return CompareEntities(a.entity(), b.entity());
    case Kind::List:
    case Kind::Set:
    case Kind::Map:
    case Kind::Record: return CompareLists(a.elements(), b.elements(), fineness);
    case Kind::Period: return ComparePeriods(a.period(), b.period());
    case Kind::Vector: return CompareVectors(a.vector(), b.vector(), fineness);
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

std::strong_ordering Compare(const Value& a, const Value& b) {
  return CompareValues(a, b, Fineness::ByValue);
}

std::strong_ordering CompareExactly(const Value& a, const Value& b) {
  // Not lexicographic in the finer order alone: (0.0, 2) must stay before (-0.0, 3).
  std::strong_ordering order = CompareValues(a, b, Fineness::ByValue);
  return order != 0 ? order : CompareValues(a, b, Fineness::Exactly);
}

}  // namespace meshlaw::value
