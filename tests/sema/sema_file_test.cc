// SPDX-License-Identifier: Apache-2.0
// The file tests of checking and lowering: `sema` compares diagnostics, `ir` also the rule IR that
// the case's own rules and tests become.
#include "compiler/ir/text.h"
#include "tests/harness/file_test.h"
#include "tests/sema/case_compiler.h"
#include "tests/sema/own_ir.h"

namespace meshlaw::testing {
namespace {

std::optional<std::string> Check(PhaseInput& input) {
  CheckCase(input.sources, input.path.parent_path(), input.sink);
  return std::nullopt;
}

std::optional<std::string> Lower(PhaseInput& input) {
  CompiledCase made = CheckCase(input.sources, input.path.parent_path(), input.sink);
  if (input.sink.has_errors()) return std::nullopt;
  std::erase_if(made.program->tests, [&](const sema::TypedTest& test) {
    return test.test->name_span.file != input.file;
  });
  ir::Module module = lower::Lower(*made.program);
  lower::LowerTests(*made.program, module);
  std::string faults;
  for (const std::string& fault : ir::Verify(module)) faults += "does not verify: " + fault + "\n";
  return faults + OwnIr(ir::Print(module));
}

}  // namespace
}  // namespace meshlaw::testing

int main(int argc, char** argv) {
  using namespace meshlaw::testing;
  return RunFileTests(argc, argv, {{"sema", {Check}}, {"ir", {Lower}}});
}
