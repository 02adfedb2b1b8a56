// SPDX-License-Identifier: Apache-2.0
// Opens a mesh folder: reads its constitution, contracts and entities and compiles its law. What
// every subcommand that judges starts from.
#pragma once

#include <memory>
#include <string>

#include "cli/command.h"
#include "compiler/driver/compile.h"
#include "mesh/contract_law.h"
#include "mesh/contracts.h"
#include "mesh/world.h"

namespace meshlaw::cli {

struct OpenOptions {
  std::string mesh;  ///< a folder with constitution.law, or that file
  std::string now;   ///< RFC 3339; empty: the clock
  bool with_tests = false;
  bool library_tests = false;
  bool world_is_reported = false;  ///< the caller judges products one by one and reports what
                                   ///< is left of the world, so that -q need not
};

struct OpenedMesh {
  source::SourceMap sources;
  Limits limits;
  diag::Sink law;    ///< faults of laws and the constitution: nothing is judged
  diag::Sink world;  ///< of contracts, entities and laws that a domain goes without: the rest is
                     ///< judged
  std::string folder;
  int64_t now_micros = 0;
  std::unique_ptr<ast::File> constitution_file;
  mesh::Constitution constitution;
  mesh::ContractSet contracts;
  std::vector<mesh::Unenforced> unenforced;  ///< of the contracts
  std::unique_ptr<driver::Compiled> compiled;
  std::shared_ptr<const snapshot::Snapshot> snapshot;
  double compile_seconds = 0;
};

/// Null if the mesh cannot be judged at all; everything found was printed.
std::unique_ptr<OpenedMesh> OpenMesh(const Global& global, const OpenOptions& options);

/// The domain whose contracts, now or earlier ones, a fault is about: it lies in one, or where the
/// constitution names a folder of them that cannot be read. Empty for any other place.
std::string OwnerOfContracts(const OpenedMesh& mesh, source::Span at);

/// The present moment in microseconds since the epoch, or what `text` says; nothing if that is
/// wrong.
std::optional<int64_t> ParseNow(const std::string& text);

}  // namespace meshlaw::cli
