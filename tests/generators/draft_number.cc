// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/draft.h"

namespace meshlaw::testing {

using ir::Op;

Draft::TypeId Draft::DecimalOf(int scale) {
  int least = scale > 1 ? scale : 1;
  return module_.types.Decimal(least + static_cast<int>(random_.Below(39 - least)), scale);
}

Draft::Made Draft::MakeAdditive(Op op, TypeId type, int depth) {
  Type wanted = At(type);
  if (wanted.optional) return {};
  TypeId left = type, right = type;
  switch (wanted.kind) {
    case TypeKind::Int: break;
    case TypeKind::Float: left = Varied(type); break;
    case TypeKind::Decimal:
      left = DecimalOf(wanted.scale);
      right = DecimalOf(static_cast<int>(random_.Below(wanted.scale + 1u)));
      if (random_.OneIn(2)) std::swap(left, right);
      break;
    case TypeKind::Date:
    case TypeKind::Timestamp:
    case TypeKind::LocalTimestamp:
      right = Simple(random_.OneIn(3) ? TypeKind::Period : TypeKind::Duration);
      break;
    case TypeKind::Duration:
      if (op == Op::Sub && random_.OneIn(2)) {
        const TypeKind kinds[] = {TypeKind::Date, TypeKind::Time, TypeKind::Timestamp,
                                  TypeKind::LocalTimestamp};
        left = right = Simple(kinds[random_.Below(4)]);
      }
      break;
    default: return {};
  }
  InstId first = Make(left, depth);
  return Emit(op, type, {first, Make(right, depth)});
}

Draft::Made Draft::MakeMultiplicative(Op op, TypeId type, int depth) {
  Type wanted = At(type);
  if (wanted.optional) return {};
  TypeId left = type, right = type;
  switch (wanted.kind) {
    case TypeKind::Int: break;
    case TypeKind::Float: right = Varied(type); break;
    case TypeKind::Decimal: {
      auto scale = static_cast<int>(random_.Below(wanted.scale + 1u));
      left = DecimalOf(scale);
      right = DecimalOf(wanted.scale - scale);
      break;
    }
    case TypeKind::Duration: right = Simple(TypeKind::Int); break;
    default: return {};
  }
  InstId first = Make(left, depth);
  return Emit(op, type, {first, Make(right, depth)});
}

Draft::Made Draft::MakeRem(TypeId type, int depth) {
  if (!Is(type, TypeKind::Int)) return {};
  InstId first = Make(type, depth);
  return Emit(Op::Rem, type, {first, Make(type, depth)});
}

Draft::Made Draft::MakeSign(Op op, TypeId type, int depth) {
  bool number = Is(type, TypeKind::Int) || Is(type, TypeKind::Decimal) ||
                Is(type, TypeKind::Float) || Is(type, TypeKind::Duration);
  return number ? Made(Emit(op, type, {Make(type, depth)})) : Made();
}

Draft::Made Draft::MakeConversion(Op op, TypeId type, int depth) {
  auto made = [&](TypeKind gives, TypeId takes) {
    return Is(type, gives) ? Made(Emit(op, type, {Make(takes, depth)})) : Made();
  };
  switch (op) {
    case Op::IntToDecimal: return made(TypeKind::Decimal, Simple(TypeKind::Int));
    case Op::IntToFloat: return made(TypeKind::Float, Simple(TypeKind::Int));
    case Op::DecimalToFloat:
      return made(TypeKind::Float, DecimalOf(static_cast<int>(random_.Below(39))));
    case Op::RatioToFloat: return made(TypeKind::Float, Simple(TypeKind::Ratio));
    case Op::FloatToInt: return made(TypeKind::Int, Varied(Simple(TypeKind::Float)));
    case Op::Rescale:
      return made(TypeKind::Decimal, DecimalOf(static_cast<int>(random_.Below(39))));
    case Op::Parse: {
      bool reads = At(type).optional && !value::ReaderName(At(type).kind).empty();
      return reads ? Made(Emit(op, type, {Make(Simple(TypeKind::String), depth)})) : Made();
    }
    case Op::ToText: {
      TypeId shown = random_.Pick(types_);
      return made(TypeKind::String, random_.OneIn(3) ? Optional(shown) : shown);
    }
    default: MESHLAW_UNREACHABLE();
  }
}

}  // namespace meshlaw::testing
