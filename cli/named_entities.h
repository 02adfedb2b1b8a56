// SPDX-License-Identifier: Apache-2.0
// Whether the mesh has the entities that its laws name. A law that speaks of `Team::"counncil"` is
// sound and binds nobody, or everybody; only with the mesh's entities at hand can that be told.
#pragma once

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/typed.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::cli {

/// Warns once of each place. Entities of inline tests are worlds of their own and not among these.
void CheckNamedEntities(const sema::Program& program, const snapshot::Snapshot& snapshot,
                        diag::Sink& sink);

}  // namespace meshlaw::cli
