// SPDX-License-Identifier: Apache-2.0
#include "tests/sema/like_mutants.h"

#include "compiler/parse/lex.h"

namespace meshlaw::testing {
namespace {

/// Tokens that may stand for each other are of one kind: names, literals, operators of one sort.
size_t KindOf(size_t type, std::string_view text) {
  constexpr size_t kComparison = 10'001, kSum = 10'002, kLogic = 10'003, kEffect = 10'004,
                   kLiteral = 10'005;
  for (std::string_view word : {"==", "!=", "<", "<=", ">", ">="}) {
    if (text == word) return kComparison;
  }
  for (std::string_view word : {"+", "-", "*", "/", "%", "??"}) {
    if (text == word) return kSum;
  }
  for (std::string_view word : {"and", "or", "implies"}) {
    if (text == word) return kLogic;
  }
  for (std::string_view word : {"permit", "forbid", "limit"}) {
    if (text == word) return kEffect;
  }
  bool number = !text.empty() && text[0] >= '0' && text[0] <= '9';
  return number || text == "true" || text == "false" || text == "null" ? kLiteral : type;
}

template <typename F>
void ForEachToken(std::string_view text, F f) {
  diag::Sink sink;
  parse::Tokens tokens = parse::Lex({text, source::FileId(0), 0}, {}, sink);
  for (const auto& token : tokens.list) {
    uint32_t begin = parse::BeginOf(*token);
    std::string spelling(text.substr(begin, parse::EndOf(*token) - begin));
    size_t kind = KindOf(token->getType(), spelling);
    f(kind, std::move(spelling));
  }
}

}  // namespace

void TokenPool::Add(std::string_view text) {
  ForEachToken(text, [&](size_t kind, std::string spelling) {
    by_kind_[kind].push_back(std::move(spelling));
  });
}

const std::string& TokenPool::Any(size_t kind, Dice& random) const {
  const std::vector<std::string>& all = by_kind_.at(kind);
  return all[random.Below(all.size())];
}

LikeMutator::LikeMutator(std::string_view text, const TokenPool& pool) : pool_(pool) {
  ForEachToken(text, [&](size_t kind, std::string spelling) {
    own_[kind].push_back(tokens_.size());
    tokens_.push_back({kind, std::move(spelling)});
  });
}

std::string LikeMutator::Replacement(size_t at, Dice& random) const {
  const Token& token = tokens_[at];
  static const std::vector<std::string> operands = {"null",
                                                    "{}",
                                                    "[]",
                                                    "now",
                                                    "1",
                                                    "1.5",
                                                    "1e3",
                                                    "0.1%",
                                                    "\"x\"",
                                                    "-1",
                                                    "(1)",
                                                    "{null, 1}",
                                                    "{ a: 1 }",
                                                    "if true then 1 else null",
                                                    "any(x in {1}: x > 0)",
                                                    "count()",
                                                    "not true",
                                                    "Team::\"t\"",
                                                    "max(amount)",
                                                    "context",
                                                    "date(\"2026-01-01\")",
                                                    "1h",
                                                    "[1][0]",
                                                    "a.b.c"};
  const std::vector<size_t>& own = own_.at(token.kind);
  switch (random.Below(5)) {
    case 0: return pool_.Has(token.kind) ? pool_.Any(token.kind, random) : token.text;
    case 1: return operands[random.Below(operands.size())];
    default: return tokens_[own[random.Below(own.size())]].text;
  }
}

std::string LikeMutator::Mutate(Dice& random) const {
  std::map<size_t, std::string> changed;
  size_t changes = tokens_.empty() ? 0 : 1 + random.Below(4);
  for (size_t i = 0; i < changes; ++i) {
    size_t at = random.Below(tokens_.size());
    // Punctuation has nothing to change into.
    if (own_.at(tokens_[at].kind).size() > 1) changed[at] = Replacement(at, random);
  }
  std::string text;
  for (size_t i = 0; i < tokens_.size(); ++i) {
    auto other = changed.find(i);
    text +=
        (other == changed.end() ? tokens_[i].text : other->second) + (i % 16 == 15 ? "\n" : " ");
  }
  return text;
}

}  // namespace meshlaw::testing
