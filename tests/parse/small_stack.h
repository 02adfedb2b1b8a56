// SPDX-License-Identifier: Apache-2.0
// Runs something on a stack so small that unbounded recursion cannot hide.
#pragma once

#include <functional>

namespace meshlaw::testing {

/// 256 KB, or 1 MB in sanitizer builds, whose frames are several times larger.
void RunOnSmallStack(const std::function<void()>& work);

}  // namespace meshlaw::testing
