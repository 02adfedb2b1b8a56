// SPDX-License-Identifier: Apache-2.0
// Runs the inline tests of laws, on the reference engines.
//
// Each test is a world of its own: only its entities exist. A port of a test has the columns that
// rules ask for with `has`. `now` is a fixed moment unless the test says another.
#pragma once

#include <string>
#include <vector>

#include "compiler/driver/compile.h"

namespace meshlaw::driver {

struct TestFailure {
  source::Span span;    ///< of the expectation
  std::string message;  ///< what was expected and what came
};

struct TestResult {
  std::string module, name;
  source::Span span;
  int expectations = 0;
  std::vector<TestFailure> failures;
};

/// 2026-01-01T00:00:00Z: tests do not depend on the day they run.
inline constexpr int64_t kTestNowMicros = 1'767'225'600'000'000;

std::vector<TestResult> RunTests(const Compiled& compiled, const Limits& limits);

}  // namespace meshlaw::driver
