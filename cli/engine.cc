// SPDX-License-Identifier: Apache-2.0
#include "cli/engine.h"

#include "compiler/interp/scan_rows.h"

namespace meshlaw::cli {

Result<judge::EngineFactory> EngineNamed(const std::string& name) {
  judge::EngineFactory interpreter = [](const scan::RowProgram& program, const snapshot::Snapshot* snapshot)
      -> Result<std::unique_ptr<scan::RowEvaluator>> {
    return interp::MakeRowInterpreter(program, snapshot);
  };
  if (name == "jit") return Fail("native code is not part of this build");
  return interpreter;
}

Result<std::string> EmitCode(const ir::Module&, const plan::ScanPlan&, const std::string&) {
  return Fail("native code is not part of this build");
}

}  // namespace meshlaw::cli
