// SPDX-License-Identifier: Apache-2.0
// What scalar and columnar code share of LLVM: the host's processor, the pipelines that optimise
// for it, and the engine that holds the code. Memory is written or executed, never both (W^X): it
// is writable while code is placed in it and executable from then on.
#pragma once

#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Target/TargetMachine.h>

#include <memory>
#include <string>

#include "compiler/base/result.h"

namespace meshlaw::codegen {

/// An error with LLVM's own words after `what`.
std::unexpected<Error> Failed(const std::string& what, llvm::Error error);

/// An engine for this process and the machine that it makes code for, with which it compiles: so
/// the machine outlives the engine.
struct NativeHost {
  std::unique_ptr<llvm::TargetMachine> machine;
  std::unique_ptr<llvm::orc::LLJIT> jit;

  /// The language follows IEEE 754, so a product and a sum are never fused.
  static Result<NativeHost> Make(llvm::CodeGenOptLevel level);
  /// An empty module for this host.
  std::unique_ptr<llvm::Module> NewModule(const std::string& name,
                                          llvm::LLVMContext& context) const;
};

/// A module as text, and as the machine's assembly.
std::string LlvmOf(const llvm::Module& module);
std::string AssemblyOf(const llvm::Module& module, llvm::TargetMachine& machine);

/// The analyses that passes ask for, over one module.
class Pipeline {
 public:
  explicit Pipeline(llvm::TargetMachine& machine);
  /// LLVM's own pipeline for `level`.
  void Run(llvm::Module& module, llvm::OptimizationLevel level);
  /// `passes` on every function.
  void Run(llvm::Module& module, llvm::FunctionPassManager& passes);

 private:
  llvm::LoopAnalysisManager loops_;
  llvm::FunctionAnalysisManager functions_;
  llvm::CGSCCAnalysisManager components_;
  llvm::ModuleAnalysisManager modules_;
  llvm::PassBuilder builder_;
};

}  // namespace meshlaw::codegen
