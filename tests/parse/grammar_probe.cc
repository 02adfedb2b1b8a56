// SPDX-License-Identifier: Apache-2.0
#include "tests/parse/grammar_probe.h"

#include "compiler/parse/guarded_parser.h"
#include "compiler/parse/lex.h"

namespace meshlaw::testing {
namespace {

using parse::MeshlawLexer;
using parse::MeshlawParser;

/// Far more than any decision needs, far less than an expression has.
constexpr size_t kLookAheadMax = 8;

/// Counts the times that ANTLR could not settle a decision by its fast method.
class Reports : public antlr4::BaseErrorListener {
 public:
  void reportAmbiguity(antlr4::Parser* parser, const antlr4::dfa::DFA& dfa, size_t start,
                       size_t stop, bool, const antlrcpp::BitSet&,
                       antlr4::atn::ATNConfigSet*) override {
    Add("ambiguous", parser, dfa, start, stop);
  }
  void reportAttemptingFullContext(antlr4::Parser* parser, const antlr4::dfa::DFA& dfa,
                                   size_t start, size_t stop, const antlrcpp::BitSet&,
                                   antlr4::atn::ATNConfigSet*) override {
    Add("full context", parser, dfa, start, stop);
  }
  void syntaxError(antlr4::Recognizer*, antlr4::Token*, size_t line, size_t,
                   const std::string& text, std::exception_ptr) override {
    found.push_back("line " + std::to_string(line) + ": " + text);
  }

  std::vector<std::string> found;

 private:
  void Add(const std::string& what, antlr4::Parser* parser, const antlr4::dfa::DFA& dfa,
           size_t start, size_t stop) {
    std::string text = what + " in " + parser->getRuleNames()[dfa.atnStartState->ruleIndex] + " at";
    for (size_t i = start; i <= stop; ++i) {
      antlr4::Token* token = parser->getTokenStream()->get(i);
      text += " " + parser->getVocabulary().getDisplayName(token->getType());
    }
    found.push_back(text);
  }
};

/// Remembers how far beyond the current token the parser ever looked.
class WatchedStream : public antlr4::CommonTokenStream {
 public:
  using CommonTokenStream::CommonTokenStream;

  void seek(size_t index) override {
    // Prediction consumes tokens and then seeks back to where it started.
    if (index < this->index()) look_ahead = std::max(look_ahead, this->index() - index);
    CommonTokenStream::seek(index);
  }

  size_t look_ahead = 0;
};

}  // namespace

std::vector<std::string> UnsettledDecisions(const std::string& text) {
  source::SourceMap sources;
  source::FileId id = sources.Add("test.law", text);
  diag::Sink sink;
  parse::Tokens tokens = parse::Lex({sources.text(id), id, 0}, {}, sink);
  bool constitution = tokens.list.front()->getType() == MeshlawParser::CONSTITUTION;
  antlr4::ListTokenSource source(std::move(tokens.list));
  WatchedStream stream(&source);
  parse::GuardedParser parser(&stream, Limits{}.depth_max);
  Reports reports;
  parser.removeErrorListeners();
  parser.addErrorListener(&reports);
  parser.getInterpreter<antlr4::atn::ParserATNSimulator>()->setPredictionMode(
      antlr4::atn::PredictionMode::LL_EXACT_AMBIG_DETECTION);
  if (constitution) {
    parser.constitution();
  } else {
    parser.law();
  }
  if (stream.look_ahead > kLookAheadMax) {
    reports.found.push_back("looked " + std::to_string(stream.look_ahead) + " tokens ahead");
  }
  return reports.found;
}

std::vector<std::string> WordsOfTheLexer() {
  antlr4::ANTLRInputStream empty;
  MeshlawLexer lexer(&empty);
  std::vector<std::string> words;
  for (size_t type = MeshlawLexer::AND; type <= MeshlawLexer::WITHIN; ++type) {
    std::string word = lexer.getVocabulary().getLiteralName(type);
    words.push_back(word.substr(1, word.size() - 2));
  }
  return words;
}

}  // namespace meshlaw::testing
