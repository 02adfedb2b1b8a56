// SPDX-License-Identifier: Apache-2.0
// The lattice of masks: what two masks on one column come to, whatever the order.
//
// A mask is above another if it shows nothing that the other hides. Last(n) and First(n) go up as n
// goes down; every kind lies below Null, and Null below Drop. Masks of different kinds among Last,
// First, Year and Hash are not ordered: each shows something that the other hides (a hash shows
// which values are equal, the last four characters do not), so their join is Null. This is the only
// reading under which the join is associative and a further mask never shows more.
#pragma once

#include <string>

#include "compiler/ir/ir.h"

namespace meshlaw::decide {

/// The least mask that hides what either hides; `column` is the first's.
ir::Mask Join(const ir::Mask& a, const ir::Mask& b);

/// Whether `a` hides all that `b` hides.
bool IsAtLeast(const ir::Mask& a, const ir::Mask& b);

/// Null becomes Drop on a column that must not be null.
ir::Mask Fitted(ir::Mask mask, bool nullable);

/// As the law writes it: `last(4)`, `hash`.
std::string Text(const ir::Mask& mask);

}  // namespace meshlaw::decide
