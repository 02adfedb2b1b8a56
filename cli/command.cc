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

void Remark(const Global& global, const std::string& text) {
  if (!global.wants_json()) std::fprintf(stderr, "meshlaw: %s\n", text.c_str());
}

bool UseColor(const Global& global, int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (global.no_color || (no_color != nullptr && *no_color != '\0')) return false;
  const char* term = std::getenv("TERM");
  return isatty(descriptor) && term != nullptr && std::strcmp(term, "dumb") != 0;
}

void PrintDiagnostics(const Global& global, const source::SourceMap& sources, diag::Sink& sink) {
  sink.Sort();
  if (global.wants_json()) {
    for (const diag::Diagnostic& each : sink.all())
      global.told->push_back(diag::RenderJson(sources, each));
    return;
  }
  std::string text = diag::RenderText(sources, sink, {.colour = UseColor(global, STDERR_FILENO)});
  std::fwrite(text.data(), 1, text.size(), stderr);
}

void EndDiagnostics(const Global& global) {
  if (!global.wants_json()) return;
  std::string text = "[";
  for (const std::string& object : *global.told) text += (text.size() > 1 ? ",\n" : "\n") + object;
  text += global.told->empty() ? "]\n" : "\n]\n";
  std::fwrite(text.data(), 1, text.size(), stderr);
}

int Refuse(const Global& global, diag::Kind kind, const std::string& message,
           const std::string& help) {
  source::SourceMap sources;
  diag::Sink sink;
  auto& d = sink.Report(kind, {}, message);
  if (!help.empty()) d.Help(help);
  PrintDiagnostics(global, sources, sink);
  return kCannotJudge;
}

int CannotFollow(const Global& global, const std::string& message, const std::string& help) {
  return Refuse(global, diag::Kind::BadUsage, message, help);
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
