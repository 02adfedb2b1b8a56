// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/text_lexer.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

#include "compiler/source/source.h"

namespace meshlaw::ir {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }
bool IsSpace(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// UTF-8 of a code point; nothing for what is none.
std::optional<std::string> Utf8(uint32_t c) {
  if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return std::nullopt;
  auto tail = [&](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) return std::string(1, static_cast<char>(c));
  if (c < 0x800) return std::string{static_cast<char>(0xC0 | c >> 6), tail(0)};
  if (c < 0x10000) return std::string{static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)};
  return std::string{static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)};
}

class Lexer {
 public:
  explicit Lexer(std::string_view text) : text_(text) {}

  Result<std::vector<Token>> Run() {
    std::vector<Token> tokens;
    do {
      SkipSpace();
      token_ = Token{Token::Kind::End, "", line_, column_};
      if (!AtEnd()) Scan();
      if (!fault_.empty()) return Fail(Located(token_, fault_));
      tokens.push_back(token_);
    } while (token_.kind != Token::Kind::End);
    return tokens;
  }

 private:
  bool AtEnd() const { return position_ == text_.size(); }
  char Peek(size_t ahead = 0) const {
    return position_ + ahead < text_.size() ? text_[position_ + ahead] : '\0';
  }
  char Take() {
    char c = text_[position_++];
    bool continues = (static_cast<unsigned char>(c) & 0xC0) == 0x80;
    if (c == '\n') {
      ++line_;
      column_ = 1;
    } else if (!continues) {
      ++column_;
    }
    return c;
  }

  void SkipSpace() {
    while (!AtEnd()) {
      bool comment = Peek() == '/' && Peek(1) == '/';
      if (!comment && !IsSpace(Peek())) return;
      if (!comment) {
        Take();
        continue;
      }
      while (!AtEnd() && Peek() != '\n') Take();
    }
  }

  void Scan() {
    char c = Peek();
    bool infinity = text_.substr(position_).starts_with("-inf");
    if (c == '"' || c == '`') return ScanQuoted(c);
    if (IsLetter(c)) return ScanWord();
    if (IsDigit(c) || infinity || (c == '-' && IsDigit(Peek(1)))) return ScanNumber();
    if (c == '%' && IsDigit(Peek(1))) return ScanInst();
    token_.kind = Token::Kind::Mark;
    token_.text = Take();
    if (c == ':' && Peek() == ':') token_.text += Take();
  }

  void ScanWord() {
    token_.kind = Token::Kind::Word;
    while (IsLetter(Peek()) || IsDigit(Peek())) token_.text += Take();
  }

  void ScanInst() {
    token_.kind = Token::Kind::Inst;
    Take();
    while (IsDigit(Peek())) token_.text += Take();
  }

  void ScanNumber() {
    token_.kind = Token::Kind::Number;
    token_.text = Take();
    for (;;) {
      char c = Peek();
      char last = token_.text.back();
      bool exponent_sign = (c == '+' || c == '-') && (last == 'e' || last == 'E');
      bool within = IsDigit(c) || IsLetter(c) || c == '.' || c == '%' || c == '/' || exponent_sign;
      if (!within) return;
      token_.text += Take();
    }
  }

  void ScanQuoted(char quote) {
    token_.kind = quote == '"' ? Token::Kind::String : Token::Kind::Quoted;
    Take();
    while (!AtEnd() && Peek() != quote) {
      char c = Take();
      if (c != '\\') {
        token_.text += c;
      } else if (!ScanEscape()) {
        fault_ = "this escape is not known";
        return;
      }
    }
    if (AtEnd()) {
      fault_ = "the quote does not end";
      return;
    }
    Take();
  }

  bool ScanEscape() {
    if (AtEnd()) return false;
    char c = Take();
    if (c == 'n') return token_.text += '\n', true;
    if (c == 't') return token_.text += '\t', true;
    if (c == '"' || c == '`' || c == '\\') return token_.text += c, true;
    if (c != 'u' || Peek() != '{') return false;
    Take();
    size_t end = text_.find('}', position_);
    if (end == text_.npos || end - position_ > 6) return false;
    uint32_t code = 0;
    auto [after, error] = std::from_chars(text_.data() + position_, text_.data() + end, code, 16);
    std::optional<std::string> utf8 = Utf8(code);
    if (error != std::errc() || after != text_.data() + end || !utf8) return false;
    while (position_ <= end) Take();
    token_.text += *utf8;
    return true;
  }

  std::string_view text_;
  size_t position_ = 0;
  uint32_t line_ = 1, column_ = 1;
  Token token_;
  std::string fault_;
};

}  // namespace

std::string Located(const Token& token, std::string_view fault) {
  return fmt::format("line {}, column {}: {}", token.line, token.column, fault);
}

Result<std::vector<Token>> Tokenize(std::string_view text) {
  if (std::optional<size_t> bad = source::FirstInvalidUtf8(text)) {
    return Fail(fmt::format("byte {} is not UTF-8", *bad));
  }
  return Lexer(text).Run();
}

}  // namespace meshlaw::ir
