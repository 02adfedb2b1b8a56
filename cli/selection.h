// SPDX-License-Identifier: Apache-2.0
// What `--domain`, `--product` and `--rule` may name. A name that nothing has would select nothing,
// find nothing, and so pass for ever.
#pragma once

#include "cli/open_mesh.h"
#include "mesh/judge/judge.h"

namespace meshlaw::cli {

/// False, and said, if the selection names what the mesh does not have.
bool IsSelectable(const Global& global, const OpenedMesh& mesh, const judge::Selection& selection);

/// Whether the rule means the differences between data and contract, which no law states: they are
/// found as data are opened. By its full name alone, for a law may have a `schema` of its own.
bool IsSchemaRule(const std::string& rule);

}  // namespace meshlaw::cli
