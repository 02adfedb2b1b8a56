// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/native.h"

#include <llvm/ExecutionEngine/Orc/CompileUtils.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Transforms/Utils/Cloning.h>

#include <mutex>

namespace meshlaw::codegen {

namespace orc = llvm::orc;

namespace {

/// One process-wide setup; LLVM does not take it back.
void InitializeOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
}

llvm::Expected<orc::JITTargetMachineBuilder> BuilderFor(llvm::CodeGenOptLevel level) {
  InitializeOnce();
  auto builder = orc::JITTargetMachineBuilder::detectHost();
  if (!builder) return builder;
  builder->setCodeGenOptLevel(level);
  builder->getOptions().AllowFPOpFusion = llvm::FPOpFusion::Strict;
  return builder;
}

}  // namespace

std::unexpected<Error> Failed(const std::string& what, llvm::Error error) {
  return Fail(what + ": " + llvm::toString(std::move(error)));
}

Result<NativeHost> NativeHost::Make(llvm::CodeGenOptLevel level) {
  auto builder = BuilderFor(level);
  if (!builder) return Failed("the host's processor is not known", builder.takeError());
  auto made = builder->createTargetMachine();
  if (!made) return Failed("no code can be made for this processor", made.takeError());
  std::unique_ptr<llvm::TargetMachine> machine = std::move(*made);
  // A machine takes longer to make than small code does, so the engine compiles with this one.
  auto with_machine = [&machine](orc::JITTargetMachineBuilder)
      -> llvm::Expected<std::unique_ptr<orc::IRCompileLayer::IRCompiler>> {
    return std::make_unique<orc::SimpleCompiler>(*machine);
  };
  auto jit = orc::LLJITBuilder()
                 .setJITTargetMachineBuilder(*builder)
                 .setDataLayout(machine->createDataLayout())
                 .setCompileFunctionCreator(with_machine)
                 .create();
  if (!jit) return Failed("the native engine cannot be made", jit.takeError());
  return NativeHost{std::move(machine), std::move(*jit)};
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
