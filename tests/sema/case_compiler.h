// SPDX-License-Identifier: Apache-2.0
// Compiles one case: a law, checked with the library against the mesh of case_catalog.h.
//
// Comments at its head choose how:
//
//     // tier: council             the default; or `// tier: domain orders`
//     // with: other.law           further modules of the same folder, each with a head of its own
//     // unreadable: weather       domains whose contracts the host could not read
//     // library: none             without stdlib/
//
// A case that declares a module of the library takes its place.
#pragma once

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "compiler/lower/lower.h"
#include "compiler/sema/check.h"

namespace meshlaw::testing {

struct CaseHead {
  sema::Tier tier = sema::Tier::Council;
  std::string domain;
  std::vector<std::string> with;
  std::set<std::string> unreadable;
  bool library = true;
};
CaseHead ReadHead(std::string_view text);

struct CompiledCase {
  std::vector<std::unique_ptr<ast::File>> files;  ///< the case first; without the library
  std::unique_ptr<sema::Program> program;         ///< null after a fault of parsing or declaring
  sema::Catalog catalog;
};

/// Parses, declares and checks. `sources` holds the case and nothing else; the library's texts, the
/// contracts' and those of further modules are added. Faults go into the sink.
CompiledCase CheckCase(source::SourceMap& sources, const std::filesystem::path& folder,
                       diag::Sink& sink);

/// CheckCase of a text that is in no file.
CompiledCase CheckText(source::SourceMap& sources, std::string text, diag::Sink& sink);

}  // namespace meshlaw::testing
