// SPDX-License-Identifier: Apache-2.0
// The types that each instruction takes and gives.
//
// Looks at one instruction whose operands, immediate and types are known to exist; whether they do
// is the verifier's to check first.
#pragma once

#include <string>

#include "compiler/ir/ir.h"

namespace meshlaw::ir {

/// Can a value of `from` stand where `to` is expected without an instruction? Equal types can; so
/// can Floats whatever they promise of NaN (that is checked where data comes in), and a vector of
/// known dimensions where any will do.
bool Fits(const value::TypeTable& types, TypeId from, TypeId to);

/// What `<` takes.
bool IsOrdered(const value::TypeTable& types, const value::Model& model, TypeId type);

/// Why the types of an instruction do not go together, in words; empty if they do. What an
/// Accumulated gives is checked with its clause.
std::string TypeFault(const Module& module, const Function& function, const Inst& inst);

}  // namespace meshlaw::ir
