// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/reader.h"

#include <fmt/format.h>

#include <charconv>

#include "compiler/ir/text.h"

namespace meshlaw::ir {
namespace {

template <typename Number = uint32_t>
std::optional<Number> NumberIn(std::string_view text) {
  Number number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
  return whole ? std::optional(number) : std::nullopt;
}

}  // namespace

const Token& Reader::Peek(size_t ahead) const {
  return tokens_[std::min(position_ + ahead, tokens_.size() - 1)];
}

Token Reader::Take() {
  Token token = Peek();
  if (position_ + 1 < tokens_.size()) ++position_;
  return token;
}

void Reader::FaultAt(const Token& token, std::string_view fault) {
  if (!failed()) fault_ = Located(token, fault);
  position_ = tokens_.size() - 1;
}

bool Reader::AtMark(std::string_view mark) const {
  return Peek().kind == Token::Kind::Mark && Peek().text == mark;
}

bool Reader::AtWord(std::string_view word) const {
  return Peek().kind == Token::Kind::Word && Peek().text == word;
}

bool Reader::Accept(std::string_view mark) {
  if (!AtMark(mark)) return false;
  Take();
  return true;
}

bool Reader::AcceptWord(std::string_view word) {
  if (!AtWord(word)) return false;
  Take();
  return true;
}

void Reader::Expect(std::string_view mark) {
  if (!Accept(mark)) Fault(fmt::format("`{}` is expected here", mark));
}

void Reader::ExpectWord(std::string_view word) {
  if (!AcceptWord(word)) Fault(fmt::format("`{}` is expected here", word));
}

std::string Reader::TakeName() {
  bool name = Peek().kind == Token::Kind::Word || Peek().kind == Token::Kind::Quoted;
  if (!name) Fault("a name is expected here");
  return Take().text;
}

std::string Reader::TakeString() {
  if (Peek().kind != Token::Kind::String) Fault("a string is expected here");
  return Take().text;
}

std::vector<std::string> Reader::TakeDotted() {
  std::vector<std::string> names{TakeName()};
  while (Accept(".")) names.push_back(TakeName());
  return names;
}

uint32_t Reader::TakeNumber() {
  std::optional<uint32_t> number;
  if (Peek().kind == Token::Kind::Number) number = NumberIn(Peek().text);
  if (!number) Fault("a number is expected here");
  Take();
  return number.value_or(0);
}

bool Reader::AtIndexed(std::string_view prefix) const {
  return Peek().kind == Token::Kind::Word && Peek().text.starts_with(prefix) &&
         NumberIn(std::string_view(Peek().text).substr(prefix.size()));
}

int64_t Reader::TakeLong() {
  std::optional<int64_t> number;
  if (Peek().kind == Token::Kind::Number) number = NumberIn<int64_t>(Peek().text);
  if (!number) Fault("a number is expected here");
  Take();
  return number.value_or(0);
}

uint32_t Reader::TakeIndexed(std::string_view prefix) {
  if (!AtIndexed(prefix)) {
    Fault(fmt::format("`{}` and a number are expected here", prefix));
    return 0;
  }
  return *NumberIn(std::string_view(Take().text).substr(prefix.size()));
}

InstId Reader::TakeInst() {
  std::optional<uint32_t> number;
  if (Peek().kind == Token::Kind::Inst) number = NumberIn(Peek().text);
  if (!number) Fault("an instruction is expected here");
  Take();
  return InstId(size_t{number.value_or(0)});
}

Result<Module> Reader::Run() {
  ExpectWord("meshlaw");
  Expect("-");
  ExpectWord("ir");
  if (!failed() && TakeNumber() != 1) Fault("only version 1 of the text form is known");
  Prescan();
  while (!failed() && Peek().kind != Token::Kind::End) ReadItem();
  if (failed()) return Fail(fault_);
  return std::move(module_);
}

Result<value::Value> Reader::RunValue(const Module& module, TypeId type) {
  module_.types = module.types;
  module_.model = module.model;
  Literal literal = ReadLiteral();
  if (Peek().kind != Token::Kind::End) Fault("the value ends here");
  value::Value value;
  if (!failed()) value = ValueOf(literal, type);
  if (failed()) return Fail(fault_);
  return value;
}

Result<value::Value> ReadValue(const Module& module, TypeId type, std::string_view text) {
  Result<std::vector<Token>> tokens = Tokenize(text);
  if (!tokens) return std::unexpected(tokens.error());
  return Reader(std::move(*tokens)).RunValue(module, type);
}

Result<Module> ReadUnverified(std::string_view text) {
  Result<std::vector<Token>> tokens = Tokenize(text);
  if (!tokens) return std::unexpected(tokens.error());
  return Reader(std::move(*tokens)).Run();
}

Result<Module> Read(std::string_view text) {
  Result<Module> module = ReadUnverified(text);
  if (!module) return module;
  std::vector<std::string> faults = Verify(*module);
  if (!faults.empty()) return Fail("the module does not verify: " + faults[0]);
  ComputeDigests(*module);
  return module;
}

}  // namespace meshlaw::ir
