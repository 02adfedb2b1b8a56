// SPDX-License-Identifier: Apache-2.0
// The grammar of Meshlaw: laws (`module ...`) and constitutions (`constitution ...`).
// White space carries no meaning; commas between items of a list of declarations are optional.
//
// Every decision here is settled by a few tokens of look-ahead and no two readings of a text exist
// (tests/parse/grammar_test.cc holds both): that keeps errors near their cause, prediction cheap,
// and the stack of the parser bounded by what compiler/parse counts.
parser grammar MeshlawParser;

options { tokenVocab = MeshlawLexer; }

law: moduleDecl useDecl* item* EOF;
constitution: constitutionDecl setting* EOF;

// ---- a constitution ------------------------------------------------------------------------
// The settings' names are checked by the reader of constitutions, which can say more than a grammar.
constitutionDecl: CONSTITUTION name;
setting: name (settingValue (COMMA settingValue)* settingBlock? | settingBlock);
settingValue: STRING | entityRef | name;
settingBlock: LBRACE setting* RBRACE;

// ---- declarations ----------------------------------------------------------------------------
moduleDecl: MODULE qualified;
useDecl: USE qualified (COMMA qualified)*;

item
  : enumDecl | recordDecl | entityDecl | actionDecl | constDecl | defDecl | paramDecl | setDecl
  | ruleDecl | waiveDecl | testDecl
  ;

enumDecl: ORDERED? ENUM typeName LBRACE name (COMMA name)* COMMA? RBRACE;
recordDecl: RECORD typeName role* LBRACE attribute* RBRACE;
entityDecl: ENTITY typeName role* parents? LBRACE attribute* RBRACE;
role: IS name;
parents: IN typeName (COMMA typeName)*;
attribute: anyName COLON type (BY name)? COMMA?;
actionDecl: ACTION name (COMMA name)* ON typeName (COMMA typeName)*;
constDecl: CONST name (COLON type)? ASSIGN expr;
defDecl: DEF name LPAREN (parameter (COMMA parameter)*)? RPAREN COLON type ASSIGN expr;
parameter: name COLON type;
paramDecl: PARAM name COLON type ASSIGN expr (WITHIN expr DOTDOT expr)?;
setDecl: SET qualified ASSIGN expr;
waiveDecl: WAIVE qualified (IDENT | STRING | COLONCOLON)* UNTIL expr BECAUSE STRING;

type: typeName (LPAREN typeArgument (COMMA typeArgument)* RPAREN)? (QUESTION NAN_?)?;
typeArgument: type | INT;

// ---- rules -------------------------------------------------------------------------------------
ruleDecl: strength=(MANDATORY | FLOOR)? RULE name LBRACE effect rulePart* RBRACE;

effect: accessEffect | maskEffect | requireEffect | checkEffect;
accessEffect: verb=(PERMIT | FORBID | LIMIT) actionList ON subject BY caller;
maskEffect: MASK maskItem (COMMA maskItem)* ON subject (BY caller)?;
requireEffect: REQUIRE ON subject;
checkEffect: CHECK ON subject;
actionList: ANY ACTION | name (COMMA name)*;
subject: typeName (STRING | binder STRING?)? (HAS hasBounds)? (ELSE DENY)?;
hasBounds: LBRACE hasBound (COMMA hasBound)* COMMA? RBRACE;
hasBound: anyName COLON type;
caller: ANY binder | typeName (binder | STRING)?;
maskItem: anyName WITH maskName (LPAREN expr (COMMA expr)* RPAREN)?;
maskName: name | NULL_;

rulePart
  : conditionPart | columnsPart | blockPart | messagePart | citesPart | severityPart | onErrorPart
  | flagPart | replacesPart | forcePart
  ;
conditionPart: (WHEN | UNLESS | THAT | ROWS WHERE | WHERE) expr;
columnsPart: COLUMNS EXCEPT? name (COMMA name)*;
blockPart
  : EACH ROW clauseBlock
  | EACH VALUE name COLON type clauseBlock
  | EACH GROUP LPAREN expr (COMMA expr)* RPAREN clauseBlock
  | WHOLE clauseBlock
  ;
messagePart: (BECAUSE | FIX) STRING;
citesPart: CITES STRING (COMMA STRING)*;
severityPart: SEVERITY name;
onErrorPart: ON ERROR (APPLIES | SKIPS);
flagPart: WAIVABLE | SHADOW;
replacesPart: REPLACES qualified;
forcePart: IN FORCE (FROM expr (UNTIL expr)? | UNTIL expr);

