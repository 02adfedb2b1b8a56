// SPDX-License-Identifier: Apache-2.0
// What is known of the numbers of a node: enough to leave out checks for overflow.
#include <algorithm>

#include "compiler/codegen/column_graph.h"
#include "runtime/value/time.h"

namespace meshlaw::codegen {

using ir::Op;
using scan::Physical;
using value::Int128;
using value::TypeKind;

namespace {

/// The whole range if a bound does not fit: then nothing may be left out.
IntRange Clamped(Int128 low, Int128 high) {
  const bool fits = low >= INT64_MIN && high <= INT64_MAX;
  return fits ? IntRange{static_cast<int64_t>(low), static_cast<int64_t>(high)} : IntRange{};
}

Int128 PowerOfTen(int exponent) {
  Int128 power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

IntRange OfPhysical(const scan::PhysicalColumn& column) {
  switch (column.physical) {
    case Physical::Int8: return {INT8_MIN, INT8_MAX};
    case Physical::Int16: return {INT16_MIN, INT16_MAX};
    case Physical::Int32:
    case Physical::Date32: return {INT32_MIN, INT32_MAX};
    case Physical::UInt8: return {0, UINT8_MAX};
    case Physical::UInt16: return {0, UINT16_MAX};
    case Physical::UInt32: return {0, UINT32_MAX};
    case Physical::UInt64: return {0, INT64_MAX};
    case Physical::Time64: return {0, value::kMicrosPerDay - 1};
    case Physical::Bool:
    case Physical::Int64:
    case Physical::Float32:
    case Physical::Float64:
    case Physical::Decimal128:
    case Physical::String:
    case Physical::LargeString:
    case Physical::Timestamp:
    case Physical::FloatList:
    case Physical::DoubleList: return {};
  }
  MESHLAW_UNREACHABLE();
}

IntRange OfDecimal(const value::Type& type) {
  if (type.precision > 18) return {};
  const auto bound = static_cast<int64_t>(PowerOfTen(type.precision) - 1);
  return {-bound, bound};
}

IntRange OfColumn(const ColumnGraph& graph, const Node& node) {
  const value::Type& type = graph.ColumnTypeOf(node.column);
  if (type.kind == TypeKind::Decimal) return OfDecimal(type);
  if (type.kind == TypeKind::Enum) {
    const auto& values = graph.program().module->model[value::EnumId(type.decl)].values;
    return {0, static_cast<int64_t>(values.size())};
  }
  return OfPhysical(graph.PhysicalOf(node.column));
}

IntRange OfConstant(const Node& node) {
  const value::Value& constant = node.constant;
  if (constant.is_null() || constant.is_failure()) return {};
  if (constant.kind() == value::Value::Kind::Decimal) {
    return Clamped(constant.decimal().unscaled, constant.decimal().unscaled);
  }
  return {constant.integer(), constant.integer()};
}

IntRange OfDatePart(const Node& node) {
  switch (static_cast<ir::DatePart>(node.imm)) {
    case ir::DatePart::Year: return {-6'000'000, 6'000'000};
    case ir::DatePart::Month: return {1, 12};
    case ir::DatePart::Day: return {1, 31};
    case ir::DatePart::Hour: return {0, 23};
    case ir::DatePart::Minute:
    case ir::DatePart::Second: return {0, 59};
    case ir::DatePart::Weekday: return {1, 7};
    case ir::DatePart::DayOfYear: return {1, 366};
  }
  MESHLAW_UNREACHABLE();
}

IntRange OfProduct(const IntRange& a, const IntRange& b) {
  const Int128 corners[] = {Int128{a.low} * b.low, Int128{a.low} * b.high, Int128{a.high} * b.low,
                            Int128{a.high} * b.high};
  return Clamped(*std::min_element(corners, corners + 4), *std::max_element(corners, corners + 4));
}

IntRange OfDivision(const IntRange& a, const IntRange& b) {
  if (a.low == INT64_MIN) return {};
  const int64_t largest = std::max(a.high, -a.low);
  const bool keeps_sign = a.low >= 0 && b.low >= 0;
  return {keeps_sign ? 0 : -largest, largest};
}

IntRange OfRemainder(const IntRange& a, const IntRange& b) {
  if (b.low == INT64_MIN) return {};
  const int64_t bound = std::max(std::max(b.high, -b.low), int64_t{1}) - 1;
  return {a.low >= 0 ? 0 : -bound, a.high <= 0 ? 0 : bound};
}

/// Dates differ in days but give a Duration; decimals are aligned first: nothing is said of these.
bool IsPlain(const ColumnGraph& graph, const Node& node) {
  const TypeKind kind = graph.program().module->types[node.type].kind;
  if (kind == TypeKind::Decimal || kind == TypeKind::Date) return false;
  for (NodeId arg : node.args) {
    if (graph.TypeOf(arg).kind == TypeKind::Date) return false;
  }
  return true;
}

IntRange OfApply(const ColumnGraph& graph, const Node& node) {
  const auto arg = [&](size_t i) { return graph[node.args[i]].range; };
  switch (node.op) {
    case Op::DatePart: return OfDatePart(node);
    case Op::Length: return {0, INT32_MAX};
    case Op::Unwrap: return arg(0);
    case Op::Coalesce:
      return {std::min(arg(0).low, arg(1).low), std::max(arg(0).high, arg(1).high)};
    case Op::Select: return {std::min(arg(1).low, arg(2).low), std::max(arg(1).high, arg(2).high)};
    default: break;
  }
  if (!IsPlain(graph, node)) return {};
  switch (node.op) {
    case Op::Add:
      return Clamped(Int128{arg(0).low} + arg(1).low, Int128{arg(0).high} + arg(1).high);
    case Op::Sub:
      return Clamped(Int128{arg(0).low} - arg(1).high, Int128{arg(0).high} - arg(1).low);
    case Op::Mul: return OfProduct(arg(0), arg(1));
    case Op::Div: return OfDivision(arg(0), arg(1));
    case Op::Rem: return OfRemainder(arg(0), arg(1));
    case Op::Neg: return Clamped(-Int128{arg(0).high}, -Int128{arg(0).low});
    default: return {};
  }
}

}  // namespace

IntRange RangeOf(const ColumnGraph& graph, const Node& node) {
  switch (node.kind) {
    case NodeKind::Constant: return OfConstant(node);
    case NodeKind::Column: return OfColumn(graph, node);
    case NodeKind::WellFormed: return {};
    case NodeKind::Apply: return OfApply(graph, node);
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::codegen
