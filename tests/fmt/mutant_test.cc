// SPDX-License-Identifier: Apache-2.0
// The laws of the formatter on every law of the project, and on texts made from them.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "tests/fmt/fmt_laws.h"
#include "tests/fmt/mutants.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

struct Law {
  std::string path;
  std::string text;
};

/// Every law of the project that parses.
std::vector<Law> Laws() {
  std::vector<Law> laws;
  for (const char* folder : {"tests", "stdlib", "policies", "examples"}) {
    if (!fs::exists(folder)) continue;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() != ".law") continue;
      std::ifstream in(entry.path(), std::ios::binary);
      std::ostringstream text;
      text << in.rdbuf();
      laws.push_back({entry.path().generic_string(), std::move(text).str()});
    }
  }
  std::sort(laws.begin(), laws.end(), [](const Law& a, const Law& b) { return a.path < b.path; });
  return laws;
}

/// MESHLAW_MUTANTS sets how many texts are made in all; the default keeps the suite quick.
size_t MutantCount() {
  const char* value = std::getenv("MESHLAW_MUTANTS");
  return value != nullptr ? std::strtoul(value, nullptr, 10) : 2000;
}

TEST_CASE("every law of the project keeps the formatter's laws") {
  size_t checked = 0;
  for (const Law& law : Laws()) {
    LawCheck check = CheckFmtLaws(law.text);
    CAPTURE(law.path);
    CHECK(check.broken == "");
    checked += check.parsed ? 1 : 0;
  }
  CHECK(checked > 10);
}

TEST_CASE("random laws, and their mutants, keep the formatter's laws") {
  size_t count = MutantCount() / 4;
  for (size_t seed = 0; seed < count; ++seed) {
    Dice random(seed);
    std::string law = RandomLaw(random);
    std::string text = random.OneIn(2) ? law : Mutator(law).OtherLayout(random);
    LawCheck check = CheckFmtLaws(text);
    INFO("seed " << seed << "\n" << text << "\n=== printed\n" << check.printed);
    CHECK(check.parsed);
    CHECK(check.broken == "");
  }
}

TEST_CASE("mutants keep the formatter's laws") {
  std::vector<Mutator> sources;
  for (const Law& law : Laws()) {
    if (CheckFmtLaws(law.text).parsed && law.text.size() < 20'000) sources.emplace_back(law.text);
  }
  REQUIRE_FALSE(sources.empty());
  size_t parsed = 0;
  size_t count = MutantCount();
  for (size_t seed = 0; seed < count; ++seed) {
    Dice random(seed);
    const Mutator& source = sources[random.Below(sources.size())];
    std::string text = random.OneIn(2) ? source.OtherLayout(random) : source.OtherTokens(random);
    LawCheck check = CheckFmtLaws(text);
    parsed += check.parsed ? 1 : 0;
    if (check.broken.empty()) continue;
    INFO("seed " << seed << "\n" << text << "\n=== printed\n" << check.printed);
    FAIL_CHECK(check.broken);
  }
  // Were they all refused, nothing would have been tested.
  CHECK(parsed * 3 > count);
}

}  // namespace
}  // namespace meshlaw::testing
