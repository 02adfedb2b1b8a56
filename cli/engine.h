// SPDX-License-Identifier: Apache-2.0
// Row engines by name.
#pragma once

#include <string>

#include "cli/open_mesh.h"
#include "mesh/judge/judge.h"

namespace meshlaw::cli {

/// "interpreter": the reference. "jit": native code, or an error where that cannot be had. "auto":
/// native code, else the reference.
Result<judge::EngineFactory> EngineNamed(const std::string& name);

/// The code that the compiler makes for a port's plan, for its data as they lie: `form` is "llvm"
/// or "asm". Empty where no check binds the port.
Result<std::string> EmitCode(OpenedMesh& mesh, const sema::CatalogPort& port,
                             const std::string& form);

}  // namespace meshlaw::cli
