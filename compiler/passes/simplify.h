// SPDX-License-Identifier: Apache-2.0
// The algebra of truth, choice, null and equality, one instruction at a time.
//
//   %0 = const true : Bool
//   %1 = field a : Bool            becomes      %0 = const true : Bool  (nothing reads it)
//   %2 = and %0 %1 : Bool                       %1 = field a : Bool
//   result %2                                   result %1
//
// Every rule holds for failures, too: `and false x` is false even if x fails, but `is_null (wrap
// x)` is false only if x never does. Types stay: a rule that would change one is not applied, and
// no instruction becomes an `acc`, since a clause that is nothing but one counts rows instead. Runs
// after `fold`, so that what can be constant is.
#pragma once

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

bool Simplify(ir::Module& module);

}  // namespace meshlaw::passes
