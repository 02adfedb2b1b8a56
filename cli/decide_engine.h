// SPDX-License-Identifier: Apache-2.0
// How requests are decided. The reference needs nothing made first, so it takes the first requests;
// when more come than code is worth, the plan, the numbered snapshot and native code take over.
#pragma once

#include <memory>
#include <string>

#include "cli/open_mesh.h"
#include "runtime/decide/fast_decider.h"

namespace meshlaw::cli {

class DecideEngine {
 public:
  /// `name` as for EngineNamed. With "jit", code is made at once, and what hinders it is the error.
  static Result<std::unique_ptr<DecideEngine>> Make(const OpenedMesh& mesh,
                                                    const std::string& name);
  /// Without messages (see decide::Explain). `request` is of entities that the mesh has.
  decide::Decision Decide(const decide::Request& request);

 private:
  explicit DecideEngine(const OpenedMesh& mesh) : mesh_(mesh) {}
  Status MakeCode(bool must);

  /// What decides by plan; its parts point into each other.
  struct Fast {
    plan::DecidePlan plan;
    std::shared_ptr<const decide::FastSnapshot> snapshot;
    std::unique_ptr<decide::FastDecider> decider;
    std::unique_ptr<decide::FastRequest> scratch;
  };

  const OpenedMesh& mesh_;
  bool may_compile_ = true;
  size_t decided_ = 0;
  std::unique_ptr<Fast> fast_;
};

}  // namespace meshlaw::cli
