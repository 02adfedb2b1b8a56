// SPDX-License-Identifier: Apache-2.0
// Keeps LLVM 19's instruction selector from working for ever.
//
// One rule of the selector turns a logical operation on lanes that are read from masks into one on
// the masks; another turns an `or` or `xor` of masks, read as lanes, into one on lanes wherever its
// operands are read as lanes, too. Where both apply they take turns without end, so neither form is
// left to them: what is read from masks is computed on masks, and where a mask that was computed is
// read as lanes, the selector does not see how.
#pragma once

#include <llvm/IR/Module.h>

namespace meshlaw::codegen {

/// Run it last: what it puts in is opaque to every pass. The module means what it meant.
void KeepMasksApart(llvm::Module& module);

}  // namespace meshlaw::codegen
