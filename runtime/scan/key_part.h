// SPDX-License-Identifier: Apache-2.0
// One component of a key: its values as 64-bit codes, equal exactly for equal values.
//
// Integers are their own codes; floats are their bits with one zero and one NaN; texts go through a
// TextCoder; all else is numbered in a map that compares Values.
#pragma once

#include <map>
#include <string>

#include "runtime/scan/argument_data.h"
#include "runtime/scan/text_table.h"

namespace meshlaw::scan {

class KeyPart {
 public:
  explicit KeyPart(ArgumentData::Form form) : form_(form) {}

  ArgumentData::Form form() const { return form_; }
  /// Whether codes are small numbers as they come, not spread over 64 bits.
  bool is_compact() const {
    return form_ != ArgumentData::Form::Reals && form_ != ArgumentData::Form::Texts;
  }

  /// The codes of the selected rows; may return the argument's own array instead of `scratch`.
  const int64_t* Codes(const ArgumentData& data, const Words& selected, int64_t* scratch);
  /// The same for values that may be new: rows whose value has no code are cleared from `selected`.
  const int64_t* FindCodes(const ArgumentData& data, Words& selected, int64_t* scratch) const;
  /// The code here of a code of another part of the same form.
  int64_t Translate(const KeyPart& other, int64_t code);
  value::Value ValueOf(int64_t code, const value::Type& type) const;

 private:
  int64_t InternValue(const value::Value& value);

  ArgumentData::Form form_;
  TextCoder texts_;
  std::map<value::Value, int64_t> numbers_;
  value::Values values_;
};

/// An Integers code as a value of its type.
value::Value IntegerValue(int64_t number, const value::Type& type);

}  // namespace meshlaw::scan
