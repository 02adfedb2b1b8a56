// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/scalar_code.h"

#include <llvm/ExecutionEngine/Orc/LLJIT.h>
#include <llvm/IR/Verifier.h>
#include <llvm/Passes/PassBuilder.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>

#include "compiler/codegen/scalar_unit.h"

namespace meshlaw::codegen {
namespace {

std::string Words(llvm::Error error) { return llvm::toString(std::move(error)); }

/// What generated code calls.
llvm::orc::SymbolMap Stubs(llvm::orc::LLJIT& jit) {
  llvm::orc::SymbolMap stubs;
  auto add = [&](const char* name, auto* function) {
    stubs[jit.mangleAndIntern(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                                        llvm::JITSymbolFlags::Exported};
  };
  add("meshlaw_decide_has", &meshlaw_decide_has);
  add("meshlaw_decide_below", &meshlaw_decide_below);
  add("meshlaw_decide_below_any", &meshlaw_decide_below_any);
  add("meshlaw_decide_to_local", &meshlaw_decide_to_local);
  add("meshlaw_decide_date_part", &meshlaw_decide_date_part);
  return stubs;
}

llvm::OptimizationLevel LevelOf(int level) {
  switch (level) {
    case 1: return llvm::OptimizationLevel::O1;
    case 2: return llvm::OptimizationLevel::O2;
    default: return llvm::OptimizationLevel::O3;
  }
}

void Optimize(llvm::Module& module, llvm::TargetMachine& target, int level) {
  if (level <= 0) return;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&target);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(LevelOf(level)).run(module, modules);
}

/// One process-wide setup; LLVM does not take it back.
void InitializeTarget() {
  static const bool done = [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
    return true;
  }();
  static_cast<void>(done);
}

class Compiler {
 public:
  Compiler(const ir::Module& module, const plan::DecidePlan& plan, const ScalarOptions& options)
      : module_(module), plan_(plan), options_(options) {}

  Result<decide::DecideCode> Run() {
    InitializeTarget();
    auto host = llvm::orc::JITTargetMachineBuilder::detectHost();
    if (!host) return Fail("the host's processor is not known: " + Words(host.takeError()));
    host->setCodeGenOptLevel(options_.level > 0 ? llvm::CodeGenOptLevel::Default
                                                : llvm::CodeGenOptLevel::None);
    auto target = host->createTargetMachine();
    if (!target) return Fail("no code for this processor: " + Words(target.takeError()));
    auto jit = llvm::orc::LLJITBuilder().setJITTargetMachineBuilder(*host).create();
    if (!jit) return Fail("the native engine could not be made: " + Words(jit.takeError()));
    if (Status made = Add(**jit, **target); !made) return std::unexpected(made.error());
    return Look(std::move(*jit));
  }

 private:
  Status Add(llvm::orc::LLJIT& jit, llvm::TargetMachine& target) {
    auto context = std::make_unique<llvm::LLVMContext>();
    auto made = std::make_unique<llvm::Module>("decide", *context);
    made->setDataLayout(jit.getDataLayout());
    made->setTargetTriple(jit.getTargetTriple().str());
    for (size_t i = 0; i < plan_.units.size(); ++i) EmitUnit(*made, module_, plan_, i);
    for (size_t i = 0; i < plan_.tables.size(); ++i) EmitTable(*made, module_, plan_, i);
    if (options_.dump != nullptr) {
      llvm::raw_string_ostream out(*options_.dump);
      made->print(out, nullptr);
    }
    std::string faults;
    llvm::raw_string_ostream out(faults);
    if (llvm::verifyModule(*made, &out)) return Fail("generated code is not sound: " + faults);
    Optimize(*made, target, options_.level);
    if (auto error = jit.getMainJITDylib().define(llvm::orc::absoluteSymbols(Stubs(jit)))) {
      return Fail("the runtime's functions were not taken: " + Words(std::move(error)));
    }
    llvm::orc::ThreadSafeModule safe(std::move(made), std::move(context));
    if (auto error = jit.addIRModule(std::move(safe))) {
      return Fail("generated code was not taken: " + Words(std::move(error)));
    }
    return {};
  }

  template <typename Function>
  Result<Function> Find(llvm::orc::LLJIT& jit, const std::string& name) {
    auto address = jit.lookup(name);
    if (!address) return Fail("`" + name + "` was not compiled: " + Words(address.takeError()));
    return address->toPtr<Function>();
  }

  Result<decide::DecideCode> Look(std::unique_ptr<llvm::orc::LLJIT> jit) {
    decide::DecideCode code;
    for (size_t i = 0; i < plan_.units.size(); ++i) {
      auto unit = Find<decide::abi::UnitFunction>(*jit, UnitName(i));
      if (!unit) return std::unexpected(unit.error());
      code.units.push_back(*unit);
    }
    for (size_t i = 0; i < plan_.tables.size(); ++i) {
      auto keys = Find<decide::abi::KeysFunction>(*jit, KeysName(i));
      if (!keys) return std::unexpected(keys.error());
      auto row = Find<decide::abi::RowFunction>(*jit, RowName(i));
      if (!row) return std::unexpected(row.error());
      code.table_keys.push_back(*keys);
      code.table_rows.push_back(*row);
    }
    code.owner = std::shared_ptr<void>(
        jit.release(), [](void* engine) { delete static_cast<llvm::orc::LLJIT*>(engine); });
    return code;
  }

  const ir::Module& module_;
  const plan::DecidePlan& plan_;
  const ScalarOptions& options_;
};

}  // namespace

Result<decide::DecideCode> CompileDecide(const ir::Module& module, const plan::DecidePlan& plan,
                                         const ScalarOptions& options) {
  return Compiler(module, plan, options).Run();
}

}  // namespace meshlaw::codegen
