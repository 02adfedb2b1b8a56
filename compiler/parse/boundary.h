// SPDX-License-Identifier: Apache-2.0
// Where reading can start again after a mistake: the first token of an item, of a part of a rule,
// of a clause, of a statement. Private to the room.
#pragma once

#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

/// True for rules that end a mistake: what is wrong inside one spoils nothing outside it.
bool ContainsMistakes(size_t rule);

/// Moves the stream to where reading can go on after a mistake inside `context`, or to the end.
void SkipToBoundary(antlr4::TokenStream& stream, antlr4::ParserRuleContext& context);

/// Whether an item starts at the stream's current token, as far as one can tell without parsing.
bool StartsItem(antlr4::TokenStream& stream);

/// Whether a statement of a test starts there, on a line of its own.
bool StartsStatement(antlr4::TokenStream& stream);

}  // namespace meshlaw::parse
