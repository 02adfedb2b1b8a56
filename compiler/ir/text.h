// SPDX-License-Identifier: Apache-2.0
// The IR's text form (.rir), its binary form, its verifier and its digests.
//
// Print and Read are inverse up to spans: Read(Print(m)) prints the same. The binary form is
// versioned and canonical: equal modules have equal bytes; it is what bundles hold. Verify checks
// everything an engine relies on (indices, order, arity, types, frames, locals) and is run after
// lowering, after passes and after every read, so an engine never has to.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "compiler/base/result.h"
#include "compiler/ir/ir.h"

namespace meshlaw::ir {

std::string Print(const Module& module);
/// To look at: what other modules than these declare and rule, with the functions and frames that
/// this uses. It names what it leaves out, so that it does not read again.
std::string PrintWithout(const Module& module, const std::set<std::string>& modules);
std::string PrintFunction(const Module& module, FunctionId function);
Result<Module> Read(std::string_view text);  ///< the error has line and column
/// Without Verify and digests: for tests of the verifier, and to look at what does not verify.
Result<Module> ReadUnverified(std::string_view text);

/// A value of a type as the text form writes it: what Literal gives.
Result<value::Value> ReadValue(const Module& module, TypeId type, std::string_view text);

std::string ToBinary(const Module& module);
Result<Module> FromBinary(std::string_view bytes);  ///< bounds-checked; hostile bytes give an error

/// Every fault found, in words; empty when the module is sound.
std::vector<std::string> Verify(const Module& module);

/// Fills Rule::digest: SHA-256 over the canonical form of what the rule means, without message
/// text, spans, names of functions and the values of params. Lowered law only: a pass changes the
/// form, not the meaning. Of rules from `first` on.
void ComputeDigests(Module& module, RuleId first = RuleId(0));

}  // namespace meshlaw::ir
