// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/columnar_jit.h"

#include <llvm/ExecutionEngine/Orc/CompileUtils.h>
#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Target/TargetMachine.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <llvm/Transforms/Scalar/LICM.h>
#include <llvm/Transforms/Scalar/LoopPassManager.h>
#include <llvm/Transforms/Utils/Cloning.h>

#include <mutex>

#include "compiler/codegen/kernel_emitter.h"

namespace meshlaw::codegen {

namespace orc = llvm::orc;

struct ColumnarJit::Session {
  std::unique_ptr<orc::LLJIT> jit;
};

ColumnarJit::ColumnarJit() : session_(std::make_unique<Session>()) {}
ColumnarJit::~ColumnarJit() = default;

namespace {

/// Rows of a block: two of the widest registers of numbers. Wider blocks make more code for the
/// same work, narrower ones pay for each mask more often.
constexpr unsigned kLanes = 16;

std::unexpected<Error> Failed(llvm::Error error) {
  return Fail("native code cannot be made: " + llvm::toString(std::move(error)));
}

void InitializeOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
}

llvm::CodeGenOptLevel CodeGenLevel(Effort effort) {
  switch (effort) {
    case Effort::Auto: break;
    case Effort::None:
    case Effort::Quick: return llvm::CodeGenOptLevel::None;
    case Effort::Light: return llvm::CodeGenOptLevel::Default;
    case Effort::Full: return llvm::CodeGenOptLevel::Aggressive;
  }
  MESHLAW_UNREACHABLE();
}

llvm::Expected<orc::JITTargetMachineBuilder> HostMachine(Effort effort) {
  auto builder = orc::JITTargetMachineBuilder::detectHost();
  if (!builder) return builder.takeError();
  builder->setCodeGenOptLevel(CodeGenLevel(effort));
  // The language follows IEEE 754: a product and a sum are two roundings.
  builder->getOptions().AllowFPOpFusion = llvm::FPOpFusion::Strict;
  return builder;
}

void Optimize(llvm::Module& module, llvm::TargetMachine& machine, Effort effort) {
  if (effort == Effort::None) return;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager calls;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(calls);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, calls, modules);
  if (effort == Effort::Full) {
    builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);
    return;
  }
  llvm::FunctionPassManager light;
  light.addPass(llvm::EarlyCSEPass());
  light.addPass(llvm::InstCombinePass());
  light.addPass(llvm::EarlyCSEPass());
  for (llvm::Function& function : module) {
    if (!function.isDeclaration()) light.run(function, functions);
  }
}

std::string AssemblyOf(llvm::Module& module, llvm::TargetMachine& machine) {
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

}  // namespace

Result<std::unique_ptr<ColumnarJit>> ColumnarJit::Make(const ColumnGraph& graph,
                                                       std::vector<KernelPlan>& plans,
                                                       const JitOptions& options) {
  InitializeOnce();
  auto builder = HostMachine(options.effort);
  if (!builder) return Failed(builder.takeError());
  auto machine = builder->createTargetMachine();
  if (!machine) return Failed(machine.takeError());
  auto jit = orc::LLJITBuilder().setJITTargetMachineBuilder(*builder).create();
  if (!jit) return Failed(jit.takeError());

  auto context = std::make_unique<llvm::LLVMContext>();
  auto module = std::make_unique<llvm::Module>("scan", *context);
  module->setDataLayout((*jit)->getDataLayout());
  module->setTargetTriple((*machine)->getTargetTriple().str());
  for (KernelPlan& plan : plans) KernelEmitter(*module, graph, plan, kLanes, options.bug).Emit();
  std::string fault;
  llvm::raw_string_ostream faults(fault);
  if (llvm::verifyModule(*module, &faults)) return Fail("kernels are not well-formed: " + fault);
  Optimize(*module, **machine, options.effort);

  std::unique_ptr<ColumnarJit> made(new ColumnarJit());
  made->lanes_ = kLanes;
  if (options.keeps_llvm) {
    llvm::raw_string_ostream out(made->llvm_);
    module->print(out, nullptr);
  }
  if (options.keeps_asm) made->assembly_ = AssemblyOf(*module, **machine);
  auto error = (*jit)->addIRModule(orc::ThreadSafeModule(std::move(module), std::move(context)));
  if (error) return Failed(std::move(error));
  for (const KernelPlan& plan : plans) {
    auto address = (*jit)->lookup(plan.name);
    if (!address) return Failed(address.takeError());
    made->kernels_.push_back(address->toPtr<Kernel>());
  }
  made->session_->jit = std::move(*jit);
  return made;
}

}  // namespace meshlaw::codegen
