// SPDX-License-Identifier: Apache-2.0
#include "cli/engine.h"

#include "cli/jit_plugin.h"
#include "cli/open_port.h"
#include "cli/plugin.h"
#include "compiler/interp/scan_rows.h"
#include "compiler/plan/scan_plan.h"
#include "runtime/scan/scan_program.h"

namespace meshlaw::cli {
namespace {

Result<const JitPlugin*> LoadJit() {
  using Entry = const JitPlugin* (*)();
  static const Result<void*> entry = PluginSymbol("libmeshlaw_jit.so", "meshlaw_jit_plugin");
  if (!entry) return std::unexpected(entry.error());
  return reinterpret_cast<Entry>(*entry)();
}

Result<std::unique_ptr<scan::RowEvaluator>> Interpret(const scan::RowProgram& program,
                                                      const snapshot::Snapshot* snapshot) {
  return interp::MakeRowInterpreter(program, snapshot);
}

}  // namespace

Result<judge::EngineFactory> EngineNamed(const std::string& name) {
  if (name == "interpreter") return Interpret;
  auto jit = LoadJit();
  if (!jit && name == "jit") return std::unexpected(jit.error());
  if (!jit) return Interpret;
  const JitPlugin* plugin = *jit;
  if (name == "jit") return plugin->make_rows;
  return
      [plugin](const scan::RowProgram& program,
               const snapshot::Snapshot* snapshot) -> Result<std::unique_ptr<scan::RowEvaluator>> {
        auto engine = plugin->make_rows(program, snapshot);
        // A host that does not let code be made still gets its verdicts, only later.
        return engine ? std::move(engine) : Interpret(program, snapshot);
      };
}

Result<std::string> EmitCode(OpenedMesh& mesh, const sema::CatalogPort& port,
                             const std::string& form) {
  const ir::Module& module = mesh.compiled->module;
  plan::ScanPlan plan = plan::PlanScan(module, *mesh.snapshot, port, mesh.now_micros);
  if (plan.clauses.empty()) return std::string();
  auto jit = LoadJit();
  if (!jit) return std::unexpected(jit.error());
  std::vector<std::string> columns;
  for (const plan::ScanColumn& column : plan.columns) columns.push_back(column.name);
  judge::OpenedPort opened = PortOpener(mesh).Open(port.id, columns);
  if (opened.source == nullptr) return Fail("the data of `" + port.id + "` cannot be read");
  auto program = scan::MakeScanProgram(module, plan, opened.source->columns());
  if (!program) return std::unexpected(program.error());
  return (*jit)->emit(program->rows, mesh.snapshot.get(), form);
}

Result<decide::DecideCode> CompileDecide(const ir::Module& module, const plan::DecidePlan& plan) {
  auto jit = LoadJit();
  if (!jit) return std::unexpected(jit.error());
  return (*jit)->make_decide(module, plan);
}

Result<std::string> EmitDecide(const ir::Module& module, const plan::DecidePlan& plan,
                               const std::string& form) {
  auto jit = LoadJit();
  if (!jit) return std::unexpected(jit.error());
  return (*jit)->emit_decide(module, plan, form);
}

}  // namespace meshlaw::cli
