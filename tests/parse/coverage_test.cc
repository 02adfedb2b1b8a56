// SPDX-License-Identifier: Apache-2.0
// Every kind of diagnostic that parsing can give is expected by a file test.
#include <catch2/catch.hpp>

#include "tests/parse/parsed.h"

namespace meshlaw::testing {
namespace {

struct Exemption {
  diag::Kind kind;
  const char* reason;
};

constexpr Exemption kExemptions[] = {
    {diag::Kind::CannotRead, "given by whoever reads the files, before there is a text"},
    {diag::Kind::NoLaws, "of a folder: inputs_test.py makes one"},
    {diag::Kind::TooLarge, "its text would be too large to keep: hostile_test.cc makes it"},
};

bool IsExempt(diag::Kind kind) {
  for (const Exemption& exemption : kExemptions) {
    if (exemption.kind == kind) return true;
  }
  return false;
}

TEST_CASE("every kind of the parser has a file test") {
  std::string all;
  for (const auto& entry : std::filesystem::directory_iterator("tests/parse/cases")) {
    if (entry.path().extension() == ".law") all += ReadFile(entry.path());
  }
  for (const diag::KindInfo& info : diag::AllKinds()) {
    if (info.code >= 2000 || IsExempt(info.kind)) continue;
    CAPTURE(info.slug);
    CHECK(all.find("//~ ERROR " + diag::CodeOf(info.kind)) != std::string::npos);
  }
}

}  // namespace
}  // namespace meshlaw::testing
