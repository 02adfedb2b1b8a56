// SPDX-License-Identifier: Apache-2.0
// One value of a column as a Value of the language: the meaning of physical data.
//
// This is the reference that columnar engines are tested against. A physical null is null;
// malformed text, an unsigned number above the range of Int, a decimal with other digits than the
// contract's type has room for, a word that is no value of the enum are BadType. NaN stays what it
// is: whether it is allowed is said by the field that reads it. Time is in microseconds, finer
// units rounded down.
#pragma once

#include <optional>
#include <string_view>

#include "compiler/base/result.h"
#include "runtime/scan/batch.h"
#include "runtime/value/value.h"

namespace meshlaw::scan {

/// Whether a column that lies in memory like this can be read as a type at all.
Status CheckReadable(const PhysicalColumn& column, value::TypeId type,
                     const value::TypeTable& types, const value::Model& model);

/// What is read of a column: CheckReadable holds. `enum_decl` is null but for enums.
struct ColumnType {
  value::Type type;
  const value::EnumDecl* enum_decl = nullptr;

  static ColumnType Of(value::TypeId id, const value::TypeTable& types, const value::Model& model);
};

value::Value ReadValue(const ColumnView& view, const PhysicalColumn& column, const ColumnType& type,
                       int64_t row);

/// What the data hold where ReadValue fails, if that is text.
std::optional<std::string_view> UnreadableText(const ColumnView& view, int64_t row);

/// A text cell's bytes; the row must be valid.
std::string_view TextAt(const ColumnView& view, int64_t row);
/// An integer, date, time or raw timestamp cell, widened.
int64_t IntegerAt(const ColumnView& view, int64_t row);
/// A timestamp in `units` per second as microseconds; nothing if it does not fit.
std::optional<int64_t> ToMicros(int64_t units, int64_t unit_per_second);

}  // namespace meshlaw::scan
