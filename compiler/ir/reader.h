// SPDX-License-Identifier: Apache-2.0
// The reader of the text form. Private to this room.
//
// The first fault is kept and ends the input, so that what comes after needs no checks of its own:
// every loop stops at the End token, and what was made until then is thrown away.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "compiler/ir/ir.h"
#include "compiler/ir/names.h"
#include "compiler/ir/text_lexer.h"

namespace meshlaw::ir {

/// A literal before its type is known.
struct Literal {
  enum class Kind { Word, Quoted, Number, String, Tagged, Entity, List, Braces };
  Kind kind = Kind::Word;
  std::string text;               ///< Tagged: the tag; Entity: the type's name
  std::string inner;              ///< Tagged, Entity: the string
  std::vector<Literal> children;  ///< List, Braces; with keys: key, value, key, value...
  bool keyed = false;
  Token token;
};

class Reader {
 public:
  explicit Reader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}
  Result<Module> Run();
  /// Nothing but one value, of a type of `module`.
  Result<value::Value> RunValue(const Module& module, TypeId type);

 private:
  // reader.cc: tokens
  const Token& Peek(size_t ahead = 0) const;
  Token Take();
  bool AtMark(std::string_view mark) const;
  bool AtWord(std::string_view word) const;
  bool Accept(std::string_view mark);
  bool AcceptWord(std::string_view word);
  void Expect(std::string_view mark);
  void ExpectWord(std::string_view word);
  std::string TakeName();
  std::string TakeString();
  std::vector<std::string> TakeDotted();
  uint32_t TakeNumber();
  int64_t TakeLong();
  uint32_t TakeIndexed(std::string_view prefix);
  bool AtIndexed(std::string_view prefix) const;
  InstId TakeInst();
  void Fault(std::string_view fault) { FaultAt(Peek(), fault); }
  void FaultAt(const Token& token, std::string_view fault);
  bool failed() const { return !fault_.empty(); }
  /// `{ line line ... }`: calls `line` until the brace that closes.
  template <typename Function>
  void Block(Function line) {
    Expect("{");
    while (!failed() && !Accept("}")) line();
  }
  template <typename Enum>
  Enum TakeEnum(std::string_view what) {
    std::optional<Enum> found;
    if (Peek().kind == Token::Kind::Word) found = Named<Enum>(Peek().text);
    if (!found) Fault("a " + std::string(what) + " is expected here");
    Take();
    return found.value_or(Enum{});
  }

  // read_module.cc: declarations, params, frames
  void Prescan();
  void SkipItem();
  void ReadItem();
  void ReadEnum();
  void ReadRecord();
  void ReadEntity();
  void ReadAction();
  void ReadAttribute(std::vector<value::Attribute>& attributes);
  std::vector<value::Role> ReadRoles();
  std::vector<value::EntityTypeId> ReadEntities();
  value::EntityTypeId ReadEntityName();
  void ReadParam();
  void ReadFrame();
  ConstantId ReadConstant(TypeId type);

  // read_type.cc
  TypeId ReadType(int depth = 0);
  std::optional<value::Type> ReadBareType(int depth);
  std::optional<value::Type> ReadDecimal();
  std::optional<value::Type> ReadCollection(value::TypeKind kind, int depth);
  std::optional<value::Type> DeclaredType(const std::vector<std::string>& name, const Token& at);

  // read_literal.cc
  Literal ReadLiteral(int depth = 0);
  Literal ReadElements(Literal::Kind kind, std::string_view close, int depth);
  value::Value ValueOf(const Literal& literal, TypeId type);
  value::Value NumberOf(const Literal& literal, const value::Type& type);
  value::Value TaggedOf(const Literal& literal, const value::Type& type);
  value::Value FloatOf(const Literal& literal);
  value::Value EnumOf(const Literal& literal, const value::Type& type);
  value::Value EntityOf(const Literal& literal, const value::Type& type);
  value::Values ElementsOf(const Literal& literal, const value::Type& type);
  value::Value RecordOf(const Literal& literal, const value::Type& type);
  value::Value VectorOf(const Literal& literal);

  // read_function.cc
  void ReadFunction();
  Inst ReadInst(const Function& function);
  uint32_t ReadImmediate(const Function& function, const Inst& inst,
                         std::optional<Literal>& literal);
  uint32_t ReadField(const Function& function);
  uint32_t ReadAttributeName(const Function& function, const Inst& inst);
  uint32_t ReadParamName();
  uint32_t TakeHash();

  // read_rule.cc
  void ReadRule();
  void ReadRuleLine(Rule& rule);
  bool ReadHeadLine(Rule& rule);
  bool ReadScopeLine(Rule& rule);
  bool ReadConditionLine(Rule& rule);
  Message ReadMessage();
  Clause ReadClause();
  void ReadClauseLine(Clause& clause);
  Accumulator ReadAccumulator();
  value::Ratio ReadRatio();
  FunctionId TakeFunction() { return FunctionId(TakeIndexed("fn")); }

  std::vector<Token> tokens_;
  size_t position_ = 0;
  std::string fault_;
  Module module_;
  /// Types by bare and by full name; a bare name may stand for several.
  std::map<std::string, std::vector<value::Type>> declared_;
  size_t enums_ = 0, records_ = 0, entities_ = 0, actions_ = 0;  ///< read so far
};

}  // namespace meshlaw::ir
