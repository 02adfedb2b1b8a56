// SPDX-License-Identifier: Apache-2.0
// Texts made from a law by changing what stands between its tokens, and its tokens.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace meshlaw::testing {

/// A small generator of our own, so that a seed means the same text everywhere.
class Dice {
 public:
  explicit Dice(uint64_t seed) : state_(seed) {}
  uint64_t Next();
  size_t Below(size_t bound) { return static_cast<size_t>(Next() % bound); }
  bool OneIn(size_t chances) { return Below(chances) == 0; }

 private:
  uint64_t state_;
};

class Mutator {
 public:
  explicit Mutator(std::string_view text);

  /// The same tokens with other white space and comments: always the same tree but for
  /// documentation.
  std::string OtherLayout(Dice& random) const;
  /// Some tokens removed, doubled, swapped or taken from elsewhere: rarely a law, but of many
  /// shapes.
  std::string OtherTokens(Dice& random) const;

 private:
  std::vector<std::string> tokens_;
};

/// A law of every kind of expression and clause, with names long enough to need breaking.
std::string RandomLaw(Dice& random);

}  // namespace meshlaw::testing
