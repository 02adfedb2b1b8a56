// SPDX-License-Identifier: Apache-2.0
// Any text as a law, with the library and the mesh of the checker's tests: faults have places, and
// what has none becomes rule IR that verifies, is what its text and bytes say, and evaluates.
#include "compiler/ir/text.h"
#include "tests/fuzz/laws.h"
#include "tests/sema/case_compiler.h"

namespace {

using namespace meshlaw;

constexpr size_t kBytesMax = 8u << 10;

void CheckLowered(sema::Program& program, source::FileId file, uint64_t seed) {
  std::erase_if(program.tests,
                [&](const sema::TypedTest& test) { return test.test->name_span.file != file; });
  ir::Module module = lower::Lower(program);
  std::vector<lower::Test> tests = lower::LowerTests(program, module);
  fuzz::CheckModule(module);
  fuzz::CheckRules(module, seed);
  for (const lower::Test& test : tests) {
    for (const lower::Expectation& expectation : test.expectations) {
      if (expectation.value) fuzz::CheckFunction(module, *expectation.value, seed);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size > kBytesMax) return 0;
  std::string text(reinterpret_cast<const char*>(data), size);
  if (!testing::ReadHead(text).with.empty()) return 0;  // opens files
  source::SourceMap sources;
  diag::Sink sink;
  testing::CompiledCase made = testing::CheckText(sources, text, sink);
  fuzz::CheckShown(sources, sink);
  if (sink.has_errors()) return 0;
  CheckLowered(*made.program, source::FileId(size_t{0}), fuzz::SeedOf(text));
  return 0;
}
