// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/expectation.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace meshlaw::parse {
namespace {

using P = MeshlawParser;
using antlr4::misc::IntervalSet;

constexpr size_t kAnyToken = antlr4::Token::INVALID_TYPE;

/// A token that is missing from a place where one can say more than its spelling.
struct Phrase {
  size_t rule;
  size_t token;
  std::string_view words;    ///< `{}` is the verb
  size_t after = kAnyToken;  ///< the token before the mistake, if it matters
};

constexpr auto kPhrases = std::to_array<Phrase>({
    {P::RuleAccessEffect, P::ON, "`on` after the actions of a {}"},
    {P::RuleAccessEffect, P::BY, "`by` and a caller after the subject of a {}"},
    {P::RuleMaskEffect, P::ON, "`on` after the columns of a mask"},
    {P::RuleMaskItem, P::WITH, "`with` and a mask after the column"},
    {P::RuleRequireEffect, P::ON, "`on` and a subject after `require`"},
    {P::RuleCheckEffect, P::ON, "`on` and a subject after `check`"},
    {P::RuleRuleDecl, P::RULE, "`rule` after the strength"},
    {P::RuleRuleDecl, P::LBRACE, "`{{` after the name of a rule"},
    {P::RuleModuleDecl, P::MODULE, "`module` and its name"},
    {P::RuleAttribute, P::COLON, "`:` and a type after the name of an attribute"},
    {P::RuleHasBound, P::COLON, "`:` and a type after the name of a column"},
    {P::RuleParameter, P::COLON, "`:` and a type after the name of a parameter"},
    {P::RuleParamDecl, P::COLON, "`:` and a type after the name of a param"},
    {P::RuleParamDecl, P::ASSIGN, "`=` and a value after the type of a param"},
    {P::RuleParamDecl, P::DOTDOT, "`..` and the upper bound"},
    {P::RuleConstDecl, P::ASSIGN, "`=` and a value"},
    {P::RuleSetDecl, P::ASSIGN, "`=` and a value"},
    {P::RuleDefDecl, P::ASSIGN, "`=` and an expression"},
    {P::RuleDefDecl, P::COLON, "`:` and the type of the result"},
    {P::RuleLetStatement, P::ASSIGN, "`=` and a value"},
    {P::RuleActionDecl, P::ON, "`on` and the types that the action is for"},
    {P::RuleWaiveDecl, P::UNTIL, "`until` and a date: a waiver always ends"},
    {P::RuleWaiveDecl, P::BECAUSE, "`because` and a reason: a waiver always has one"},
    {P::RuleConditionPart, P::WHERE, "`where` after `rows`"},
    {P::RuleBlockPart, P::ROW, "`row`, `value` or `group` after `each`"},
    {P::RuleBlockPart, P::COLON, "`:` and a type after the variable"},
    {P::RuleBlockPart, P::LPAREN, "the keys of the group in parentheses"},
    {P::RuleNextClause, P::COLON, "a ratio after `tolerate`", P::TOLERATE},
    {P::RuleNextClause, P::COLON, "a level after `severity`", P::SEVERITY},
    {P::RuleNextClause, P::COLON, "a string after `fix`", P::FIX},
    {P::RuleNextClause, P::COLON,
     "`:` after the label of a clause (a clause without a label follows `;`)"},
    {P::RuleForcePart, P::FORCE, "`force` after `in`"},
    {P::RuleForcePart, P::FROM, "`from` or `until` and a date after `in force`"},
    {P::RuleOnErrorPart, P::APPLIES, "`applies` or `skips` after `on error`"},
    {P::RuleAccessTail, P::IS, "`is` and an outcome, such as `is permitted`"},
    {P::RuleAccessOutcome, P::PERMITTED,
     "an outcome: `permitted`, `forbidden`, `denied`, `no match` or `error`"},
    {P::RuleRuleOutcome, P::PASSES, "an outcome: `passes`, `fails` or `does not apply`"},
    {P::RuleExpectOn, P::BY, "`by` and a caller, or `passes`, `fails` or `does not apply`"},
    {P::RuleExpr, P::THEN, "`then` after the condition of an `if`"},
    {P::RuleExpr, P::ELSE, "`else`: an `if` has both branches"},
    {P::RuleEffect, P::PERMIT,
     "an effect: `permit`, `forbid`, `limit`, `mask`, `require` or `check`"},
});

/// A set of tokens that reads better as one thing. The marks say when the set is meant; all that is
/// in `members` is then left out of the list.
struct Group {
  std::vector<size_t> marks;
  std::string_view words;
  std::vector<size_t> members;
};

const std::array<Group, 6>& Groups() {
  static const std::array<Group, 6> groups = {{
      {{P::ENTITY, P::RULE, P::PARAM},
       "a declaration",
       {P::ENTITY, P::RULE, P::PARAM, P::ENUM, P::ORDERED, P::RECORD, P::ACTION, P::CONST, P::DEF,
        P::SET, P::MANDATORY, P::FLOOR, P::WAIVE, P::TEST}},
      {{P::WHEN, P::BECAUSE, P::WAIVABLE},
       "a part of the rule (`when`, `unless`, `that`, `because`, ...)",
       {P::WHEN, P::UNLESS, P::THAT, P::ROWS, P::WHERE, P::COLUMNS, P::EACH, P::WHOLE, P::BECAUSE,
        P::FIX, P::CITES, P::SEVERITY, P::ON, P::WAIVABLE, P::SHADOW, P::REPLACES, P::IN}},
      {{P::WHERE, P::TOLERATE},
       "an option (`where`, `tolerate`, `severity`, ...)",
       {P::WHERE, P::TOLERATE, P::SEVERITY, P::BECAUSE, P::FIX}},
      {{P::LET, P::EXPECT, P::RBRACE}, "`let`, `expect`", {P::LET, P::EXPECT}},
      {{P::INT, P::LPAREN, P::MINUS},
       "an expression",
       {P::INT, P::DECIMAL, P::FLOAT, P::RATIO, P::DURATION, P::STRING, P::RAW_STRING, P::TRUE,
        P::FALSE, P::NULL_, P::LPAREN, P::LBRACK, P::LBRACE, P::MINUS, P::NOT, P::IF}},
      {{P::PLUS, P::STAR, P::AND},
       "an operator",
       {P::PLUS,     P::STAR,    P::AND, P::OR,       P::SLASH,   P::PERCENT, P::MINUS,
        P::COALESCE, P::EQ,      P::NE,  P::LT,       P::LE,      P::GT,      P::GE,
        P::NOT,      P::IN,      P::ONE, P::CONTAINS, P::MATCHES, P::STARTS,  P::ENDS,
        P::IS,       P::IMPLIES, P::DOT, P::LBRACK,   P::LPAREN}},
  }};
  return groups;
}

bool IsWord(size_t type) { return type >= P::AND && type <= P::WITHIN; }
bool IsSoft(size_t type) { return type >= P::ACTION && type <= P::WITHIN; }

/// Takes the tokens out of `left` that stand there as names only, and says what kind of name is
/// meant.
std::string_view TakeNames(std::vector<size_t>& left) {
  auto has = [&](size_t type) { return std::find(left.begin(), left.end(), type) != left.end(); };
  if (!has(P::IDENT)) return {};
  bool soft_too = has(P::ROW);
  bool all_words = has(P::THEN) && has(P::USE);
  std::erase_if(left, [&](size_t type) {
    bool literal = type == P::TRUE || type == P::FALSE || type == P::NULL_;
    return type == P::IDENT || type == P::QUOTED_IDENT || (soft_too && IsSoft(type)) ||
           (all_words && IsWord(type) && !literal);
  });
  return soft_too ? "a name" : "a type";
}

std::string Spell(size_t type, const antlr4::dfa::Vocabulary& vocabulary) {
  switch (type) {
    case antlr4::Token::EOF: return "the end of the text";
    case P::STRING: return "a string";
    case P::INT: return "a whole number";
    default: break;
  }
  std::string name = vocabulary.getLiteralName(type);
  if (name.size() < 2) return {};
  return "`" + name.substr(1, name.size() - 2) + "`";
}

std::string Join(const std::vector<std::string>& choices) {
  std::string text;
  for (size_t i = 0; i < choices.size(); ++i) {
    if (i > 0) text += i + 1 == choices.size() ? " or " : ", ";
    text += choices[i];
  }
  return text;
}

std::vector<size_t> Types(const IntervalSet& expected) {
  std::vector<size_t> types;
  for (ssize_t type : expected.toList()) types.push_back(static_cast<size_t>(type));
  return types;
}

}  // namespace

