// SPDX-License-Identifier: Apache-2.0
// Asks the generated parser itself about the grammar. Apart from the tests because its tokens have
// the names of Catch2's macros.
#pragma once

#include <string>
#include <vector>

namespace meshlaw::testing {

/// What the parser could not settle in `text` by its fast method, or only by looking far ahead.
std::vector<std::string> UnsettledDecisions(const std::string& text);

/// The words of the lexer.
std::vector<std::string> WordsOfTheLexer();

}  // namespace meshlaw::testing
