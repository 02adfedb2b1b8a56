// SPDX-License-Identifier: Apache-2.0
// The door of the driver: law files in, a verified rule IR out.
//
// Ties parse, sema, lower and passes together for one compile. The library (std.*) is embedded in
// the program and always present; ready packs are taken by name. A host that has contracts gives a
// function that makes the catalog, called when the declared world is known.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "compiler/ast/ast.h"
#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/ir/ir.h"
#include "compiler/lower/lower.h"
#include "compiler/sema/catalog.h"
#include "compiler/sema/check.h"

namespace meshlaw::driver {

struct LawSource {
  source::FileId file;
  sema::Tier tier = sema::Tier::Council;
  std::string domain;
};

struct CompileInput {
  std::vector<LawSource> laws;
  std::vector<std::string> packs;  ///< "baseline"
  bool with_tests = false;
  bool library_tests = false;  ///< also the tests of the library and packs
  /// Called once, between the declared world and the rules. May be empty: no products.
  std::function<sema::Catalog(value::TypeTable& types, const value::Model& model)> catalog;
};

struct Compiled {
  std::vector<std::unique_ptr<ast::File>> files;
  size_t embedded = 0;  ///< how many of them, the first, come with the program: library and packs
  std::unique_ptr<sema::Program> program;
  sema::Catalog catalog;
  ir::Module module;
  std::vector<lower::Test> tests;
};

/// Null when the sink has errors.
std::unique_ptr<Compiled> Compile(const CompileInput& input, source::SourceMap& sources,
                                  const Limits& limits, diag::Sink& sink);

/// Names of the packs that come with the program.
std::vector<std::string> PackNames();

}  // namespace meshlaw::driver
