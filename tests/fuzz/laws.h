// SPDX-License-Identifier: Apache-2.0
// What fuzzers hold to be true of what a door gave, whatever came in. What is not so ends the
// program, so that libFuzzer keeps the input.
#pragma once

#include <string_view>

#include "compiler/diag/diagnostic.h"
#include "compiler/interp/interp.h"

namespace meshlaw::fuzz {

/// Prints both and aborts.
[[noreturn]] void Broken(std::string_view law, std::string_view detail);
inline void Require(bool holds, std::string_view law, std::string_view detail = "") {
  if (!holds) Broken(law, detail);
}

/// A number that is the input's own, to choose random values by.
uint64_t SeedOf(std::string_view input);

/// Every place lies within its text, and all can be shown as text and as JSON.
void CheckShown(const source::SourceMap& sources, const diag::Sink& sink);

/// The module verifies, and is what its text and its bytes say.
void CheckModule(const ir::Module& module);

/// Every function of a rule, over fields of any values, gives a value of its type or a failure.
void CheckRules(const ir::Module& module, uint64_t seed);

/// The same of one function, which reads no accumulators.
void CheckFunction(const ir::Module& module, ir::FunctionId function, uint64_t seed);

}  // namespace meshlaw::fuzz
