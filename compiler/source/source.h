// SPDX-License-Identifier: Apache-2.0
// Source text and places in it.
//
// A SourceMap owns every text that something may point into: laws, contracts, entity files. A Span
// names a range of bytes of one of them, so that any later phase, and any finding, can show the
// line it speaks of. Text is kept as it was read; validity as UTF-8 is checked by the reader.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/base/ids.h"
#include "compiler/base/result.h"

namespace meshlaw::source {

struct FileTag;
using FileId = Id<FileTag>;

/// Bytes [begin, end) of `file`. An invalid file means "no place is known".
struct Span {
  FileId file;
  uint32_t begin = 0;
  uint32_t end = 0;

  bool valid() const { return file.valid(); }
  bool operator==(const Span&) const = default;
};

/// The smallest span that covers both; `b` when `a` is not valid, and the other way round.
Span Cover(Span a, Span b);

/// 1-based; a column counts code points, not bytes.
struct Position {
  uint32_t line = 1;
  uint32_t column = 1;
};

class SourceMap {
 public:
  /// Takes over a text. `path` is what reports print, so it is relative to the mesh where it can
  /// be. A part of a longer text says which line of that it starts with.
  FileId Add(std::string path, std::string text, uint32_t first_line = 1);
  /// Forgets the text that came last. Nothing may point into it any more.
  void RemoveLast() { files_.pop_back(); }

  /// Reads a file of at most `bytes_max`; the error names the path and the cause.
  Result<FileId> Load(const std::string& file_path, std::string shown_path, size_t bytes_max);

  const std::string& path(FileId file) const { return files_[file.index()].path; }
  std::string_view text(FileId file) const { return files_[file.index()].text; }
  std::string_view text(Span span) const;
  size_t size() const { return files_.size(); }

  Position Locate(FileId file, uint32_t offset) const;
  Position Begin(Span span) const { return Locate(span.file, span.begin); }
  Position End(Span span) const { return Locate(span.file, span.end); }
  /// The text of a line, as `Locate` counts them, without its line break.
  std::string_view Line(FileId file, uint32_t line) const;
  /// The byte offset of a line's first byte (the end of the text past the last line).
  uint32_t LineOffset(FileId file, uint32_t line) const;
  /// "path:line:column", or "" for a span that is not valid.
  std::string Describe(Span span) const;

 private:
  struct File {
    std::string path;
    std::string text;
    uint32_t first_line;
    std::vector<uint32_t> line_starts;
  };
  std::deque<File> files_;  // stable addresses: views into texts outlive later Adds
};

/// The offset of the first byte that is not valid UTF-8, or nothing.
std::optional<size_t> FirstInvalidUtf8(std::string_view text);

}  // namespace meshlaw::source
