// SPDX-License-Identifier: Apache-2.0
// Where results go: to stdout, or to what a path names.
#pragma once

#include <string>

#include "cli/command.h"

namespace meshlaw::cli {

/// Writes a whole file by way of a temporary one beside it, so that no reader sees half of it. A
/// link stays one: what it leads to is written. Pipes and devices are written into.
Status WriteFile(const std::string& path, const std::string& text);

/// Writes to `path`, or to stdout when it is empty. False (and said) if that fails.
bool WriteResult(const Global& global, const std::string& path, const std::string& text);

}  // namespace meshlaw::cli
