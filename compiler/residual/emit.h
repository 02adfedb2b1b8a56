// SPDX-License-Identifier: Apache-2.0
// A term as a function of the rule IR again: what the SQL emitter, an engine or a test reads.
#pragma once

#include <string>

#include "compiler/base/result.h"
#include "compiler/residual/term.h"

namespace meshlaw::residual {

/// Adds a row frame of the columns that `term` reads, its constants and the function to `module`,
/// whose types must contain those of the term. What is certain to fail becomes an instruction that
/// fails, if not with the same failure. An error if the term is too deep.
Result<ir::FunctionId> Emit(ir::Module& module, const Term& term, std::string name);

}  // namespace meshlaw::residual
