// SPDX-License-Identifier: Apache-2.0
// Keeps LLVM 19's instruction selector from working for ever.
//
// An `or` or `xor` of two masks that is read as lanes, where its operands are read as lanes, too,
// is turned by one rule of the selector into an operation on lanes and by another one back again.
#pragma once

#include <llvm/IR/Module.h>

namespace meshlaw::codegen {

/// Hides from the selector where such masks come from. Run it last: it is opaque to every pass.
void KeepMasksApart(llvm::Module& module);

}  // namespace meshlaw::codegen
