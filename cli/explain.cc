// SPDX-License-Identifier: Apache-2.0
// `meshlaw explain CODE`: the page of a diagnostic.
#include <CLI/CLI.hpp>
#include <memory>

#include "cli/command.h"
#include "cli/output.h"
#include "compiler/diag/pages.h"

namespace meshlaw::cli {
namespace {

int Explain(const std::string& code) {
  if (code.empty()) {
    std::string list;
    for (const diag::KindInfo& info : diag::AllKinds()) {
      list += diag::CodeOf(info.kind) + "  " + std::string(info.slug) + "  " +
              std::string(info.summary) + "\n";
    }
    return WriteResult("", list) ? kClean : kCannotJudge;
  }
  const diag::KindInfo* info = diag::FindKind(code);
  if (info == nullptr) {
    Say("there is no diagnostic `" + code + "`; `meshlaw explain` lists them");
    return kCannotJudge;
  }
  return WriteResult("", std::string(diag::PageFor(info->kind))) ? kClean : kCannotJudge;
}

}  // namespace

void AddExplain(CLI::App& app, Global&, Run& run) {
  auto code = std::make_shared<std::string>();
  CLI::App* command =
      app.add_subcommand("explain", "What a diagnostic means, with an example and its mending");
  command->add_option("code", *code,
                      "ML2006 or sema/unknown-attribute; none: all of them in a line each");
  command->callback([code, &run] { run = [code] { return Explain(*code); }; });
}

}  // namespace meshlaw::cli