// A clause has a label, or stands first in its block, or follows a semicolon: otherwise one could not
// see where it starts.
clauseBlock: LBRACE (firstClause nextClause*)? SEMI? RBRACE;
firstClause: (name COLON)? clauseBody;
nextClause: SEMI? name COLON clauseBody | SEMI clauseBody;
clauseBody: expr clauseOption*;
clauseOption
  : WHERE expr
  | TOLERATE expr (WITH ERROR)?
  | SEVERITY name
  | (BECAUSE | FIX) STRING
  ;

// ---- tests --------------------------------------------------------------------------------------
testDecl: TEST STRING LBRACE testStatement* RBRACE;
testStatement: letStatement | expectOn | expectValue;
letStatement: LET name ASSIGN expr;
expectOn: EXPECT qualified ON expr (accessTail | ruleTail);
accessTail: BY expr (WITH expr)? IS accessOutcome (BY qualified)?;
accessOutcome: PERMITTED | FORBIDDEN | DENIED | NO MATCH | ERROR;
ruleTail: (WITH expr)? ruleOutcome;
ruleOutcome: (PASSES | FAILS) (outcomeLabel (COMMA outcomeLabel)*)? | DOES NOT APPLY;
expectValue: EXPECT expr;

// ---- expressions ---------------------------------------------------------------------------------
// What binds tightest comes first: what follows a value, minus, products, sums, `??`, comparisons
// (which do not chain; the builder refuses it), tests for null, `not`, `and`, `or`, `implies`, `if`.
// A quantifier, `any(x in xs: ...)`, is a call here; the builder sees the colon. A name stands here
// as a token, not as the rule `name`: most expressions are names, and a context costs more than one.
expr
  : expr op=DOT anyName
  | expr op=LBRACK expr RBRACK
  | expr op=LPAREN (expr (COLON expr | (COMMA expr)*))? RPAREN
  | op=MINUS expr
  | expr op=(STAR | SLASH | PERCENT) expr
  | expr op=(PLUS | MINUS) expr
  | <assoc=right> expr op=COALESCE expr
  | expr compare=comparison expr
  | expr op=IS NOT? (NULL_ | PRESENT)
  | expr op=IS PASSED within=WITHIN expr
  | op=NOT expr
  | expr op=AND expr
  | expr op=OR expr
  | <assoc=right> expr op=IMPLIES expr
  | op=IF expr THEN expr ELSE expr
  | atom=(INT | DECIMAL | FLOAT | RATIO | DURATION | STRING | RAW_STRING | TRUE | FALSE | NULL_)
  | word=
    ( IDENT | QUOTED_IDENT
    | ACTION | ALL | ANY | APPLIES | APPLY | CHECK | CONST | CONSTITUTION | CONTAINS | DEF
    | DENIED | DENY | DOES | ENDS | ENTITY | ENUM | ERROR | FAILS | FLOOR
    | FORBID | FORBIDDEN | FROM | GROUP | LIMIT | MANDATORY | MASK | MATCH | MATCHES
    | NAN_ | NO | OF | ONE | ORDERED | PARAM | PASSED | PASSES | PERMIT | PERMITTED | PRESENT
    | RECORD | REQUIRE | ROW | SET | SKIPS | STARTS | TEST | VALUE | WAIVE | WITH | WITHIN
    | CITES | COLUMNS | FIX | REPLACES | ROWS | SEVERITY | SHADOW | THAT | TOLERATE | UNTIL
    | WAIVABLE | WHOLE
    | EXPECT | LET
    )
  | entityRef
  | entityLiteral
  | recordLiteral
  | mapLiteral
  | setLiteral
  | listLiteral
  | paren
  ;
comparison
  : EQ | NE | LT | LE | GT | GE
  | NOT? (IN | ONE OF | CONTAINS | MATCHES | STARTS WITH | ENDS WITH)
  ;

entityRef: typeName COLONCOLON STRING;
entityLiteral: typeName STRING LBRACE (field (COMMA field)* COMMA?)? RBRACE;
recordLiteral: LBRACE field (COMMA field)* COMMA? RBRACE;
field: anyName COLON expr;
// A key that is more than one token stands in parentheses, so that `{` is told apart by what follows.
mapLiteral: LBRACE entry (COMMA entry)* COMMA? RBRACE;
entry: mapKey COLON expr;
mapKey
  : atom=(INT | DECIMAL | RATIO | DURATION | STRING | RAW_STRING | TRUE | FALSE)
  | entityRef
  | paren
  ;
