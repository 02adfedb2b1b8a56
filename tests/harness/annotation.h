// SPDX-License-Identifier: Apache-2.0
// The `//~` lines of a file test.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace meshlaw::testing {

struct Annotation {
  uint32_t line = 0;        ///< that it speaks of; 0 for a diagnostic without a place
  uint32_t written_at = 0;  ///< its own line
  uint32_t column = 0;      ///< of the caret, or 0
  std::string severity;     ///< "error", "warning", "note"
  std::string code;
  std::string text;  ///< a part of the message
  std::vector<std::string> helps;
};

struct Annotations {
  std::vector<Annotation> expected;
  std::vector<std::string> faults;  ///< lines that are not annotations but look like them
};

Annotations ReadAnnotations(std::string_view text);

/// What differs between the annotations and the diagnostics about `file`, a line each; empty if
/// nothing does. A diagnostic about another file must be expected at line 0.
std::vector<std::string> CompareDiagnostics(const Annotations& annotations, const diag::Sink& sink,
                                            const source::SourceMap& sources, source::FileId file);

/// The text with its annotations replaced by ones for all of `sink`.
std::string RewriteAnnotations(std::string_view text, const diag::Sink& sink,
                               const source::SourceMap& sources, source::FileId file);

}  // namespace meshlaw::testing
