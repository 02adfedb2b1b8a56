// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/parser_run.h"

#include <fmt/format.h>

namespace meshlaw::parse {

ParserRun::ParserRun(std::vector<std::unique_ptr<antlr4::Token>> tokens, const RunContext& context)
    : context_(context),
      source_(std::move(tokens)),
      stream_(&source_),
      parser_(&stream_, context.limits.depth_max) {
  parser_.removeErrorListeners();
  parser_.setErrorHandler(
      std::make_shared<ErrorStrategy>(context.file, context.file_text, context.sink));
  // The grammar has no decision that needs more (tests/parse/grammar_test.cc).
  parser_.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
      antlr4::atn::PredictionMode::SLL);
}

void ParserRun::ReportTooDeep(const antlr4::Token& token) {
  context_.sink.Report(
      diag::Kind::TooDeep, SpanOf(context_.file, token),
      fmt::format("operators are nested more than {} deep", context_.limits.depth_max));
}

void ParserRun::ReportFault(const std::exception& e) {
  context_.sink.Report(diag::Kind::EngineFault, source::Span{context_.file, 0, 0},
                       fmt::format("the parser failed: {}", e.what()));
}

}  // namespace meshlaw::parse
