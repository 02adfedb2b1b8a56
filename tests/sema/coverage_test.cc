// SPDX-License-Identifier: Apache-2.0
// Every kind of diagnostic that checking can give is expected by a file test.
#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "compiler/diag/diagnostic.h"
#include "tests/harness/annotation.h"
#include "tests/harness/golden.h"

namespace meshlaw::testing {
namespace {

struct Exemption {
  diag::Kind kind;
  const char* reason;
};

constexpr Exemption kExemptions[] = {
    {diag::Kind::BadConstitution, "the mesh's reader of constitutions gives it"},
    {diag::Kind::UnknownInLaw, "only who has opened a mesh knows its entities"},
};

bool IsOfSema(const diag::KindInfo& info) {
  for (const Exemption& exemption : kExemptions) {
    if (exemption.kind == info.kind) return false;
  }
  return info.code >= 2000 && info.code < 4000;
}

TEST_CASE("every kind of the checker has a file test") {
  std::set<std::string> expected;
  for (const auto& entry : std::filesystem::directory_iterator("tests/sema/cases")) {
    if (entry.path().extension() != ".law") continue;
    Annotations read = ReadAnnotations(ReadText(entry.path()).value_or(""));
    for (const Annotation& annotation : read.expected) expected.insert(annotation.code);
  }
  for (const diag::KindInfo& info : diag::AllKinds()) {
    CAPTURE(info.slug);
    if (IsOfSema(info)) CHECK(expected.contains(diag::CodeOf(info.kind)));
  }
}

TEST_CASE("what is exempt is not given after all") {
  for (const Exemption& exemption : kExemptions) {
    std::string code = diag::CodeOf(exemption.kind);
    for (const auto& entry : std::filesystem::directory_iterator("tests/sema/cases")) {
      CAPTURE(code, entry.path());
      CHECK(ReadText(entry.path()).value_or("").find(code) == std::string::npos);
    }
  }
}

}  // namespace
}  // namespace meshlaw::testing
