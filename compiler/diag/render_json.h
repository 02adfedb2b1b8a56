// SPDX-License-Identifier: Apache-2.0
// Diagnostics for programs. Lines and columns count from 1, columns in code points; a diagnostic
// without a place has no `file` and no position.
//
//   {"code": "ML2014", "slug": "sema/unknown-attribute", "severity": "error", "message": "...",
//    "file": "a.law", "line": 1, "column": 2, "end_line": 1, "end_column": 5, "label": "...",
//    "labels": [{"message": "...", "file": ..., "line": ...}], "help": ["..."]}
#pragma once

#include <string>

#include "compiler/diag/diagnostic.h"

namespace meshlaw::diag {

/// One object, on one line.
std::string RenderJson(const source::SourceMap& sources, const Diagnostic& diagnostic);
/// An array of them, one a line, ending with a line break.
std::string RenderJson(const source::SourceMap& sources, const Sink& sink);

}  // namespace meshlaw::diag
