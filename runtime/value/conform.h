// SPDX-License-Identifier: Apache-2.0
// Whether a value is one of a type, and the form in which a type's values are kept.
#pragma once

#include "runtime/value/value.h"

namespace meshlaw::value {

/// True iff the value is one of the type: null only where it is optional, a plain Float finite, a
/// Decimal at the type's scale and within its precision, an enum's ordinal declared, and so on for
/// elements and attributes. Failures are values of no type.
bool Conforms(const Value& value, TypeId type, const TypeTable& types, const Model& model);

/// A Decimal at the type's scale; nothing if digits would be lost or it has more than the type's.
std::optional<Decimal> FitDecimal(Decimal number, const Type& type);

/// The same value with every Decimal within it at its type's scale, where that is exact.
Value WithTypeScale(const Value& value, TypeId type, const TypeTable& types, const Model& model);

}  // namespace meshlaw::value
