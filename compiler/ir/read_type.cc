// SPDX-License-Identifier: Apache-2.0
// Reads types.
#include <fmt/format.h>

#include "compiler/base/limits.h"
#include "compiler/ir/reader.h"

namespace meshlaw::ir {
namespace {

using value::Type;
using value::TypeKind;

std::optional<TypeKind> KindNamed(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(TypeKind::Vector); ++i) {
    auto kind = static_cast<TypeKind>(i);
    if (value::Name(kind) == name) return kind;
  }
  return std::nullopt;
}

}  // namespace

TypeId Reader::ReadType(int depth) {
  if (depth > Limits{}.depth_max) Fault("the type is nested too deep");
  std::optional<Type> type = ReadBareType(depth);
  if (!type) return {};
  if (type->kind == TypeKind::Float && AcceptWord("nan")) type->nan = true;
  if (Accept("?")) {
    type->optional = true;
    if (type->kind == TypeKind::Float && AcceptWord("nan")) type->nan = true;
  }
  return failed() ? TypeId() : module_.types.Intern(*type);
}

std::optional<Type> Reader::ReadBareType(int depth) {
  Token at = Peek();
  std::vector<std::string> name = TakeDotted();
  std::optional<TypeKind> kind;
  if (name.size() == 1 && at.kind == Token::Kind::Word) kind = KindNamed(name[0]);
  if (!kind) return DeclaredType(name, at);
  Type type;
  type.kind = *kind;
  switch (*kind) {
    case TypeKind::Decimal: return ReadDecimal();
    case TypeKind::Set:
    case TypeKind::List:
    case TypeKind::Map:
    case TypeKind::Vector: return ReadCollection(*kind, depth);
    default: return type;
  }
}

std::optional<Type> Reader::ReadDecimal() {
  Type type;
  type.kind = TypeKind::Decimal;
  Expect("(");
  uint32_t precision = TakeNumber();
  Expect(",");
  uint32_t scale = TakeNumber();
  Expect(")");
  // More would not fit the type's fields; what is wrong within these is the verifier's to say.
  if (precision > 255 || scale > 255) Fault("a Decimal has at most 38 digits");
  type.precision = static_cast<uint8_t>(precision);
  type.scale = static_cast<uint8_t>(scale);
  return type;
}

std::optional<Type> Reader::ReadCollection(TypeKind kind, int depth) {
  Type type;
  type.kind = kind;
  Expect("(");
  type.element = ReadType(depth + 1);
  if (kind == TypeKind::Map) {
    type.key = type.element;
    Expect(",");
    type.element = ReadType(depth + 1);
  }
  if (kind == TypeKind::Vector && Accept(",")) type.size = TakeNumber();
  Expect(")");
  return failed() ? std::nullopt : std::optional(type);
}

std::optional<Type> Reader::DeclaredType(const std::vector<std::string>& name, const Token& at) {
  std::string full = name[0];
  for (size_t i = 1; i < name.size(); ++i) full += "." + name[i];
  auto found = declared_.find(full);
  if (found == declared_.end()) {
    FaultAt(at, fmt::format("there is no type `{}`", full));
    return std::nullopt;
  }
  if (found->second.size() > 1) {
    FaultAt(at, fmt::format("there are several types `{}`", full));
    return std::nullopt;
  }
  return found->second[0];
}

}  // namespace meshlaw::ir
