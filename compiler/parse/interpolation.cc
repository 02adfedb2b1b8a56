// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/interpolation.h"

#include "compiler/parse/builder.h"
#include "compiler/parse/parser_run.h"

namespace meshlaw::parse {

void ReadInterpolation(const InterpolationText& text, const Limits& limits, diag::Sink& sink,
                       const std::function<void(MeshlawParser::ExprContext*)>& build) {
  source::Span inside = text.inside;
  Piece piece{text.file_text.substr(inside.begin, inside.end - inside.begin), inside.file,
              inside.begin};
  Tokens tokens = Lex(piece, limits, sink);
  if (!tokens.usable) return;
  ParserRun run(std::move(tokens.list), {inside.file, text.file_text, limits, sink});
  run.Do([&](GuardedParser& parser) {
    auto* whole = parser.interpolation();
    if (IsWhole(whole)) build(whole->expr());
  });
}

}  // namespace meshlaw::parse
