// SPDX-License-Identifier: Apache-2.0
// Files of a folder that belongs to someone we do not trust.
#pragma once

#include <string>
#include <vector>

#include "compiler/base/result.h"
#include "compiler/diag/diagnostic.h"

namespace meshlaw::mesh {

/// Every `.yaml` and `.yml` file under a folder, sorted. Hidden files are passed over. A folder
/// that cannot be listed is reported at `asked_at`; a symbolic link out of it is reported and left
/// out.
std::vector<std::string> ListYaml(const std::string& folder, source::Span asked_at,
                                  diag::Sink& sink);

/// `path`, relative to `folder`, as a path to open. Fails if it names something outside the folder
/// once links are followed, or nothing.
Result<std::string> ResolveWithin(const std::string& folder, const std::string& path);

}  // namespace meshlaw::mesh
