// SPDX-License-Identifier: Apache-2.0
#include "tests/harness/annotation.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace meshlaw::testing {
namespace {

constexpr std::string_view kMark = "//~";

std::vector<std::string_view> LinesOf(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string_view TrimLeft(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  return text;
}

bool IsGoldenLine(std::string_view line) { return TrimLeft(line).starts_with("//~>"); }

bool IsAnnotation(std::string_view line) {
  return TrimLeft(line).starts_with(kMark) && !IsGoldenLine(line);
}

std::string_view TakeWord(std::string_view& text) {
  text = TrimLeft(text);
  std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size());
  text = TrimLeft(text);
  return word;
}

std::string Lower(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

std::string Upper(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

uint32_t CaretColumn(std::string_view line) {
  size_t caret = line.find('^');
  std::string_view before = line.substr(0, caret);
  bool first = TrimLeft(before.substr(before.find(kMark) + kMark.size())).empty();
  if (caret == std::string_view::npos || !first) return 0;
  return static_cast<uint32_t>(caret) + 1;
}

/// Adds one annotation line to the list; false if it is not one.
bool AddLine(std::string_view line, uint32_t target, uint32_t number,
             std::vector<Annotation>& list) {
  Annotation annotation;
  annotation.line = target;
  annotation.written_at = number;
  annotation.column = CaretColumn(line);
  std::string_view rest = TrimLeft(line).substr(kMark.size());
  if (annotation.column != 0) {
    rest.remove_prefix(rest.find('^'));
    rest.remove_prefix(std::min(rest.find_first_not_of('^'), rest.size()));
  }
  std::string_view word = TakeWord(rest);
  if (word == "HELP" && !list.empty()) {
    list.back().helps.emplace_back(rest);
    return true;
  }
  if (word != "ERROR" && word != "WARNING" && word != "NOTE") return false;
  annotation.severity = Lower(word);
  annotation.code = TakeWord(rest);
  annotation.text = rest;
  list.push_back(std::move(annotation));
  return true;
}

/// Lines of diagnostics about this file; others count as line 0.
uint32_t LineOf(const diag::Diagnostic& diagnostic, const source::SourceMap& sources,
                source::FileId file) {
  if (diagnostic.span.file != file) return 0;
  return sources.Begin(diagnostic.span).line;
}

bool Matches(const Annotation& want, const diag::Diagnostic& got, const source::SourceMap& sources,
             source::FileId file) {
  if (want.line != LineOf(got, sources, file)) return false;
  if (want.severity != diag::Name(got.severity) || want.code != diag::CodeOf(got.kind))
    return false;
  if (want.column != 0 && want.column != sources.Begin(got.span).column) return false;
  if (got.message.find(want.text) == std::string::npos) return false;
  return std::all_of(want.helps.begin(), want.helps.end(), [&](const std::string& help) {
    return std::any_of(got.help.begin(), got.help.end(),
                       [&](const std::string& has) { return has.find(help) != std::string::npos; });
  });
}

std::string Describe(const diag::Diagnostic& got, const source::SourceMap& sources) {
  std::string text =
      fmt::format("{}: {} {} {}", sources.Describe(got.span), Upper(diag::Name(got.severity)),
                  diag::CodeOf(got.kind), got.message);
  for (const std::string& help : got.help) text += "\n    help: " + help;
  return text;
}

}  // namespace

Annotations ReadAnnotations(std::string_view text) {
  Annotations read;
  uint32_t number = 0;
  uint32_t target = 0;
  for (std::string_view line : LinesOf(text)) {
    ++number;
    if (!IsAnnotation(line)) {
      target = number;
    } else if (!AddLine(line, target, number, read.expected)) {
      read.faults.push_back(fmt::format("line {}: not an annotation: {}", number, line));
    }
  }
  return read;
}

std::vector<std::string> CompareDiagnostics(const Annotations& annotations, const diag::Sink& sink,
                                            const source::SourceMap& sources, source::FileId file) {
  std::vector<std::string> differences = annotations.faults;
  std::vector<bool> used(sink.all().size(), false);
  for (const Annotation& want : annotations.expected) {
    bool found = false;
    for (size_t i = 0; i < used.size() && !found; ++i) {
      if (used[i] || !Matches(want, sink.all()[i], sources, file)) continue;
      used[i] = found = true;
    }
    if (!found) {
      differences.push_back(fmt::format("line {}: expected {} {} {}", want.written_at,
                                        Upper(want.severity), want.code, want.text));
    }
  }
  for (size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) differences.push_back("not expected: " + Describe(sink.all()[i], sources));
  }
  return differences;
}

std::string RewriteAnnotations(std::string_view text, const diag::Sink& sink,
                               const source::SourceMap& sources, source::FileId file) {
  bool with_help = text.find("//~ HELP") != std::string_view::npos;
  std::vector<Annotation> before = ReadAnnotations(text).expected;
  bool with_caret = std::ranges::any_of(before, [](const Annotation& a) { return a.column != 0; });
  std::multimap<uint32_t, std::string> by_line;
  for (const diag::Diagnostic& got : sink.all()) {
    std::string line(kMark);
    uint32_t column = LineOf(got, sources, file) == 0 ? 0 : sources.Begin(got.span).column;
    if (with_caret && column > kMark.size())
      line += std::string(column - kMark.size() - 1, ' ') + '^';
    line += fmt::format(" {} {} {}\n", Upper(diag::Name(got.severity)), diag::CodeOf(got.kind),
                        got.message);
    for (const std::string& help : got.help) {
      if (with_help) line += "//~ HELP " + help + "\n";
    }
    by_line.emplace(LineOf(got, sources, file), std::move(line));
  }
  std::string out;
  auto add = [&](uint32_t number) {
    auto [begin, end] = by_line.equal_range(number);
    for (auto at = begin; at != end; ++at) out += at->second;
  };
  add(0);
  uint32_t number = 0;
  for (std::string_view line : LinesOf(text)) {
    ++number;
    if (!IsAnnotation(line)) {
      out += line;
      out += '\n';
    }
    add(number);
  }
  return out;
}

}  // namespace meshlaw::testing
