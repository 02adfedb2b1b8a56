// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/mesh_model.h"

#include "compiler/base/check.h"
#include "compiler/parse/parse.h"

namespace meshlaw::fuzz {
namespace {

struct Declared {
  source::SourceMap sources;
  diag::Sink sink;
  std::unique_ptr<ast::File> file;
  std::unique_ptr<sema::Program> program;

  Declared() {
    auto id = sources.Load("stdlib/mesh.law", "stdlib/mesh.law", 1u << 20);
    MESHLAW_CHECK(id.has_value());
    file = parse::ParseFile(sources, *id, {}, sink);
    program = sema::Declare({{file.get(), sema::Tier::Library, ""}}, sink);
    MESHLAW_CHECK(!sink.has_errors());
  }
};

}  // namespace

const sema::Program& MeshModel() {
  static const Declared declared;
  return *declared.program;
}

}  // namespace meshlaw::fuzz
