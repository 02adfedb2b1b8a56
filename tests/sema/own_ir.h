// SPDX-License-Identifier: Apache-2.0
// What of a printed module is a case's own: all but the library's declarations.
#pragma once

#include <string>
#include <string_view>

namespace meshlaw::testing {

inline std::string OwnIr(std::string_view printed) {
  std::string own;
  while (!printed.empty()) {
    size_t end = printed.find("\n\n");
    std::string_view block = printed.substr(0, end);
    std::string_view name = block.substr(block.find(' ') + 1);
    // `enum std.mesh.Status {`: only declarations are named right after their first word.
    if (!name.starts_with("std.") && !block.starts_with("meshlaw-ir")) {
      if (!own.empty()) own += '\n';
      own += block;
      if (!block.ends_with('\n')) own += '\n';
    }
    printed.remove_prefix(end == printed.npos ? printed.size() : end + 2);
  }
  return own;
}

}  // namespace meshlaw::testing
