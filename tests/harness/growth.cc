// SPDX-License-Identifier: Apache-2.0
#include "tests/harness/growth.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace meshlaw::testing {

double LeastSeconds(const std::function<void()>& work, int times) {
  double least = std::numeric_limits<double>::infinity();
  for (int i = 0; i < times; ++i) {
    std::clock_t begin = std::clock();
    work();
    least = std::min(least, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
  }
  return least;
}

bool GrowsWithin(const std::function<void(size_t)>& work, size_t size, size_t factor,
                 double bound) {
  constexpr int kTries = 5;
  double small = LeastSeconds([&] { work(size); });
  double large = std::numeric_limits<double>::infinity();
  for (int i = 0; i < kTries && large > bound * small; ++i)
    large = std::min(large, LeastSeconds([&] { work(size * factor); }, 1));
  return large <= bound * small;
}

}  // namespace meshlaw::testing
