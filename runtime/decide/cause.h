// SPDX-License-Identifier: Apache-2.0
// What an evaluation lacked, by name: a failure says of what kind it is, and whoever must mend it
// asks which entity and which attribute.
#pragma once

#include <string>

#include "compiler/interp/interp.h"

namespace meshlaw::decide {

/// As in "`Person::"ana"` has no `region`"; empty where no entity or attribute is missing.
/// Evaluates the function anew. `context` is the request's; null where there is none.
std::string CauseOf(const ir::Module& module, ir::FunctionId function,
                    const interp::Environment& env, value::Failure failure,
                    const value::Value& context);

/// A failure in words, with its cause where that is known.
std::string Words(value::Failure failure, const std::string& cause);

}  // namespace meshlaw::decide
