// SPDX-License-Identifier: Apache-2.0
// Versions as contracts write them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace meshlaw::mesh {

/// A contract's version as a semantic one: a leading `v` goes, absent parts are 0, so "v1.2" is
/// "1.2.0". Nothing if it is something else, such as a date.
std::optional<std::string> SemanticVersion(std::string_view text);

}  // namespace meshlaw::mesh
