// SPDX-License-Identifier: Apache-2.0
// What must hold of a text before anything reads it: its size, UTF-8, and that it shows as it
// reads.
#pragma once

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace meshlaw::parse {

/// Reports and returns false if the text is too large, is not UTF-8, or has characters anywhere (in
/// strings and comments too) that make an editor show something else than what the compiler reads.
bool CheckText(const source::SourceMap& sources, source::FileId file, const Limits& limits,
               diag::Sink& sink);

}  // namespace meshlaw::parse