std::string DescribeExpected(const IntervalSet& expected, const Place& place) {
  for (const Phrase& phrase : kPhrases) {
    bool after = phrase.after == kAnyToken || phrase.after == place.after;
    if (phrase.rule == place.rule && expected.contains(phrase.token) && after) {
      return fmt::format(fmt::runtime(phrase.words), place.verb);
    }
  }
  std::vector<size_t> left = Types(expected);
  std::string_view names = TakeNames(left);
  std::vector<std::string> choices;
  bool expression = false;
  for (const Group& group : Groups()) {
    bool meant = std::all_of(group.marks.begin(), group.marks.end(), [&](size_t type) {
      return std::find(left.begin(), left.end(), type) != left.end();
    });
    if (!meant) continue;
    expression = expression || group.words == "an expression";
    choices.emplace_back(group.words);
    for (size_t member : group.members) std::erase(left, member);
  }
  if (!names.empty() && !expression) choices.emplace_back(names);
  // That a text may end where something else may follow helps nobody.
  if (!choices.empty()) std::erase(left, static_cast<size_t>(antlr4::Token::EOF));
  for (size_t type : left) {
    std::string spelling = Spell(type, place.vocabulary);
    if (!spelling.empty()) choices.push_back(std::move(spelling));
  }
  return Join(choices);
}

std::vector<std::string_view> ExpectedWords(const IntervalSet& expected) {
  static const auto words = [] {
    std::vector<std::pair<size_t, std::string>> list;
    antlr4::ANTLRInputStream empty;
    MeshlawLexer lexer(&empty);
    for (size_t type = P::AND; type <= P::WITHIN; ++type) {
      std::string name = lexer.getVocabulary().getLiteralName(type);
      list.emplace_back(type, name.substr(1, name.size() - 2));
    }
    return list;
  }();
  std::vector<size_t> left = Types(expected);
  TakeNames(left);
  std::vector<std::string_view> found;
  for (const auto& [type, word] : words) {
    if (std::find(left.begin(), left.end(), type) != left.end()) found.push_back(word);
  }
  return found;
}

}  // namespace meshlaw::parse
