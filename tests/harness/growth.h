// SPDX-License-Identifier: Apache-2.0
// How work grows with its size: two sizes of it, measured in the same run. What a machine is slow
// at, or busy with, both of them bear, so no test needs to know how fast the machine is.
#pragma once

#include <cstddef>
#include <functional>

namespace meshlaw::testing {

/// The least processor time that the work took, of several times: what disturbs it only adds.
double LeastSeconds(const std::function<void()>& work, int times = 3);

/// Whether work of `factor` times the size takes at most `bound` times as long. Work that grows as
/// its square takes the square of the factor; between that and the factor is room for noise.
bool GrowsWithin(const std::function<void(size_t)>& work, size_t size, size_t factor, double bound);

/// The usual question: eight times the size, and a half of the square.
inline bool GrowsLinearly(const std::function<void(size_t)>& work, size_t size) {
  return GrowsWithin(work, size, 8, 32);
}

}  // namespace meshlaw::testing
