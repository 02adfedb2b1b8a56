// SPDX-License-Identifier: Apache-2.0
// A search that hangs tells nobody why: the guard ends the process with the program's number when
// one takes longer than any sound one could.
#pragma once

#include <signal.h>
#include <unistd.h>

#include <cinttypes>
#include <cstdint>
#include <cstdio>

namespace meshlaw::testing {

class HangGuard {
 public:
  explicit HangGuard(uint64_t program) {
    program_ = program;
    signal(SIGALRM, Tell);
    alarm(kSeconds);
  }
  ~HangGuard() { alarm(0); }
  HangGuard(const HangGuard&) = delete;
  HangGuard& operator=(const HangGuard&) = delete;

 private:
  /// A program takes some hundredths of a second, some seconds under a sanitizer.
  static constexpr unsigned kSeconds = 300;
  inline static uint64_t program_ = 0;

  static void Tell(int) {
    // Of what a handler may call, nothing formats; but the process does nothing else any more.
    char text[64];
    int size = std::snprintf(text, sizeof text, "program %" PRIu64 " does not end\n", program_);
    if (write(STDOUT_FILENO, text, static_cast<size_t>(size)) < 0) _exit(2);
    _exit(1);
  }
};

}  // namespace meshlaw::testing
