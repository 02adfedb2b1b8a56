// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "compiler/diag/pages.h"
#include "tests/report/page_examples.h"

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

/// False for kinds that nothing reports yet, which their pages say.
bool Reported(const KindInfo& info) {
  static const std::set<Kind> not_yet = {};
  return !not_yet.contains(info.kind);
}

TEST_CASE("what a page shows to fail fails with its code") {
  size_t run = 0;
  for (const KindInfo& info : AllKinds()) {
    const auto examples = testing::ExamplesUnder(PageFor(info.kind), "Fails");
    REQUIRE_FALSE(examples.empty());
    const std::string& language = examples[0].language;
    if ((language != "law" && language != "yaml") || !Reported(info)) continue;
    const std::set<std::string> said = testing::Diagnose(examples);
    CAPTURE(CodeOf(info.kind), said);
    CHECK_FALSE(said.empty());
    CHECK(std::all_of(said.begin(), said.end(), [&](const std::string& one) {
      return one.starts_with(CodeOf(info.kind) + ":");
    }));
    ++run;
  }
  CHECK(run > 50);
}

TEST_CASE("a page says so if its kind is not reported yet, and only then") {
  for (const KindInfo& info : AllKinds()) {
    INFO(CodeOf(info.kind));
    const bool says = PageFor(info.kind).find("does not report it yet") != std::string_view::npos;
    CHECK(says == !Reported(info));
    if (Reported(info)) continue;
    for (const std::string& one :
         testing::Diagnose(testing::ExamplesUnder(PageFor(info.kind), "Fails"))) {
      CHECK_FALSE(one.starts_with(CodeOf(info.kind)));
    }
  }
}

TEST_CASE("what a page shows to be right compiles without a word") {
  for (const KindInfo& info : AllKinds()) {
    const std::set<std::string> said =
        testing::Diagnose(testing::ExamplesUnder(PageFor(info.kind), "Right"));
    CAPTURE(CodeOf(info.kind), said);
    CHECK((said.empty() || !Reported(info)));
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
