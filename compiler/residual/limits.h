// SPDX-License-Identifier: Apache-2.0
// Bounds of the room: what is deeper or longer is refused, never cut short.
#pragma once

#include <cstddef>
#include <cstdint>

namespace meshlaw::residual {

inline constexpr uint32_t kDepthMax = 2'000;     ///< levels of a term that is walked
inline constexpr uint64_t kPrintedMax = 20'000;  ///< nodes of a term that is printed as a tree

}  // namespace meshlaw::residual
