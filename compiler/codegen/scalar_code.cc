// SPDX-License-Identifier: Apache-2.0
#include "compiler/codegen/scalar_code.h"

#include <llvm/IR/Verifier.h>
#include <llvm/Support/raw_ostream.h>

#include "compiler/codegen/native.h"
#include "compiler/codegen/scalar_unit.h"

namespace meshlaw::codegen {
namespace {

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

class Compiler {
 public:
  Compiler(const ir::Module& module, const plan::DecidePlan& plan, const ScalarOptions& options)
      : module_(module), plan_(plan), options_(options) {}

  Result<decide::DecideCode> Run() {
    auto host = NativeHost::Make(options_.level > 0 ? llvm::CodeGenOptLevel::Default
                                                    : llvm::CodeGenOptLevel::None);
    if (!host) return std::unexpected(host.error());
    if (Status made = Add(*host); !made) return std::unexpected(made.error());
    return Look(std::move(*host));
  }

 private:
  Status Add(NativeHost& host) {
    auto context = std::make_unique<llvm::LLVMContext>();
    auto made = host.NewModule("decide", *context);
    for (size_t i = 0; i < plan_.units.size(); ++i)
      EmitUnit(*made, module_, plan_, i, options_.bug);
    for (size_t i = 0; i < plan_.tables.size(); ++i)
      EmitTable(*made, module_, plan_, i, options_.bug);
    std::string faults;
    llvm::raw_string_ostream out(faults);
    if (llvm::verifyModule(*made, &out)) return Fail("generated code is not sound: " + faults);
    if (options_.level > 0) Pipeline(*host.machine).Run(*made, LevelOf(options_.level));
    if (options_.llvm != nullptr) *options_.llvm = LlvmOf(*made);
    if (options_.assembly != nullptr) *options_.assembly = AssemblyOf(*made, *host.machine);
    llvm::orc::LLJIT& jit = *host.jit;
    if (auto error = jit.getMainJITDylib().define(llvm::orc::absoluteSymbols(Stubs(jit)))) {
      return Failed("the runtime's functions were not taken", std::move(error));
    }
    llvm::orc::ThreadSafeModule safe(std::move(made), std::move(context));
    if (auto error = jit.addIRModule(std::move(safe))) {
      return Failed("generated code was not taken", std::move(error));
    }
    return {};
  }

  template <typename Function>
  Result<Function> Find(llvm::orc::LLJIT& jit, const std::string& name) {
    auto address = jit.lookup(name);
    if (!address) return Failed("`" + name + "` was not compiled", address.takeError());
    return address->toPtr<Function>();
  }

  Result<decide::DecideCode> Look(NativeHost host) {
    decide::DecideCode code;
    llvm::orc::LLJIT& jit = *host.jit;
    for (size_t i = 0; i < plan_.units.size(); ++i) {
      auto unit = Find<abi::UnitFunction>(jit, UnitName(i));
      if (!unit) return std::unexpected(unit.error());
      code.units.push_back(*unit);
    }
    for (size_t i = 0; i < plan_.tables.size(); ++i) {
      auto keys = Find<abi::KeysFunction>(jit, KeysName(i));
      if (!keys) return std::unexpected(keys.error());
      auto row = Find<abi::RowFunction>(jit, RowName(i));
      if (!row) return std::unexpected(row.error());
      code.table_keys.push_back(*keys);
      code.table_rows.push_back(*row);
    }
    code.owner = std::make_shared<NativeHost>(std::move(host));
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
