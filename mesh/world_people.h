// SPDX-License-Identifier: Apache-2.0
// Who stands behind a contract on a given day. Private to BuildWorld.
#pragma once

#include <string>
#include <vector>

#include "mesh/odcs.h"

namespace meshlaw::mesh {

/// Members who have not left before `today`.
std::vector<const TeamMember*> PresentMembers(const Team& team, int32_t today);

/// The user names that hold a role (case does not matter), most to be preferred first: those
/// present, then those who took over from one who left.
std::vector<LocatedText> HoldersOf(const Team& team, std::string_view role, int32_t today);

}  // namespace meshlaw::mesh
