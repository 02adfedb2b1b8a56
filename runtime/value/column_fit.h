// SPDX-License-Identifier: Apache-2.0
// Whether a column can stand where a rule names a type.
#pragma once

#include "runtime/value/type.h"

namespace meshlaw::value {

/// A required T fits T and T?; an optional fits only T?. A Decimal fits one of the same scale with
/// at least its digits; a plain Float fits Float?nan, not the other way round; a vector of any size
/// fits one without.
bool ColumnFits(const TypeTable& types, TypeId column, TypeId wanted);

/// The same without regard to `optional`: for `each value`, where a null is not a value and so the
/// clause is simply not applicable to that row.
bool ColumnValueFits(const TypeTable& types, TypeId column, TypeId wanted);

}  // namespace meshlaw::value
