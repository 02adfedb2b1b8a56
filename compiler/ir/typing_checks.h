// SPDX-License-Identifier: Apache-2.0
// The checks of typing.h, by construct. Private to this room.
#pragma once

#include "compiler/ir/typing.h"

namespace meshlaw::ir {

/// One instruction under scrutiny. Every check returns a fault in words, or nothing.
class Typing {
 public:
  Typing(const Module& module, const Function& function, const Inst& inst)
      : module_(module), types_(module.types), function_(function), inst_(inst) {}

  std::string Check() const;

 private:
  TypeId Arg(size_t i) const { return function_.insts[inst_.args[i].index()].type; }
  const value::Type& ArgType(size_t i) const { return types_[Arg(i)]; }
  const value::Type& Result() const { return types_[inst_.type]; }

  bool IsRequired(const value::Type& type, value::TypeKind kind) const {
    return type.kind == kind && !type.optional;
  }
  bool ArgIs(size_t i, value::TypeKind kind) const { return IsRequired(ArgType(i), kind); }
  bool ArgsAre(value::TypeKind kind) const {
    for (size_t i = 0; i < inst_.args.size(); ++i) {
      if (!ArgIs(i, kind)) return false;
    }
    return true;
  }
  bool Gives(value::TypeKind kind) const { return IsRequired(Result(), kind); }

  std::string Need(bool holds, std::string_view what) const {
    return holds ? "" : std::string(what);
  }
  /// All operands of one kind, and the result of another.
  std::string Simple(value::TypeKind from, value::TypeKind to) const {
    if (!ArgsAre(from)) return "takes " + std::string(value::Name(from));
    return Need(Gives(to), "gives " + std::string(value::Name(to)));
  }
  std::string Boolean() const { return Simple(value::TypeKind::Bool, value::TypeKind::Bool); }
  std::string Textual(value::TypeKind to) const { return Simple(value::TypeKind::String, to); }

  std::string Leaf() const;
  std::string Select() const;
  std::string Null() const;
  std::string Coalesce() const;
  std::string Comparison(bool ordered) const;
  std::string Arithmetic() const;
  std::string Additive() const;
  std::string Multiplicative() const;
  std::string Division() const;
  std::string Sign() const;
  std::string Parse() const;
  std::string ToText() const;
  std::string Matches() const;
  std::string DatePartOf() const;
  std::string ToLocal() const;
  std::string DateOf() const;
  std::string InNetwork() const;
  std::string Attribute() const;
  std::string InHierarchy() const;
  std::string OneOf() const;
  std::string Size() const;
  std::string Lookup() const;
  std::string MakeCollection(value::TypeKind kind) const;
  std::string MakeMap() const;
  std::string MakeRecord() const;
  std::string Quantifier(value::TypeKind result) const;
  std::string SumOf() const;

  bool BothAre(value::TypeKind kind) const { return ArgIs(0, kind) && ArgIs(1, kind); }
  bool IsCollection(size_t i) const {
    return ArgIs(i, value::TypeKind::Set) || ArgIs(i, value::TypeKind::List);
  }
  bool IsStringConstant() const {
    return module_.constants[inst_.imm].type.valid() &&
           IsRequired(types_[module_.constants[inst_.imm].type], value::TypeKind::String);
  }

  const Module& module_;
  const value::TypeTable& types_;
  const Function& function_;
  const Inst& inst_;
};

}  // namespace meshlaw::ir
