// SPDX-License-Identifier: Apache-2.0
// An order that is finer than Compare: it also tells apart equal values that are written
// differently (0.0 and -0.0, 1.0 and 1.00, versions that differ in build metadata).
#pragma once

#include <compare>

#include "runtime/value/value.h"

namespace meshlaw::value {

/// Equal exactly when the two values cannot be told apart. Consistent with Compare.
std::strong_ordering CompareExactly(const Value& a, const Value& b);

}  // namespace meshlaw::value
