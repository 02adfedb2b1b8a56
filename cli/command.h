// SPDX-License-Identifier: Apache-2.0
// What the subcommands share: their registration, the exit statuses, and how they speak.
//
// stdout has the result and nothing else; everything said about the run goes to stderr, as text or
// as one JSON array of all diagnostics. Exit status: 0 clean, 1 findings or failed tests, 2 could
// not judge (usage, unreadable input, faults in the law).
#pragma once

#include <functional>
#include <memory>
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
  /// As JSON, what was told so far: a run has one array, which its end prints.
  std::shared_ptr<std::vector<std::string>> told = std::make_shared<std::vector<std::string>>();

  bool wants_json() const { return diagnostics == "json"; }
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

/// Tells what the sink holds: as text, on stderr at once; as JSON, when the run ends.
void PrintDiagnostics(const Global& global, const source::SourceMap& sources, diag::Sink& sink);
/// Prints the one JSON array of the run, if that is the form.
void EndDiagnostics(const Global& global);
/// Tells one thing that has no place in a file. The operator must mend it: gives the exit status.
int Refuse(const Global& global, diag::Kind kind, const std::string& message,
           const std::string& help = "");
/// The same of a command line that cannot be followed, with what to do instead.
int CannotFollow(const Global& global, const std::string& message, const std::string& help);
/// The folder of the mesh that a path names, by itself or by its constitution; empty if it is none.
std::string MeshAt(const std::string& path);
/// Of paths without one file that ends with `.law`.
std::string NoLawsIn(const std::vector<std::string>& paths);
/// Prints one line to stderr for whoever reads along: `meshlaw: ...`. It is no fault, and programs
/// are not told.
void Remark(const Global& global, const std::string& text);
/// True if `descriptor` is a terminal and colours are wanted (NO_COLOR, --no-color).
bool UseColor(const Global& global, int descriptor);

}  // namespace meshlaw::cli
