// SPDX-License-Identifier: Apache-2.0
// Tokens of the text form. Private to this room.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/base/result.h"

namespace meshlaw::ir {

struct Token {
  enum class Kind {
    Word,    ///< a name; text decoded
    Quoted,  ///< a name between backticks, never a word of the form; text decoded
    String,  ///< text decoded
    Number,  ///< starts with a digit or minus: 12.50, 1e-3, 0.1%, 1/3, 1h30min, -inf
    Inst,    ///< %12; text: 12
    Mark,    ///< one character, or `::`
    End,
  };
  Kind kind = Kind::End;
  std::string text;
  uint32_t line = 1, column = 1;
};

/// All tokens, an End last; or the place and the fault of what is none.
Result<std::vector<Token>> Tokenize(std::string_view text);

/// "line 3, column 7: fault"
std::string Located(const Token& token, std::string_view fault);

}  // namespace meshlaw::ir
