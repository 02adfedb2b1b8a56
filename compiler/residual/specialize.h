// SPDX-License-Identifier: Apache-2.0
// Partial evaluation: a function of the rule IR with everything known but the columns of a row.
//
//   rows where region == person.region or context.purpose == "audit"
//
// for a person of the EU and the purpose "sales" becomes `region == "EU"`. Quantifiers over known
// collections become `and`s and `or`s. The law of the room: for every row, the residual evaluates
// to what the function would have, failures included (which failure, where several meet, may
// differ).
#pragma once

#include "compiler/residual/terms.h"

namespace meshlaw::residual {

/// What `function` comes to; `env` gives the fields that are not of a row, group or value.
Term Specialize(Terms& terms, const ir::Module& module, ir::FunctionId function,
                const interp::Environment& env);

}  // namespace meshlaw::residual
