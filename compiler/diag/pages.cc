// SPDX-License-Identifier: Apache-2.0
#include "compiler/diag/pages.h"

#include <algorithm>
#include <utility>

namespace meshlaw::diag {

namespace pages {
// Generated: see embed_text.cmake.
const std::vector<std::pair<std::string_view, std::string_view>>& EmbeddedTexts();
}  // namespace pages

const std::vector<Page>& AllPages() {
  static const std::vector<Page> all = [] {
    std::vector<Page> made;
    for (auto [name, text] : pages::EmbeddedTexts()) made.push_back({name, text});
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
