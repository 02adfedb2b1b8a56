// SPDX-License-Identifier: Apache-2.0
// Parts of the program that are loaded when first needed: readers of data (Arrow) and native code
// (LLVM). Linked in, their libraries alone would take longer to start than most commands to run.
#pragma once

#include <string>

#include "compiler/base/result.h"

namespace meshlaw::cli {

/// Opens `name` (as "libmeshlaw_data.so") beside the program or in ../lib, once, and gives the
/// address of `symbol` in it. The error says what the loader said.
Result<void*> PluginSymbol(const std::string& name, const std::string& symbol);

}  // namespace meshlaw::cli
