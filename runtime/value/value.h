// SPDX-License-Identifier: Apache-2.0
// Value: one value of the language, or the failure that took its place.
//
// Plain and complete rather than fast: the interpreter, the loaders, constants and reports use it;
// the compiled engines do not. A Value does not carry its type: an Int and a Duration are told
// apart by `kind`, an Enum's declaration by the TypeId of the expression. Sets are sorted and
// without repeats, so equal values have one form.
#pragma once

#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "compiler/base/check.h"
#include "runtime/value/decimal.h"
#include "runtime/value/period.h"
#include "runtime/value/type.h"

namespace meshlaw::value {

enum class Failure : uint8_t {
#define MESHLAW_FAILURE(name, slug, words) name,
#include "runtime/value/failures.def"
#undef MESHLAW_FAILURE
};
std::string_view Slug(Failure failure);
std::string_view Words(Failure failure);
/// True for the failures that make a clause not applicable to a row rather than an error.
bool IsNotApplicable(Failure failure);
inline Failure Dominant(Failure a, Failure b) { return a < b ? b : a; }

/// A reference to an entity; whether it exists is the snapshot's to say.
struct EntityRef {
  EntityTypeId type;
  std::string id;
  auto operator<=>(const EntityRef&) const = default;
};

class Value;
using Values = std::vector<Value>;

class Value {
 public:
  enum class Kind : uint8_t {
    Null,
    Failure,
    Bool,
    Int,
    Decimal,
    Float,
    Ratio,
    String,
    Date,
    Time,
    Timestamp,
    LocalTimestamp,
    Duration,
    Ip,
    Version,
    Enum,
    Entity,
    List,
    Set,
    Map,
    Record,
    Vector,
    Bytes,
    Period
  };
  static constexpr Kind kLastKind = Kind::Period;

  Value() = default;  ///< null
  static Value Null() { return Value(); }
  static Value Fail(Failure failure);
  static Value Bool(bool b);
  static Value Int(int64_t i);
  static Value Of(Decimal d);
  static Value Float(double d);
  static Value Of(Ratio r);
  static Value String(std::string s);
  static Value Date(int64_t days);
  static Value Time(int64_t micros);
  static Value Timestamp(int64_t micros);
  static Value LocalTimestamp(int64_t micros);
  static Value Duration(int64_t micros);
  static Value Ip(std::string canonical);  ///< canonical text, with prefix if any
  static Value Version(std::string text);  ///< semantic version; ordered by its rules
  static Value Bytes(std::string bytes);   ///< any octets
  static Value Of(meshlaw::value::Period p);
  static Value Enum(int64_t ordinal);
  static Value Entity(EntityRef ref);
  static Value List(Values values);
  static Value Set(Values values);           ///< sorts and removes repeats
  static Value Map(Values keys_and_values);  ///< k, v, k, v...; sorts by key
  static Value Record(Values attributes);    ///< in declaration order
  static Value Vector(std::vector<double> elements);

  Kind kind() const { return kind_; }
  bool is_null() const { return kind_ == Kind::Null; }
  bool is_failure() const { return kind_ == Kind::Failure; }
  bool is_true() const { return kind_ == Kind::Bool && scalar_ != 0; }
  bool is_false() const { return kind_ == Kind::Bool && scalar_ == 0; }

  meshlaw::value::Failure failure() const {
    MESHLAW_CHECK(is_failure());
    return static_cast<meshlaw::value::Failure>(scalar_);
  }
  bool boolean() const {
    MESHLAW_CHECK(kind_ == Kind::Bool);
    return scalar_ != 0;
  }
  meshlaw::value::Period period() const {
    return {static_cast<int64_t>(decimal_.unscaled), scalar_};
  }
  /// Int, Date (days), Time, Timestamp, LocalTimestamp, Duration (microseconds), Enum (ordinal).
  int64_t integer() const { return scalar_; }
  double real() const {
    MESHLAW_CHECK(kind_ == Kind::Float);
    return float_;
  }
  meshlaw::value::Decimal decimal() const { return decimal_; }
  meshlaw::value::Ratio ratio() const { return {static_cast<int64_t>(decimal_.unscaled), scalar_}; }
  const std::string& string() const {
    MESHLAW_CHECK(text_ != nullptr);
    return *text_;
  }
  EntityRef entity() const { return {EntityTypeId(static_cast<size_t>(scalar_)), *text_}; }
  const Values& elements() const {
    MESHLAW_CHECK(list_ != nullptr);
    return *list_;
  }
  const std::vector<double>& vector() const {
    MESHLAW_CHECK(vector_ != nullptr);
    return *vector_;
  }

  /// A total order for canonical forms and `==`: by kind, then by value; numbers of different kinds
  /// do not mix. Decimals compare by value. NaN equals NaN here and is above all numbers.
  friend std::strong_ordering Compare(const Value& a, const Value& b);
  friend bool operator==(const Value& a, const Value& b) { return Compare(a, b) == 0; }
  friend bool operator<(const Value& a, const Value& b) { return Compare(a, b) < 0; }

 private:
  static Value Scalar(Kind kind, int64_t scalar);
  static Value Textual(Kind kind, std::string text);
  static Value Listed(Kind kind, Values elements);

  Kind kind_ = Kind::Null;
  int64_t scalar_ = 0;
  double float_ = 0;
  meshlaw::value::Decimal decimal_;
  std::shared_ptr<const std::string> text_;
  std::shared_ptr<const Values> list_;
  std::shared_ptr<const std::vector<double>> vector_;
};

/// As a message shows it: strings bare, enums and records by the names that `type` gives.
std::string Text(const Value& value, TypeId type, const TypeTable& types, const Model& model);
/// As source or the IR's text form shows it: strings quoted, kinds distinct.
std::string Literal(const Value& value, TypeId type, const TypeTable& types, const Model& model);
/// `"..."` with \", \\, \n, \t and \u{hex} escapes.
std::string QuotedString(std::string_view text);
/// A name as it is, or between backticks (with the same escapes) where it is no plain identifier.
std::string NameToken(std::string_view name);

/// Semantic version precedence (semver.org 2.0.0, rule 11); nothing if a text is not a version.
std::optional<std::strong_ordering> CompareVersions(std::string_view a, std::string_view b);
/// "10.0.0.0/8", "::1": the canonical text, or nothing.
std::optional<std::string> CanonicalIp(std::string_view text);
/// Whether every address of `ip` is one of `network`. Both are canonical; an IPv4 address that is
/// written within IPv6 (::ffff:10.0.0.1) is the IPv4 address.
bool IsInNetwork(std::string_view ip, std::string_view network);

/// The function of the language that makes a value of this kind from a text, which is also how its
/// literals are tagged: `date`. Empty where there is none.
std::string_view ReaderName(TypeKind kind);
/// The value that a text means where a value of `type` is expected, as data, requests and contracts
/// write it; nothing where it means none, or where such values are not written as one text (Bool,
/// enums, entities, collections).
std::optional<Value> ParseText(std::string_view text, const Type& type);

}  // namespace meshlaw::value
