// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

#include "compiler/diag/pages.h"

namespace meshlaw::diag {
namespace {

const KindInfo* KindOf(const Page& page) {
  REQUIRE(page.name.ends_with(".md"));
  return FindKind(page.name.substr(0, page.name.size() - 3));
}

TEST_CASE("every kind has a page that opens with its code and slug") {
  for (const KindInfo& info : AllKinds()) {
    const std::string_view text = PageFor(info.kind);
    INFO(CodeOf(info.kind));
    REQUIRE_FALSE(text.empty());
    CHECK(text.starts_with("# " + CodeOf(info.kind) + " " + std::string(info.slug) + "\n\n"));
  }
}

TEST_CASE("every page has a kind") {
  CHECK(AllPages().size() == AllKinds().size());
  for (const Page& page : AllPages()) {
    INFO(page.name);
    const KindInfo* info = KindOf(page);
    REQUIRE(info != nullptr);
    CHECK(page.name == CodeOf(info->kind) + ".md");
  }
}

TEST_CASE("every page shows what fails, what is right, and why") {
  for (const Page& page : AllPages()) {
    INFO(page.name);
    const size_t fails = page.text.find("\n## Fails\n");
    const size_t right = page.text.find("\n## Right\n");
    const size_t why = page.text.find("\n## Why\n");
    REQUIRE(why != std::string_view::npos);
    CHECK(fails < right);
    CHECK(right < why);
    CHECK(page.text.back() == '\n');
    // Explained in a terminal: short, and no line runs over.
    CHECK(page.text.size() < 2500);
    for (size_t from = 0; from < page.text.size();) {
      const size_t to = page.text.find('\n', from);
      CHECK(to - from <= 100);
      from = to + 1;
    }
  }
}

TEST_CASE("the pages in the binary are those in the folder") {
  size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator("docs/diagnostics")) {
    files += entry.path().filename().string().starts_with("ML") ? 1 : 0;
  }
  CHECK(files == AllPages().size());
}

}  // namespace
}  // namespace meshlaw::diag
