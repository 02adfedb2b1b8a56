// SPDX-License-Identifier: Apache-2.0
// A decision as a person reads it.
#pragma once

#include <string>

#include "compiler/ir/ir.h"
#include "runtime/decide/decision.h"

namespace meshlaw::cli {

std::string DecisionText(const ir::Module& module, const decide::Request& request,
                         const decide::Decision& decision);

}  // namespace meshlaw::cli
