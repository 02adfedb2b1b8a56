// SPDX-License-Identifier: Apache-2.0
// What the verifier's parts share. Private to this room.
//
// The parts run in order and each relies on those before it: when one finds a fault the later ones
// do not run, since what they would follow may lead nowhere.
#pragma once

#include <string>
#include <vector>

#include "compiler/ir/ir.h"

namespace meshlaw::ir {

/// Collects faults up to a limit; the rest are counted by nobody.
class Faults {
 public:
  void Add(std::string fault);
  void Require(bool holds, std::string_view place, std::string_view fault);
  bool empty() const { return all_.empty(); }
  std::vector<std::string> Take() { return std::move(all_); }

 private:
  std::vector<std::string> all_;
};

void VerifyTypes(const Module& module, Faults& faults);
void VerifyModel(const Module& module, Faults& faults);
void VerifyConstants(const Module& module, Faults& faults);
void VerifyParams(const Module& module, Faults& faults);
void VerifyFrames(const Module& module, Faults& faults);
void VerifyFunctions(const Module& module, Faults& faults);
void VerifyRules(const Module& module, Faults& faults);

/// Is there such a type, constant, frame, function?
bool Exists(const Module& module, TypeId id);
bool Exists(const Module& module, ConstantId id);
bool Exists(const Module& module, FrameId id);
bool Exists(const Module& module, FunctionId id);

}  // namespace meshlaw::ir
