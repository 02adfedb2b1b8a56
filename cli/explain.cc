// SPDX-License-Identifier: Apache-2.0
// `meshlaw explain CODE`: the page of a diagnostic.
#include <CLI/CLI.hpp>
#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "compiler/diag/pages.h"

namespace meshlaw::cli {
namespace {

int Explain(const Global& global, const std::string& code) {
  if (code.empty()) {
    std::string list;
    for (const diag::KindInfo& info : diag::AllKinds()) {
      list += diag::CodeOf(info.kind) + "  " + std::string(info.slug) + "  " +
              std::string(info.summary) + "\n";
    }
    return WriteResult(global, "", list) ? kClean : kCannotJudge;
  }
  const diag::KindInfo* info = diag::FindKind(code);
  if (info == nullptr) {
    std::vector<std::string_view> slugs;
    for (const diag::KindInfo& each : diag::AllKinds()) slugs.push_back(each.slug);
    std::string_view nearest = diag::Nearest(code, slugs);
    return CannotFollow(global, "there is no diagnostic `" + code + "`",
                        nearest.empty() ? "`meshlaw explain` lists them"
                                        : "did you mean `" + std::string(nearest) + "`?");
  }
  return WriteResult(global, "", std::string(diag::PageFor(info->kind))) ? kClean : kCannotJudge;
}

}  // namespace

void AddExplain(CLI::App& app, Global& global, Run& run) {
  auto code = std::make_shared<std::string>();
  CLI::App* command =
      app.add_subcommand("explain", "What a diagnostic means, with an example and its mending");
  command->add_option("code", *code,
                      "ML2006 or sema/unknown-attribute; none: all of them in a line each");
  command->callback(
      [code, &global, &run] { run = [code, &global] { return Explain(global, *code); }; });
}

}  // namespace meshlaw::cli
