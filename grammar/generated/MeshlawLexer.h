
// Generated from MeshlawLexer.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace meshlaw::parse::generated {


class  MeshlawLexer : public antlr4::Lexer {
public:
  enum {
    AND = 1, BECAUSE = 2, BY = 3, EACH = 4, ELSE = 5, EXCEPT = 6, FALSE = 7, 
    FORCE = 8, HAS = 9, IF = 10, IMPLIES = 11, IN = 12, IS = 13, MODULE = 14, 
    NOT = 15, NULL_ = 16, ON = 17, OR = 18, RULE = 19, THEN = 20, TRUE = 21, 
    UNLESS = 22, USE = 23, WHEN = 24, WHERE = 25, ACTION = 26, ALL = 27, 
    ANY = 28, APPLIES = 29, APPLY = 30, CHECK = 31, CITES = 32, COLUMNS = 33, 
    CONST = 34, CONSTITUTION = 35, CONTAINS = 36, DEF = 37, DENIED = 38, 
    DENY = 39, DOES = 40, ENDS = 41, ENTITY = 42, ENUM = 43, ERROR = 44, 
    EXPECT = 45, FAILS = 46, FIX = 47, FLOOR = 48, FORBID = 49, FORBIDDEN = 50, 
    FROM = 51, GROUP = 52, LET = 53, LIMIT = 54, MANDATORY = 55, MASK = 56, 
    MATCH = 57, MATCHES = 58, NAN_ = 59, NO = 60, OF = 61, ONE = 62, ORDERED = 63, 
    PARAM = 64, PASSES = 65, PERMIT = 66, PERMITTED = 67, PRESENT = 68, 
    RECORD = 69, REPLACES = 70, REQUIRE = 71, ROW = 72, ROWS = 73, SET = 74, 
    SEVERITY = 75, SHADOW = 76, SKIPS = 77, STARTS = 78, TEST = 79, THAT = 80, 
    TOLERATE = 81, UNTIL = 82, VALUE = 83, WAIVABLE = 84, WAIVE = 85, WHOLE = 86, 
    WITH = 87, WITHIN = 88, DURATION = 89, RATIO = 90, FLOAT = 91, DECIMAL = 92, 
    INT = 93, BAD_NUMBER = 94, IDENT = 95, QUOTED_IDENT = 96, BAD_QUOTED = 97, 
    RAW_STRING = 98, STRING = 99, BAD_STRING = 100, EQ = 101, NE = 102, 
    LE = 103, GE = 104, LT = 105, GT = 106, ASSIGN = 107, PLUS = 108, MINUS = 109, 
    STAR = 110, SLASH = 111, PERCENT = 112, COALESCE = 113, QUESTION = 114, 
    COLONCOLON = 115, COLON = 116, COMMA = 117, SEMI = 118, DOTDOT = 119, 
    DOT = 120, LPAREN = 121, RPAREN = 122, LBRACE = 123, RBRACE = 124, LBRACK = 125, 
    RBRACK = 126, DOC_COMMENT = 127, COMMENT = 128, SPACE = 129, UNKNOWN = 130
  };

  enum {
    COMMENTS = 2
  };

  explicit MeshlawLexer(antlr4::CharStream *input);
  ~MeshlawLexer();

  virtual std::string getGrammarFileName() const override;
  virtual const std::vector<std::string>& getRuleNames() const override;

  virtual const std::vector<std::string>& getChannelNames() const override;
  virtual const std::vector<std::string>& getModeNames() const override;
  virtual const std::vector<std::string>& getTokenNames() const override; // deprecated, use vocabulary instead
  virtual antlr4::dfa::Vocabulary& getVocabulary() const override;

  virtual const std::vector<uint16_t> getSerializedATN() const override;
  virtual const antlr4::atn::ATN& getATN() const override;

private:
  static std::vector<antlr4::dfa::DFA> _decisionToDFA;
  static antlr4::atn::PredictionContextCache _sharedContextCache;
  static std::vector<std::string> _ruleNames;
  static std::vector<std::string> _tokenNames;
  static std::vector<std::string> _channelNames;
  static std::vector<std::string> _modeNames;

  static std::vector<std::string> _literalNames;
  static std::vector<std::string> _symbolicNames;
  static antlr4::dfa::Vocabulary _vocabulary;
  static antlr4::atn::ATN _atn;
  static std::vector<uint16_t> _serializedATN;


  // Individual action functions triggered by action() above.

  // Individual semantic predicate functions triggered by sempred() above.

  struct Initializer {
    Initializer();
  };
  static Initializer _init;
};

}  // namespace meshlaw::parse::generated
