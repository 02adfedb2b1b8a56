// SPDX-License-Identifier: Apache-2.0
// File tests: a test is one .law file (or .rir, where the phase starts from the rule IR), run
// through one phase of the compiler.
//
// What a phase reports is written in the file, under the line it concerns:
//
//     when dataset.owner_mail == "x"
//     //~          ^ ERROR ML2006 `owner_mail` is not an attribute
//     //~ HELP did you mean `owner`?
//
// The text is a part of the message; a caret, if there is one, stands under the first column of the
// span; HELP belongs to the line before it. A diagnostic that no line expects fails the test, and a
// file is called fail_*.law if and only if it has an error. What a phase writes is compared with
// lines
// `//~> ...` at the end of the file or, if there are none, with <name>.golden beside it.
// `--update` rewrites both.
//
// A later phase plugs in with a main of its own:
//
//     int main(int argc, char** argv) {
//       return meshlaw::testing::RunFileTests(argc, argv, {{"sema", {CheckPhase}}});
//     }
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace meshlaw::testing {

struct PhaseInput {
  source::SourceMap& sources;  ///< the phase may add to it, the standard library for instance
  source::FileId file;
  std::filesystem::path path;
  diag::Sink& sink;
};

struct Phase {
  /// Gives what is compared with the golden text, or nothing if there is nothing to compare.
  std::function<std::optional<std::string>(PhaseInput&)> run;
  /// False for a phase whose very output is the diagnostics.
  bool diagnostics_are_annotated = true;
};

using Phases = std::map<std::string, Phase>;

/// Usage: PROGRAM --phase NAME [--update] [--filter TEXT] FILE_OR_FOLDER...
/// Gives 0 if all tests passed, 1 if one failed, 2 if none ran or the command line is wrong.
int RunFileTests(int argc, char** argv, const Phases& phases);

}  // namespace meshlaw::testing
