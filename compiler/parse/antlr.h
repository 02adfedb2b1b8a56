// SPDX-License-Identifier: Apache-2.0
// The one place through which this room sees ANTLR and the generated parser. Private to the room.
#pragma once

#include "MeshlawLexer.h"
#include "MeshlawParser.h"
#include "compiler/source/source.h"

namespace meshlaw::parse {

using generated::MeshlawLexer;
using generated::MeshlawParser;

/// Tokens carry byte offsets once Lex has made them: [start index, stop index].
inline uint32_t BeginOf(const antlr4::Token& token) {
  return static_cast<uint32_t>(token.getStartIndex());
}
inline uint32_t EndOf(const antlr4::Token& token) {
  return static_cast<uint32_t>(token.getStopIndex() + 1);
}
inline source::Span SpanOf(source::FileId file, const antlr4::Token& token) {
  return {file, BeginOf(token), EndOf(token)};
}

}  // namespace meshlaw::parse
