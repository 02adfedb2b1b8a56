// SPDX-License-Identifier: Apache-2.0
// Types of comparisons and arithmetic.
#include "compiler/ir/typing_checks.h"

namespace meshlaw::ir {

using value::Type;
using value::TypeKind;

namespace {

bool IsInstant(TypeKind kind) {
  return kind == TypeKind::Timestamp || kind == TypeKind::LocalTimestamp || kind == TypeKind::Date;
}

}  // namespace

std::string Typing::Comparison(bool ordered) const {
  const Type &a = ArgType(0), &b = ArgType(1);
  bool decimals = a.kind == TypeKind::Decimal && b.kind == TypeKind::Decimal;
  bool same = Fits(types_, Arg(0), Arg(1)) || Fits(types_, Arg(1), Arg(0)) ||
              (decimals && a.optional == b.optional);
  if (!same) return "compares operands of one type";
  if (ordered && a.optional) return "compares no optionals";
  if (ordered && !IsOrdered(types_, module_.model, Arg(0))) return "compares what has an order";
  return Need(Gives(TypeKind::Bool), "gives Bool");
}

std::string Typing::Arithmetic() const {
  for (size_t i = 0; i < 2; ++i) {
    if (ArgType(i).optional) return "takes no optionals";
  }
  if (Result().optional) return "gives no optional";
  if (inst_.op == Op::Add || inst_.op == Op::Sub) return Additive();
  if (inst_.op == Op::Mul) return Multiplicative();
  if (inst_.op == Op::Div) return Division();
  return Simple(TypeKind::Int, TypeKind::Int);
}

std::string Typing::Additive() const {
  TypeKind result = Result().kind;
  if (IsInstant(result)) {
    bool moves = ArgIs(1, TypeKind::Duration) || ArgIs(1, TypeKind::Period);
    return Need(ArgIs(0, result) && moves, "takes a time and a Duration or Period");
  }
  if (result == TypeKind::Decimal && BothAre(result)) {
    bool scale = Result().scale == std::max(ArgType(0).scale, ArgType(1).scale);
    return Need(scale, "has the larger scale of its operands");
  }
  if (result == TypeKind::Duration && inst_.op == Op::Sub && !BothAre(result)) {
    TypeKind from = ArgType(0).kind;
    bool instants = IsInstant(from) || from == TypeKind::Time;
    return Need(instants && BothAre(from), "takes two times of one kind");
  }
  bool number = result == TypeKind::Int || result == TypeKind::Decimal ||
                result == TypeKind::Float || result == TypeKind::Duration;
  return Need(number && BothAre(result), "takes two numbers of the result's kind");
}

std::string Typing::Multiplicative() const {
  TypeKind result = Result().kind;
  if (result == TypeKind::Duration) {
    return Need(ArgIs(0, result) && ArgIs(1, TypeKind::Int), "takes a Duration and an Int");
  }
  if (result == TypeKind::Decimal && BothAre(result)) {
    bool scale = Result().scale == ArgType(0).scale + ArgType(1).scale;
    return Need(scale, "has the sum of its operands' scales");
  }
  bool number = result == TypeKind::Int || result == TypeKind::Decimal || result == TypeKind::Float;
  return Need(number && BothAre(result), "takes two numbers of the result's kind");
}

std::string Typing::Division() const {
  TypeKind result = Result().kind;
  if (result == TypeKind::Duration) {
    return Need(ArgIs(0, result) && ArgIs(1, TypeKind::Int), "takes a Duration and an Int");
  }
  bool number = result == TypeKind::Int || result == TypeKind::Decimal || result == TypeKind::Float;
  return Need(number && BothAre(result), "takes two numbers of the result's kind");
}

std::string Typing::Sign() const {
  TypeKind kind = Result().kind;
  bool number = kind == TypeKind::Int || kind == TypeKind::Decimal || kind == TypeKind::Float ||
                kind == TypeKind::Duration;
  if (!number || Result().optional) return "gives a number";
  return Need(Fits(types_, Arg(0), inst_.type), "gives the type of its operand");
}

}  // namespace meshlaw::ir
