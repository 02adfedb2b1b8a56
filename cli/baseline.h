// SPDX-License-Identifier: Apache-2.0
// Baselines: known findings by fingerprint, so that a gate fails only on new ones.
#pragma once

#include <string>

#include "cli/command.h"
#include "runtime/report/report.h"

namespace meshlaw::cli {

/// Marks the findings that `path` knows: a baseline file, or an earlier JSON report. False (and
/// said) if it cannot be read.
bool ApplyBaseline(const Global& global, const std::string& path, report::Report& report);
bool WriteBaseline(const Global& global, const std::string& path, const report::Report& report);

}  // namespace meshlaw::cli
