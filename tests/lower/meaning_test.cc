// SPDX-License-Identifier: Apache-2.0
// The inline tests of the cases hold: what the compiler makes of a law is what its author meant.
#include <catch2/catch.hpp>
#include <filesystem>

#include "compiler/driver/test_runner.h"
#include "tests/harness/golden.h"
#include "tests/sema/case_compiler.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

/// Runs a law's own tests, not the library's; gives the number of expectations.
int RunOwnTests(const fs::path& path) {
  CAPTURE(path);
  source::SourceMap sources;
  diag::Sink sink;
  sources.Add(path.generic_string(), ReadText(path).value_or(""));
  CompiledCase made = CheckCase(sources, path.parent_path(), sink);
  REQUIRE_FALSE(sink.has_errors());
  std::erase_if(made.program->tests, [](const sema::TypedTest& test) {
    return test.test->name_span.file != source::FileId(0);
  });
  driver::Compiled compiled;
  compiled.module = lower::Lower(*made.program);
  compiled.tests = lower::LowerTests(*made.program, compiled.module);
  compiled.catalog = std::move(made.catalog);
  int expectations = 0;
  for (const driver::TestResult& result : driver::RunTests(compiled, {})) {
    expectations += result.expectations;
    for (const driver::TestFailure& failure : result.failures) {
      FAIL_CHECK(sources.Describe(failure.span) << ": " << failure.message);
    }
  }
  return expectations;
}

TEST_CASE("laws mean what their tests say") {
  int expectations = 0;
  for (const auto& entry : fs::directory_iterator("tests/lower/meaning")) {
    int own = RunOwnTests(entry.path());
    CHECK(own > 0);
    expectations += own;
  }
  CHECK(expectations > 50);
}

}  // namespace
}  // namespace meshlaw::testing
