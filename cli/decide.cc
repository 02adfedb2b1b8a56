// SPDX-License-Identifier: Apache-2.0
// `meshlaw decide`: one request from a file, or a request a line on stdin, to decisions as JSON.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/decide_engine.h"
#include "cli/decision_text.h"
#include "cli/open_mesh.h"
#include "cli/output.h"
#include "runtime/decide/decide.h"
#include "runtime/decide/request_json.h"

namespace meshlaw::cli {
namespace {

struct DecideOptions {
  OpenOptions open;
  std::vector<std::string> requests;
  std::string format = "json";
  std::string engine = "auto";
};

/// The answer to what could not be decided: it keeps its line, and denies.
std::string Refusal(const std::string& format, const std::string& code, const std::string& message,
                    const std::string& place) {
  if (format == "text") return "DENY (error): " + message + "\n  code     " + code + "\n";
  nlohmann::ordered_json error = {{"code", code}, {"message", message}, {"place", place}};
  nlohmann::ordered_json answer = {
      {"schema_version", 1}, {"allow", false}, {"class", "error"}, {"error", error}};
  return answer.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

/// Whether the mesh knows who is who. What contracts say of one product is of no matter to another,
/// but a fact about a person or team that was not read could have forbidden anything.
bool KnowsPeople(const OpenedMesh& mesh) {
  return std::ranges::all_of(mesh.world.all(), [&](const diag::Diagnostic& d) {
    return d.severity != diag::Severity::Error || !OwnerOfContracts(mesh, d.span).empty();
  });
}

class Decider {
 public:
  Decider(const Global& global, const DecideOptions& options, OpenedMesh& mesh,
          DecideEngine& engine)
      : global_(global),
        options_(options),
        mesh_(mesh),
        engine_(engine),
        knows_people_(KnowsPeople(mesh)) {}

  int Run() {
    bool good = true;
    for (const std::string& path : options_.requests) good &= DecideFile(path);
    if (options_.requests.empty()) good &= DecideStdin();
    PrintDiagnostics(global_, mesh_.sources, sink_);
    return good && !sink_.has_errors() ? kClean : kCannotJudge;
  }

 private:
  /// Lines may come for hours, and what was agreed ends meanwhile: each is asked when it is read.
  decide::RequestModel Model() const {
    const ir::Module& module = mesh_.compiled->module;
    int64_t now = ParseNow(options_.open.now).value_or(mesh_.now_micros);
    return {module.types, module.model, now, mesh_.limits};
  }

  bool DecideFile(const std::string& path) {
    diag::Sink faults;
    auto id = mesh_.sources.Load(path, path, mesh_.limits.json_bytes_max);
    if (!id) {
      faults.Report(diag::Kind::CannotRead, {}, id.error().message);
      return Refuse(faults);
    }
    source::Span place{*id, 0, static_cast<uint32_t>(mesh_.sources.text(*id).size())};
    return Answer(place, faults);
  }

  bool DecideStdin() {
    bool good = true, any = false;
    decide::ForEachLine(std::cin, "<stdin>", mesh_.sources, mesh_.limits.json_bytes_max,
                        [&](source::Span line, diag::Sink& faults) {
                          any = true;
                          good &= Answer(line, faults);
                        });
    if (!any) {
      CannotFollow(global_, "no request came on stdin",
                   "write a JSON request a line, or name a file of one by `--request`");
    }
    return good && any;
  }

  bool Answer(source::Span place, diag::Sink& faults) {
    const ir::Module& module = mesh_.compiled->module;
    auto read = decide::RequestFromJson(mesh_.sources.text(place), place, Model(), faults);
    if (!read || !decide::CheckEntities(*read, *mesh_.snapshot, module.model, faults))
      return Refuse(faults);
    if (!knows_people_) {
      WriteResult(global_, "",
                  Refusal(options_.format, diag::CodeOf(diag::Kind::BadEntity),
                          "the mesh's entities have errors, so nothing is allowed", ""));
      return false;
    }
    decide::Decision decision = engine_.Decide(read->request);
    decide::Explain(module, *mesh_.snapshot, mesh_.compiled->catalog, read->request, decision);
    if (options_.format == "text") {
      return WriteResult(global_, "", DecisionText(module, read->request, decision));
    }
    bool one = options_.requests.size() == 1 && options_.format == "json";
    return WriteResult(global_, "", decide::DecisionToJson(module, decision, one ? 2 : -1) + "\n");
  }

  /// Answers with the first of the faults.
  bool Refuse(const diag::Sink& faults) {
    const diag::Diagnostic& first = faults.all().front();
    WriteResult(global_, "",
                Refusal(options_.format, diag::CodeOf(first.kind), first.message,
                        mesh_.sources.Describe(first.span)));
    sink_.Add(faults);
    return false;
  }

  const Global& global_;
  const DecideOptions& options_;
  OpenedMesh& mesh_;
  DecideEngine& engine_;
  bool knows_people_;
  diag::Sink sink_;
};

int Decide(const Global& global, const DecideOptions& options) {
  std::unique_ptr<OpenedMesh> mesh = OpenMesh(global, options.open);
  if (mesh == nullptr) return kCannotJudge;
  auto engine = DecideEngine::Make(*mesh, options.engine);
  if (!engine) return Refuse(global, diag::Kind::EngineFault, engine.error().message);
  return Decider(global, options, *mesh, **engine).Run();
}

}  // namespace

void AddDecide(CLI::App& app, Global& global, Run& run) {
  auto options = std::make_shared<DecideOptions>();
  CLI::App* command =
      app.add_subcommand("decide", "Decide access requests; one JSON answer a request");
  command->add_option("--mesh", options->open.mesh, "the mesh's folder")->required();
  command->add_option("--request", options->requests,
                      "a JSON file (repeatable); none: NDJSON on stdin");
  command->add_option("--now", options->open.now,
                      "the moment to decide at, for requests that do not say");
  command
      ->add_option("-f,--format", options->format,
                   "json: indented for a single request; ndjson: one line each; text: for people")
      ->check(CLI::IsMember({"json", "ndjson", "text"}));
  command
      ->add_option("--engine", options->engine,
                   "auto: interpreted at first, compiled for many; or interpreter; or jit")
      ->check(CLI::IsMember({"auto", "interpreter", "jit"}));
  command->callback(
      [options, &global, &run] { run = [options, &global] { return Decide(global, *options); }; });
}

}  // namespace meshlaw::cli
