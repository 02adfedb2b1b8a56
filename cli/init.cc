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

void SayWhatNext(const std::string& folder) {
  std::string request = (fs::path(folder) / "request.json").string();
  Say("now try: meshlaw check " + folder);
  Say("and then: meshlaw decide --mesh " + folder + " --request " + request);
}

int Init(const Global& global, const std::string& folder) {
  std::error_code error;
  if (fs::exists(folder, error) && !fs::is_empty(folder, error)) {
    Say("`" + folder + "` is not empty; nothing was written");
    return kCannotJudge;
  }
  for (const EmbeddedFile& file : StarterFiles()) {
    fs::path path = fs::path(folder) / file.path;
    fs::create_directories(path.parent_path(), error);
    Status written = error ? Fail(error.message()) : WriteFile(path.string(), file.text);
    if (!written) {
      Say("cannot write `" + path.string() + "`: " + written.error().message);
      return kCannotJudge;
    }
    if (!global.quiet) std::printf("%s\n", path.string().c_str());
  }
  if (!global.quiet) SayWhatNext(folder);
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
