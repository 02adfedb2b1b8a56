// SPDX-License-Identifier: Apache-2.0
// Tokens of Meshlaw. Reserved words are few; the rest of the words that the parser knows are "soft":
// MeshlawParser.g4 lets them stand as names too, so that a column may be called `rows` or `value`.
// compiler/ast/keywords.def lists the same words for the formatter; a test holds the two together.
lexer grammar MeshlawLexer;

channels { COMMENTS }

// Reserved words.
AND: 'and'; BECAUSE: 'because'; BY: 'by'; EACH: 'each'; ELSE: 'else'; EXCEPT: 'except'; FALSE: 'false';
FORCE: 'force'; HAS: 'has'; IF: 'if'; IMPLIES: 'implies'; IN: 'in'; IS: 'is'; MODULE: 'module'; NOT: 'not';
NULL_: 'null'; ON: 'on'; OR: 'or'; RULE: 'rule'; THEN: 'then'; TRUE: 'true'; UNLESS: 'unless';
USE: 'use'; WHEN: 'when'; WHERE: 'where';

// Soft words (see `name` in the parser).
ACTION: 'action'; ALL: 'all'; ANY: 'any'; APPLIES: 'applies'; APPLY: 'apply'; CHECK: 'check'; CITES: 'cites';
COLUMNS: 'columns'; CONST: 'const'; CONSTITUTION: 'constitution'; CONTAINS: 'contains'; DEF: 'def';
DENIED: 'denied'; DENY: 'deny'; DOES: 'does'; ENDS: 'ends'; ENTITY: 'entity'; ENUM: 'enum';
ERROR: 'error'; EXPECT: 'expect'; FAILS: 'fails'; FIX: 'fix'; FLOOR: 'floor';
FORBID: 'forbid'; FORBIDDEN: 'forbidden'; FROM: 'from'; GROUP: 'group'; LET: 'let';
LIMIT: 'limit'; MANDATORY: 'mandatory'; MASK: 'mask'; MATCH: 'match'; MATCHES: 'matches'; NAN_: 'nan';
NO: 'no'; OF: 'of'; ONE: 'one'; ORDERED: 'ordered'; PARAM: 'param'; PASSED: 'passed'; PASSES: 'passes';
PERMIT: 'permit'; PERMITTED: 'permitted'; PRESENT: 'present'; RECORD: 'record'; REPLACES: 'replaces';
REQUIRE: 'require'; ROW: 'row'; ROWS: 'rows'; SET: 'set'; SEVERITY: 'severity'; SHADOW: 'shadow';
SKIPS: 'skips'; STARTS: 'starts'; TEST: 'test'; THAT: 'that'; TOLERATE: 'tolerate'; UNTIL: 'until';
VALUE: 'value'; WAIVABLE: 'waivable'; WAIVE: 'waive'; WHOLE: 'whole'; WITH: 'with'; WITHIN: 'within';

// Numbers. A percent sign that touches its number makes a ratio; ` % ` is the remainder.
fragment DIGITS: [0-9]+ ('_' [0-9]+)*;
DURATION: (DIGITS ('ms' | 's' | 'min' | 'h' | 'd' | 'w'))+;
RATIO: DIGITS ('.' DIGITS)? '%';
FLOAT: DIGITS ('.' DIGITS)? [eE] [+-]? DIGITS;
DECIMAL: DIGITS '.' DIGITS;
INT: DIGITS;
BAD_NUMBER: [0-9] [0-9_]* ('.' [0-9] [0-9_]*)? ([A-Za-z_] [A-Za-z_0-9]*)?;

IDENT: [A-Za-z_] [A-Za-z_0-9]*;
QUOTED_IDENT: '`' ~[`\r\n]+ '`';
BAD_QUOTED: '`' ~[`\r\n]*;

RAW_STRING: 'r"' ~["\r\n]* '"';
STRING: '"' ('\\' ~[\r\n] | ~["\\\r\n])* '"';
BAD_STRING: '"' ('\\' ~[\r\n] | ~["\\\r\n])* '\\'? | 'r"' ~["\r\n]*;

EQ: '=='; NE: '!='; LE: '<='; GE: '>='; LT: '<'; GT: '>';
ASSIGN: '='; PLUS: '+'; MINUS: '-'; STAR: '*'; SLASH: '/'; PERCENT: '%';
COALESCE: '??'; QUESTION: '?'; COLONCOLON: '::'; COLON: ':'; COMMA: ','; SEMI: ';';
DOTDOT: '..'; DOT: '.';
LPAREN: '('; RPAREN: ')'; LBRACE: '{'; RBRACE: '}'; LBRACK: '['; RBRACK: ']';

// Comments are kept, on their own channel, for the formatter and for documentation. Four slashes or
// more are a ruler, not documentation.
DOC_COMMENT: '///' (~[/\r\n] ~[\r\n]*)? -> channel(COMMENTS);
COMMENT: '//' ~[\r\n]* -> channel(COMMENTS);
SPACE: [ \t\r\n\u00A0\uFEFF]+ -> skip;
UNKNOWN: .;
