// SPDX-License-Identifier: Apache-2.0
// Random functions over columns of the kinds that native code has registers for. Where the general
// generator spreads over the whole language, this one stays close to columns, so that each
// operation meets nulls, edges and equal values many times.
#pragma once

#include "compiler/ir/ir.h"
#include "tests/generators/random.h"

namespace meshlaw::codegen {

/// A row frame with one or two columns of each kind, some optional.
ir::FrameId AddColumnFrame(ir::Module& module, testing::Random& random);

/// Adds a function over such a frame whose result has the type.
ir::FunctionId AddColumnFunction(ir::Module& module, testing::Random& random, ir::FrameId frame,
                                 value::TypeId result, int depth);

}  // namespace meshlaw::codegen
