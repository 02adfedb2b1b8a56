// SPDX-License-Identifier: Apache-2.0
// `meshlaw test`: runs the inline tests of laws. None run is not a pass.
#include <CLI/CLI.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <regex>

#include "cli/law_files.h"
#include "cli/open_mesh.h"
#include "cli/output.h"
#include "compiler/diag/render_text.h"
#include "compiler/driver/test_runner.h"

namespace meshlaw::cli {
namespace {

struct TestOptions {
  OpenOptions open;
  std::vector<std::string> paths;
  std::string run;
  std::string format = "text";
  bool library = false;
};

std::string PlaceOf(const source::SourceMap& sources, source::Span span) {
  return sources.Describe(span);
}

std::string Count(size_t count, const std::string& what) {
  return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

std::string RenderText(const Global& global, const std::vector<driver::TestResult>& results,
                       const source::SourceMap& sources) {
  std::string text;
  size_t failed = 0, expectations = 0;
  for (const driver::TestResult& result : results) {
    expectations += static_cast<size_t>(result.expectations);
    if (!result.failures.empty()) ++failed;
    for (const driver::TestFailure& failure : result.failures) {
      diag::Sink sink;
      sink.Report(diag::Kind::TestFailed, failure.span,
                  "test \"" + result.name + "\" of " + result.module + ": " + failure.message);
      text += diag::RenderText(sources, sink.all()[0], {UseColor(global, 1)}) + "\n";
    }
  }
  return text + Count(results.size(), "test") + ": " + std::to_string(results.size() - failed) +
         " passed, " + std::to_string(failed) + " failed, " + Count(expectations, "expectation") +
         "\n";
}

std::string RenderJson(const std::vector<driver::TestResult>& results,
                       const source::SourceMap& sources) {
  nlohmann::ordered_json document = {{"schema_version", 1},
                                     {"tests", nlohmann::ordered_json::array()}};
  for (const driver::TestResult& result : results) {
    nlohmann::ordered_json failures = nlohmann::ordered_json::array();
    for (const driver::TestFailure& failure : result.failures) {
      failures.push_back({{"place", PlaceOf(sources, failure.span)}, {"message", failure.message}});
    }
    document["tests"].push_back({{"module", result.module},
                                 {"name", result.name},
                                 {"place", PlaceOf(sources, result.span)},
                                 {"result", result.failures.empty() ? "pass" : "fail"},
                                 {"expectations", result.expectations},
                                 {"failures", failures}});
  }
  return document.dump(2) + "\n";
}

/// What to do where no test was run, though there were so many.
std::string HelpForNone(size_t tests) {
  if (tests > 0)
    return "`--run` matches the `module: name` of no test, as in `shop.orders: an order`";
  return "a law tests itself by `test \"what it says\" { expect … }`";
}

int RunAll(const Global& global, const TestOptions& options, const driver::Compiled& compiled,
           const source::SourceMap& sources) {
  std::regex filter;
  try {
    filter = std::regex(options.run);
  } catch (const std::regex_error&) {
    return CannotFollow(global, "`" + options.run + "` is not a regular expression", "");
  }
  std::vector<driver::TestResult> results = driver::RunTests(compiled, Limits());
  const size_t tests = results.size();
  std::erase_if(results, [&](const driver::TestResult& result) {
    return !std::regex_search(result.module + ": " + result.name, filter);
  });
  std::string text = options.format == "json" ? RenderJson(results, sources)
                                              : RenderText(global, results, sources);
  if (!WriteResult(global, "", text)) return kCannotJudge;
  if (results.empty()) {
    diag::Sink sink;
    sink.Report(diag::Kind::NoTests, {}, "no test was run").Help(HelpForNone(tests));
    PrintDiagnostics(global, sources, sink);
    return kCannotJudge;
  }
  bool failed =
      std::ranges::any_of(results, [](const auto& result) { return !result.failures.empty(); });
  return failed ? kFindings : kClean;
}

int TestFiles(const Global& global, const TestOptions& options) {
  for (const std::string& path : options.paths) {
    const std::string mesh = MeshAt(path);
    if (mesh.empty()) continue;
    return CannotFollow(global, "`" + path + "` is a mesh, whose laws speak of its contracts",
                        "test it by `meshlaw test --mesh " + mesh + "`");
  }
  source::SourceMap sources;
  diag::Sink sink;
  driver::CompileInput input;
  input.with_tests = true;
  input.library_tests = options.library;
  if (options.library) input.packs = driver::PackNames();
  bool missing = false;
  const std::vector<std::string> files = LawFiles(global, options.paths, Linked::Fault, missing);
  if (files.empty() && !missing && !options.library) {
    return CannotFollow(global,
                        options.paths.empty() ? "no law was named" : NoLawsIn(options.paths),
                        "name law files or folders of them, or a mesh by `--mesh DIR`");
  }
  for (const std::string& path : files) {
    auto id = sources.Load(path, path, Limits().source_bytes_max);
    if (!id) {
      Refuse(global, diag::Kind::CannotRead, id.error().message);
      missing = true;
      continue;
    }
    input.laws.push_back({*id, sema::Tier::Council, ""});
  }
  if (missing) return kCannotJudge;
  auto compiled = driver::Compile(input, sources, Limits(), sink);
  PrintDiagnostics(global, sources, sink);
  return compiled == nullptr ? kCannotJudge : RunAll(global, options, *compiled, sources);
}

int Test(const Global& global, TestOptions& options) {
  if (options.open.mesh.empty()) return TestFiles(global, options);
  options.open.with_tests = true;
  options.open.library_tests = options.library;
  std::unique_ptr<OpenedMesh> mesh = OpenMesh(global, options.open);
  if (mesh == nullptr) return kCannotJudge;
  const int status = RunAll(global, options, *mesh->compiled, mesh->sources);
  // Law about what could not be read was left out, and its tests with it.
  return mesh->world.has_errors() ? kCannotJudge : status;
}

}  // namespace

void AddTest(CLI::App& app, Global& global, Run& run) {
  auto options = std::make_shared<TestOptions>();
  CLI::App* command =
      app.add_subcommand("test", "Run the inline tests of laws; none run is exit 2");
  command->add_option("paths", options->paths, "law files and folders, compiled together");
  command->add_option("--mesh", options->open.mesh, "a mesh: its laws, against its contracts");
  command->add_option("--run", options->run,
                      "only tests whose `module: name` has a match of this pattern");
  command->add_flag("--library", options->library,
                    "also the tests of the library and the ready packs");
  command->add_option("-f,--format", options->format, "of the result")
      ->check(CLI::IsMember({"text", "json"}));
  command->callback(
      [options, &global, &run] { run = [options, &global] { return Test(global, *options); }; });
}

}  // namespace meshlaw::cli
