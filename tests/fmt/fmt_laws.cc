// SPDX-License-Identifier: Apache-2.0
#include "tests/fmt/fmt_laws.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "compiler/ast/printer.h"
#include "compiler/parse/parse.h"

namespace meshlaw::testing {
namespace {

struct Reading {
  source::SourceMap sources;
  diag::Sink sink;
  std::unique_ptr<ast::File> file;

  explicit Reading(const std::string& text) {
    file = parse::ParseFile(sources, sources.Add("text.law", text), {}, sink);
  }
  std::vector<std::string> Comments() const {
    std::vector<std::string> texts;
    for (const ast::Comment& comment : file->comments) {
      std::string text(sources.text(comment.span));
      text.erase(text.find_last_not_of(" \t\r") + 1);
      texts.push_back(std::move(text));
    }
    return texts;
  }
};

std::string FirstDifference(const std::string& a, const std::string& b) {
  auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  size_t place = static_cast<size_t>(at - a.begin());
  size_t from = place > 60 ? place - 60 : 0;
  return fmt::format("at byte {}\n--- first\n{}\n--- second\n{}", place, a.substr(from, 160),
                     b.substr(std::min(from, b.size()), 160));
}

/// What a layout may not do, whatever the law.
std::string LayoutFault(const std::string& printed) {
  if (!printed.empty() && !printed.ends_with('\n')) return "the last line has no end";
  if (printed.starts_with('\n') || printed.ends_with("\n\n")) return "a blank line at an end";
  if (printed.find("\n\n\n") != std::string::npos) return "two blank lines";
  if (printed.find(" \n") != std::string::npos) return "white space at the end of a line";
  if (printed.find('\r') != std::string::npos) return "a carriage return";
  return {};
}

}  // namespace

LawCheck CheckFmtLaws(const std::string& text) {
  LawCheck check;
  Reading first(text);
  if (first.sink.has_errors()) return check;
  check.parsed = true;
  check.printed = ast::Print(*first.file, first.sources);
  check.broken = LayoutFault(check.printed);
  if (!check.broken.empty()) return check;
  Reading second(check.printed);
  if (second.sink.has_errors()) {
    check.broken = "does not parse again: " + second.sink.all().front().message;
    return check;
  }
  std::string before = ast::Dump(*first.file);
  std::string after = ast::Dump(*second.file);
  if (before != after) check.broken = "another tree " + FirstDifference(before, after);
  if (first.Comments() != second.Comments()) check.broken = "other comments";
  std::string again = ast::Print(*second.file, second.sources);
  if (again != check.printed) {
    check.broken = "not a fixed point " + FirstDifference(check.printed, again);
  }
  return check;
}

}  // namespace meshlaw::testing
