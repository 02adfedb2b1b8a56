// SPDX-License-Identifier: Apache-2.0
// Laws made from laws by changing their tokens: whatever they say, the checker answers, soon, and
// what it lets pass becomes rule IR that verifies.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>

#include "compiler/ir/text.h"
#include "tests/fmt/mutants.h"
#include "tests/harness/golden.h"
#include "tests/harness/growth.h"
#include "tests/sema/case_compiler.h"
#include "tests/sema/like_mutants.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

struct Law {
  std::string path;
  std::string text;
};

std::vector<Law> Laws() {
  std::vector<Law> laws;
  for (const char* folder : {"tests/sema/cases", "tests/lower/cases", "tests/lower/meaning",
                             "stdlib", "policies", "examples"}) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      bool law = entry.path().extension() == ".law" && entry.path().stem() != "constitution";
      if (!law) continue;
      std::string text = ReadText(entry.path()).value_or("");
      // Larger ones take their time to parse and say nothing that is new.
      if (text.size() < 12'000) laws.push_back({entry.path().generic_string(), std::move(text)});
    }
  }
  std::sort(laws.begin(), laws.end(), [](const Law& a, const Law& b) { return a.path < b.path; });
  return laws;
}

/// MESHLAW_MUTANTS sets how many texts are made; the default keeps the suite quick.
size_t MutantCount() {
  const char* value = std::getenv("MESHLAW_MUTANTS");
  return value != nullptr ? std::strtoul(value, nullptr, 10) : 2000;
}

struct Outcome {
  bool parsed = false;
  bool checked = false;
  std::vector<std::string> faults;
};

Outcome Compile(const std::string& head, const std::string& text) {
  source::SourceMap sources;
  diag::Sink sink;
  CompiledCase made = CheckText(sources, head + text, sink);
  Outcome outcome;
  outcome.parsed = made.program != nullptr;
  if (sink.has_errors()) return outcome;
  outcome.checked = true;
  std::erase_if(made.program->tests, [](const sema::TypedTest& test) {
    return test.test->name_span.file != source::FileId(0);  // the library's
  });
  ir::Module module = lower::Lower(*made.program);
  lower::LowerTests(*made.program, module);
  outcome.faults = ir::Verify(module);
  return outcome;
}

/// The lines that say how a case is compiled; mutants have no comments.
std::string HeadOf(const std::string& text) {
  size_t end = 0;
  while (text.compare(end, 2, "//") == 0 && text.find('\n', end) != text.npos) {
    end = text.find('\n', end) + 1;
  }
  return text.substr(0, end);
}

/// Compiles mutants, which may not take much longer than laws: each is a law's size.
class Checker {
 public:
  explicit Checker(const std::vector<Law>& laws) {
    for (const Law& law : laws) {
      double took = LeastSeconds([&] { Compile("", law.text); }, 1);
      seconds_max_ = std::max(seconds_max_, kTimesMax * took);
    }
  }

  void Check(const Law& law, const std::string& text) {
    Outcome outcome;
    auto compile = [&] { outcome = Compile(HeadOf(law.text), text); };
    bool slow = LeastSeconds(compile, 1) > seconds_max_;
    if (slow && LeastSeconds(compile) > seconds_max_)
      FAIL_CHECK("takes more than " << kTimesMax << " times as long as any law");
    parsed += outcome.parsed ? 1 : 0;
    checked += outcome.checked ? 1 : 0;
    if (!outcome.faults.empty()) FAIL_CHECK(outcome.faults[0]);
  }

  size_t parsed = 0, checked = 0;

 private:
  static constexpr double kTimesMax = 20;
  double seconds_max_ = 0;
};

TEST_CASE("mutants of any shape are checked, and lowered where they pass") {
  std::vector<Law> laws = Laws();
  std::vector<Mutator> sources;
  for (const Law& law : laws) sources.emplace_back(law.text);
  Checker checker(laws);
  for (size_t seed = 0; seed < MutantCount() / 3; ++seed) {
    Dice random(seed);
    size_t at = random.Below(laws.size());
    std::string text = sources[at].OtherTokens(random);
    INFO("seed " << seed << " of " << laws[at].path << "\n" << text);
    checker.Check(laws[at], text);
  }
  CHECK(checker.parsed > 0);
}

TEST_CASE("mutants that parse are checked, and lowered where they pass") {
  std::vector<Law> laws = Laws();
  TokenPool pool;
  for (const Law& law : laws) pool.Add(law.text);
  std::vector<LikeMutator> sources;
  for (const Law& law : laws) sources.emplace_back(law.text, pool);
  Checker checker(laws);
  size_t count = MutantCount();
  for (size_t seed = 0; seed < count; ++seed) {
    Dice random(seed);
    size_t at = random.Below(laws.size());
    std::string text = sources[at].Mutate(random);
    INFO("seed " << seed << " of " << laws[at].path << "\n" << text);
    checker.Check(laws[at], text);
  }
  // Were they all refused, nothing would have been tested.
  CHECK(checker.parsed * 2 > count);
  CHECK(checker.checked * 10 > count);
}

TEST_CASE("every law of the project passes, but those that say otherwise") {
  for (const Law& law : Laws()) {
    if (law.path.starts_with("examples") || law.path.find("/fail_") != law.path.npos) continue;
    CAPTURE(law.path);
    source::SourceMap sources;
    diag::Sink sink;
    sources.Add(law.path, law.text);
    CheckCase(sources, fs::path(law.path).parent_path(), sink);
    CHECK_FALSE(sink.has_errors());
  }
}

}  // namespace
}  // namespace meshlaw::testing
