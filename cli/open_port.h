// SPDX-License-Identifier: Apache-2.0
// Opens the data of a port of an opened mesh, for the judge.
#pragma once

#include <string>
#include <vector>

#include "cli/open_mesh.h"
#include "mesh/data/open_port.h"
#include "mesh/judge/judge.h"

namespace meshlaw::cli {

/// What findings name where data differ from their contract.
inline constexpr char kSchemaRule[] = "contract.schema";

class PortOpener {
 public:
  explicit PortOpener(OpenedMesh& mesh);
  /// The named columns of a port's data. What cannot be read is a fault, what differs from the
  /// contract a finding.
  judge::OpenedPort Open(const std::string& port, const std::vector<std::string>& columns);

 private:
  judge::OpenedPort Closed(const std::string& port, diag::Kind kind, std::string why,
                           source::Span place) const;
  judge::OpenedPort Told(const mesh::ContractPort& port, mesh::OpenedData data) const;

  OpenedMesh& mesh_;
  std::vector<mesh::ContractPort> ports_;
};

}  // namespace meshlaw::cli
