// SPDX-License-Identifier: Apache-2.0
// One line of progress on stderr while a long run goes on; nothing where that is not a terminal.
#pragma once

#include <functional>

#include "mesh/judge/judge.h"

namespace meshlaw::cli {

class ProgressLine {
 public:
  explicit ProgressLine(bool quiet);
  /// Empty where nothing is to be shown.
  std::function<void(const judge::Progress&)> callback();
  void Clear();

 private:
  bool shown_;
  double last_seconds_ = -1;
};

}  // namespace meshlaw::cli
