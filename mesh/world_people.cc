// SPDX-License-Identifier: Apache-2.0
#include "mesh/world_people.h"

#include <algorithm>

#include "runtime/value/time.h"

namespace meshlaw::mesh {

namespace {

/// The last day counts; a date that cannot be read is no date of leaving.
bool HasLeft(const TeamMember& member, int32_t today) {
  if (!member.date_out) return false;
  auto last_day = value::ParseDate(member.date_out->value);
  return last_day && *last_day < today;
}

bool HasRole(const TeamMember& member, std::string_view role) {
  if (!member.role) return false;
  const std::string& held = member.role->value;
  auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) ==
           std::tolower(static_cast<unsigned char>(b));
  };
  if (std::equal(held.begin(), held.end(), role.begin(), role.end(), same)) return true;
  // "data steward" is a steward, as ODCS's own examples say it.
  std::string full = "data " + std::string(role);
  return std::equal(held.begin(), held.end(), full.begin(), full.end(), same);
}

}  // namespace

std::vector<const TeamMember*> PresentMembers(const Team& team, int32_t today) {
  std::vector<const TeamMember*> present;
  for (const TeamMember& member : team.members) {
    if (!HasLeft(member, today) && !member.username.value.empty()) present.push_back(&member);
  }
  return present;
}

std::vector<LocatedText> HoldersOf(const Team& team, std::string_view role, int32_t today) {
  std::vector<LocatedText> holders, heirs;
  for (const TeamMember& member : team.members) {
    if (!HasRole(member, role)) continue;
    if (!HasLeft(member, today)) {
      holders.push_back(member.username);
    } else if (member.replaced_by) {
      heirs.push_back(*member.replaced_by);
    }
  }
  holders.insert(holders.end(), heirs.begin(), heirs.end());
  return holders;
}

}  // namespace meshlaw::mesh
