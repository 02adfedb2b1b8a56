// SPDX-License-Identifier: Apache-2.0
#include "mesh/folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace meshlaw::mesh {

using diag::Kind;
namespace fs = std::filesystem;

namespace {

/// Laws and contracts lie a folder or two deep; many more are a mistake or a trap.
constexpr int kDepthMax = 8;

/// Beyond so many, what is wrong is wrong with all of them.
constexpr size_t kFaultsTold = 10;

/// Whether `path` is `folder` or below it, both canonical.
bool IsBelow(const fs::path& path, const fs::path& folder) {
  auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end() || (end->empty() && std::next(end) == folder.end());
}

std::string CannotRead(const fs::path& path, const std::string& why) {
  return "cannot read `" + path.string() + "`: " + why;
}

/// Walks a folder. What has the right ending is a file to read or a fault, whatever it is.
class Walk {
 public:
  Walk(const std::string& folder, const Wanted& wanted)
      : folder_(folder.empty() ? "." : folder), wanted_(wanted) {}

  FolderFiles Run() {
    std::error_code error;
    root_ = fs::canonical(folder_, error);
    if (error) return {{}, {"cannot list `" + folder_.string() + "`: " + error.message()}, {}};
    pending_.emplace_back(folder_, 0);
    while (!pending_.empty()) {
      auto [folder, depth] = std::move(pending_.back());
      pending_.pop_back();
      List(folder, depth);
    }
    for (auto* list : {&files_.paths, &files_.faults, &files_.not_entered})
      std::ranges::sort(*list);
    return std::move(files_);
  }

 private:
  void List(const fs::path& folder, int depth) {
    std::error_code error;
    for (fs::directory_iterator walk(folder, error), end; !error && walk != end;
         walk.increment(error)) {
      const std::string name = walk->path().filename().string();
      if (name.starts_with(".") && !wanted_.hidden) continue;
      const std::string ending = walk->path().extension().string();
      const bool wanted = std::ranges::find(wanted_.endings, ending) != wanted_.endings.end();
      wanted ? TakeFile(walk->path()) : TakeFolder(*walk, depth + 1);
    }
    if (error) {
      files_.faults.push_back("cannot list `" + folder.string() +
                              "`: " + error.message());
    }
  }

  void TakeFile(const fs::path& path) {
    if (IsEditorLock(path)) return;
    std::string why = WhyClosed(path);
    if (why.empty()) files_.paths.push_back(path.string());
    if (!why.empty()) files_.faults.push_back(CannotRead(path, why));
  }

  void TakeFolder(const fs::directory_entry& entry, int depth) {
    std::error_code error, ignored;
    const bool link = entry.is_symlink(ignored);
    const bool folder = entry.is_directory(error);
    // A link to nothing leads to no folder; one that cannot be followed may.
    const bool unknown = link && error && error != std::errc::no_such_file_or_directory;
    if (!folder && !unknown) return;
    if (!link && depth <= kDepthMax) {
      pending_.emplace_back(entry.path(), depth);
      return;
    }
    std::string why = "it is a link to a folder, which is not followed";
    if (unknown) why = error.message();
    if (!link) why = "it lies more than " + std::to_string(kDepthMax) + " folders deep";
    files_.not_entered.push_back(CannotRead(entry.path(), why));
  }

  /// Emacs marks a file that is being edited by a link to nothing beside it.
  static bool IsEditorLock(const fs::path& path) {
    std::error_code ignored;
    return path.filename().string().starts_with(".#") && fs::is_symlink(path, ignored) &&
           !fs::exists(path, ignored);
  }

  /// Empty for a regular file that may be opened.
  std::string WhyClosed(const fs::path& path) const {
    std::error_code error, ignored;
    fs::path target = fs::canonical(path, error);
    if (error == std::errc::no_such_file_or_directory && fs::is_symlink(path, ignored))
      return "it is a link to nothing";
    if (error) return error.message();
    if (wanted_.inside && !IsBelow(target, root_)) return "it is a link out of its folder";
    Status regular = CheckRegular(path.string());
    return regular ? "" : regular.error().message;
  }

  fs::path folder_, root_;
  const Wanted& wanted_;
  std::vector<std::pair<fs::path, int>> pending_;
  FolderFiles files_;
};

}  // namespace

Result<std::string> ResolveWithin(const std::string& folder, const std::string& path) {
  std::error_code error;
  fs::path root = fs::canonical(folder.empty() ? "." : folder, error);
  if (error) return Fail("cannot open the folder `" + folder + "`: " + error.message());
  fs::path target = fs::canonical(root / path, error);
  if (error) return Fail("cannot open `" + path + "`: " + error.message());
  if (!IsBelow(target, root)) return Fail("`" + path + "` leads out of its folder");
  return (fs::path(folder) / path).lexically_normal().string();
}

Status CheckRegular(const std::string& path) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  // What cannot be looked at says why when it is opened.
  if (error || !fs::exists(status) || fs::is_regular_file(status)) return {};
  return Fail(fs::is_directory(status) ? "it is a folder" : "it is not a regular file");
}

Result<source::FileId> LoadFile(source::SourceMap& sources, const std::string& path,
                                size_t bytes_max) {
  Status regular = CheckRegular(path);
  if (!regular) return Fail("cannot read `" + path + "`: " + regular.error().message);
  return sources.Load(path, path, bytes_max);
}

FolderFiles ListFiles(const std::string& folder, const Wanted& wanted) {
  return Walk(folder, wanted).Run();
}

void ReportUnread(const std::vector<std::string>& faults, source::Span asked_at, diag::Sink& sink) {
  if (faults.empty()) return;
  std::string message = faults[0];
  if (faults.size() > 1) {
    message += fmt::format(" (and {} more fault{} of its folder)", faults.size() - 1,
                           faults.size() > 2 ? "s" : "");
  }
  auto& d = sink.Report(Kind::CannotRead, asked_at, std::move(message));
  for (size_t i = 1; i < std::min(faults.size(), kFaultsTold); ++i) d.Help(faults[i]);
}

}  // namespace meshlaw::mesh
