// SPDX-License-Identifier: Apache-2.0
// `meshlaw fmt`: lays laws out. What it writes is parsed again and must mean the same, or nothing
// is written.
#include <CLI/CLI.hpp>
#include <iostream>
#include <iterator>
#include <memory>

#include "cli/command.h"
#include "cli/law_files.h"
#include "cli/output.h"
#include "compiler/ast/printer.h"
#include "compiler/parse/parse.h"

namespace meshlaw::cli {
namespace {

struct FmtOptions {
  std::vector<std::string> paths;
  bool check = false;
};

enum class Outcome { Same, Changed, Failed };

struct Formatted {
  Outcome outcome = Outcome::Failed;
  std::string text;
};

Formatted Format(const Global& global, const std::string& name, std::string text) {
  source::SourceMap sources;
  diag::Sink sink;
  Limits limits;
  source::FileId id = sources.Add(name, std::move(text));
  auto file = parse::ParseFile(sources, id, limits, sink);
  if (file == nullptr || sink.has_errors()) {
    PrintDiagnostics(global, sources, sink);
    return {};
  }
  std::string printed = ast::Print(*file, sources);
  source::FileId again_id = sources.Add(name, printed);
  auto again = parse::ParseFile(sources, again_id, limits, sink);
  bool same_meaning = again != nullptr && !sink.has_errors() &&
                      ast::Dump(*again) == ast::Dump(*file) &&
                      again->comments.size() == file->comments.size();
  if (!same_meaning) {
    Refuse(global, diag::Kind::EngineFault,
           "`" + name + "` was left as it is: laying it out would have changed what it says");
    return {};
  }
  bool same = printed == sources.text(id);
  return {same ? Outcome::Same : Outcome::Changed, std::move(printed)};
}

int FormatStdin(const Global& global, bool check) {
  std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  Formatted formatted = Format(global, "<stdin>", std::move(text));
  if (formatted.outcome == Outcome::Failed) return kCannotJudge;
  if (check) return formatted.outcome == Outcome::Same ? kClean : kFindings;
  return WriteResult(global, "", formatted.text) ? kClean : kCannotJudge;
}

int Fmt(const Global& global, const FmtOptions& options) {
  if (options.paths.size() == 1 && options.paths[0] == "-")
    return FormatStdin(global, options.check);
  bool failed = false;
  bool changed = false;
  const std::vector<std::string> files =
      LawFiles(global, options.paths, Linked::PassedOver, failed);
  if (files.empty() && !failed) {
    return CannotFollow(global, NoLawsIn(options.paths),
                        "name law files or folders of them; `-` lays out stdin");
  }
  for (const std::string& path : files) {
    source::SourceMap sources;
    auto loaded = sources.Load(path, path, Limits().source_bytes_max);
    if (!loaded) {
      Refuse(global, diag::Kind::CannotRead, loaded.error().message);
      failed = true;
      continue;
    }
    Formatted formatted = Format(global, path, std::string(sources.text(*loaded)));
    failed |= formatted.outcome == Outcome::Failed;
    if (formatted.outcome != Outcome::Changed) continue;
    changed = true;
    if (options.check) {
      std::printf("%s\n", path.c_str());
    } else if (!WriteResult(global, path, formatted.text)) {
      failed = true;
    }
  }
  if (failed) return kCannotJudge;
  return options.check && changed ? kFindings : kClean;
}

}  // namespace

void AddFmt(CLI::App& app, Global& global, Run& run) {
  auto options = std::make_shared<FmtOptions>();
  CLI::App* command = app.add_subcommand("fmt", "Lay laws out; meaning and comments stay");
  command->add_option("paths", options->paths, "files and folders; `-` for stdin to stdout")
      ->required();
  command->add_flag("--check", options->check,
                    "write nothing; print what would change, exit 1 if anything");
  command->callback(
      [options, &global, &run] { run = [options, &global] { return Fmt(global, *options); }; });
}

}  // namespace meshlaw::cli
