// SPDX-License-Identifier: Apache-2.0
// Where a message and an interpolation end. Private to the room.
//
// Inside the braces of an interpolation a string may stand, with its own quotes:
//   because "the account of {person.name ?? "this person"} is not active"
// The lexer and the builder both ask here, so they cannot disagree.
#pragma once

#include <optional>
#include <string_view>

namespace meshlaw::parse {

/// The length of the message that starts with the quote at the start of `text`, or nothing if it
/// does not end, with its braces balanced, on its line.
std::optional<size_t> MessageLength(std::string_view text);

/// The length of the interpolation that starts with the brace at the start of `text`.
std::optional<size_t> InterpolationLength(std::string_view text);

}  // namespace meshlaw::parse
