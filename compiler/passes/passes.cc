// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/passes.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/ir/text.h"
#include "compiler/passes/drop.h"
#include "compiler/passes/fold.h"
#include "compiler/passes/share.h"
#include "compiler/passes/simplify.h"

namespace meshlaw::passes {

const std::vector<PassInfo>& AllPasses() {
  static const std::vector<PassInfo> all = {
#define MESHLAW_PASS(name, text, does) {Pass::name, text, does},
#include "compiler/passes/passes.def"
#undef MESHLAW_PASS
  };
  return all;
}

std::optional<Pass> PassNamed(std::string_view name) {
  auto found = std::ranges::find(AllPasses(), name, &PassInfo::name);
  if (found == AllPasses().end()) return std::nullopt;
  return found->pass;
}

bool RunPass(Pass pass, ir::Module& module) {
  switch (pass) {
#define MESHLAW_PASS(name, text, does) \
  case Pass::name: return name(module);
#include "compiler/passes/passes.def"
#undef MESHLAW_PASS
  }
  MESHLAW_UNREACHABLE();
}

namespace {

std::vector<std::string> FaultsAfter(std::string_view pass, const ir::Module& module) {
  std::vector<std::string> faults = ir::Verify(module);
  for (std::string& fault : faults) fault = fmt::format("after the pass `{}`: {}", pass, fault);
  return faults;
}

}  // namespace

/// What one pass leaves another may take further: a folded condition settles a `select`, and what
/// is chosen may be one operand more that is constant. Every change takes something away, so this
/// ends.
std::vector<std::string> RunPasses(ir::Module& module) {
  for (bool changed = true; changed;) {
    changed = false;
    for (const PassInfo& info : AllPasses()) {
      if (!RunPass(info.pass, module)) continue;
      changed = true;
      std::vector<std::string> faults = FaultsAfter(info.name, module);
      if (!faults.empty()) return faults;
    }
  }
  return {};
}

}  // namespace meshlaw::passes
