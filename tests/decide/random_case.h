// SPDX-License-Identifier: Apache-2.0
// Random choices of the test world's rules, and random requests to its people and products.
#pragma once

#include <random>
#include <string>
#include <vector>

#include "tests/decide/world.h"

namespace meshlaw::decide::testing {

class RandomCase {
 public:
  explicit RandomCase(uint64_t seed) : engine_(seed) {}

  /// Between one and ten rules, each at most once; permits are likely.
  std::vector<std::string> Rules();
  const ir::Rule& AnyRule();
  Request Ask();

  size_t Below(size_t bound) { return engine_() % bound; }
  std::mt19937_64& engine() { return engine_; }

 private:
  template <typename Items>
  const auto& Pick(const Items& items) {
    return items[Below(items.size())];
  }

  std::mt19937_64 engine_;
};

}  // namespace meshlaw::decide::testing
