// SPDX-License-Identifier: Apache-2.0
#include "cli/command.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

#include "compiler/diag/render_json.h"
#include "compiler/diag/render_text.h"

namespace meshlaw::cli {

namespace fs = std::filesystem;

void Say(const std::string& text) { std::fprintf(stderr, "meshlaw: %s\n", text.c_str()); }

bool UseColor(const Global& global, int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (global.no_color || (no_color != nullptr && *no_color != '\0')) return false;
  const char* term = std::getenv("TERM");
  return isatty(descriptor) && term != nullptr && std::strcmp(term, "dumb") != 0;
}

void PrintDiagnostics(const Global& global, const source::SourceMap& sources, diag::Sink& sink) {
  sink.Sort();
  std::string text;
  if (global.diagnostics == "json") {
    text = diag::RenderJson(sources, sink) + "\n";
  } else {
    text = diag::RenderText(sources, sink, {.colour = UseColor(global, STDERR_FILENO)});
  }
  std::fwrite(text.data(), 1, text.size(), stderr);
}

int CannotFollow(const Global& global, const std::string& message, const std::string& help) {
  source::SourceMap sources;
  diag::Sink sink;
  sink.Report(diag::Kind::BadUsage, {}, message).Help(help);
  PrintDiagnostics(global, sources, sink);
  return kCannotJudge;
}

std::string MeshAt(const std::string& path) {
  std::error_code error;
  if (fs::exists(fs::path(path) / "constitution.law", error)) return path;
  if (fs::path(path).filename() != "constitution.law") return {};
  std::string folder = fs::path(path).parent_path().string();
  return folder.empty() ? "." : folder;
}

std::string NoLawsIn(const std::vector<std::string>& paths) {
  std::string names;
  for (const std::string& path : paths) names += (names.empty() ? "`" : ", `") + path + "`";
  return "no file in " + names + " ends with `.law`";
}

}  // namespace meshlaw::cli
