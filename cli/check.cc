// SPDX-License-Identifier: Apache-2.0
// `meshlaw check MESH`: the main job. Interoperability and quality of a mesh, as a report.
#include <sys/ioctl.h>
#include <unistd.h>
#include <CLI/CLI.hpp>

#include <memory>

#include "cli/baseline.h"
#include "cli/engine.h"
#include "cli/open_mesh.h"
#include "cli/open_port.h"
#include "cli/output.h"
#include "cli/progress.h"
#include "cli/selection.h"
#include "cli/world_faults.h"
#include "mesh/judge/judge.h"
#include "runtime/value/time.h"

namespace meshlaw::cli {
namespace {

struct CheckOptions {
  OpenOptions open;
  judge::Selection selection;
  std::string format = "text";
  std::string output;
  std::string fail_level = "error";
  std::string baseline;
  std::string write_baseline;
  std::string engine = "auto";
  bool all = false;
};

ir::Severity LevelNamed(const std::string& name) {
  for (ir::Severity level : {ir::Severity::Info, ir::Severity::Warning, ir::Severity::Error}) {
    if (ir::Name(level) == name) return level;
  }
  return ir::Severity::Critical;
}

int TerminalWidth() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 60) return size.ws_col;
  return 100;
}

report::Report StartReport(const OpenedMesh& mesh, const CheckOptions& options) {
  report::Report report;
  report.mesh = mesh.constitution.name;
  report.path = options.open.mesh;
  report.generated_at =
      value::TimestampText(mesh.now_micros / value::kMicrosPerSecond * value::kMicrosPerSecond);
  report.version = MESHLAW_VERSION;
  report.compile_seconds = mesh.compile_seconds;
  for (const mesh::DomainSetting& domain : mesh.constitution.domains)
    report.domains.push_back(domain.name);
  AddWorldFaults(mesh, options.selection, report);
  return report;
}

std::string RenderReport(const report::Report& report, const CheckOptions& options,
                         const Global& global) {
  if (options.format == "json") return report::RenderJson(report);
  if (options.format == "html") return report::RenderHtml(report);
  report::TextOptions text;
  text.color = options.output.empty() && UseColor(global, STDOUT_FILENO);
  text.width = options.output.empty() ? TerminalWidth() : 100;
  text.all = options.all;
  text.fail_level = LevelNamed(options.fail_level);
  return report::RenderText(report, text);
}

/// Judges what is selected. The schema's findings come with the opening of data, so all that opens
/// them is judged, and they alone are kept.
void JudgeSelected(judge::Input input, report::Report& report) {
  const bool schema = IsSchemaRule(input.selection.rule);
  if (schema) input.selection.rule.clear();
  judge::Judge(input, report);
  if (!schema) return;
  std::erase_if(report.findings, [](const auto& finding) { return finding.rule != kSchemaRule; });
  std::erase_if(report.judgements, [](const auto& each) { return each.rule != kSchemaRule; });
}

/// Law that binds nothing, a mesh without products, a rule that the selected domain does not know:
/// a gate on them would be green whatever happens.
bool IsEmpty(const report::Report& report, const CheckOptions& options) {
  return report.judgements.empty() && report.findings.empty() && report.faults.empty() &&
         !IsSchemaRule(options.selection.rule);
}

int Check(const Global& global, const CheckOptions& options) {
  std::unique_ptr<OpenedMesh> mesh = OpenMesh(global, options.open);
  if (mesh == nullptr || !IsSelectable(global, *mesh, options.selection)) return kCannotJudge;
  report::Report report = StartReport(*mesh, options);
  auto engine = EngineNamed(options.engine);
  if (!engine) return Refuse(global, diag::Kind::EngineFault, engine.error().message);
  ProgressLine progress(global.quiet || global.wants_json());
  PortOpener opener(*mesh);
  judge::Input input{mesh->compiled->module,
                     *mesh->snapshot,
                     mesh->compiled->catalog,
                     mesh->sources,
                     mesh->now_micros,
                     options.selection,
                     mesh->limits,
                     [&](const std::string& port, const std::vector<std::string>& columns) {
                       return opener.Open(port, columns);
                     },
                     *engine,
                     progress.callback()};
  JudgeSelected(input, report);
  const bool empty = IsEmpty(report, options);
  AddUnjudged(*mesh, options.selection, report);
  progress.Clear();
  // What the report leaves out is otherwise among the diagnostics.
  if (global.quiet && report.faults_left_out > 0) {
    Remark(global,
           std::to_string(report.faults_left_out) +
               " more of the mesh could not be read, and does not concern what was asked for");
  }
  if (!options.baseline.empty() && !ApplyBaseline(global, options.baseline, report))
    return kCannotJudge;
  if (!options.write_baseline.empty() && !WriteBaseline(global, options.write_baseline, report))
    return kCannotJudge;
  if (!WriteResult(global, options.output, RenderReport(report, options, global)))
    return kCannotJudge;
  if (empty) {
    return CannotFollow(global,
                        "nothing was judged: no law of the mesh speaks of what was asked for", "");
  }
  return report::ExitCode(report, LevelNamed(options.fail_level));
}

}  // namespace

void AddCheck(CLI::App& app, Global& global, Run& run) {
  auto options = std::make_shared<CheckOptions>();
  options->open.world_is_reported = true;
  CLI::App* command = app.add_subcommand(
      "check", "Judge a mesh: interoperability and quality, all of it or a part");
  command->add_option("mesh", options->open.mesh, "the mesh's folder")->required();
  command->add_option("-f,--format", options->format, "of the report")
      ->check(CLI::IsMember({"text", "json", "html"}));
  command->add_option("-o,--output-file", options->output, "write the report there");
  command
      ->add_option("--fail-level", options->fail_level,
                   "least severity that makes the exit status 1")
      ->check(CLI::IsMember({"info", "warning", "error", "critical"}));
  command->add_option("--domain", options->selection.domain, "only what this domain owns");
  command->add_option("--product", options->selection.product, "only this product");
  command->add_option("--rule", options->selection.rule,
                      "only this rule, by its full name or its end");
  command->add_option("--baseline", options->baseline,
                      "accept the findings of an earlier JSON report");
  command->add_option("--write-baseline", options->write_baseline,
                      "write the findings' fingerprints there");
  command->add_option("--now", options->open.now,
                      "the moment to judge at (RFC 3339); the clock if not given");
  command->add_option("--engine", options->engine, "auto: compiled, else interpreted")
      ->check(CLI::IsMember({"auto", "jit", "interpreter"}));
  command->add_flag("--all", options->all, "list what passed, too");
  command->callback(
      [options, &global, &run] { run = [options, &global] { return Check(global, *options); }; });
}

}  // namespace meshlaw::cli
