// SPDX-License-Identifier: Apache-2.0
// Files of a folder that belongs to someone we do not trust.
#pragma once

#include <string>
#include <vector>

#include "compiler/base/result.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace meshlaw::mesh {

/// Every `.yaml` and `.yml` file under a folder, sorted. Hidden files are passed over. A folder
/// that cannot be listed is reported at `asked_at`; a symbolic link out of it is reported and left
/// out.
std::vector<std::string> ListYaml(const std::string& folder, source::Span asked_at,
                                  diag::Sink& sink);

/// `path`, relative to `folder`, as a path to open. Fails if it names something outside the folder
/// once links are followed, or nothing.
Result<std::string> ResolveWithin(const std::string& folder, const std::string& path);

/// Fails for all but regular files, which are there and end: a pipe waits for a writer who may
/// never come, and a device may give bytes without end.
Status CheckRegular(const std::string& path);

/// Loads a regular file under its own path.
Result<source::FileId> LoadFile(source::SourceMap& sources, const std::string& path,
                                size_t bytes_max);

}  // namespace meshlaw::mesh
