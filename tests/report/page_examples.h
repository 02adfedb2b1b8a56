// SPDX-License-Identifier: Apache-2.0
// Runs the examples of a diagnostics page, so that no page can show what is not so.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace meshlaw::diag::testing {

struct Example {
  std::string language;  ///< of the fence: "law", "yaml", "text"
  std::string text;
};
/// The fenced blocks under the heading `## title`.
std::vector<Example> ExamplesUnder(std::string_view page, std::string_view title);

/// What the compiler, or the reader of contracts, says of the examples together, as "ML2006:
/// message". A law that does not start with `module` is one of the domain `orders`; YAML that does
/// not start with `apiVersion` goes into a contract. Other languages are not run.
std::set<std::string> Diagnose(const std::vector<Example>& examples);

}  // namespace meshlaw::diag::testing
