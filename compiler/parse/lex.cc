// SPDX-License-Identifier: Apache-2.0
#include "compiler/parse/lex.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/parse/bad_token.h"
#include "compiler/parse/message_text.h"
#include "compiler/parse/utf8.h"

namespace meshlaw::parse {
namespace {

using antlr4::CommonToken;
using diag::Kind;
using source::Span;

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// ANTLR counts code points and we count bytes. Plain ASCII, the usual case, needs no table.
class ByteOffsets {
 public:
  ByteOffsets(std::string_view text, uint32_t base) : base_(base) {
    bool ascii = std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
    if (ascii) return;
    table_.reserve(text.size() + 1);
    for (size_t i = 0; i < text.size(); ++i) {
      if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
        table_.push_back(static_cast<uint32_t>(i));
      }
    }
    table_.push_back(static_cast<uint32_t>(text.size()));
  }

  uint32_t operator()(size_t code_point) const {
    return base_ + (table_.empty() ? static_cast<uint32_t>(code_point) : table_[code_point]);
  }

  size_t CodePointAt(uint32_t offset) const {
    if (table_.empty()) return offset - base_;
    auto at = std::lower_bound(table_.begin(), table_.end(), offset - base_);
    return static_cast<size_t>(at - table_.begin());
  }

 private:
  uint32_t base_;
  std::vector<uint32_t> table_;
};

/// A tree costs half a kilobyte a token: this keeps the largest text that is accepted under a
/// gigabyte. No law that a person reads has a hundredth of it.
constexpr size_t kTokensMax = 1'000'000;

class LexRun {
 public:
  LexRun(const Piece& piece, const Limits& limits, diag::Sink& sink)
      : piece_(piece), limits_(limits), sink_(sink), offsets_(piece.text, piece.offset) {}

  Tokens Run() {
    antlr4::ANTLRInputStream input{std::string(piece_.text)};
    MeshlawLexer lexer(&input);
    lexer.removeErrorListeners();
    bool more = true;
    while (tokens_.usable && more) {
      std::unique_ptr<antlr4::Token> next = lexer.nextToken();
      more = next->getType() != antlr4::Token::EOF;
      std::unique_ptr<CommonToken> token(static_cast<CommonToken*>(next.release()));
      if (StartsMessage(*token)) WidenMessage(*token, input, lexer);
      Take(std::move(token));
    }
    return std::move(tokens_);
  }

 private:
  bool StartsMessage(const CommonToken& token) const {
    if (token.getType() != MeshlawLexer::STRING && token.getType() != MeshlawLexer::BAD_STRING) {
      return false;
    }
    if (tokens_.list.empty()) return false;
    size_t before = tokens_.list.back()->getType();
    return before == MeshlawLexer::BECAUSE || before == MeshlawLexer::FIX;
  }

  /// The lexer ends a string at the next quote, but in a message that may be a quote inside an
  /// interpolation. If the message goes on, so does its token.
  void WidenMessage(CommonToken& token, antlr4::ANTLRInputStream& input, MeshlawLexer& lexer) {
    uint32_t begin = offsets_(token.getStartIndex()) - piece_.offset;
    std::optional<size_t> length = MessageLength(piece_.text.substr(begin));
    if (!length) return;
    size_t end = offsets_.CodePointAt(static_cast<uint32_t>(begin + *length) + piece_.offset);
    size_t old_end = token.getStopIndex() + 1;
    token.setType(MeshlawLexer::STRING);
    token.setStopIndex(end - 1);
    input.seek(end);
    lexer.setCharPositionInLine(lexer.getCharPositionInLine() + end - old_end);
  }

  std::string_view TextOf(Span span) const {
    return piece_.text.substr(span.begin - piece_.offset, span.end - span.begin);
  }

  Span LastSpan() const { return SpanOf(piece_.file, *tokens_.list.back()); }

  void Take(std::unique_ptr<CommonToken> token) {
    uint32_t begin = offsets_(token->getStartIndex());
    uint32_t end =
        token->getType() == antlr4::Token::EOF ? begin : offsets_(token->getStopIndex() + 1);
    token->setStartIndex(begin);
    token->setStopIndex(static_cast<size_t>(end) - 1);
    Span span{piece_.file, begin, end};
    if (end - begin > limits_.token_bytes_max) return ReportTooLarge(span);
    if (tokens_.list.size() >= kTokensMax) return ReportTooMany(span);
    if (token->getChannel() == MeshlawLexer::COMMENTS) return TakeComment(*token, span);
    if (IsUnknownRun(*token, begin)) return ExtendUnknown(end);
    FlushUnknown();
    Count(*token, span);
    Check(*token, span);
    tokens_.list.push_back(std::move(token));
  }

