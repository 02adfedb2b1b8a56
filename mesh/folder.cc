// SPDX-License-Identifier: Apache-2.0
#include "mesh/folder.h"

#include <algorithm>
#include <filesystem>

namespace meshlaw::mesh {

using diag::Kind;
namespace fs = std::filesystem;

namespace {

/// Contracts lie a folder or two deep; more is a mistake or a trap.
constexpr int kDepthMax = 8;

bool IsYaml(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

/// Whether `path` is `folder` or below it, both canonical.
bool IsBelow(const fs::path& path, const fs::path& folder) {
  auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return end == folder.end() || (end->empty() && std::next(end) == folder.end());
}

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

std::vector<std::string> ListYaml(const std::string& folder, source::Span asked_at,
                                  diag::Sink& sink) {
  std::vector<std::string> paths;
  std::error_code error;
  // Links to folders are not followed, so the walk ends.
  fs::recursive_directory_iterator walk(folder.empty() ? "." : folder, error), end;
  for (; !error && walk != end; walk.increment(error)) {
    const fs::path& path = walk->path();
    bool hidden = path.filename().string().starts_with(".");
    if (hidden || walk.depth() >= kDepthMax) walk.disable_recursion_pending();
    if (hidden || !IsYaml(path) || !walk->is_regular_file(error)) continue;
    paths.push_back(path.lexically_normal().string());
  }
  if (error) {
    sink.Report(Kind::CannotRead, asked_at, "cannot list `" + folder + "`: " + error.message());
  }
  std::sort(paths.begin(), paths.end());
  std::erase_if(paths, [&](const std::string& path) {
    std::string inside = fs::path(path).lexically_relative(folder.empty() ? "." : folder).string();
    auto resolved = ResolveWithin(folder, inside);
    if (!resolved)
      sink.Report(Kind::CannotRead, {},
                  "cannot read `" + path + "`: it is a link out of its folder");
    return !resolved;
  });
  return paths;
}

}  // namespace meshlaw::mesh
