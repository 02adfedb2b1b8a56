// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/error_strategy.h"

#include <fmt/format.h>

#include "compiler/parse/boundary.h"
#include "compiler/parse/expectation.h"

namespace meshlaw::parse {
namespace {

using antlr4::Parser;
using antlr4::ParserRuleContext;
using antlr4::RecognitionException;
using antlr4::Token;
using antlr4::TokenStream;
using antlr4::misc::IntervalSet;
using diag::Kind;

TokenStream& StreamOf(Parser& parser) { return *parser.getTokenStream(); }

bool IsOpen(size_t type) {
  return type == MeshlawParser::LPAREN || type == MeshlawParser::LBRACK ||
         type == MeshlawParser::LBRACE;
}
bool IsClose(size_t type) {
  return type == MeshlawParser::RPAREN || type == MeshlawParser::RBRACK ||
         type == MeshlawParser::RBRACE;
}

/// The innermost bracket that is open before `index`, or null.
Token* OpenBefore(TokenStream& stream, size_t index) {
  int closed = 0;
  for (size_t i = index; i-- > 0;) {
    size_t type = stream.get(i)->getType();
    if (IsClose(type)) ++closed;
    if (IsOpen(type) && closed-- == 0) return stream.get(i);
  }
  return nullptr;
}

/// What the parser could have read at the token where prediction gave up, which may lie some tokens
/// after the place where it started.
IntervalSet ExpectedByPrediction(const antlr4::NoViableAltException& e) {
  IntervalSet expected;
  for (const auto& config : e.getDeadEndConfigs()->configs) {
    if (config->state->epsilonOnlyTransitions) continue;
    for (auto* transition : config->state->transitions) expected.addAll(transition->label());
  }
  return expected;
}

IntervalSet ExpectedAt(Parser& parser, const RecognitionException& e) {
  const auto* dead_end = dynamic_cast<const antlr4::NoViableAltException*>(&e);
  if (dead_end != nullptr && dead_end->getStartToken() != e.getOffendingToken() &&
      dead_end->getDeadEndConfigs() != nullptr) {
    return ExpectedByPrediction(*dead_end);
  }
  return parser.getATN().nextTokens(parser.getATN().states[e.getOffendingState()],
                                    dynamic_cast<antlr4::RuleContext*>(e.getCtx()));
}

/// The loops over what stands between braces, and over a whole file: where a stray token can be
/// skipped without losing what follows. They are known by what may end them.
bool IsBodyLoop(Parser& parser, const IntervalSet& allowed) {
  switch (parser.getContext()->getRuleIndex()) {
    case MeshlawParser::RuleLaw:
    case MeshlawParser::RuleConstitution: return allowed.contains(Token::EOF);
    case MeshlawParser::RuleRuleDecl:
    case MeshlawParser::RuleClauseBlock:
    case MeshlawParser::RuleTestDecl:
    case MeshlawParser::RuleRecordDecl:
    case MeshlawParser::RuleEntityDecl:
    case MeshlawParser::RuleSettingBlock:
      return allowed.contains(static_cast<size_t>(MeshlawParser::RBRACE));
    default: return false;
  }
}

/// Whether the mistake is likely a bracket that was never closed.
bool LacksBracket(TokenStream& stream, const IntervalSet& expected) {
  if (expected.contains(static_cast<size_t>(MeshlawParser::RPAREN)) ||
      expected.contains(static_cast<size_t>(MeshlawParser::RBRACK))) {
    return true;
  }
  return expected.contains(static_cast<size_t>(MeshlawParser::RBRACE)) &&
         (expected.size() == 1 || StartsItem(stream));
}

/// Declarations have a `=` of their own; elsewhere one was meant to compare.
bool MayCompare(size_t rule) {
  switch (rule) {
    case MeshlawParser::RuleLaw:
    case MeshlawParser::RuleRuleDecl:
    case MeshlawParser::RuleConditionPart:
    case MeshlawParser::RuleClauseBlock:
    case MeshlawParser::RuleTestDecl:
    case MeshlawParser::RuleExpr:
    case MeshlawParser::RuleParen:
    case MeshlawParser::RuleInterpolation: return true;
    default: return false;
  }
}

/// Whether a slash and a star touch here: what opens a comment in other languages.
bool OpensComment(TokenStream& stream, const Token& found) {
  size_t index = found.getTokenIndex();
  const Token *slash = &found, *star = &found;
  if (found.getType() == MeshlawParser::STAR && index > 0) slash = stream.get(index - 1);
  if (found.getType() == MeshlawParser::SLASH && index >= stream.index()) {
    star = stream.LT(static_cast<ssize_t>(index - stream.index()) + 2);
  }
  return slash->getType() == MeshlawParser::SLASH && star->getType() == MeshlawParser::STAR &&
         EndOf(*slash) == BeginOf(*star);
}

/// Whether what was found ends or starts a key that the grammar of maps does not take.
bool IsKey(size_t found, size_t rule) {
  return (found == MeshlawParser::COLON &&
          (rule == MeshlawParser::RuleSetLiteral || rule == MeshlawParser::RuleEntityRef)) ||
         (found == MeshlawParser::MINUS && rule == MeshlawParser::RuleMapLiteral);
}

std::string_view HabitHelp(size_t found, size_t rule) {
  if (IsKey(found, rule))
    return "a key of a map that is not one literal stands in parentheses, as in `{(low): 1}`";
  switch (found) {
    case MeshlawParser::ASSIGN: return MayCompare(rule) ? "values are compared with `==`" : "";
    case MeshlawParser::SEMI: return "declarations and parts of a rule need no `;`";
    case MeshlawParser::USE: return "`use` stands before the first declaration";
    case MeshlawParser::MODULE: return "a file has one `module`, at its start";
    case MeshlawParser::QUESTION: return "a choice is written `if a then b else c`";
    case MeshlawParser::IS:
      return "`is` takes `null` or `present`, with or without `not`; values are compared with `==`";
    case MeshlawParser::ONE: return "membership is written `one of`";
    case MeshlawParser::STARTS: return "a prefix is tested with `starts with`";
    case MeshlawParser::ENDS: return "a suffix is tested with `ends with`";
    default: return {};
  }
}

}  // namespace

std::string_view ErrorStrategy::TextOf(const Token& token) const {
  return text_.substr(BeginOf(token), EndOf(token) - BeginOf(token));
}

/// A mistake is reported by the rule it is in and again by each rule it climbs out of.
bool ErrorStrategy::IsNew(const Token& found) {
  if (found.getTokenIndex() == reported_at_) return false;
  reported_at_ = found.getTokenIndex();
  return true;
}

Token* ErrorStrategy::recoverInline(Parser* parser) {
  throw antlr4::InputMismatchException(parser);
}

void ErrorStrategy::reportError(Parser* parser, const RecognitionException& e) {
  Token& found = *e.getOffendingToken();
  if (!IsNew(found) || TakeBack(*parser)) return;
  // The lexer has said what is wrong with it.
  if (found.getType() == MeshlawParser::UNKNOWN) return;
  Report(*parser, found, ExpectedAt(*parser, e));
}

/// After `const a = 1 +`, the `const` of the next line reads as a name, and the mistake shows one
/// token late. Then it is told where it was made, and the word starts its declaration after all.
bool ErrorStrategy::TakeBack(Parser& parser) {
  TokenStream& stream = StreamOf(parser);
  if (stream.index() == 0) return false;
  Token* word = stream.LT(-1);
  if (word->getType() == MeshlawParser::RULE || word->getType() < MeshlawParser::ACTION)
    return false;
  for (auto* rule = parser.getContext(); rule != nullptr;
       rule = static_cast<ParserRuleContext*>(rule->parent)) {
    bool starts_file = rule->getRuleIndex() == MeshlawParser::RuleLaw;
    if (!starts_file && rule->getRuleIndex() != MeshlawParser::RuleExpr &&
        rule->getStart() == word) {
      return false;
    }
  }
  stream.seek(word->getTokenIndex());
  if (!StartsItem(stream) && !StartsStatement(stream)) {
    stream.seek(word->getTokenIndex() + 1);
    return false;
  }
  reported_at_ = word->getTokenIndex();
  sink_.Report(Kind::UnexpectedToken, SpanOf(file_, *word),
               fmt::format("found `{}`, but what stands before it is not finished", TextOf(*word)));
  return true;
}

void ErrorStrategy::recover(Parser* parser, std::exception_ptr e) {
  ParserRuleContext* context = parser->getContext();
  if (!ContainsMistakes(context->getRuleIndex())) std::rethrow_exception(e);
  TokenStream& stream = StreamOf(*parser);
  // Two recoveries at one token without progress between them would go on for ever.
  if (stream.index() == recovered_at_ && stream.LA(1) != Token::EOF) stream.consume();
  SkipToBoundary(stream, *context);
  recovered_at_ = stream.index();
}

void ErrorStrategy::sync(Parser* parser) {
  const antlr4::atn::ATN& atn = parser->getATN();
  antlr4::atn::ATNState* state = atn.states[parser->getState()];
  size_t type = state->getStateType();
  if (type != antlr4::atn::ATNState::STAR_LOOP_ENTRY &&
      type != antlr4::atn::ATNState::STAR_LOOP_BACK) {
    return;
  }
  TokenStream& stream = StreamOf(*parser);
  IntervalSet allowed = atn.nextTokens(state);
  if (allowed.contains(stream.LA(1)) || !IsBodyLoop(*parser, allowed)) return;
  Token& found = *stream.LT(1);
  if (IsNew(found)) {
    if (TakeBack(*parser)) return;
    if (found.getType() != MeshlawParser::UNKNOWN) Report(*parser, found, allowed);
  }
  bool stays =
      found.getType() == Token::EOF ||
      (parser->getContext()->getRuleIndex() != MeshlawParser::RuleLaw && StartsItem(stream));
  if (stays) return;
  stream.consume();
  SkipToBoundary(stream, *parser->getContext());
}

void ErrorStrategy::Report(Parser& parser, Token& found, const IntervalSet& expected) {
  if (found.getType() != Token::EOF) return ReportFound(parser, found, expected);
  Place place{parser.getVocabulary(), parser.getContext()->getRuleIndex(),
              TextOf(*parser.getContext()->getStart())};
  size_t index = found.getTokenIndex();
  source::Span end = SpanOf(file_, found);
  if (index > 0) {
    uint32_t last = EndOf(*StreamOf(parser).get(index - 1));
    end = {file_, last, last};
  }
  bool interpolation = EndOf(found) < text_.size();
  auto& report =
      sink_.Report(Kind::UnexpectedEnd, end,
                   fmt::format("{} ends here, expected {}", interpolation ? "it" : "the text",
                               DescribeExpected(expected, place)));
  if (Token* open = OpenBefore(StreamOf(parser), index)) {
    report.At(SpanOf(file_, *open), "this is not closed");
  }
}

void ErrorStrategy::ReportFound(Parser& parser, Token& found, const IntervalSet& expected) {
  size_t rule = parser.getContext()->getRuleIndex();
  size_t index = found.getTokenIndex();
  Place place{parser.getVocabulary(), rule, TextOf(*parser.getContext()->getStart()),
              index == 0 ? 0 : StreamOf(parser).get(index - 1)->getType()};
  std::string_view text = TextOf(found);
  std::string shown = text.size() <= 40 ? fmt::format("`{}`", text) : "this token";
  bool unclosed = LacksBracket(StreamOf(parser), expected);
  std::string wanted = unclosed && StartsItem(StreamOf(parser))
                           ? "a closing bracket before the next declaration"
                           : DescribeExpected(expected, place);
  bool no_module = rule == MeshlawParser::RuleModuleDecl &&
                   expected.contains(static_cast<size_t>(MeshlawParser::MODULE));
  auto& report =
      no_module
          ? sink_.Report(Kind::MissingModule, SpanOf(file_, found),
                         fmt::format("a law starts with `module` and its name, not with {}", shown))
          : sink_.Report(Kind::UnexpectedToken, SpanOf(file_, found),
                         fmt::format("found {}, expected {}", shown, wanted));
  bool word = found.getType() == MeshlawParser::IDENT || found.getType() >= MeshlawParser::ACTION;
  std::string_view meant = word ? diag::Nearest(text, ExpectedWords(expected)) : std::string_view();
  if (!meant.empty()) report.Help(fmt::format("did you mean `{}`?", meant));
  std::string_view habit = OpensComment(StreamOf(parser), found) ? "comments start with `//`"
                                                                 : HabitHelp(found.getType(), rule);
  if (!habit.empty()) report.Help(std::string(habit));
  Token* open = unclosed ? OpenBefore(StreamOf(parser), index) : nullptr;
  if (open != nullptr) report.At(SpanOf(file_, *open), "this is not closed");
}

}  // namespace meshlaw::parse
