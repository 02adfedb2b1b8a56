// SPDX-License-Identifier: Apache-2.0
// The `meshlaw` program: reads the command line and runs one subcommand.
#include <CLI/CLI.hpp>

#include "cli/usage.h"

int main(int argc, char** argv) {
  using namespace meshlaw::cli;
  CLI::App app{
      "Meshlaw compiles the law of a data mesh and judges access, quality and interoperability by "
      "it."};
  app.set_version_flag("--version", "meshlaw " MESHLAW_VERSION);
  app.require_subcommand(1);
  app.fallthrough();
  Global global;
  Run run;
  app.add_flag("--no-color", global.no_color, "no colours (also: the variable NO_COLOR)");
  app.add_flag("-q,--quiet", global.quiet, "say nothing but the result and errors");
  app.add_option("--diagnostics", global.diagnostics, "form of diagnostics on stderr")
      ->check(CLI::IsMember({"text", "json"}));
  AddCheck(app, global, run);
  AddDecide(app, global, run);
  AddTest(app, global, run);
  AddFmt(app, global, run);
  AddCompile(app, global, run);
  AddExplain(app, global, run);
  AddInit(app, global, run);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // Help and version are clean; a line that cannot be followed could not judge.
    if (error.get_exit_code() == 0) return app.exit(error);
    global.diagnostics = AsksForJson(argc, argv) ? "json" : "text";
    const int status = TellUsage(global, app, error);
    EndDiagnostics(global);
    return status;
  }
  const int status = run();
  EndDiagnostics(global);
  return status;
}
