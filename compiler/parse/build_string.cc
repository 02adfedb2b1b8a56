// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "compiler/parse/builder.h"
#include "compiler/parse/interpolation.h"
#include "compiler/parse/message_text.h"
#include "compiler/parse/utf8.h"

namespace meshlaw::parse {

using diag::Kind;
using source::Span;

namespace {

constexpr std::string_view kEscapes =
    "strings have `\\n`, `\\t`, `\\r`, `\\\"`, `\\\\`, `\\{`, `\\}` and `\\u{XXXX}`";

constexpr std::string_view kInnerString =
    "a string inside an interpolation is written without backslashes: `{a ?? \"b\"}`";

/// The inside of a string token: without the quotes, of which the closing one may be missing.
Span InsideOf(Span token, std::string_view text) {
  uint32_t open = text.starts_with('r') ? 2 : 1;
  bool closed = text.size() > open && text.ends_with('"');
  return {token.file, token.begin + open, token.end - (closed ? 1u : 0u)};
}

bool IsHex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

}  // namespace

std::string Builder::StringOf(const antlr4::Token& token) {
  Span span = SpanOf(token);
  Span inside = InsideOf(span, TextOf(span));
  if (TextOf(span).starts_with('r')) return std::string(TextOf(inside));
  return DecodeText(inside.begin, inside.end, false);
}

std::string Builder::DecodeText(uint32_t& at, uint32_t end, bool message) {
  std::string out;
  while (at < end) {
    char c = text_[at];
    if (message && (c == '{' || c == '}')) break;
    if (c == '\\') {
      DecodeEscape(out, at, end);
    } else {
      out += c;
      ++at;
    }
  }
  return out;
}

void Builder::DecodeEscape(std::string& out, uint32_t& at, uint32_t end) {
  uint32_t start = at++;
  char c = at < end ? text_[at] : '\0';
  size_t length = at < end ? DecodeAt(text_, at).length : 0;
  at += static_cast<uint32_t>(length);
  switch (c) {
    case 'n': out += '\n'; return;
    case 't': out += '\t'; return;
    case 'r': out += '\r'; return;
    case '"':
    case '\\':
    case '{':
    case '}': out += c; return;
    case 'u': return DecodeUnicode(out, start, at, end);
    default: break;
  }
  Span span{file_.source, start, at};
  sink_.Report(Kind::BadEscape, span, fmt::format("`{}` is not an escape", TextOf(span)))
      .Help(std::string(kEscapes))
      .Help("a pattern reads better as a raw string: r\"...\"");
}

void Builder::DecodeUnicode(std::string& out, uint32_t start, uint32_t& at, uint32_t end) {
  char32_t point = 0;
  uint32_t digits = 0;
  bool open = at < end && text_[at] == '{';
  if (open) ++at;
  while (open && at < end && IsHex(text_[at]) && digits < 7) {
    char c = text_[at++];
    point = point * 16 + static_cast<char32_t>(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
    ++digits;
  }
  bool closed = open && at < end && text_[at] == '}';
  if (closed) ++at;
  bool scalar = point <= 0x10FFFF && !(point >= 0xD800 && point <= 0xDFFF);
  if (closed && digits >= 1 && digits <= 6 && scalar) return AppendUtf8(out, point);
  Span span{file_.source, start, at};
  sink_.Report(Kind::BadEscape, span, fmt::format("`{}` names no character", TextOf(span)))
      .Help("a character is written `\\u{XXXX}` with one to six hexadecimal digits");
}

ast::Message Builder::MessageOf(const antlr4::Token& token) {
  ast::Message message;
  message.span = SpanOf(token);
  Span inside = InsideOf(message.span, TextOf(message.span));
  uint32_t at = inside.begin;
  while (at < inside.end) {
    if (text_[at] == '{') {
      message.parts.push_back({{}, BuildInterpolation(at, inside.end)});
    } else if (text_[at] == '}') {
      sink_
          .Report(Kind::BadInterpolation, Span{file_.source, at, at + 1},
                  "this `}` closes no interpolation")
          .Help("a brace that stands for itself is written `\\}`");
      ++at;
    } else {
      message.parts.push_back({DecodeText(at, inside.end, true), nullptr});
    }
  }
  return message;
}

/// `at` is at the opening brace and moves past the closing one.
ast::Expr* Builder::BuildInterpolation(uint32_t& at, uint32_t end) {
  uint32_t open = at;
  std::optional<size_t> length = InterpolationLength(text_.substr(open, end - open));
  if (length) {
    at += static_cast<uint32_t>(*length);
    return ParseInterpolation({file_.source, open + 1, at - 1});
  }
  at = end;
  Span whole{file_.source, open, at};
  auto& report = sink_.Report(Kind::BadInterpolation, whole, "this `{` has no closing `}`");
  report.Help("a brace that stands for itself is written `\\{`");
  if (TextOf(whole).find("\\\"") != std::string_view::npos) report.Help(std::string(kInnerString));
  return Node(ast::ExprKind::Error, whole, {});
}

ast::Expr* Builder::ParseInterpolation(Span inside) {
  diag::Sink found(1);
  ast::Expr* expr = nullptr;
  ReadInterpolation({text_, inside}, limits_, found,
                    [&](MeshlawParser::ExprContext* context) { expr = BuildExpr(context); });
  if (expr != nullptr && !found.has_errors()) return expr;
  Span span =
      inside.begin == inside.end ? Span{inside.file, inside.begin - 1, inside.end + 1} : inside;
  auto& report = sink_.Report(Kind::BadInterpolation, span,
                              "an interpolation is one expression between `{` and `}`");
  if (!found.all().empty()) report.At(found.all().front().span, found.all().front().message);
  if (TextOf(inside).find("\\\"") != std::string_view::npos) {
    report.Help(std::string(kInnerString));
  }
  return Node(ast::ExprKind::Error, span, {});
}

}  // namespace meshlaw::parse
