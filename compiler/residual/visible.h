// SPDX-License-Identifier: Apache-2.0
// What a condition on rows shows: a row where it fails is as hidden as one where it is false.
#pragma once

#include <vector>

#include "compiler/residual/terms.h"

namespace meshlaw::residual {

/// The condition without the failures that are already certain: true for exactly the rows for which
/// `condition` is true. Adds each failure that it took out to `failures`. A condition too deep to
/// walk shows nothing.
Term Visible(Terms& terms, const Term& condition, std::vector<value::Failure>& failures);

}  // namespace meshlaw::residual
