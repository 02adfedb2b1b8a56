// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/parse.h"

#include "compiler/parse/builder.h"
#include "compiler/parse/parser_run.h"
#include "compiler/parse/text_check.h"

namespace meshlaw::parse {
namespace {

bool StartsConstitution(const Tokens& tokens) {
  return tokens.list.front()->getType() == MeshlawParser::CONSTITUTION;
}

}  // namespace

std::unique_ptr<ast::File> ParseFile(const source::SourceMap& sources, source::FileId id,
                                     const Limits& limits, diag::Sink& sink) {
  auto file = std::make_unique<ast::File>();
  file->source = id;
  if (!CheckText(sources, id, limits, sink)) return file;
  std::string_view text = sources.text(id);
  Tokens tokens = Lex({text, id, 0}, limits, sink);
  if (!tokens.usable) return file;
  file->comments = std::move(tokens.comments);
  file->is_constitution = StartsConstitution(tokens);
  ParserRun run(std::move(tokens.list), {id, text, limits, sink});
  run.Do([&](GuardedParser& parser) {
    Builder builder(*file, text, limits, sink);
    if (file->is_constitution) {
      builder.BuildConstitution(parser.constitution());
    } else {
      builder.BuildLaw(parser.law());
    }
  });
  return file;
}

}  // namespace meshlaw::parse
