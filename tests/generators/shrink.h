// SPDX-License-Identifier: Apache-2.0
// Makes a failing example small: what is left is what it takes to fail.
#pragma once

#include <functional>
#include <string>

#include "compiler/interp/interp.h"

namespace meshlaw::testing {

/// A function and what its frame's fields are. All functions of the module but this one and those
/// within it are of no interest.
struct Sample {
  ir::Module module;
  ir::FunctionId function;
  value::Values fields;
  const snapshot::Snapshot* snapshot = nullptr;
};

/// An environment that reads the sample, which must outlive it.
interp::Environment EnvironmentOf(const Sample& sample);

using StillFails = std::function<bool(const Sample&)>;

/// Tries, until nothing helps: an operand of the same type in the place of an instruction, a
/// constant in its place, plainer constants, null or plain values for fields. `sample` fails; so
/// does the result, and it verifies. What no result depends on is gone.
Sample Shrink(Sample sample, const StillFails& still_fails);

/// The functions as text, the fields that are read with their values, and what the interpreter
/// gives.
std::string Show(const Sample& sample);

}  // namespace meshlaw::testing
