// SPDX-License-Identifier: Apache-2.0
#include "cli/law_files.h"

#include <algorithm>
#include <filesystem>

namespace meshlaw::cli {

namespace fs = std::filesystem;

namespace {

mesh::FolderFiles List(const std::string& path, bool inside) {
  std::error_code ignored;
  if (fs::is_directory(path, ignored))
    return mesh::ListFiles(path, {.endings = {".law"}, .hidden = true, .inside = inside});
  if (fs::exists(path, ignored)) return {{path}, {}, {}};
  return {{}, {"there is no file or folder `" + path + "`"}, {}};
}

}  // namespace

mesh::FolderFiles LawsOfMesh(const std::string& path) {
  mesh::FolderFiles found = List(path, /*inside=*/true);
  std::ranges::move(found.not_entered, std::back_inserter(found.faults));
  found.not_entered.clear();
  return found;
}

std::vector<std::string> LawFiles(const Global& global, const std::vector<std::string>& paths,
                                  Linked linked, bool& missing) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    // Whose links these are is the operator's matter.
    mesh::FolderFiles found = List(path, /*inside=*/false);
    if (linked == Linked::Fault)
      std::ranges::move(found.not_entered, std::back_inserter(found.faults));
    for (const std::string& fault : found.faults) Refuse(global, diag::Kind::CannotRead, fault);
    missing |= !found.faults.empty();
    std::ranges::move(found.paths, std::back_inserter(files));
  }
  std::ranges::sort(files);
  files.erase(std::unique(files.begin(), files.end()), files.end());
  return files;
}

}  // namespace meshlaw::cli
