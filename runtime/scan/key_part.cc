// SPDX-License-Identifier: Apache-2.0
#include "runtime/scan/key_part.h"

#include <bit>
#include <cmath>
#include <limits>

namespace meshlaw::scan {

using value::TypeKind;
using value::Value;

namespace {

int64_t RealCode(double number) {
  if (number == 0) number = 0.0;
  if (std::isnan(number)) number = std::numeric_limits<double>::quiet_NaN();
  return std::bit_cast<int64_t>(number);
}

void Unselect(Words& selected, int64_t row) {
  selected[static_cast<size_t>(row >> 6)] &= ~(uint64_t{1} << (row & 63));
}

}  // namespace

int64_t KeyPart::InternValue(const Value& value) {
  const auto [entry, is_new] = numbers_.emplace(value, static_cast<int64_t>(values_.size()));
  if (is_new) values_.push_back(value);
  return entry->second;
}

const int64_t* KeyPart::Codes(const ArgumentData& data, const Words& selected, int64_t* scratch) {
  const auto each = [&](auto code) {
    ForEachRow(selected.data(), selected.size(), [&](int64_t row) { scratch[row] = code(row); });
  };
  switch (form_) {
    case ArgumentData::Form::Integers: return data.integers;
    case ArgumentData::Form::Reals:
      each([&](int64_t row) { return RealCode(data.reals[row]); });
      return scratch;
    case ArgumentData::Form::Texts:
      each([&](int64_t row) {
        const uint64_t code = data.codes[row];
        return static_cast<int64_t>(IsLongTextCode(code) ? texts_.Code(TextAt(data.texts, row))
                                                         : code);
      });
      return scratch;
    case ArgumentData::Form::General:
      each([&](int64_t row) { return InternValue(data.values[row]); });
      return scratch;
  }
  MESHLAW_UNREACHABLE();
}

const int64_t* KeyPart::FindCodes(const ArgumentData& data, Words& selected,
                                  int64_t* scratch) const {
  const Words asked = selected;
  switch (form_) {
    case ArgumentData::Form::Integers: return data.integers;
    case ArgumentData::Form::Reals:
      ForEachRow(asked.data(), asked.size(),
                 [&](int64_t row) { scratch[row] = RealCode(data.reals[row]); });
      return scratch;
    case ArgumentData::Form::Texts:
      ForEachRow(asked.data(), asked.size(), [&](int64_t row) {
        uint64_t code = data.codes[row];
        if (IsLongTextCode(code)) code = texts_.Find(TextAt(data.texts, row));
        if (code == TextCoder::kAbsent) Unselect(selected, row);
        scratch[row] = static_cast<int64_t>(code);
      });
      return scratch;
    case ArgumentData::Form::General:
      ForEachRow(asked.data(), asked.size(), [&](int64_t row) {
        const auto found = numbers_.find(data.values[row]);
        if (found == numbers_.end()) return Unselect(selected, row);
        scratch[row] = found->second;
      });
      return scratch;
  }
  MESHLAW_UNREACHABLE();
}

int64_t KeyPart::Translate(const KeyPart& other, int64_t code) {
  switch (form_) {
    case ArgumentData::Form::Integers:
    case ArgumentData::Form::Reals: return code;
    case ArgumentData::Form::Texts:
      return static_cast<int64_t>(texts_.Code(other.texts_.Text(static_cast<uint64_t>(code))));
    case ArgumentData::Form::General: return InternValue(other.values_[static_cast<size_t>(code)]);
  }
  MESHLAW_UNREACHABLE();
}

Value KeyPart::ValueOf(int64_t code, const value::Type& type) const {
  switch (form_) {
    case ArgumentData::Form::Integers: return IntegerValue(code, type);
    case ArgumentData::Form::Reals: return Value::Float(std::bit_cast<double>(code));
    case ArgumentData::Form::Texts: return Value::String(texts_.Text(static_cast<uint64_t>(code)));
    case ArgumentData::Form::General: return values_[static_cast<size_t>(code)];
  }
  MESHLAW_UNREACHABLE();
}

Value IntegerValue(int64_t number, const value::Type& type) {
  switch (type.kind) {
    case TypeKind::Bool: return Value::Bool(number != 0);
    case TypeKind::Date: return Value::Date(number);
    case TypeKind::Time: return Value::Time(number);
    case TypeKind::Timestamp: return Value::Timestamp(number);
    case TypeKind::LocalTimestamp: return Value::LocalTimestamp(number);
    case TypeKind::Duration: return Value::Duration(number);
    case TypeKind::Enum: return Value::Enum(number);
    default: return Value::Int(number);
  }
}

}  // namespace meshlaw::scan
