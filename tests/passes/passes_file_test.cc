// SPDX-License-Identifier: Apache-2.0
// The file tests of the passes: a module in the IR's text form, and its functions after the pass
// that the phase names (`all`: after all of them). What a pass has done it must not do twice.
#include "compiler/ir/text.h"
#include "compiler/passes/passes.h"
#include "tests/harness/file_test.h"

namespace meshlaw::testing {
namespace {

/// The functions as text, after an error if there is one.
std::string FunctionsOf(const ir::Module& module) {
  std::string text;
  for (const std::string& fault : ir::Verify(module)) text += "does not verify: " + fault + "\n";
  for (size_t i = 0; i < module.functions.size(); ++i) {
    text += ir::PrintFunction(module, ir::FunctionId(i));
  }
  return text;
}

Phase PhaseOf(const std::function<bool(ir::Module&)>& run) {
  return {[run](PhaseInput& input) -> std::optional<std::string> {
    Result<ir::Module> module = ir::Read(input.sources.text(input.file));
    if (!module) return module.error().message + "\n";
    run(*module);
    std::string text = FunctionsOf(*module);
    if (run(*module)) text += "changes again\n";
    return text;
  }};
}

bool RunAll(ir::Module& module) {
  std::string before = ir::Print(module);
  passes::RunPasses(module);
  return ir::Print(module) != before;
}

}  // namespace
}  // namespace meshlaw::testing

int main(int argc, char** argv) {
  using namespace meshlaw;
  testing::Phases phases = {{"all", testing::PhaseOf(testing::RunAll)}};
  for (const passes::PassInfo& info : passes::AllPasses()) {
    auto run = [pass = info.pass](ir::Module& module) { return passes::RunPass(pass, module); };
    phases.emplace(info.name, testing::PhaseOf(run));
  }
  return testing::RunFileTests(argc, argv, phases);
}
