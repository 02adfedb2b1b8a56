// SPDX-License-Identifier: Apache-2.0
// Row engines by name.
#pragma once

#include <string>

#include "mesh/judge/judge.h"

namespace meshlaw::cli {

/// "interpreter": the reference. "jit": native code, or an error where that cannot be had. "auto": native
/// code, else the reference.
Result<judge::EngineFactory> EngineNamed(const std::string& name);

/// The code that the compiler makes for a plan: `form` is "llvm" or "asm".
Result<std::string> EmitCode(const ir::Module& module, const plan::ScanPlan& plan, const std::string& form);

}  // namespace meshlaw::cli
