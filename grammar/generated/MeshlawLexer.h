
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
    PARAM = 64, PASSED = 65, PASSES = 66, PERMIT = 67, PERMITTED = 68, PRESENT = 69, 
    RECORD = 70, REPLACES = 71, REQUIRE = 72, ROW = 73, ROWS = 74, SET = 75, 
    SEVERITY = 76, SHADOW = 77, SKIPS = 78, STARTS = 79, TEST = 80, THAT = 81, 
    TOLERATE = 82, UNTIL = 83, VALUE = 84, WAIVABLE = 85, WAIVE = 86, WHOLE = 87, 
    WITH = 88, WITHIN = 89, DURATION = 90, RATIO = 91, FLOAT = 92, DECIMAL = 93, 
    INT = 94, BAD_NUMBER = 95, IDENT = 96, QUOTED_IDENT = 97, BAD_QUOTED = 98, 
    RAW_STRING = 99, STRING = 100, BAD_STRING = 101, EQ = 102, NE = 103, 
    LE = 104, GE = 105, LT = 106, GT = 107, ASSIGN = 108, PLUS = 109, MINUS = 110, 
    STAR = 111, SLASH = 112, PERCENT = 113, COALESCE = 114, QUESTION = 115, 
    COLONCOLON = 116, COLON = 117, COMMA = 118, SEMI = 119, DOTDOT = 120, 
    DOT = 121, LPAREN = 122, RPAREN = 123, LBRACE = 124, RBRACE = 125, LBRACK = 126, 
    RBRACK = 127, DOC_COMMENT = 128, COMMENT = 129, SPACE = 130, UNKNOWN = 131
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
