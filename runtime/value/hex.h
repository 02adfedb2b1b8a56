// SPDX-License-Identifier: Apache-2.0
// Octets as pairs of hexadecimal digits. Private to this room.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace meshlaw::value {

std::optional<std::string> ParseHex(std::string_view digits);  ///< either case
std::string HexText(std::string_view bytes);                   ///< lower case

}  // namespace meshlaw::value
