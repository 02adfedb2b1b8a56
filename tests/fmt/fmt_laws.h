// SPDX-License-Identifier: Apache-2.0
// The laws of the formatter: what it prints parses to the same tree, prints as itself, and has the
// same comments in the same order.
#pragma once

#include <string>

namespace meshlaw::testing {

struct LawCheck {
  bool parsed = false;  ///< the text has no errors: only then do the laws say anything
  std::string broken;   ///< which law does not hold, and how; empty if all do
  std::string printed;
};

LawCheck CheckFmtLaws(const std::string& text);

}  // namespace meshlaw::testing
