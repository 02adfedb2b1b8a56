// SPDX-License-Identifier: Apache-2.0
#include "compiler/diag/pages.h"

#include <algorithm>

#include "compiler/base/embedded.h"

namespace meshlaw::diag {

/// Generated from docs/diagnostics by meshlaw_embed.
const std::vector<EmbeddedFile>& PageFiles();

const std::vector<Page>& AllPages() {
  static const std::vector<Page> all = [] {
    std::vector<Page> made;
    for (const EmbeddedFile& file : PageFiles()) made.push_back({file.path, file.text});
    std::sort(made.begin(), made.end(),
              [](const Page& a, const Page& b) { return a.name < b.name; });
    return made;
  }();
  return all;
}

std::string_view PageFor(Kind kind) {
  const std::string name = CodeOf(kind) + ".md";
  for (const Page& page : AllPages()) {
    if (page.name == name) return page.text;
  }
  return {};
}

}  // namespace meshlaw::diag
