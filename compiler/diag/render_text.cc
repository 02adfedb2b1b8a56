// SPDX-License-Identifier: Apache-2.0
#include "compiler/diag/render_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "compiler/diag/render_line.h"

namespace meshlaw::diag {
namespace {

using source::SourceMap;
using source::Span;

enum class Ink { Plain, Bold, Error, Warning, Note, Gutter };

std::string_view CodeFor(Ink ink) {
  switch (ink) {
    case Ink::Plain: return "";
    case Ink::Bold: return "\x1b[1m";
    case Ink::Error: return "\x1b[1;31m";
    case Ink::Warning: return "\x1b[1;33m";
    case Ink::Note: return "\x1b[1;36m";
    case Ink::Gutter: return "\x1b[1;34m";
  }
  return "";
}

Ink InkOf(Severity severity) {
  switch (severity) {
    case Severity::Error: return Ink::Error;
    case Severity::Warning: return Ink::Warning;
    case Severity::Note: return Ink::Note;
  }
  return Ink::Plain;
}

/// A mark under one line: carets for the primary span, dashes for the others.
struct Mark {
  uint32_t line;
  size_t begin;  ///< byte offsets in the line
  size_t end;
  bool primary;
  std::string_view text;
};

struct Snippet {
  source::FileId file;
  Span first;  ///< what the arrow points at
  std::vector<Mark> marks;
};

Mark MarkOf(const SourceMap& sources, Span span, bool primary, std::string_view text) {
  uint32_t line = sources.Begin(span).line;
  uint32_t offset = sources.LineOffset(span.file, line);
  size_t length = sources.Line(span.file, line).size();
  size_t begin = std::min<size_t>(span.begin - offset, length);
  // A span that goes on over line breaks is marked to the end of its first line.
  size_t end = std::clamp<size_t>(span.end - offset, begin, length);
  return {line, begin, end, primary, text};
}

std::vector<Snippet> SnippetsOf(const SourceMap& sources, const Diagnostic& diagnostic) {
  std::vector<Snippet> snippets;
  auto add = [&](Span span, bool primary, std::string_view text) {
    if (!span.valid()) return;
    auto at = std::find_if(snippets.begin(), snippets.end(),
                           [&](const Snippet& s) { return s.file == span.file; });
    if (at == snippets.end()) at = snippets.insert(at, Snippet{span.file, span, {}});
    at->marks.push_back(MarkOf(sources, span, primary, text));
  };
  add(diagnostic.span, true, diagnostic.primary_label);
  for (const Label& label : diagnostic.labels) add(label.span, false, label.text);
  for (Snippet& snippet : snippets) {
    std::stable_sort(snippet.marks.begin(), snippet.marks.end(),
                     [](const Mark& a, const Mark& b) { return a.line < b.line; });
  }
  return snippets;
}

class Writer {
 public:
  Writer(const SourceMap& sources, const Diagnostic& diagnostic, const TextOptions& options)
      : sources_(sources), diagnostic_(diagnostic), colour_(options.colour) {}

  std::string Write() {
    Headline();
    std::vector<Snippet> snippets = SnippetsOf(sources_, diagnostic_);
    for (const Snippet& snippet : snippets) {
      for (const Mark& mark : snippet.marks) {
        gutter_ = std::max(gutter_, std::to_string(mark.line).size());
      }
    }
    for (const Snippet& snippet : snippets) WriteSnippet(snippet);
    for (const std::string& help : diagnostic_.help) {
      out_ += std::string(gutter_, ' ') + Paint(Ink::Gutter, " = ") + Paint(Ink::Bold, "help:") +
              " " + ShowText(help) + "\n";
    }
    return std::move(out_);
  }

 private:
  std::string Paint(Ink ink, std::string_view text) const {
    if (!colour_) return std::string(text);
    return fmt::format("{}{}\x1b[0m", CodeFor(ink), text);
  }

  void Headline() {
    const KindInfo& info = Info(diagnostic_.kind);
    std::string kind = fmt::format("{}[{}]", Name(diagnostic_.severity), CodeOf(diagnostic_.kind));
    out_ += Paint(InkOf(diagnostic_.severity), kind);
    out_ += fmt::format(" {}: ", info.slug);
    out_ += Paint(Ink::Bold, ShowText(diagnostic_.message)) + "\n";
  }

  void WriteSnippet(const Snippet& snippet) {
    out_ += std::string(gutter_, ' ') + Paint(Ink::Gutter, "--> ") +
            ShowText(sources_.Describe(snippet.first)) + "\n";
    uint32_t last = 0;
    for (size_t i = 0; i < snippet.marks.size();) {
      uint32_t line = snippet.marks[i].line;
      if (last != 0 && line > last + 1) out_ += Paint(Ink::Gutter, "...") + "\n";
      size_t next = i;
      while (next < snippet.marks.size() && snippet.marks[next].line == line) ++next;
      WriteLine(snippet.file, {snippet.marks.begin() + static_cast<std::ptrdiff_t>(i),
                               snippet.marks.begin() + static_cast<std::ptrdiff_t>(next)});
      last = line;
      i = next;
    }
  }

  /// One line of source and, under it, a row for each mark: the primary one first.
  void WriteLine(source::FileId file, std::vector<Mark> marks) {
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& a, const Mark& b) { return a.primary > b.primary; });
    uint32_t line = marks.front().line;
    ShownLine shown(sources_.Line(file, line), marks.front().begin);
    Gutter(std::to_string(line));
    out_ += shown.text().empty() ? "\n" : " " + shown.text() + "\n";
    for (const Mark& mark : marks) {
      size_t begin = shown.ColumnOf(mark.begin);
      size_t width = std::max<size_t>(1, shown.ColumnOf(mark.end) - begin);
      Ink ink = mark.primary ? InkOf(diagnostic_.severity) : Ink::Gutter;
      std::string row(width, mark.primary ? '^' : '-');
      if (!mark.text.empty()) row += " " + ShowText(mark.text);
      Gutter("");
      out_ += " " + std::string(begin, ' ') + Paint(ink, row) + "\n";
    }
  }

  void Gutter(const std::string& number) {
    out_ += Paint(Ink::Gutter, fmt::format("{:>{}} |", number, gutter_));
  }

  const SourceMap& sources_;
  const Diagnostic& diagnostic_;
  bool colour_;
  size_t gutter_ = 1;
  std::string out_;
};

/// The pages to read on what says of itself no way to mend it; empty if there is nothing such.
std::string PagesToRead(const Sink& sink) {
  std::set<std::string> codes;
  for (const Diagnostic& diagnostic : sink.all()) {
    if (diagnostic.help.empty()) codes.insert(CodeOf(diagnostic.kind));
  }
  std::string pages;
  for (const std::string& code : codes) {
    pages += fmt::format("{}`meshlaw explain {}`", pages.empty() ? "" : ", ", code);
  }
  return pages.empty() ? "" : fmt::format("\nmore on this: {}\n", pages);
}

}  // namespace

std::string RenderText(const SourceMap& sources, const Diagnostic& diagnostic,
                       const TextOptions& options) {
  return Writer(sources, diagnostic, options).Write();
}

std::string RenderText(const SourceMap& sources, const Sink& sink, const TextOptions& options) {
  std::string out;
  for (const Diagnostic& diagnostic : sink.all()) {
    if (!out.empty()) out += "\n";
    out += RenderText(sources, diagnostic, options);
  }
  if (sink.dropped() > 0) out += fmt::format("\n{} more were not shown\n", sink.dropped());
  return out + PagesToRead(sink);
}

}  // namespace meshlaw::diag
