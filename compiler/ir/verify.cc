// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/verify.h"

#include <fmt/format.h>

#include "compiler/base/limits.h"
#include "compiler/ir/text.h"

namespace meshlaw::ir {

void Faults::Add(std::string fault) {
  if (all_.size() < static_cast<size_t>(Limits{}.diagnostics_max)) all_.push_back(std::move(fault));
}

void Faults::Require(bool holds, std::string_view place, std::string_view fault) {
  if (!holds) Add(fmt::format("{}: {}", place, fault));
}

bool Exists(const Module& module, TypeId id) { return id.index() < module.types.size(); }
bool Exists(const Module& module, ConstantId id) { return id.index() < module.constants.size(); }
bool Exists(const Module& module, FrameId id) { return id.index() < module.frames.size(); }
bool Exists(const Module& module, FunctionId id) { return id.index() < module.functions.size(); }

std::vector<std::string> Verify(const Module& module) {
  Faults faults;
  for (auto* part : {VerifyTypes, VerifyModel, VerifyConstants, VerifyParams, VerifyFrames,
                     VerifyFunctions, VerifyRules}) {
    part(module, faults);
    if (!faults.empty()) break;
  }
  return faults.Take();
}

}  // namespace meshlaw::ir
