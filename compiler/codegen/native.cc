// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/native.h"

#include <llvm/IR/LegacyPassManager.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Transforms/Utils/Cloning.h>

#include <mutex>

namespace meshlaw::codegen {
namespace {

/// One process-wide setup; LLVM does not take it back.
void InitializeOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
}

}  // namespace

std::unexpected<Error> Failed(const std::string& what, llvm::Error error) {
  return Fail(what + ": " + llvm::toString(std::move(error)));
}

Result<NativeHost> NativeHost::Make(llvm::CodeGenOptLevel level) {
  InitializeOnce();
  auto builder = llvm::orc::JITTargetMachineBuilder::detectHost();
  if (!builder) return Failed("the host's processor is not known", builder.takeError());
  builder->setCodeGenOptLevel(level);
  builder->getOptions().AllowFPOpFusion = llvm::FPOpFusion::Strict;
  auto machine = builder->createTargetMachine();
  if (!machine) return Failed("no code can be made for this processor", machine.takeError());
  auto jit = llvm::orc::LLJITBuilder().setJITTargetMachineBuilder(*builder).create();
  if (!jit) return Failed("the native engine cannot be made", jit.takeError());
  return NativeHost{std::move(*jit), std::move(*machine)};
}

std::unique_ptr<llvm::Module> NativeHost::NewModule(const std::string& name,
                                                    llvm::LLVMContext& context) const {
  auto module = std::make_unique<llvm::Module>(name, context);
  module->setDataLayout(jit->getDataLayout());
  module->setTargetTriple(machine->getTargetTriple().str());
  return module;
}

std::string LlvmOf(const llvm::Module& module) {
  std::string text;
  llvm::raw_string_ostream out(text);
  module.print(out, nullptr);
  return text;
}

std::string AssemblyOf(const llvm::Module& module, llvm::TargetMachine& machine) {
  llvm::SmallString<0> text;
  llvm::raw_svector_ostream out(text);
  llvm::legacy::PassManager passes;
  const auto copy = llvm::CloneModule(module);
  if (machine.addPassesToEmitFile(passes, out, nullptr, llvm::CodeGenFileType::AssemblyFile)) {
    return "";
  }
  passes.run(*copy);
  return text.str().str();
}

Pipeline::Pipeline(llvm::TargetMachine& machine) : builder_(&machine) {
  builder_.registerModuleAnalyses(modules_);
  builder_.registerCGSCCAnalyses(components_);
  builder_.registerFunctionAnalyses(functions_);
  builder_.registerLoopAnalyses(loops_);
  builder_.crossRegisterProxies(loops_, functions_, components_, modules_);
}

void Pipeline::Run(llvm::Module& module, llvm::OptimizationLevel level) {
  builder_.buildPerModuleDefaultPipeline(level).run(module, modules_);
}

void Pipeline::Run(llvm::Module& module, llvm::FunctionPassManager& passes) {
  for (llvm::Function& function : module) {
    if (!function.isDeclaration()) passes.run(function, functions_);
  }
}

}  // namespace meshlaw::codegen
