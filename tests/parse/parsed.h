// SPDX-License-Identifier: Apache-2.0
// A text, parsed, with all that belongs to it.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include "compiler/parse/parse.h"

namespace meshlaw::testing {

struct Parsed {
  explicit Parsed(std::string text, const Limits& limits = {}) {
    id = sources.Add("test.law", std::move(text));
    file = parse::ParseFile(sources, id, limits, sink);
  }

  bool Has(diag::Kind kind) const {
    for (const diag::Diagnostic& diagnostic : sink.all()) {
      if (diagnostic.kind == kind) return true;
    }
    return false;
  }
  std::string FirstMessage() const {
    return sink.all().empty() ? std::string() : sink.all().front().message;
  }

  source::SourceMap sources;
  source::FileId id;
  diag::Sink sink;
  std::unique_ptr<ast::File> file;
};

inline std::string ReadFile(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return std::move(text).str();
}

inline std::string Repeat(std::string_view piece, size_t times) {
  std::string text;
  text.reserve(piece.size() * times);
  for (size_t i = 0; i < times; ++i) text += piece;
  return text;
}

}  // namespace meshlaw::testing
