// SPDX-License-Identifier: Apache-2.0
// Mutants that mostly parse: tokens give way to tokens of the same kind, so that what reaches the
// checker is grammatical nonsense.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/fmt/mutants.h"

namespace meshlaw::testing {

/// Spellings of tokens by kind, from many laws.
class TokenPool {
 public:
  void Add(std::string_view text);
  bool Has(size_t kind) const { return by_kind_.contains(kind); }
  const std::string& Any(size_t kind, Dice& random) const;
  size_t size() const { return by_kind_.size(); }

 private:
  std::map<size_t, std::vector<std::string>> by_kind_;
};

class LikeMutator {
 public:
  LikeMutator(std::string_view text, const TokenPool& pool);
  /// One to four tokens replaced: by one of the law itself or of any law, or by a whole operand.
  std::string Mutate(Dice& random) const;

 private:
  struct Token {
    size_t kind;
    std::string text;
  };
  std::string Replacement(size_t at, Dice& random) const;

  std::vector<Token> tokens_;
  std::map<size_t, std::vector<size_t>> own_;  ///< positions by kind
  const TokenPool& pool_;
};

}  // namespace meshlaw::testing
