// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/boundary.h"

namespace meshlaw::parse {
namespace {

using antlr4::Token;
using antlr4::TokenStream;

bool FirstOnLine(TokenStream& stream) {
  return stream.index() == 0 || stream.LT(-1)->getLine() < stream.LT(1)->getLine();
}

bool IsWordStart(size_t type) {
  return type == MeshlawParser::IDENT || type == MeshlawParser::QUOTED_IDENT;
}

bool StartsRule(TokenStream& stream) {
  size_t type = stream.LA(1);
  if (type == MeshlawParser::MANDATORY || type == MeshlawParser::FLOOR) {
    return stream.LA(2) == MeshlawParser::RULE;
  }
  return type == MeshlawParser::RULE && stream.LA(3) == MeshlawParser::LBRACE;
}

/// Soft words start a part only where nothing else can be meant: at the start of a line, or before
/// what only the part has.
bool StartsPart(TokenStream& stream) {
  size_t next = stream.LA(2);
  switch (stream.LA(1)) {
    case MeshlawParser::WHEN:
    case MeshlawParser::UNLESS:
    case MeshlawParser::BECAUSE:
    case MeshlawParser::WHERE:
    case MeshlawParser::EACH: return true;
    case MeshlawParser::ON: return next == MeshlawParser::ERROR;
    case MeshlawParser::IN: return next == MeshlawParser::FORCE;
    case MeshlawParser::ROWS: return next == MeshlawParser::WHERE;
    case MeshlawParser::WHOLE: return next == MeshlawParser::LBRACE;
    case MeshlawParser::FIX:
    case MeshlawParser::CITES: return next == MeshlawParser::STRING;
    case MeshlawParser::THAT:
    case MeshlawParser::COLUMNS:
    case MeshlawParser::SEVERITY:
    case MeshlawParser::WAIVABLE:
    case MeshlawParser::SHADOW:
    case MeshlawParser::REPLACES: return FirstOnLine(stream);
    default: return false;
  }
}

}  // namespace

bool StartsStatement(TokenStream& stream) {
  size_t type = stream.LA(1);
  return FirstOnLine(stream) && (type == MeshlawParser::LET || type == MeshlawParser::EXPECT);
}

namespace {

bool StartsLabelled(TokenStream& stream) { return stream.LA(2) == MeshlawParser::COLON; }

bool StartsInside(TokenStream& stream, size_t rule) {
  switch (rule) {
    case MeshlawParser::RuleRulePart:
    case MeshlawParser::RuleEffect:
    case MeshlawParser::RuleRuleDecl: return StartsPart(stream);
    case MeshlawParser::RuleFirstClause:
    case MeshlawParser::RuleNextClause:
    case MeshlawParser::RuleClauseBlock:
      return stream.LA(1) == MeshlawParser::SEMI || StartsLabelled(stream);
    case MeshlawParser::RuleTestStatement:
    case MeshlawParser::RuleTestDecl: return StartsStatement(stream);
    case MeshlawParser::RuleAttribute:
    case MeshlawParser::RuleRecordDecl:
    case MeshlawParser::RuleEntityDecl: return StartsLabelled(stream);
    case MeshlawParser::RuleSetting:
    case MeshlawParser::RuleSettingBlock:
    case MeshlawParser::RuleConstitution:
    case MeshlawParser::RuleConstitutionDecl: return FirstOnLine(stream);
    case MeshlawParser::RuleModuleDecl:
    case MeshlawParser::RuleUseDecl: return stream.LA(1) == MeshlawParser::USE;
    default: return false;
  }
}

/// Rules whose mistakes stay between the braces of what they stand in.
bool StandsInBraces(size_t rule) {
  switch (rule) {
    case MeshlawParser::RuleItem:
    case MeshlawParser::RuleLaw:
    case MeshlawParser::RuleConstitution:
    case MeshlawParser::RuleConstitutionDecl:
    case MeshlawParser::RuleModuleDecl:
    case MeshlawParser::RuleUseDecl: return false;
    default: return true;
  }
}

int Step(size_t type) {
  switch (type) {
    case MeshlawParser::LPAREN:
    case MeshlawParser::LBRACK:
    case MeshlawParser::LBRACE: return 1;
    case MeshlawParser::RPAREN:
    case MeshlawParser::RBRACK:
    case MeshlawParser::RBRACE: return -1;
    default: return 0;
  }
}

/// How many brackets stand open between the start of `context` and the stream's place. A block that
/// recovers at its own level has its own brace open, which is where it wants to stay.
int OpenBrackets(TokenStream& stream, antlr4::ParserRuleContext& context) {
  int depth = 0;
  for (size_t i = context.getStart()->getTokenIndex(); i < stream.index(); ++i) {
    depth = std::max(0, depth + Step(stream.get(i)->getType()));
  }
  switch (context.getRuleIndex()) {
    case MeshlawParser::RuleRuleDecl:
    case MeshlawParser::RuleTestDecl:
    case MeshlawParser::RuleRecordDecl:
    case MeshlawParser::RuleEntityDecl:
    case MeshlawParser::RuleClauseBlock:
    case MeshlawParser::RuleSettingBlock: return std::max(0, depth - 1);
    case MeshlawParser::RuleLaw:
    case MeshlawParser::RuleConstitution: return 0;
    default: return depth;
  }
}

}  // namespace

bool ContainsMistakes(size_t rule) {
  switch (rule) {
    case MeshlawParser::RuleLaw:
    case MeshlawParser::RuleConstitution:
    case MeshlawParser::RuleConstitutionDecl:
    case MeshlawParser::RuleModuleDecl:
    case MeshlawParser::RuleUseDecl:
    case MeshlawParser::RuleItem:
    case MeshlawParser::RuleEffect:
    case MeshlawParser::RuleRulePart:
    case MeshlawParser::RuleFirstClause:
    case MeshlawParser::RuleNextClause:
    case MeshlawParser::RuleTestStatement:
    case MeshlawParser::RuleAttribute:
    case MeshlawParser::RuleSetting:
    case MeshlawParser::RuleInterpolation: return true;
    default: return false;
  }
}

bool StartsItem(TokenStream& stream) {
  if (StartsRule(stream)) return true;
  if (!FirstOnLine(stream)) return false;
  size_t next = stream.LA(2);
  bool word = IsWordStart(next);
  bool margin = stream.LT(1)->getCharPositionInLine() == 0;
  switch (stream.LA(1)) {
    case MeshlawParser::TEST: return next == MeshlawParser::STRING;
    case MeshlawParser::ENTITY:
    case MeshlawParser::ENUM:
    case MeshlawParser::RECORD: return word;
    case MeshlawParser::ORDERED: return next == MeshlawParser::ENUM;
    case MeshlawParser::RULE: return margin;
    case MeshlawParser::ACTION:
    case MeshlawParser::CONST:
    case MeshlawParser::DEF:
    case MeshlawParser::PARAM:
    case MeshlawParser::SET:
    case MeshlawParser::WAIVE: return margin;
    default: return false;
  }
}

void SkipToBoundary(TokenStream& stream, antlr4::ParserRuleContext& context) {
  size_t rule = context.getRuleIndex();
  int depth = OpenBrackets(stream, context);
  while (stream.LA(1) != Token::EOF) {
    if (StartsItem(stream)) return;
    if (depth == 0) {
      if (StandsInBraces(rule) && stream.LA(1) == MeshlawParser::RBRACE) return;
      if (StartsInside(stream, rule)) return;
    }
    depth = std::max(0, depth + Step(stream.LA(1)));
    stream.consume();
  }
}

}  // namespace meshlaw::parse
