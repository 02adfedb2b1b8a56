// SPDX-License-Identifier: Apache-2.0
// The grammar of Meshlaw: laws (`module ...`) and constitutions (`constitution ...`).
// White space carries no meaning; commas between items of a list of declarations are optional.
parser grammar MeshlawParser;

options { tokenVocab = MeshlawLexer; }

law: moduleDecl useDecl* item* EOF;
constitution: CONSTITUTION name setting* EOF;

// ---- a constitution ------------------------------------------------------------------------
// The settings' names are checked by the reader of constitutions, which can say more than a grammar.
setting: name settingValue* settingBlock?;
settingValue: STRING | entityRef | name;
settingBlock: LBRACE blockSetting* RBRACE;
blockSetting: name settingValue (COMMA settingValue)* COMMA?;

// ---- declarations ----------------------------------------------------------------------------
moduleDecl: MODULE qualified;
useDecl: USE qualified (COMMA qualified)*;

item
  : enumDecl | recordDecl | entityDecl | actionDecl | constDecl | defDecl | paramDecl | setDecl
  | ruleDecl | waiveDecl | testDecl
  ;

enumDecl: ORDERED? ENUM name LBRACE name (COMMA name)* COMMA? RBRACE;
recordDecl: RECORD name role* LBRACE attribute* RBRACE;
entityDecl: ENTITY name role* (IN name (COMMA name)*)? LBRACE attribute* RBRACE;
role: IS name;
attribute: anyName COLON type (BY name)? COMMA?;
actionDecl: ACTION name (COMMA name)* ON name (COMMA name)*;
constDecl: CONST name (COLON type)? ASSIGN expr;
defDecl: DEF name LPAREN (parameter (COMMA parameter)*)? RPAREN COLON type ASSIGN expr;
parameter: name COLON type;
paramDecl: PARAM name COLON type ASSIGN expr (WITHIN expr DOTDOT expr)?;
setDecl: SET qualified ASSIGN expr;
waiveDecl: WAIVE qualified (name | STRING | entityRef)* UNTIL expr BECAUSE STRING;

type: name (LPAREN typeArgument (COMMA typeArgument)* RPAREN)? optionalMark?;
typeArgument: type | INT;
optionalMark: QUESTION NAN?;

// ---- rules -------------------------------------------------------------------------------------
ruleDecl: strength? RULE name LBRACE effect rulePart* RBRACE;
strength: MANDATORY | FLOOR;

effect
  : (PERMIT | FORBID | LIMIT) actionList ON subject BY caller        # accessEffect
  | MASK maskItem (COMMA maskItem)* ON subject (BY caller)?          # maskEffect
  | REQUIRE ON subject                                               # requireEffect
  | CHECK ON subject                                                 # checkEffect
  ;
actionList: (ANY ACTION) | name (COMMA name)*;
subject: name (name | STRING | name STRING)? (HAS hasBounds)? (ELSE DENY)?;
hasBounds: LBRACE hasBound (COMMA hasBound)* COMMA? RBRACE;
hasBound: anyName COLON type;
caller: ANY name | name (name | STRING)?;
maskItem: anyName WITH name (LPAREN expr (COMMA expr)* RPAREN)?;

rulePart
  : WHEN expr                                                        # whenPart
  | UNLESS expr                                                      # unlessPart
  | THAT expr                                                        # thatPart
  | ROWS WHERE expr                                                  # rowsPart
  | COLUMNS EXCEPT? anyName (COMMA anyName)*                         # columnsPart
  | WHERE expr                                                       # wherePart
  | EACH ROW clauseBlock                                             # eachRowPart
  | EACH VALUE name COLON type clauseBlock                           # eachValuePart
  | EACH GROUP LPAREN expr (COMMA expr)* RPAREN clauseBlock          # eachGroupPart
  | WHOLE clauseBlock                                                # wholePart
  | BECAUSE STRING                                                   # becausePart
  | FIX STRING                                                       # fixPart
  | CITES STRING (COMMA STRING)*                                     # citesPart
  | SEVERITY severityName                                            # severityPart
  | ON ERROR (APPLIES | SKIPS)                                       # onErrorPart
  | WAIVABLE                                                         # waivablePart
  | SHADOW                                                           # shadowPart
  | REPLACES qualified                                               # replacesPart
  | IN FORCE (FROM expr)? (UNTIL expr)?                              # forcePart
  ;
severityName: name;

clauseBlock: LBRACE checkClause* RBRACE;
checkClause: (anyName COLON)? expr clauseOption* SEMI?;
clauseOption
  : WHERE expr                                                       # whereOption
  | TOLERATE expr (WITH ERROR)?                                      # tolerateOption
  | SEVERITY severityName                                            # severityOption
  | BECAUSE STRING                                                   # becauseOption
  | FIX STRING                                                       # fixOption
  ;