setLiteral: LBRACE (expr (COMMA expr)* COMMA?)? RBRACE;
listLiteral: LBRACK (expr (COMMA expr)* COMMA?)? RBRACK;
paren: LPAREN expr RPAREN;

/// A message's interpolation is parsed by itself, with this rule.
interpolation: expr EOF;

// ---- names ------------------------------------------------------------------------------------------
// Four places for names, from the freest to the strictest:
//   anyName       after a point or before a colon: any word
//   name          any word that is not reserved
//   binder        nor one that may start the part of a rule that follows
//   outcomeLabel  nor one that starts a statement of a test
//   typeName      no word of the grammar at all (types start with a capital, so none is lost)
qualified: anyName (DOT anyName)*;
typeName: IDENT | QUOTED_IDENT;
name
  : IDENT | QUOTED_IDENT
  | ACTION | ALL | ANY | APPLIES | APPLY | CHECK | CONST | CONSTITUTION | CONTAINS | DEF
  | DENIED | DENY | DOES | ENDS | ENTITY | ENUM | ERROR | FAILS | FLOOR
  | FORBID | FORBIDDEN | FROM | GROUP | LIMIT | MANDATORY | MASK | MATCH | MATCHES
  | NAN_ | NO | OF | ONE | ORDERED | PARAM | PASSED | PASSES | PERMIT | PERMITTED | PRESENT
  | RECORD | REQUIRE | ROW | SET | SKIPS | STARTS | TEST | VALUE | WAIVE | WITH | WITHIN
  | CITES | COLUMNS | FIX | REPLACES | ROWS | SEVERITY | SHADOW | THAT | TOLERATE | UNTIL
  | WAIVABLE | WHOLE
  | EXPECT | LET
  ;
binder
  : IDENT | QUOTED_IDENT
  | ACTION | ALL | ANY | APPLIES | APPLY | CHECK | CONST | CONSTITUTION | CONTAINS | DEF
  | DENIED | DENY | DOES | ENDS | ENTITY | ENUM | ERROR | FAILS | FLOOR
  | FORBID | FORBIDDEN | FROM | GROUP | LIMIT | MANDATORY | MASK | MATCH | MATCHES
  | NAN_ | NO | OF | ONE | ORDERED | PARAM | PASSED | PASSES | PERMIT | PERMITTED | PRESENT
  | RECORD | REQUIRE | ROW | SET | SKIPS | STARTS | TEST | VALUE | WAIVE | WITH | WITHIN
  | EXPECT | LET
  ;
outcomeLabel
  : IDENT | QUOTED_IDENT
  | ACTION | ALL | ANY | APPLIES | APPLY | CHECK | CONST | CONSTITUTION | CONTAINS | DEF
  | DENIED | DENY | DOES | ENDS | ENTITY | ENUM | ERROR | FAILS | FLOOR
  | FORBID | FORBIDDEN | FROM | GROUP | LIMIT | MANDATORY | MASK | MATCH | MATCHES
  | NAN_ | NO | OF | ONE | ORDERED | PARAM | PASSED | PASSES | PERMIT | PERMITTED | PRESENT
  | RECORD | REQUIRE | ROW | SET | SKIPS | STARTS | TEST | VALUE | WAIVE | WITH | WITHIN
  | CITES | COLUMNS | FIX | REPLACES | ROWS | SEVERITY | SHADOW | THAT | TOLERATE | UNTIL
  | WAIVABLE | WHOLE
  ;
anyName
  : IDENT | QUOTED_IDENT
  | ACTION | ALL | ANY | APPLIES | APPLY | CHECK | CONST | CONSTITUTION | CONTAINS | DEF
  | DENIED | DENY | DOES | ENDS | ENTITY | ENUM | ERROR | FAILS | FLOOR
  | FORBID | FORBIDDEN | FROM | GROUP | LIMIT | MANDATORY | MASK | MATCH | MATCHES
  | NAN_ | NO | OF | ONE | ORDERED | PARAM | PASSED | PASSES | PERMIT | PERMITTED | PRESENT
  | RECORD | REQUIRE | ROW | SET | SKIPS | STARTS | TEST | VALUE | WAIVE | WITH | WITHIN
  | CITES | COLUMNS | FIX | REPLACES | ROWS | SEVERITY | SHADOW | THAT | TOLERATE | UNTIL
  | WAIVABLE | WHOLE
  | EXPECT | LET
  | AND | BECAUSE | BY | EACH | ELSE | EXCEPT | FORCE | HAS | IF | IMPLIES | IN | IS | MODULE | NOT | ON
  | OR | RULE | THEN | UNLESS | USE | WHEN | WHERE
  ;
