// SPDX-License-Identifier: Apache-2.0
// Instructions that the result does not depend on go; those that stay keep their order.
//
//   %0 = field a : Int
//   %1 = field b : Int             becomes      %0 = field b : Int
//   result %1                                   result %0
//
// Runs last: the others leave behind what they replaced. Functions and constants stay even if
// nothing refers to them, since rules and tests know them by number.
#pragma once

#include "compiler/ir/ir.h"

namespace meshlaw::passes {

bool Drop(ir::Module& module);

}  // namespace meshlaw::passes
