// SPDX-License-Identifier: Apache-2.0
// MESHLAW_CHECK: for faults that are ours. It must be unreachable from any input; bad input is a
// diagnostic or a Result. It stays on in release builds: a wrong verdict costs more than a branch.
#pragma once

namespace meshlaw {

/// Prints `condition` and the place to stderr and aborts.
[[noreturn]] void CheckFailed(const char* condition, const char* file, int line);

}  // namespace meshlaw

#define MESHLAW_CHECK(condition) \
  ((condition) ? static_cast<void>(0) : ::meshlaw::CheckFailed(#condition, __FILE__, __LINE__))
#define MESHLAW_UNREACHABLE() ::meshlaw::CheckFailed("unreachable", __FILE__, __LINE__)
