// SPDX-License-Identifier: Apache-2.0
#include "compiler/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace meshlaw {

void CheckFailed(const char* condition, const char* file, int line) {
  std::fprintf(stderr, "meshlaw: internal fault at %s:%d: %s\n", file, line, condition);
  std::abort();
}

}  // namespace meshlaw