// ---- tests --------------------------------------------------------------------------------------
testDecl: TEST STRING LBRACE testStatement* RBRACE;
testStatement
  : LET name ASSIGN expr                                                               # letStatement
  | EXPECT name ON expr BY expr (WITH expr)? IS accessOutcome (BY qualified)?          # accessExpect
  | EXPECT qualified ON expr (WITH expr)? ruleOutcome                                  # ruleExpect
  | EXPECT expr                                                                        # valueExpect
  ;
accessOutcome: PERMITTED | FORBIDDEN | DENIED | NO MATCH | ERROR;
ruleOutcome: PASSES name? | FAILS (name (COMMA name)*)? | DOES NOT APPLY;

// ---- expressions ---------------------------------------------------------------------------------
// Lowest precedence first in the list below reads last: `implies` binds least, then `or`, `and`,
// `not`, comparisons (which do not chain), `??`, sums, products, minus, and what follows a value.
expr
  : expr DOT anyName                                                 # memberExpr
  | expr LBRACK expr RBRACK                                          # indexExpr
  | expr LPAREN (expr (COMMA expr)*)? RPAREN                         # callExpr
  | MINUS expr                                                       # negExpr
  | expr (STAR | SLASH | PERCENT) expr                               # mulExpr
  | expr (PLUS | MINUS) expr                                         # addExpr
  | <assoc=right> expr COALESCE expr                                 # coalesceExpr
  | expr comparison expr                                             # compareExpr
  | expr IS NOT? (NULL_ | PRESENT)                                   # presenceExpr
  | NOT expr                                                         # notExpr
  | expr AND expr                                                    # andExpr
  | expr OR expr                                                     # orExpr
  | <assoc=right> expr IMPLIES expr                                  # impliesExpr
  | IF expr THEN expr ELSE expr                                      # ifExpr
  | primary                                                          # primaryExpr
  ;
comparison
  : EQ | NE | LT | LE | GT | GE | NOT? IN | NOT? ONE OF | NOT? CONTAINS | NOT? MATCHES
  | NOT? STARTS WITH | NOT? ENDS WITH
  ;

primary
  : literal                                                          # literalPrimary
  | name LPAREN name IN expr COLON expr RPAREN                       # quantifierPrimary
  | entityRef                                                        # entityRefPrimary
  | name STRING recordLiteral                                        # entityPrimary
  | name                                                             # namePrimary
  | recordLiteral                                                    # recordPrimary
  | LBRACE (expr (COMMA expr)* COMMA?)? RBRACE                       # setPrimary
  | LBRACK (expr (COMMA expr)* COMMA?)? RBRACK                       # listPrimary
  | LPAREN expr RPAREN                                               # parenPrimary
  ;
entityRef: name COLONCOLON STRING;
recordLiteral: LBRACE field (COMMA field)* COMMA? RBRACE;
field: anyName COLON expr;
literal: INT | DECIMAL | FLOAT | RATIO | DURATION | STRING | RAW_STRING | TRUE | FALSE | NULL_;

/// A message's interpolation is parsed by itself, with this rule.
interpolation: expr EOF;

// ---- names ------------------------------------------------------------------------------------------
qualified: anyName (DOT anyName)*;
name
  : IDENT | QUOTED_IDENT
  | ACTION | ALL | ANY | APPLIES | APPLY | CHECK | CITES | COLUMNS | CONST | CONSTITUTION | CONTAINS | DEF
  | DENIED | DENY | DOES | ENDS | ENTITY | ENUM | ERROR | EXCEPT | EXPECT | FAILS | FIX | FLOOR
  | FORBID | FORBIDDEN | FORCE | FROM | GROUP | LET | LIMIT | MANDATORY | MASK | MATCH | MATCHES
  | NAN | NO | OF | ONE | ORDERED | PARAM | PASSES | PERMIT | PERMITTED | PRESENT | RECORD
  | REPLACES | REQUIRE | ROW | ROWS | SET | SEVERITY | SHADOW | SKIPS | STARTS | TEST | THAT
  | TOLERATE | UNTIL | VALUE | WAIVABLE | WAIVE | WHOLE | WITH | WITHIN
  ;
anyName
  : name | AND | BECAUSE | BY | EACH | ELSE | HAS | IF | IMPLIES | IN | IS | MODULE | NOT | ON | OR
  | RULE | THEN | UNLESS | USE | WHEN | WHERE
  ;
