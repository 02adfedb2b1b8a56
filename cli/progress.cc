// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.h"

#include <unistd.h>

#include <cstdio>

namespace meshlaw::cli {

ProgressLine::ProgressLine(bool quiet) : shown_(!quiet && isatty(STDERR_FILENO)) {}

std::function<void(const judge::Progress&)> ProgressLine::callback() {
  if (!shown_) return {};
  return [this](const judge::Progress& p) {
    // Ten times a second is what an eye can follow.
    if (p.seconds - last_seconds_ < 0.1) return;
    last_seconds_ = p.seconds;
    double rate = p.seconds > 0 ? static_cast<double>(p.rows) / p.seconds / 1e6 : 0;
    std::fprintf(stderr, "\r\x1b[K%zu of %zu ports  %s  %.1f million rows/s", p.ports_done, p.ports,
                 p.port.c_str(), rate);
  };
}

void ProgressLine::Clear() {
  if (shown_ && last_seconds_ >= 0) std::fprintf(stderr, "\r\x1b[K");
}

}  // namespace meshlaw::cli
