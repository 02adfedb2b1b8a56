// SPDX-License-Identifier: Apache-2.0
// Text to tokens: everything that can be wrong with a token, or that would let a later stage
// recurse or allocate without bound, is reported here. Private to the room.
#pragma once

#include <memory>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

/// A piece of a file: a whole law, or the inside of an interpolation. Must be valid UTF-8.
struct Piece {
  std::string_view text;
  source::FileId file;
  uint32_t offset = 0;  ///< of its first byte in the file
};

struct Tokens {
  std::vector<std::unique_ptr<antlr4::Token>> list;  ///< ends with EOF; no comments, no white space
  std::vector<ast::Comment> comments;
  bool usable = true;  ///< false: above a limit; the parser must not see them
};

/// A token that is wrong in itself is reported and then either stands as what was meant (a number,
/// a string) or stays an UNKNOWN token, about which the parser says nothing more.
Tokens Lex(const Piece& piece, const Limits& limits, diag::Sink& sink);

}  // namespace meshlaw::parse
