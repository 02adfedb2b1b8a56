// SPDX-License-Identifier: Apache-2.0
// `meshlaw compile`: checks laws, and shows what the compiler made of them.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>
#include <set>

#include "cli/engine.h"
#include "cli/law_files.h"
#include "cli/open_mesh.h"
#include "cli/output.h"
#include "compiler/ir/text.h"
#include "compiler/plan/decide_plan.h"
#include "compiler/plan/scan_plan.h"

namespace meshlaw::cli {
namespace {

struct CompileOptions {
  OpenOptions open;
  std::vector<std::string> paths;
  std::string emit = "none";
  bool library = false;
  std::string output;
};

std::string EmitTrees(const CompileOptions& options, const driver::Compiled& compiled) {
  std::string text;
  for (size_t i = options.library ? 0 : compiled.embedded; i < compiled.files.size(); ++i) {
    text += ast::Dump(*compiled.files[i]) + "\n";
  }
  return text;
}

std::string EmitIr(const CompileOptions& options, const driver::Compiled& compiled) {
  if (options.library) return ir::Print(compiled.module);
  std::set<std::string> left_out;
  for (size_t i = 0; i < compiled.embedded; ++i) {
    left_out.insert(compiled.files[i]->module.Text());
  }
  return ir::PrintWithout(compiled.module, left_out);
}

/// Of access rules, which are planned as one.
Result<std::string> EmitForRequests(const CompileOptions& options, const ir::Module& module) {
  plan::DecidePlan plan = plan::PlanDecide(module);
  if (options.emit == "plan") return plan::Print(module, plan) + "\n";
  return EmitDecide(module, plan, options.emit);
}

/// Plans and code need a mesh: those of checks are made for its ports.
Result<std::string> EmitPlanned(const CompileOptions& options, OpenedMesh& mesh) {
  Result<std::string> requests = EmitForRequests(options, mesh.compiled->module);
  if (!requests) return requests;
  std::string text = *std::move(requests);
  for (const auto& [id, port] : mesh.compiled->catalog.ports) {
    if (options.emit == "plan") {
      plan::ScanPlan plan =
          plan::PlanScan(mesh.compiled->module, *mesh.snapshot, port, mesh.now_micros);
      text += plan::Print(mesh.compiled->module, plan) + "\n";
      continue;
    }
    auto code = EmitCode(mesh, port, options.emit);
    if (!code) return code;
    text += *code;
  }
  return text;
}

int CompileMesh(const Global& global, const CompileOptions& options) {
  std::unique_ptr<OpenedMesh> mesh = OpenMesh(global, options.open);
  if (mesh == nullptr) return kCannotJudge;
  Result<std::string> text = std::string();
  if (options.emit == "ast") text = EmitTrees(options, *mesh->compiled);
  if (options.emit == "ir") text = EmitIr(options, *mesh->compiled);
  if (options.emit == "plan" || options.emit == "llvm" || options.emit == "asm")
    text = EmitPlanned(options, *mesh);
  if (!text) return Refuse(global, diag::Kind::EngineFault, text.error().message);
  bool written = text->empty() || WriteResult(global, options.output, *text);
  return written && !mesh->world.has_errors() ? kClean : kCannotJudge;
}

int CompileFiles(const Global& global, const CompileOptions& options) {
  source::SourceMap sources;
  diag::Sink sink;
  driver::CompileInput input;
  bool missing = false;
  const std::vector<std::string> files = LawFiles(global, options.paths, Linked::Fault, missing);
  if (files.empty() && !missing) {
    return CannotFollow(global, NoLawsIn(options.paths),
                        "name law files, folders of them or a mesh's folder; `meshlaw init DIR` "
                        "writes a small mesh");
  }
  for (const std::string& path : files) {
    auto id = sources.Load(path, path, Limits().source_bytes_max);
    if (id) input.laws.push_back({*id, sema::Tier::Council, ""});
    if (!id) Refuse(global, diag::Kind::CannotRead, id.error().message);
    missing |= !id;
  }
  if (missing) return kCannotJudge;
  if (options.emit != "none" && options.emit != "ast" && options.emit != "ir") {
    return CannotFollow(global, "`--emit " + options.emit + "` needs a mesh", "name its folder");
  }
  auto compiled = driver::Compile(input, sources, Limits(), sink);
  PrintDiagnostics(global, sources, sink);
  if (compiled == nullptr) return kCannotJudge;
  std::string text;
  if (options.emit == "ast") text = EmitTrees(options, *compiled);
  if (options.emit == "ir") text = EmitIr(options, *compiled);
  return text.empty() || WriteResult(global, options.output, text) ? kClean : kCannotJudge;
}

int Compile(const Global& global, CompileOptions& options) {
  std::error_code error;
  bool mesh =
      options.paths.size() == 1 &&
      std::filesystem::exists(std::filesystem::path(options.paths[0]) / "constitution.law", error);
  if (!mesh) return CompileFiles(global, options);
  options.open.mesh = options.paths[0];
  return CompileMesh(global, options);
}

}  // namespace

void AddCompile(CLI::App& app, Global& global, Run& run) {
  auto options = std::make_shared<CompileOptions>();
  CLI::App* command =
      app.add_subcommand("compile", "Check laws and show what the compiler makes of them");
  command->add_option("paths", options->paths, "a mesh's folder, or law files and folders")
      ->required();
  command->add_option("--emit", options->emit, "what to show")
      ->check(CLI::IsMember({"none", "ast", "ir", "plan", "llvm", "asm"}));
  command->add_flag("--library", options->library,
                    "with --emit ast or ir: also the library and the ready packs");
  command->add_option("-o,--output-file", options->output, "write it there");
  command->add_option("--now", options->open.now, "the moment that plans are made for");
  command->callback(
      [options, &global, &run] { run = [options, &global] { return Compile(global, *options); }; });
}

}  // namespace meshlaw::cli
