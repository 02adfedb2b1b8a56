// SPDX-License-Identifier: Apache-2.0
#include "cli/decide_engine.h"

#include "cli/engine.h"

namespace meshlaw::cli {
namespace {

/// The reference decides about as many in the time that making code takes, on the example mesh.
constexpr size_t kWorthCode = 700;

}  // namespace

Result<std::unique_ptr<DecideEngine>> DecideEngine::Make(const OpenedMesh& mesh,
                                                         const std::string& name) {
  std::unique_ptr<DecideEngine> engine(new DecideEngine(mesh));
  engine->may_compile_ = name != "interpreter";
  if (name == "jit") {
    if (Status made = engine->MakeCode(true); !made) return std::unexpected(made.error());
  }
  return engine;
}

Status DecideEngine::MakeCode(bool must) {
  may_compile_ = false;
  const ir::Module& module = mesh_.compiled->module;
  auto fast = std::make_unique<Fast>();
  fast->plan = plan::PlanDecide(module);
  auto code = CompileDecide(module, fast->plan);
  if (!code && must) return std::unexpected(code.error());
  // Where the host does not let code be made, the plan still finds the rules that matter.
  fast->snapshot =
      decide::FastSnapshot::Build(module, fast->plan, *mesh_.snapshot, mesh_.compiled->catalog);
  fast->decider = std::make_unique<decide::FastDecider>(
      module, fast->plan, code ? *std::move(code) : decide::DecideCode());
  fast->scratch = std::make_unique<decide::FastRequest>(module, fast->plan);
  fast_ = std::move(fast);
  return {};
}

decide::Decision DecideEngine::Decide(const decide::Request& request) {
  const ir::Module& module = mesh_.compiled->module;
  const sema::Catalog& catalog = mesh_.compiled->catalog;
  if (may_compile_ && ++decided_ > kWorthCode) (void)MakeCode(false);
  if (fast_ == nullptr) return decide::Decide(module, *mesh_.snapshot, catalog, request);
  return fast_->decider->Decide({module, fast_->plan, *mesh_.snapshot, catalog, *fast_->snapshot},
                                request, *fast_->scratch);
}

}  // namespace meshlaw::cli
