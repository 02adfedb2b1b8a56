// SPDX-License-Identifier: Apache-2.0
#include "tests/fmt/mutants.h"

#include <algorithm>

#include "compiler/parse/lex.h"

namespace meshlaw::testing {
namespace {

/// What may stand between two tokens. A comment ends its line.
std::string Gap(Dice& random, int& comments) {
  std::string number = std::to_string(++comments);
  switch (random.Below(12)) {
    case 0: return "\n";
    case 1: return "\n\n\n";
    case 2: return " // trailing " + number + "\n";
    case 3: return "\n// own line " + number + "  \n";
    case 4: return "\n\n  // apart " + number + "\n\n";
    case 5: return "\n/// doc " + number + "\n";
    case 6: return " /// trailing doc " + number + "\r\n";
    case 7: return "\n//// ruler " + number + "\n// two\n\n// three\n";
    case 8: return "   \t";
    default: return " ";
  }
}

}  // namespace

uint64_t Dice::Next() {
  // splitmix64: public domain, by S. Vigna.
  uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

Mutator::Mutator(std::string_view text) {
  diag::Sink sink;
  parse::Tokens tokens = parse::Lex({text, source::FileId(0), 0}, {}, sink);
  for (const auto& token : tokens.list) {
    uint32_t begin = parse::BeginOf(*token);
    tokens_.emplace_back(text.substr(begin, parse::EndOf(*token) - begin));
  }
}

std::string Mutator::OtherLayout(Dice& random) const {
  std::string text;
  int comments = 0;
  // Most gaps plain, or nothing but comments is tested.
  size_t rarity = 1 + random.Below(12);
  for (const std::string& token : tokens_) {
    text += token;
    text += random.OneIn(rarity) ? Gap(random, comments) : " ";
  }
  return text;
}

std::string Mutator::OtherTokens(Dice& random) const {
  std::vector<std::string> tokens = tokens_;
  size_t changes = 1 + random.Below(3);
  for (size_t i = 0; i < changes && tokens.size() > 4; ++i) {
    size_t at = random.Below(tokens.size());
    size_t other = random.Below(tokens.size());
    auto place = tokens.begin() + static_cast<std::ptrdiff_t>(at);
    switch (random.Below(5)) {
      case 0: tokens.erase(place); break;
      case 1: tokens.insert(place, tokens[other]); break;
      case 2: std::swap(tokens[at], tokens[other]); break;
      case 3: tokens[at] = tokens[other]; break;
      default: {
        // A whole run of tokens from elsewhere: an operand, a clause, a part.
        size_t length = std::min(tokens.size() - other, 1 + random.Below(8));
        std::vector<std::string> run(tokens.begin() + static_cast<std::ptrdiff_t>(other),
                                     tokens.begin() + static_cast<std::ptrdiff_t>(other + length));
        tokens.insert(place, run.begin(), run.end());
      }
    }
  }
  std::string text;
  for (const std::string& token : tokens) text += token + (random.OneIn(9) ? "\n" : " ");
  return text;
}

}  // namespace meshlaw::testing
