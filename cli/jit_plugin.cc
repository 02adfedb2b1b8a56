// SPDX-License-Identifier: Apache-2.0
// The entry of libmeshlaw_jit.so.
#include "cli/jit_plugin.h"

#include "compiler/codegen/columnar.h"

namespace meshlaw::cli {
namespace {

Result<std::unique_ptr<scan::RowEvaluator>> MakeRows(const scan::RowProgram& program,
                                                     const snapshot::Snapshot* snapshot) {
  auto engine = codegen::ColumnarEngine::Make(program, snapshot, {});
  if (!engine) return std::unexpected(engine.error());
  return std::move(*engine);
}

Result<std::string> Emit(const scan::RowProgram& program, const snapshot::Snapshot* snapshot,
                         const std::string& form) {
  codegen::JitOptions options;
  options.keeps_llvm = form == "llvm";
  options.keeps_asm = form == "asm";
  auto engine = codegen::ColumnarEngine::Make(program, snapshot, options);
  if (!engine) return std::unexpected(engine.error());
  if (form == "plan") return (*engine)->Text();
  return form == "llvm" ? (*engine)->llvm() : (*engine)->assembly();
}

}  // namespace
}  // namespace meshlaw::cli

extern "C" __attribute__((visibility("default"))) const meshlaw::cli::JitPlugin*
meshlaw_jit_plugin() {
  static const meshlaw::cli::JitPlugin plugin{&meshlaw::cli::MakeRows, &meshlaw::cli::Emit};
  return &plugin;
}
