// SPDX-License-Identifier: Apache-2.0
// `meshlaw init DIR`: a small mesh that passes, to start from (examples/starter, built in).
#include <CLI/CLI.hpp>
#include <filesystem>
#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "compiler/base/embedded.h"

namespace meshlaw::cli {

namespace fs = std::filesystem;

const std::vector<EmbeddedFile>& StarterFiles();

namespace {

void SayWhatNext(const Global& global, const std::string& folder) {
  std::string request = (fs::path(folder) / "request.json").string();
  Remark(global, "now try: meshlaw check " + folder);
  Remark(global, "and then: meshlaw decide --mesh " + folder + " --request " + request);
}

/// Why nothing may be written there; empty if all may.
std::string WhyNot(const std::string& folder) {
  std::error_code error;
  if (!fs::exists(folder, error)) return {};
  if (!fs::is_directory(folder, error)) return "is not a folder";
  const bool is_empty = fs::is_empty(folder, error);
  if (error) return "cannot be opened: " + error.message();
  return is_empty ? "" : "is not empty";
}

int Init(const Global& global, const std::string& folder) {
  std::error_code error;
  if (std::string why = WhyNot(folder); !why.empty()) {
    return CannotFollow(global, "`" + folder + "` " + why + "; nothing was written",
                        "name a new or an empty folder");
  }
  for (const EmbeddedFile& file : StarterFiles()) {
    fs::path path = fs::path(folder) / file.path;
    fs::create_directories(path.parent_path(), error);
    Status written = error ? Fail(error.message()) : WriteFile(path.string(), file.text);
    if (!written) {
      return CannotFollow(global,
                          "cannot write `" + path.string() + "`: " + written.error().message, "");
    }
    if (!global.quiet) std::printf("%s\n", path.string().c_str());
  }
  if (!global.quiet) SayWhatNext(global, folder);
  return kClean;
}

}  // namespace

void AddInit(CLI::App& app, Global& global, Run& run) {
  auto folder = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("init", "Write a small mesh that passes, to start from");
  command->add_option("folder", *folder, "a new or empty folder")->required();
  command->callback(
      [folder, &global, &run] { run = [folder, &global] { return Init(global, *folder); }; });
}

}  // namespace meshlaw::cli
