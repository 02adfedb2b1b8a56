// SPDX-License-Identifier: Apache-2.0
// Random numbers for properties: seeded, so a failure repeats, and fond of edges.
#pragma once

#include <cstdint>
#include <random>

namespace meshlaw::testing {

class Random {
 public:
  explicit Random(uint64_t seed) : engine_(seed) {}
  uint64_t Below(uint64_t bound) { return engine_() % bound; }
  bool OneIn(uint64_t n) { return Below(n) == 0; }
  /// All 64 bits, of a random magnitude so that small numbers are as likely as large ones.
  int64_t Int() { return static_cast<int64_t>(engine_()) >> Below(64); }
  template <typename Items>
  const auto& Pick(const Items& items) {
    return items[Below(items.size())];
  }

 private:
  std::mt19937_64 engine_;
};

}  // namespace meshlaw::testing
