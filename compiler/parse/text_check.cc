// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/text_check.h"

#include <fmt/format.h>

#include "compiler/parse/utf8.h"

namespace meshlaw::parse {
namespace {

using diag::Kind;
using source::Span;

/// Past this many the text is not one that someone mistyped.
constexpr int kReportsMax = 20;

bool IsBidiControl(char32_t point) {
  return point == 0x200E || point == 0x200F || point == 0x61C ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/// Controls that a terminal or an editor acts upon, and the separators that some show as a new
/// line. A carriage return belongs to a line break or is one of these.
bool IsHiddenControl(std::string_view text, size_t at, char32_t point) {
  if (point == '\r') return at + 1 >= text.size() || text[at + 1] != '\n';
  if (point == '\t' || point == '\n') return false;
  if (point == 0xFEFF) return at != 0;
  return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x2028 || point == 0x2029;
}

void ReportBidi(diag::Sink& sink, Span span, char32_t point) {
  sink.Report(Kind::BidiControl, span,
              fmt::format("the bidirectional control U+{:04X} hides what the text says",
                          static_cast<uint32_t>(point)))
      .Help(fmt::format("remove it, or write `\\u{{{:X}}}` in a string that needs it",
                        static_cast<uint32_t>(point)));
}

void ReportControl(diag::Sink& sink, Span span, char32_t point) {
  auto& report = sink.Report(Kind::UnknownCharacter, span,
                             fmt::format("the control character U+{:04X} may not stand in a law",
                                         static_cast<uint32_t>(point)));
  if (point == '\r') {
    report.Help("lines end with a line feed, or a carriage return and a line feed");
  } else {
    report.Help(fmt::format("remove it, or write `\\u{{{:X}}}` in a string that needs it",
                            static_cast<uint32_t>(point)));
  }
}

bool CheckCharacters(std::string_view text, source::FileId file, diag::Sink& sink) {
  int reports = 0;
  for (size_t i = 0; i < text.size() && reports < kReportsMax;) {
    CodePoint point = DecodeAt(text, i);
    Span span{file, static_cast<uint32_t>(i), static_cast<uint32_t>(i + point.length)};
    if (IsBidiControl(point.value)) {
      ReportBidi(sink, span, point.value);
      ++reports;
    } else if (IsHiddenControl(text, i, point.value)) {
      ReportControl(sink, span, point.value);
      ++reports;
    }
    i += point.length;
  }
  return reports == 0;
}

}  // namespace

bool CheckText(const source::SourceMap& sources, source::FileId file, const Limits& limits,
               diag::Sink& sink) {
  std::string_view text = sources.text(file);
  if (text.size() > limits.source_bytes_max) {
    sink.Report(Kind::TooLarge, Span{file, 0, 0},
                fmt::format("the text has {} bytes, above the limit of {}", text.size(),
                            limits.source_bytes_max));
    return false;
  }
  if (std::optional<size_t> bad = source::FirstInvalidUtf8(text)) {
    auto at = static_cast<uint32_t>(*bad);
    sink.Report(Kind::BadUtf8, Span{file, at, at + 1},
                fmt::format("byte {} (0x{:02X}) is not valid UTF-8", *bad,
                            static_cast<unsigned char>(text[*bad])))
        .Help("save the file as UTF-8");
    return false;
  }
  return CheckCharacters(text, file, sink);
}

}  // namespace meshlaw::parse
