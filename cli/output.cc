// SPDX-License-Identifier: Apache-2.0
#include "cli/output.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace meshlaw::cli {

namespace fs = std::filesystem;

namespace {

/// As many as Linux follows.
constexpr int kLinksMax = 40;

Status Failed() { return Fail(std::strerror(errno)); }

/// What a path leads to, which need not be there yet.
fs::path Followed(fs::path path) {
  std::error_code error;
  for (int i = 0; i < kLinksMax && fs::is_symlink(path, error); ++i) {
    fs::path target = fs::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / target;
  }
  return path;
}

/// Writes, and closes whatever comes of it.
Status Fill(std::FILE* out, const std::string& text, bool durable) {
  bool good = std::fwrite(text.data(), 1, text.size(), out) == text.size() &&
              std::fflush(out) == 0 && (!durable || fsync(fileno(out)) == 0);
  Status filled = good ? Status() : Failed();
  if (std::fclose(out) != 0 && filled) filled = Failed();
  return filled;
}

Status WriteInto(const std::string& path, const std::string& text) {
  std::FILE* out = std::fopen(path.c_str(), "wb");
  return out == nullptr ? Failed() : Fill(out, text, /*durable=*/false);
}

/// A new file takes the place of the old one, and has its mode.
Status Replace(const std::string& path, const std::string& text) {
  const std::string temporary = path + ".tmp" + std::to_string(getpid());
  struct stat old{};
  const bool is_there = stat(path.c_str(), &old) == 0;
  // Exclusive: whoever may write to the folder could have laid a link there.
  std::FILE* out = std::fopen(temporary.c_str(), "wbx");
  if (out == nullptr) return Failed();
  if (is_there) (void)fchmod(fileno(out), old.st_mode & 07777);
  Status written = Fill(out, text, /*durable=*/true);
  if (written && std::rename(temporary.c_str(), path.c_str()) != 0) written = Failed();
  if (!written) std::remove(temporary.c_str());
  return written;
}

}  // namespace

Status WriteFile(const std::string& path, const std::string& text) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (fs::exists(status) && !fs::is_regular_file(status)) return WriteInto(path, text);
  fs::path target = Followed(path);
  // A link of /proc shows a path that may by now be another file, or none; a circle of links has no
  // end, which opening it says.
  const bool other =
      fs::exists(status) ? !fs::equivalent(path, target, error) : fs::is_symlink(target, error);
  return other ? WriteInto(path, text) : Replace(target.string(), text);
}

bool WriteResult(const Global& global, const std::string& path, const std::string& text) {
  Status written;
  if (!path.empty()) written = WriteFile(path, text);
  if (path.empty() &&
      (std::fwrite(text.data(), 1, text.size(), stdout) != text.size() || std::fflush(stdout) != 0))
    written = Failed();
  if (!written) {
    CannotFollow(global,
                 "cannot write " + (path.empty() ? std::string("to stdout") : "`" + path + "`") +
                     ": " + written.error().message,
                 "");
  }
  return written.has_value();
}

}  // namespace meshlaw::cli
