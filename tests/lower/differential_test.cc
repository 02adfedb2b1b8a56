// SPDX-License-Identifier: Apache-2.0
// Every expression of every law that passes, evaluated as written and as lowered.
#include <catch2/catch.hpp>
#include <filesystem>

#include "tests/harness/golden.h"
#include "tests/lower/comparison.h"

namespace meshlaw::testing {
namespace {

namespace fs = std::filesystem;

TEST_CASE("laws mean as lowered what they mean as written") {
  size_t values = 0, laws = 0;
  for (const char* folder : {"tests/sema/cases", "tests/lower/cases", "tests/lower/meaning",
                             "policies/baseline", "stdlib"}) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      bool law = entry.path().extension() == ".law";
      if (!law || entry.path().filename().string().starts_with("fail_")) continue;
      CAPTURE(entry.path());
      std::string text = ReadText(entry.path()).value_or("");
      values += Comparison(entry.path().generic_string(), text, 40).Run();
      ++laws;
    }
  }
  CHECK(laws > 50);
  // Were all of them failures, nothing would have been compared.
  CHECK(values > 5'000);
}

}  // namespace
}  // namespace meshlaw::testing
