// SPDX-License-Identifier: Apache-2.0
// The demo mesh, and requests to it that are drawn evenly over who, what, which, why and when.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/open_mesh.h"
#include "runtime/decide/decision.h"

namespace meshlaw::bench {

struct Workload {
  std::unique_ptr<cli::OpenedMesh> mesh;
  std::vector<decide::Request> requests;
  std::vector<std::string> purposes;  ///< by request
  std::vector<std::string> texts;     ///< the same as JSON

  const ir::Module& module() const { return mesh->compiled->module; }
};

/// Null if the mesh could not be opened.
std::unique_ptr<Workload> OpenWorkload(const std::string& folder, size_t requests);

/// The day on New York's clocks, which the demo's agreements go by.
int64_t DayOf(int64_t now_micros);

}  // namespace meshlaw::bench
