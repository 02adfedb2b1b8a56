// SPDX-License-Identifier: Apache-2.0
// Native code for rows and for requests, and the engines that go without.
#pragma once

#include <string>

#include "cli/open_mesh.h"
#include "mesh/judge/judge.h"
#include "runtime/decide/fast_decider.h"

namespace meshlaw::cli {

/// "interpreter": the reference. "jit": native code, or an error where that cannot be had. "auto":
/// native code, else the reference.
Result<judge::EngineFactory> EngineNamed(const std::string& name);

/// The code that the compiler makes for a port's plan, for its data as they lie: `form` is "llvm"
/// or "asm". Empty where no check binds the port.
Result<std::string> EmitCode(OpenedMesh& mesh, const sema::CatalogPort& port,
                             const std::string& form);

/// Native code for access rules, or why there cannot be any.
Result<decide::DecideCode> CompileDecide(const ir::Module& module, const plan::DecidePlan& plan);

/// The same code as text, by `form` as for EmitCode.
Result<std::string> EmitDecide(const ir::Module& module, const plan::DecidePlan& plan,
                               const std::string& form);

}  // namespace meshlaw::cli