  void TakeComment(const CommonToken& token, Span span) {
    std::string_view before = piece_.text.substr(0, span.begin - piece_.offset);
    size_t last = before.find_last_not_of(" \t\r");
    bool own_line = last == std::string_view::npos || before[last] == '\n';
    tokens_.comments.push_back({span, token.getType() == MeshlawLexer::DOC_COMMENT, own_line});
  }

  /// Characters that start no token come one by one; those that touch are one mistake.
  bool IsUnknownRun(const CommonToken& token, uint32_t begin) const {
    return token.getType() == MeshlawLexer::UNKNOWN && !tokens_.list.empty() &&
           tokens_.list.back()->getType() == MeshlawLexer::UNKNOWN && LastSpan().end == begin;
  }

  void ExtendUnknown(uint32_t end) {
    static_cast<CommonToken&>(*tokens_.list.back()).setStopIndex(static_cast<size_t>(end) - 1);
  }

  void FlushUnknown() {
    if (tokens_.list.empty() || tokens_.list.back()->getType() != MeshlawLexer::UNKNOWN) return;
    ReportBadToken(sink_, MeshlawLexer::UNKNOWN, LastSpan(), TextOf(LastSpan()));
  }

  void Check(CommonToken& token, Span span) {
    switch (token.getType()) {
      case MeshlawLexer::BAD_NUMBER: return Mend(token, span, MeshlawLexer::INT);
      case MeshlawLexer::BAD_STRING: return Mend(token, span, MeshlawLexer::STRING);
      case MeshlawLexer::BAD_QUOTED: return Mend(token, span, MeshlawLexer::QUOTED_IDENT);
      case MeshlawLexer::QUOTED_IDENT: return ReportHiddenInName(sink_, span, TextOf(span));
      default: return;
    }
  }

  void Mend(CommonToken& token, Span span, size_t meant) {
    ReportBadToken(sink_, token.getType(), span, TextOf(span));
    token.setType(meant);
  }

  /// Brackets bound the recursion of the parser and of everything that walks its tree.
  void Count(const CommonToken& token, Span span) {
    switch (token.getType()) {
      case MeshlawLexer::LPAREN:
      case MeshlawLexer::LBRACK:
      case MeshlawLexer::LBRACE:
        if (++depth_ > limits_.depth_max) ReportTooDeep(span);
        return;
      case MeshlawLexer::RPAREN:
      case MeshlawLexer::RBRACK:
      case MeshlawLexer::RBRACE: depth_ = std::max(0, depth_ - 1); return;
      default: return;
    }
  }

  void ReportTooDeep(Span span) {
    tokens_.usable = false;
    sink_.Report(Kind::TooDeep, span,
                 fmt::format("brackets are nested more than {} deep", limits_.depth_max));
  }

  void ReportTooLarge(Span span) {
    tokens_.usable = false;
    sink_.Report(Kind::TooLarge, Span{span.file, span.begin, span.begin},
                 fmt::format("one token has {} bytes, above the limit of {}", span.end - span.begin,
                             limits_.token_bytes_max));
  }

  void ReportTooMany(Span span) {
    tokens_.usable = false;
    sink_.Report(Kind::TooLarge, Span{span.file, span.begin, span.begin},
                 fmt::format("the text has more than {} tokens", kTokensMax));
  }

  const Piece& piece_;
  const Limits& limits_;
  diag::Sink& sink_;
  ByteOffsets offsets_;
  Tokens tokens_;
  int depth_ = 0;
};

}  // namespace

Tokens Lex(const Piece& piece, const Limits& limits, diag::Sink& sink) {
  // ANTLR drops a byte order mark by itself, without counting it.
  if (piece.text.starts_with(kByteOrderMark)) {
    size_t length = kByteOrderMark.size();
    Piece rest{piece.text.substr(length), piece.file, piece.offset + static_cast<uint32_t>(length)};
    return LexRun(rest, limits, sink).Run();
  }
  return LexRun(piece, limits, sink).Run();
}

}  // namespace meshlaw::parse
