// SPDX-License-Identifier: Apache-2.0
#include "mesh/version_text.h"

#include "runtime/value/value.h"

namespace meshlaw::mesh {

std::optional<std::string> SemanticVersion(std::string_view text) {
  if (!text.empty() && (text[0] == 'v' || text[0] == 'V')) text.remove_prefix(1);
  std::string version(text);
  // Only bare numbers are completed: "1.2-rc" stays what it is, which is none.
  bool bare = text.find_first_not_of("0123456789.") == std::string_view::npos;
  for (int added = 0; added < 3; ++added) {
    if (value::CompareVersions(version, version)) return version;
    if (!bare || version.empty()) return std::nullopt;
    version += ".0";
  }
  return std::nullopt;
}

}  // namespace meshlaw::mesh
