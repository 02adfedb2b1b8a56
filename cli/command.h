// SPDX-License-Identifier: Apache-2.0
// What the subcommands share: their registration, the exit statuses, and how they speak.
//
// stdout has the result and nothing else; everything said about the run goes to stderr. Exit
// status: 0 clean, 1 findings or failed tests, 2 could not judge (usage, unreadable input, faults
// in the law).
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "compiler/base/limits.h"
#include "compiler/base/result.h"
#include "compiler/diag/diagnostic.h"

namespace CLI {
class App;
}

namespace meshlaw::cli {

inline constexpr int kClean = 0;
inline constexpr int kFindings = 1;
inline constexpr int kCannotJudge = 2;

/// Options that every subcommand has.
struct Global {
  bool no_color = false;
  bool quiet = false;
  std::string diagnostics = "text";  ///< or "json"
};

/// A subcommand adds itself to the app and leaves what to run in `run`.
using Run = std::function<int()>;
void AddCheck(CLI::App& app, Global& global, Run& run);
void AddDecide(CLI::App& app, Global& global, Run& run);
void AddCompile(CLI::App& app, Global& global, Run& run);
void AddFmt(CLI::App& app, Global& global, Run& run);
void AddTest(CLI::App& app, Global& global, Run& run);
void AddExplain(CLI::App& app, Global& global, Run& run);
void AddInit(CLI::App& app, Global& global, Run& run);

/// Prints what the sink holds to stderr, in the form that was asked for.
void PrintDiagnostics(const Global& global, const source::SourceMap& sources, diag::Sink& sink);
/// Prints that a command line cannot be followed and what to do instead; gives the exit status.
int CannotFollow(const Global& global, const std::string& message, const std::string& help);
/// The folder of the mesh that a path names, by itself or by its constitution; empty if it is none.
std::string MeshAt(const std::string& path);
/// Of paths without one file that ends with `.law`.
std::string NoLawsIn(const std::vector<std::string>& paths);
/// Prints one line to stderr: `meshlaw: ...`.
void Say(const std::string& text);
/// True if `descriptor` is a terminal and colours are wanted (NO_COLOR, --no-color).
bool UseColor(const Global& global, int descriptor);

}  // namespace meshlaw::cli
