// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/binary_value.h"

#include "compiler/base/limits.h"

namespace meshlaw::ir {
namespace {

using value::Value;
using value::Values;
using Kind = Value::Kind;

void WriteDecimal(ByteWriter& out, value::Decimal decimal) {
  out.Fixed(static_cast<uint64_t>(decimal.unscaled));
  out.Fixed(static_cast<uint64_t>(decimal.unscaled >> 64));
  out.Byte(decimal.scale);
}

Value ReadDecimal(ByteReader& in) {
  uint64_t low = in.Fixed();
  auto high = static_cast<int64_t>(in.Fixed());
  value::Decimal decimal{value::Int128{high} * (value::Int128{1} << 64) + low, in.Byte()};
  // Others would break what every operation on decimals relies on.
  value::Int128 limit = value::Decimal::Parse(std::string(38, '9'))->unscaled;
  bool sound = decimal.unscaled >= -limit && decimal.unscaled <= limit &&
               decimal.scale <= value::Decimal::kDigitsMax;
  if (!sound) in.Fail();
  return sound ? Value::Of(decimal) : Value::Null();
}

Value ReadRatio(ByteReader& in) {
  value::Ratio ratio{in.Signed(), in.Signed()};
  if (ratio.numerator < 0 || ratio.denominator <= 0) in.Fail();
  return in.failed() ? Value::Null() : Value::Of(ratio);
}

Value ReadPeriod(ByteReader& in) {
  int64_t months = in.Signed();
  return Value::Of(value::Period{months, in.Signed()});
}

Value ReadEntity(ByteReader& in) {
  value::EntityTypeId type(size_t{in.Number32()});
  return Value::Entity({type, in.Text()});
}

Values ReadValues(ByteReader& in, int depth) {
  Values values;
  for (size_t count = in.Count(); count > 0 && !in.failed(); --count) {
    values.push_back(ReadValue(in, depth + 1));
  }
  return values;
}

Value ReadMap(ByteReader& in, int depth) {
  Values entries = ReadValues(in, depth);
  if (entries.size() % 2 != 0) in.Fail();
  return in.failed() ? Value::Null() : Value::Map(std::move(entries));
}

Value ReadVector(ByteReader& in) {
  std::vector<double> elements;
  for (size_t count = in.Count(); count > 0 && !in.failed(); --count) {
    elements.push_back(in.Real());
  }
  return Value::Vector(std::move(elements));
}

}  // namespace

void WriteValue(ByteWriter& out, const Value& value) {
  out.Byte(static_cast<uint8_t>(value.kind()));
  switch (value.kind()) {
    case Kind::Null: return;
    case Kind::Failure:
    case Kind::Bool:
    case Kind::Int:
    case Kind::Date:
    case Kind::Time:
    case Kind::Timestamp:
    case Kind::LocalTimestamp:
    case Kind::Duration:
    case Kind::Enum: return out.Signed(value.integer());
    case Kind::Decimal: return WriteDecimal(out, value.decimal());
    case Kind::Float: return out.Real(value.real());
    case Kind::Ratio:
      out.Signed(value.ratio().numerator);
      return out.Signed(value.ratio().denominator);
    case Kind::Period: out.Signed(value.period().months); return out.Signed(value.period().days);
    case Kind::String:
    case Kind::Bytes:
    case Kind::Ip:
    case Kind::Version: return out.Text(value.string());
    case Kind::Entity: out.Number(value.entity().type.value); return out.Text(value.entity().id);
    case Kind::List:
    case Kind::Set:
    case Kind::Map:
    case Kind::Record:
      out.Number(value.elements().size());
      for (const Value& element : value.elements()) WriteValue(out, element);
      return;
    case Kind::Vector:
      out.Number(value.vector().size());
      for (double element : value.vector()) out.Real(element);
      return;
  }
  MESHLAW_UNREACHABLE();
}

Value ReadValue(ByteReader& in, int depth) {
  uint8_t kind = in.Byte();
  if (kind > static_cast<uint8_t>(Value::kLastKind) || depth > Limits{}.depth_max) in.Fail();
  if (in.failed()) return Value::Null();
  switch (static_cast<Kind>(kind)) {
    case Kind::Null: return Value::Null();
    case Kind::Failure:
      in.Fail();  // no constant is one
      return Value::Null();
    case Kind::Bool: return Value::Bool(in.Signed() != 0);
    case Kind::Int: return Value::Int(in.Signed());
    case Kind::Decimal: return ReadDecimal(in);
    case Kind::Float: return Value::Float(in.Real());
    case Kind::Ratio: return ReadRatio(in);
    case Kind::String: return Value::String(in.Text());
    case Kind::Date: return Value::Date(in.Signed());
    case Kind::Time: return Value::Time(in.Signed());
    case Kind::Timestamp: return Value::Timestamp(in.Signed());
    case Kind::LocalTimestamp: return Value::LocalTimestamp(in.Signed());
    case Kind::Duration: return Value::Duration(in.Signed());
    case Kind::Ip: return Value::Ip(in.Text());
    case Kind::Version: return Value::Version(in.Text());
    case Kind::Enum: return Value::Enum(in.Signed());
    case Kind::Entity: return ReadEntity(in);
    case Kind::List: return Value::List(ReadValues(in, depth));
    case Kind::Set: return Value::Set(ReadValues(in, depth));
    case Kind::Map: return ReadMap(in, depth);
    case Kind::Record: return Value::Record(ReadValues(in, depth));
    case Kind::Vector: return ReadVector(in);
    case Kind::Bytes: return Value::Bytes(in.Octets());
    case Kind::Period: return ReadPeriod(in);
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::ir
