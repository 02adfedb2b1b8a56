// SPDX-License-Identifier: Apache-2.0
// What the grammar would have allowed, in words. Private to the room.
#pragma once

#include <string>
#include <vector>

#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

/// The place of a mistake.
struct Place {
  const antlr4::dfa::Vocabulary& vocabulary;
  size_t rule = 0;        ///< index of the grammar's rule
  std::string_view verb;  ///< first word of the construct, such as `permit`
  size_t after = 0;       ///< type of the token before
};

/// "`on` after the actions of a permit", "an expression or `)`": what could have stood there.
std::string DescribeExpected(const antlr4::misc::IntervalSet& expected, const Place& place);

/// The words that `expected` wants as themselves, not as names: what a misspelt word may have
/// meant.
std::vector<std::string_view> ExpectedWords(const antlr4::misc::IntervalSet& expected);

}  // namespace meshlaw::parse
