// SPDX-License-Identifier: Apache-2.0
// The entry of libmeshlaw_jit.so.
#include "cli/jit_plugin.h"

#include "compiler/codegen/columnar.h"
#include "compiler/codegen/scalar_code.h"

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

Result<decide::DecideCode> MakeDecide(const ir::Module& module, const plan::DecidePlan& plan) {
  return codegen::CompileDecide(module, plan);
}

Result<std::string> EmitDecide(const ir::Module& module, const plan::DecidePlan& plan,
                               const std::string& form) {
  std::string text;
  codegen::ScalarOptions options;
  (form == "llvm" ? options.llvm : options.assembly) = &text;
  auto code = codegen::CompileDecide(module, plan, options);
  if (!code) return std::unexpected(code.error());
  return text;
}

}  // namespace
}  // namespace meshlaw::cli

extern "C" __attribute__((visibility("default"))) const meshlaw::cli::JitPlugin*
meshlaw_jit_plugin() {
  static const meshlaw::cli::JitPlugin plugin{&meshlaw::cli::MakeRows, &meshlaw::cli::Emit,
                                              &meshlaw::cli::MakeDecide, &meshlaw::cli::EmitDecide};
  return &plugin;
}
