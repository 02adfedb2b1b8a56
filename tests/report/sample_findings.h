// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "runtime/report/report.h"

namespace meshlaw::report::testing {

/// Findings of every kind, severity and verdict, worst first.
std::vector<Finding> SampleFindings();

}  // namespace meshlaw::report::testing
