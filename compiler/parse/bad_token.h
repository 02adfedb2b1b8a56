// SPDX-License-Identifier: Apache-2.0
// What to say of a token that is wrong in itself. Private to the room.
#pragma once

#include <string_view>

#include "compiler/diag/diagnostic.h"

namespace meshlaw::parse {

/// `type` is BAD_NUMBER, BAD_STRING, BAD_QUOTED or UNKNOWN of the lexer.
void ReportBadToken(diag::Sink& sink, size_t type, source::Span span, std::string_view text);

/// A name in backticks with a character that does not show.
void ReportHiddenInName(diag::Sink& sink, source::Span span, std::string_view text);

}  // namespace meshlaw::parse
