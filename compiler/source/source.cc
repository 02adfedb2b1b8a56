// SPDX-License-Identifier: Apache-2.0
#include "compiler/source/source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "compiler/base/check.h"

namespace meshlaw::source {

Span Cover(Span a, Span b) {
  if (!a.valid()) return b;
  if (!b.valid() || a.file != b.file) return a;
  return Span{a.file, std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

FileId SourceMap::Add(std::string path, std::string text, uint32_t first_line) {
  File file{std::move(path), std::move(text), first_line, {0}};
  for (size_t i = 0; i < file.text.size(); ++i) {
    if (file.text[i] == '\n') file.line_starts.push_back(static_cast<uint32_t>(i + 1));
  }
  files_.push_back(std::move(file));
  return FileId(files_.size() - 1);
}

Result<FileId> SourceMap::Load(const std::string& file_path, std::string shown_path,
                               size_t bytes_max) {
  std::error_code error;
  if (std::filesystem::is_directory(file_path, error)) {
    return Fail("cannot read `" + shown_path + "`: it is a directory");
  }
  std::ifstream in(file_path, std::ios::binary);
  if (!in) return Fail("cannot read `" + shown_path + "`: " + std::strerror(errno));
  std::string text;
  char buffer[1 << 16];
  while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
    text.append(buffer, static_cast<size_t>(in.gcount()));
    if (text.size() > bytes_max) {
      return Fail("cannot read `" + shown_path + "`: it is larger than the limit of " +
                  std::to_string(bytes_max) + " bytes");
    }
  }
  if (in.bad()) return Fail("cannot read `" + shown_path + "`: " + std::strerror(errno));
  return Add(std::move(shown_path), std::move(text));
}

std::string_view SourceMap::text(Span span) const {
  if (!span.valid()) return {};
  return text(span.file).substr(span.begin, span.end - span.begin);
}

Position SourceMap::Locate(FileId file, uint32_t offset) const {
  const File& f = files_[file.index()];
  offset = std::min(offset, static_cast<uint32_t>(f.text.size()));
  auto next = std::upper_bound(f.line_starts.begin(), f.line_starts.end(), offset);
  auto line = static_cast<uint32_t>(next - f.line_starts.begin());
  Position position{line + f.first_line - 1, 1};
  for (uint32_t i = f.line_starts[line - 1]; i < offset; ++i) {
    // Continuation bytes (10xxxxxx) belong to the code point before them.
    if ((static_cast<unsigned char>(f.text[i]) & 0xC0) != 0x80) ++position.column;
  }
  return position;
}

std::string_view SourceMap::Line(FileId file, uint32_t line) const {
  std::string_view all = text(file);
  uint32_t begin = LineOffset(file, line);
  size_t end = std::min(all.find('\n', begin), all.size());
  if (end > begin && all[end - 1] == '\r') --end;
  return all.substr(begin, end - begin);
}

uint32_t SourceMap::LineOffset(FileId file, uint32_t line) const {
  const File& f = files_[file.index()];
  MESHLAW_CHECK(line >= f.first_line);
  uint32_t index = line - f.first_line;
  if (index >= f.line_starts.size()) return static_cast<uint32_t>(f.text.size());
  return f.line_starts[index];
}

std::string SourceMap::Describe(Span span) const {
  if (!span.valid()) return {};
  Position at = Begin(span);
  return path(span.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column);
}

namespace {

/// The length of the UTF-8 sequence that starts at `i`, or 0 if there is none. Overlong forms,
/// surrogates and code points above U+10FFFF are refused (Unicode 15, table 3-7).
size_t SequenceLength(std::string_view text, size_t i) {
  auto byte = [&](size_t k) { return static_cast<unsigned char>(text[k]); };
  auto continues = [&](size_t k) { return k < text.size() && (byte(k) & 0xC0) == 0x80; };
  unsigned char c = byte(i);
  if (c < 0x80) return 1;
  if (c < 0xC2 || c > 0xF4 || !continues(i + 1)) return 0;
  if (c < 0xE0) return 2;
  unsigned char d = byte(i + 1);
  if (c < 0xF0) {
    if ((c == 0xE0 && d < 0xA0) || (c == 0xED && d > 0x9F)) return 0;
    return continues(i + 2) ? 3 : 0;
  }
  if ((c == 0xF0 && d < 0x90) || (c == 0xF4 && d > 0x8F)) return 0;
  return continues(i + 2) && continues(i + 3) ? 4 : 0;
}

}  // namespace

std::optional<size_t> FirstInvalidUtf8(std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    size_t length = SequenceLength(text, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

}  // namespace meshlaw::source
