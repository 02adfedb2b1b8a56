// SPDX-License-Identifier: Apache-2.0
// Equal instructions of a function become one, the first.
//
//   %0 = field a : Int
//   %1 = field a : Int             becomes      %1 = field a : Int      (nothing reads it)
//   %2 = eq %0 %1 : Bool                        %2 = eq %0 %0 : Bool
//
// Equal are two of one op, type, immediate and operands, whichever way around these stand in `and`,
// `or`, `eq` and `ne`; quantifiers also where their functions are equal. The one that stays keeps
// its place in the law. Runs after `simplify`, which makes unlike instructions alike.
#pragma once

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

bool Share(ir::Module& module);

}  // namespace meshlaw::passes
