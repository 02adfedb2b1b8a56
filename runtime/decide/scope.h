// SPDX-License-Identifier: Apache-2.0
// What an allowed caller may see: rows, columns and masks.
//
// A permit shows the rows and columns that it names (all, if it names none), narrowed by every
// limit that binds it; what is visible is what any permit shows. Masks of one column join
// (mask_lattice.h). A mandatory permit is neither limited nor masked from below: a limit of a lower
// tier does not bind it, and a mask of a lower tier does not bind the columns that it shows.
#pragma once

#include <vector>

#include "compiler/sema/catalog.h"
#include "runtime/decide/combine.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::decide {

/// Fills rows, columns, masks and limits of `decision`. `permits` are those that hold and are left
/// over, ordered by name. Conditions on rows that fail for certain are added to `holding.errors`.
void FillScope(const ir::Module& module, const snapshot::Snapshot& snapshot,
               const sema::Catalog& catalog, const Request& request,
               const std::vector<Held>& permits, Holding& holding, Decision& decision);

}  // namespace meshlaw::decide
