// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/bad_token.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "compiler/parse/antlr.h"
#include "compiler/parse/utf8.h"

namespace meshlaw::parse {
namespace {

using diag::Kind;

struct Habit {
  std::string_view seen;
  std::string_view help;
};

/// What hands trained on other languages type.
constexpr auto kHabits = std::to_array<Habit>({
    {"&&", "write `and`"},
    {"&", "write `and`"},
    {"||", "write `or`"},
    {"|", "write `or`"},
    {"!", "write `not`"},
    {"'", "strings stand in double quotes"},
    {"#", "comments start with `//`"},
    {"@", "an entity is written `Type::\"id\"`"},
    {"^", "there is no power operator"},
    {"~", "a pattern is tested with `matches`"},
    {"\\", "a backslash is an escape inside a string only"},
});

std::string ShowCharacter(std::string_view text) {
  CodePoint point = DecodeAt(text, 0);
  if (point.value > 0x20 && point.value < 0x7F) {
    return fmt::format("`{}`", text.size() <= 8 ? text : text.substr(0, 1));
  }
  return fmt::format("`{}` (U+{:04X})", text.substr(0, point.length),
                     static_cast<uint32_t>(point.value));
}

void ReportUnknown(diag::Sink& sink, source::Span span, std::string_view text) {
  auto& report = sink.Report(Kind::UnknownCharacter, span,
                             fmt::format("{} starts no token", ShowCharacter(text)));
  auto habit =
      std::find_if(kHabits.begin(), kHabits.end(), [&](const Habit& h) { return h.seen == text; });
  if (habit != kHabits.end()) {
    report.Help(std::string(habit->help));
  } else if (static_cast<unsigned char>(text[0]) >= 0x80) {
    report.Help("a name with other letters than a-z stands in backticks");
  }
}

void ReportNumber(diag::Sink& sink, source::Span span, std::string_view text) {
  std::string shown(text.substr(0, 40));
  auto& report = sink.Report(Kind::BadNumber, span, fmt::format("`{}` is not a number", shown));
  bool hexadecimal = text.size() > 1 && (text[1] == 'x' || text[1] == 'X');
  if (hexadecimal) {
    report.Help("numbers are decimal");
  } else if (text.back() == '_' || text.find("__") != std::string_view::npos) {
    report.Help("an underscore stands between two digits");
  } else {
    report.Help("durations are whole numbers with `ms`, `s`, `min`, `h`, `d` or `w`: `1h30min`")
        .Help("a name cannot start with a digit unless it stands in backticks");
  }
}

}  // namespace

void ReportBadToken(diag::Sink& sink, size_t type, source::Span span, std::string_view text) {
  switch (type) {
    case MeshlawLexer::BAD_NUMBER: return ReportNumber(sink, span, text);
    case MeshlawLexer::BAD_STRING:
      sink.Report(Kind::UnterminatedString, span, "this string has no closing quote on its line")
          .Help("end it with `\"`; a line break inside a string is written `\\n`");
      return;
    case MeshlawLexer::BAD_QUOTED:
      sink.Report(Kind::UnterminatedString, span,
                  "this name in backticks has no closing backtick on its line");
      return;
    default: return ReportUnknown(sink, span, text);
  }
}

void ReportHiddenInName(diag::Sink& sink, source::Span span, std::string_view text) {
  for (size_t i = 0; i < text.size();) {
    CodePoint point = DecodeAt(text, i);
    char32_t c = point.value;
    bool hidden = c == 0xAD || c == 0x180E || (c >= 0x200B && c <= 0x200D) ||
                  (c >= 0x2060 && c <= 0x206F) || (c >= 0xE0000 && c <= 0xE0FFF);
    if (hidden) {
      sink.Report(Kind::UnknownCharacter, span,
                  fmt::format("this name has the invisible character U+{:04X}",
                              static_cast<uint32_t>(c)))
          .Help("remove it: two names that look the same would be two names");
      return;
    }
    i += point.length;
  }
}

}  // namespace meshlaw::parse
