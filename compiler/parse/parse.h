// SPDX-License-Identifier: Apache-2.0
// The door of parsing: text in, syntax tree out.
//
// Reports everything it finds wrong (limits, UTF-8, bidirectional controls, tokens, grammar) into
// the sink, in our words, never ANTLR's, and returns the tree of what could be read: after an error
// the tree may lack items, and may hold Error expressions, so a caller stops before sema when the
// sink has errors. Never throws and never crashes, whatever the bytes. The only room that knows
// ANTLR.
#pragma once

#include <memory>

#include "compiler/ast/ast.h"
#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"

namespace meshlaw::parse {

/// Parses a law, or a constitution if the text starts with that word.
std::unique_ptr<ast::File> ParseFile(const source::SourceMap& sources, source::FileId file,
                                     const Limits& limits, diag::Sink& sink);

}  // namespace meshlaw::parse
