// SPDX-License-Identifier: Apache-2.0
// Diagnostics for a reader at a terminal: the message, the lines it speaks of with marks under
// them, and help.
//
// Whatever is in the source, the output cannot drive a terminal: control, bidirectional and
// invisible characters, and bytes that are not UTF-8, are shown as escapes. Marks stand under what
// they mark, with tabs, accents and wide characters too. A long line is cut around its marks.
#pragma once

#include <string>

#include "compiler/diag/diagnostic.h"

namespace meshlaw::diag {

struct TextOptions {
  bool colour = false;
};

/// One diagnostic, ending with a line break.
std::string RenderText(const source::SourceMap& sources, const Diagnostic& diagnostic,
                       const TextOptions& options = {});

/// All of a sink, with a blank line between two; then how many were dropped, and the pages to read
/// on those that have no help.
std::string RenderText(const source::SourceMap& sources, const Sink& sink,
                       const TextOptions& options = {});

}  // namespace meshlaw::diag
