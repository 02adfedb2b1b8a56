// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/values.h"

#include <cmath>
#include <limits>

#include "runtime/value/time.h"

namespace meshlaw::testing {
namespace {

using value::Decimal;
using value::Int128;
using value::Type;
using value::TypeId;
using value::TypeKind;
using value::Value;
using value::Values;

const double kInfinity = std::numeric_limits<double>::infinity();

int64_t RandomInt(Random& random) {
  static const std::vector<int64_t> kEdges = {0,
                                              1,
                                              -1,
                                              2,
                                              3,
                                              10,
                                              100,
                                              INT64_MAX,
                                              INT64_MIN,
                                              INT64_MAX - 1,
                                              INT64_MIN + 1,
                                              1LL << 31,
                                              1LL << 53,
                                              (1LL << 53) + 1};
  return random.OneIn(2) ? random.Pick(kEdges) : random.Int();
}

double RandomFloat(Random& random) {
  static const std::vector<double> kEdges = {0.0,
                                             -0.0,
                                             1.0,
                                             -1.0,
                                             0.1,
                                             0.5,
                                             2.5,
                                             1e16,
                                             1e200,
                                             -1e200,
                                             1e308,
                                             std::numeric_limits<double>::max(),
                                             std::numeric_limits<double>::lowest(),
                                             std::numeric_limits<double>::min(),
                                             std::numeric_limits<double>::denorm_min(),
                                             9.3e18,
                                             3.0};
  if (random.OneIn(2)) return random.Pick(kEdges);
  return std::ldexp(static_cast<double>(random.Int()), static_cast<int>(random.Below(80)) - 60);
}

double RandomUnreal(Random& random) {
  return random.OneIn(2) ? std::nan("") : random.OneIn(2) ? kInfinity : -kInfinity;
}

Value RandomDecimal(const Type& type, Random& random) {
  Int128 limit = 1;
  for (int i = 0; i < type.precision; ++i) limit *= 10;
  Int128 number = random.OneIn(8)
                      ? limit - 1
                      : Int128{RandomInt(random)} * (random.OneIn(3) ? 1'000'000'007 : 1);
  number %= limit;
  return Value::Of(Decimal{random.OneIn(2) ? number : -number, type.scale});
}

Value RandomRatio(Random& random) {
  if (random.OneIn(4)) return Value::Of(value::Ratio{0, 1});
  int64_t whole = std::max<int64_t>(1, std::abs(random.Int() / 2));
  return Value::Of(value::Ratio::Of(std::abs(random.Int() / 2), whole));
}

std::string RandomString(Random& random) {
  static const std::vector<std::string> kTexts = {"",
                                                  "a",
                                                  "b",
                                                  "ab",
                                                  "A",
                                                  " a ",
                                                  "x@y.zz",
                                                  "é",
                                                  "\xF0\x9F\x98\x80",
                                                  "line\nbreak",
                                                  "\"quoted\"",
                                                  "a\\b",
                                                  "0",
                                                  "12.5",
                                                  "zz9",
                                                  "10.0.0.1",
                                                  "2026-01-31",
                                                  "P1M",
                                                  "1.2.0",
                                                  "00ff",
                                                  "\t"};
  if (!random.OneIn(4)) return random.Pick(kTexts);
  std::string text;
  for (size_t parts = random.Below(5); parts > 0; --parts) text += random.Pick(kTexts);
  return text;
}

int64_t RandomDay(Random& random) {
  static const std::vector<int64_t> kEdges = {0,         -1,        20'781,  11'016,
                                              INT32_MAX, INT32_MIN, -719'528};
  return random.OneIn(2) ? random.Pick(kEdges) : static_cast<int32_t>(random.Int());
}

int64_t RandomMicros(Random& random) {
  if (random.OneIn(3)) return RandomInt(random);
  return RandomDay(random) % 100'000 * value::kMicrosPerDay + random.Int() % value::kMicrosPerDay;
}

std::string RandomIp(Random& random) {
  static const std::vector<std::string> kIps = {
      "10.0.0.1", "10.0.0.0/8", "::1", "2001:db8::/32", "255.255.255.255", "::ffff:1.2.3.4"};
  return random.Pick(kIps);
}

std::string RandomBytes(Random& random) {
  std::string bytes;
  for (size_t count = random.Below(5); count > 0; --count) {
    bytes += static_cast<char>(random.Below(256));
  }
  return bytes;
}

value::Period RandomPeriod(Random& random) {
  static const std::vector<value::Period> kPeriods = {{0, 0},
                                                      {1, 0},
                                                      {-1, 0},
                                                      {12, 30},
                                                      {0, 7},
                                                      {-11'000'000, -7'000'000},
                                                      {11'000'000, 7'000'000}};
  return random.Pick(kPeriods);
}

std::string RandomVersion(Random& random) {
  static const std::vector<std::string> kVersions = {
      "1.0.0", "1.0.0-rc.1", "1.0.0+b", "0.0.0", "1.10.0", "1.9.0", "99999999999999999999.0.0"};
  return random.Pick(kVersions);
}

Values RandomElements(const ir::Module& module, TypeId type, Random& random) {
  Values values;
  for (size_t count = random.Below(4); count > 0; --count) {
    values.push_back(RandomValue(module, type, random));
  }
  return values;
}

Value RandomMap(const ir::Module& module, const Type& type, Random& random) {
  Values entries;
  const Value keys = Value::Set(RandomElements(module, type.key, random));
  for (const Value& key : keys.elements()) {
    entries.push_back(key);
    entries.push_back(RandomValue(module, type.element, random));
  }
  return Value::Map(std::move(entries));
}

Value RandomRecord(const ir::Module& module, const Type& type, Random& random) {
  Values values;
  for (const value::Attribute& attribute : module.model.records[type.decl].attributes) {
    values.push_back(RandomValue(module, attribute.type, random));
  }
  return Value::Record(std::move(values));
}

Value RandomVector(const Type& type, Random& random) {
  size_t size = type.size != 0 ? type.size : random.Below(20);
  std::vector<double> elements;
  for (size_t i = 0; i < size; ++i) {
    elements.push_back(random.OneIn(40) ? RandomUnreal(random) : RandomFloat(random));
  }
  return Value::Vector(std::move(elements));
}

}  // namespace

// tidy: flat switch, one line for each kind of type.
Value RandomValue(const ir::Module& module, TypeId id, Random& random) {
  const Type& type = module.types[id];
  if (type.optional && random.OneIn(4)) return Value::Null();
  switch (type.kind) {
    case TypeKind::Bool: return Value::Bool(random.OneIn(2));
    case TypeKind::Int: return Value::Int(RandomInt(random));
    case TypeKind::Decimal: return RandomDecimal(type, random);
    case TypeKind::Float:
      return Value::Float(type.nan && random.OneIn(4) ? RandomUnreal(random) : RandomFloat(random));
    case TypeKind::Ratio: return RandomRatio(random);
    case TypeKind::String: return Value::String(RandomString(random));
    case TypeKind::Date: return Value::Date(RandomDay(random));
    case TypeKind::Time:
      return Value::Time(static_cast<int64_t>(random.Below(value::kMicrosPerDay)));
    case TypeKind::Timestamp: return Value::Timestamp(RandomMicros(random));
    case TypeKind::LocalTimestamp: return Value::LocalTimestamp(RandomMicros(random));
    case TypeKind::Duration: return Value::Duration(RandomMicros(random));
    case TypeKind::Ip: return Value::Ip(RandomIp(random));
    case TypeKind::Version: return Value::Version(RandomVersion(random));
    case TypeKind::Enum: {
      size_t count = module.model.enums[type.decl].values.size();
      return Value::Enum(static_cast<int64_t>(random.Below(count)));
    }
    case TypeKind::Entity:
      return Value::Entity(
          {value::EntityTypeId(size_t{type.decl}), std::string(random.Pick(kEntityIds))});
    case TypeKind::Record: return RandomRecord(module, type, random);
    case TypeKind::Set: return Value::Set(RandomElements(module, type.element, random));
    case TypeKind::List: return Value::List(RandomElements(module, type.element, random));
    case TypeKind::Map: return RandomMap(module, type, random);
    case TypeKind::Vector: return RandomVector(type, random);
    case TypeKind::Bytes: return Value::Bytes(RandomBytes(random));
    case TypeKind::Period: return Value::Of(RandomPeriod(random));
  }
  MESHLAW_UNREACHABLE();
}

Value RandomFieldValue(const ir::Module& module, TypeId id, Random& random) {
  if (random.OneIn(10)) return Value::Null();
  if (random.OneIn(20)) return Value::Fail(value::Failure::BadType);
  if (module.types.Is(id, TypeKind::Float) && random.OneIn(10)) {
    return Value::Float(RandomUnreal(random));
  }
  return RandomValue(module, id, random);
}

Values RandomFields(const ir::Module& module, ir::FrameId frame, Random& random) {
  Values values;
  for (const ir::FrameField& field : module[frame].fields) {
    values.push_back(RandomFieldValue(module, field.type, random));
  }
  return values;
}

// tidy: flat switch, one line for each kind of type.
Value PlainValue(const ir::Module& module, TypeId id) {
  const Type& type = module.types[id];
  switch (type.kind) {
    case TypeKind::Bool: return Value::Bool(false);
    case TypeKind::Int: return Value::Int(0);
    case TypeKind::Decimal: return Value::Of(Decimal{0, type.scale});
    case TypeKind::Float: return Value::Float(0);
    case TypeKind::Ratio: return Value::Of(value::Ratio{0, 1});
    case TypeKind::String: return Value::String("");
    case TypeKind::Date: return Value::Date(0);
    case TypeKind::Time: return Value::Time(0);
    case TypeKind::Timestamp: return Value::Timestamp(0);
    case TypeKind::LocalTimestamp: return Value::LocalTimestamp(0);
    case TypeKind::Duration: return Value::Duration(0);
    case TypeKind::Ip: return Value::Ip("::1");
    case TypeKind::Version: return Value::Version("0.0.0");
    case TypeKind::Enum: return Value::Enum(0);
    case TypeKind::Entity:
      return Value::Entity({value::EntityTypeId(size_t{type.decl}), std::string(kEntityIds[0])});
    case TypeKind::Record: {
      Values values;
      for (const value::Attribute& attribute : module.model.records[type.decl].attributes) {
        values.push_back(PlainValue(module, attribute.type));
      }
      return Value::Record(std::move(values));
    }
    case TypeKind::Set: return Value::Set({});
    case TypeKind::List: return Value::List({});
    case TypeKind::Map: return Value::Map({});
    case TypeKind::Vector: return Value::Vector(std::vector<double>(type.size));
    case TypeKind::Bytes: return Value::Bytes("");
    case TypeKind::Period: return Value::Of(value::Period{});
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace meshlaw::testing
