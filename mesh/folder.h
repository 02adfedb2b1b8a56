// SPDX-License-Identifier: Apache-2.0
// Files of a folder that belongs to someone we do not trust.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compiler/base/result.h"
#include "compiler/diag/diagnostic.h"
#include "compiler/source/source.h"

namespace meshlaw::mesh {

/// Which files of a folder are meant.
struct Wanted {
  std::vector<std::string_view> endings;  ///< as ".law"
  bool hidden = false;                    ///< also what a name with a leading dot hides
  bool inside = true;                     ///< a link may not lead out of the folder
};

/// What was found; and, as sentences, what may be or hold such a file but cannot be read. Whoever
/// passes over a fault has not seen all there is.
struct FolderFiles {
  std::vector<std::string> paths;        ///< sorted
  std::vector<std::string> faults;       ///< of files, and of folders that cannot be listed
  std::vector<std::string> not_entered;  ///< folders behind links, or too deep
};

/// The files in a folder and in the folders below it. Links to folders are not followed.
FolderFiles ListFiles(const std::string& folder, const Wanted& wanted);

/// Reports what cannot be read of the folder that is named at `asked_at`, as one fault.
void ReportUnread(const std::vector<std::string>& faults, source::Span asked_at, diag::Sink& sink);

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
