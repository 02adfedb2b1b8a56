// SPDX-License-Identifier: Apache-2.0
// The inside of `{...}` in a message, read by a parser of its own. Private to the room.
#pragma once

#include <functional>

#include "compiler/base/limits.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/parse/antlr.h"

namespace meshlaw::parse {

struct InterpolationText {
  std::string_view file_text;  ///< of the whole file
  source::Span inside;         ///< between the braces
};

/// Calls `build` with the expression if the text is exactly one; ANTLR's tree lives only during the
/// call. Mistakes go to `sink`, with places in the file.
void ReadInterpolation(const InterpolationText& text, const Limits& limits, diag::Sink& sink,
                       const std::function<void(MeshlawParser::ExprContext*)>& build);

}  // namespace meshlaw::parse
