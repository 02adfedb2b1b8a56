// SPDX-License-Identifier: Apache-2.0
// Internet addresses and networks in canonical text. Private to this room.
#pragma once

#include <compare>
#include <string_view>

namespace meshlaw::value {

/// IPv4 before IPv6, then by the address's number, then the wider network first. Texts that are no
/// addresses come first, in their own order.
std::strong_ordering CompareIps(std::string_view a, std::string_view b);

}  // namespace meshlaw::value
