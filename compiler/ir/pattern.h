// SPDX-License-Identifier: Apache-2.0
// How the patterns of Matches are compiled: every engine must use the same options.
#pragma once

#include <re2/re2.h>

#include <string>
#include <string_view>

namespace meshlaw::ir {

/// UTF-8, case matters, and `.` is any character but a line break.
re2::RE2::Options PatternOptions();

/// Why a text is no pattern, or is larger than the limit on programs; empty if it is good.
std::string PatternFault(std::string_view pattern);

}  // namespace meshlaw::ir
