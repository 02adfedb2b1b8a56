// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/columnar_jit.h"

#include <llvm/IR/Verifier.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>

#include "compiler/codegen/kernel_emitter.h"
#include "compiler/codegen/mask_barrier.h"
#include "compiler/codegen/native.h"

namespace meshlaw::codegen {

namespace orc = llvm::orc;

struct ColumnarJit::Session {
  NativeHost host;
};

ColumnarJit::ColumnarJit() : session_(std::make_unique<Session>()) {}
ColumnarJit::~ColumnarJit() = default;

namespace {

/// Rows of a block: two of the widest registers of numbers. Wider blocks make more code for the
/// same work, narrower ones pay for each mask more often.
constexpr unsigned kLanes = 16;
constexpr char kNoCode[] = "native code cannot be made";

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

void Optimize(llvm::Module& module, llvm::TargetMachine& machine, Effort effort) {
  if (effort == Effort::None) return;
  Pipeline pipeline(machine);
  if (effort == Effort::Full) {
    pipeline.Run(module, llvm::OptimizationLevel::O3);
    return;
  }
  llvm::FunctionPassManager light;
  light.addPass(llvm::EarlyCSEPass());
  light.addPass(llvm::InstCombinePass());
  light.addPass(llvm::EarlyCSEPass());
  pipeline.Run(module, light);
}

}  // namespace

Result<std::unique_ptr<ColumnarJit>> ColumnarJit::Make(const ColumnGraph& graph,
                                                       std::vector<KernelPlan>& plans,
                                                       const JitOptions& options) {
  auto host = NativeHost::Make(CodeGenLevel(options.effort));
  if (!host) return std::unexpected(host.error());
  auto context = std::make_unique<llvm::LLVMContext>();
  auto module = host->NewModule("scan", *context);
  for (KernelPlan& plan : plans) KernelEmitter(*module, graph, plan, kLanes, options.bug).Emit();
  std::string fault;
  llvm::raw_string_ostream faults(fault);
  if (llvm::verifyModule(*module, &faults)) return Fail("kernels are not well-formed: " + fault);
  Optimize(*module, *host->machine, options.effort);
  KeepMasksApart(*module);

  std::unique_ptr<ColumnarJit> made(new ColumnarJit());
  made->lanes_ = kLanes;
  if (options.keeps_llvm) made->llvm_ = LlvmOf(*module);
  if (options.keeps_asm) made->assembly_ = AssemblyOf(*module, *host->machine);
  auto error = host->jit->addIRModule(orc::ThreadSafeModule(std::move(module), std::move(context)));
  if (error) return Failed(kNoCode, std::move(error));
  for (const KernelPlan& plan : plans) {
    auto address = host->jit->lookup(plan.name);
    if (!address) return Failed(kNoCode, address.takeError());
    made->kernels_.push_back(address->toPtr<Kernel>());
  }
  made->session_->host = std::move(*host);
  return made;
}

}  // namespace meshlaw::codegen
