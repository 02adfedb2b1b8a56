
// Generated from MeshlawLexer.g4 by ANTLR 4.9

#pragma once


#include "antlr4-runtime.h"


namespace meshlaw::parse::generated {


class  MeshlawLexer : public antlr4::Lexer {
public:
  enum {
    AND = 1, BECAUSE = 2, BY = 3, EACH = 4, ELSE = 5, FALSE = 6, HAS = 7, 
    IF = 8, IMPLIES = 9, IN = 10, IS = 11, MODULE = 12, NOT = 13, NULL_ = 14, 
    ON = 15, OR = 16, RULE = 17, THEN = 18, TRUE = 19, UNLESS = 20, USE = 21, 
    WHEN = 22, WHERE = 23, ACTION = 24, ALL = 25, ANY = 26, APPLIES = 27, 
    APPLY = 28, CHECK = 29, CITES = 30, COLUMNS = 31, CONST = 32, CONSTITUTION = 33, 
    CONTAINS = 34, DEF = 35, DENIED = 36, DENY = 37, DOES = 38, ENDS = 39, 
    ENTITY = 40, ENUM = 41, ERROR = 42, EXCEPT = 43, EXPECT = 44, FAILS = 45, 
    FIX = 46, FLOOR = 47, FORBID = 48, FORBIDDEN = 49, FORCE = 50, FROM = 51, 
    GROUP = 52, LET = 53, LIMIT = 54, MANDATORY = 55, MASK = 56, MATCH = 57, 
    MATCHES = 58, NAN = 59, NO = 60, OF = 61, ONE = 62, ORDERED = 63, PARAM = 64, 
    PASSES = 65, PERMIT = 66, PERMITTED = 67, PRESENT = 68, RECORD = 69, 
    REPLACES = 70, REQUIRE = 71, ROW = 72, ROWS = 73, SET = 74, SEVERITY = 75, 
    SHADOW = 76, SKIPS = 77, STARTS = 78, TEST = 79, THAT = 80, TOLERATE = 81, 
    UNTIL = 82, VALUE = 83, WAIVABLE = 84, WAIVE = 85, WHOLE = 86, WITH = 87, 
    WITHIN = 88, DURATION = 89, RATIO = 90, FLOAT = 91, DECIMAL = 92, INT = 93, 
    BAD_NUMBER = 94, IDENT = 95, QUOTED_IDENT = 96, RAW_STRING = 97, STRING = 98, 
    BAD_STRING = 99, EQ = 100, NE = 101, LE = 102, GE = 103, LT = 104, GT = 105, 
    ASSIGN = 106, PLUS = 107, MINUS = 108, STAR = 109, SLASH = 110, PERCENT = 111, 
    COALESCE = 112, QUESTION = 113, COLONCOLON = 114, COLON = 115, COMMA = 116, 
    SEMI = 117, DOTDOT = 118, DOT = 119, LPAREN = 120, RPAREN = 121, LBRACE = 122, 
    RBRACE = 123, LBRACK = 124, RBRACK = 125, DOC_COMMENT = 126, COMMENT = 127, 
    SPACE = 128, UNKNOWN = 129
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
