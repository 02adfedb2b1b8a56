// SPDX-License-Identifier: Apache-2.0
// `meshlaw decide`: one request from a file, or a request a line on stdin, to decisions as JSON.
#include <CLI/CLI.hpp>
#include <iostream>
#include <iterator>
#include <memory>

#include "cli/decide_engine.h"
#include "cli/decision_text.h"
#include "cli/open_mesh.h"
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

/// The answer to what could not be read: it keeps its line, and denies.
constexpr char kUnreadable[] =
    "{\"schema_version\":1,\"allow\":false,\"class\":\"error\","
    "\"error\":\"the request could not be read; see stderr\"}\n";

class Decider {
 public:
  Decider(const Global& global, const DecideOptions& options, OpenedMesh& mesh,
          DecideEngine& engine)
      : global_(global), options_(options), mesh_(mesh), engine_(engine) {}

  int Run() {
    bool good = true;
    for (const std::string& path : options_.requests) good &= DecideFile(path);
    if (options_.requests.empty()) good &= DecideStdin();
    PrintDiagnostics(global_, mesh_.sources, sink_);
    return good && !sink_.has_errors() ? kClean : kCannotJudge;
  }

 private:
  decide::RequestModel Model() const {
    const ir::Module& module = mesh_.compiled->module;
    return {module.types, module.model, mesh_.now_micros, mesh_.limits};
  }

  bool DecideFile(const std::string& path) {
    auto id = mesh_.sources.Load(path, path, mesh_.limits.json_bytes_max);
    if (!id) {
      Say(id.error().message);
      return false;
    }
    std::string_view text = mesh_.sources.text(*id);
    source::Span place{*id, 0, static_cast<uint32_t>(text.size())};
    return Decide(decide::RequestFromJson(text, place, Model(), sink_));
  }

  bool DecideStdin() {
    std::string text{std::istreambuf_iterator<char>(std::cin), {}};
    source::FileId id = mesh_.sources.Add("<stdin>", std::move(text));
    bool good = true;
    decide::RequestsFromLines(
        mesh_.sources.text(id), id, Model(), sink_,
        [&](int, std::optional<decide::ReadRequest> read) { good &= Decide(read); });
    return good;
  }

  bool Decide(const std::optional<decide::ReadRequest>& read) {
    const ir::Module& module = mesh_.compiled->module;
    if (!read || !decide::CheckEntities(*read, *mesh_.snapshot, module.model, sink_)) {
      WriteResult("", kUnreadable);
      return false;
    }
    decide::Decision decision = engine_.Decide(read->request);
    decide::Explain(module, *mesh_.snapshot, mesh_.compiled->catalog, read->request, decision);
    if (options_.format == "text") {
      return WriteResult("", DecisionText(module, read->request, decision));
    }
    bool one = options_.requests.size() == 1 && options_.format == "json";
    return WriteResult("", decide::DecisionToJson(module, decision, one ? 2 : -1) + "\n");
  }

  const Global& global_;
  const DecideOptions& options_;
  OpenedMesh& mesh_;
  DecideEngine& engine_;
  diag::Sink sink_;
};

int Decide(const Global& global, const DecideOptions& options) {
  std::unique_ptr<OpenedMesh> mesh = OpenMesh(global, options.open);
  if (mesh == nullptr) return kCannotJudge;
  auto engine = DecideEngine::Make(*mesh, options.engine);
  if (!engine) {
    Say(engine.error().message);
    return kCannotJudge;
  }
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
