// SPDX-License-Identifier: Apache-2.0
// Text from data and contracts, made safe to show.
//
// A value may hold anything: an escape sequence that would drive the terminal, an override that
// reverses what is read, bytes that are no text at all. Visible() shows all of these as escapes, so
// that what is on the screen is what is in the data. Both renderers for people use it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace meshlaw::report {

/// One code point at the front of a text; an invalid byte stands alone.
struct CodePoint {
  uint32_t value = 0;
  size_t bytes = 1;
  bool valid = false;
};
/// `text` must not be empty.
CodePoint FirstCodePoint(std::string_view text);

/// Control and invisible characters and invalid bytes as `\n`, `\x1b`, `\u{202e}`; the rest as it
/// is.
std::string Visible(std::string_view text);

/// Columns of a terminal that `text` takes: wide characters count two, combining marks none.
int DisplayWidth(std::string_view text);

}  // namespace meshlaw::report
