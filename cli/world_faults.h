// SPDX-License-Identifier: Apache-2.0
// What a report says of contracts and entities beside findings: what of them could not be read, and
// what of them nothing judges.
#pragma once

#include "cli/open_mesh.h"
#include "mesh/judge/judge.h"

namespace meshlaw::cli {

/// Faults of contracts and entities. Those of a domain that a selection leaves out, and that none
/// of the selected domain's law speaks of, were printed and are no matter of its report.
void AddWorldFaults(const OpenedMesh& mesh, const judge::Selection& selection,
                    report::Report& report);

/// The selected contracts' promises that no clause judges, each as not applicable with its reason
/// and place, so that nobody takes them for kept.
void AddUnjudged(const OpenedMesh& mesh, const judge::Selection& selection, report::Report& report);

}  // namespace meshlaw::cli
