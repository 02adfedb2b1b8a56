// SPDX-License-Identifier: Apache-2.0
#include "compiler/ir/typing.h"
#include "tests/generators/draft.h"

namespace meshlaw::testing {

using ir::Op;

Draft::Made Draft::MakeLogic(Op op, TypeId type, int depth) {
  if (!Is(type, TypeKind::Bool)) return {};
  InstId first = Make(type, depth);
  if (op == Op::Not) return Emit(op, type, {first});
  return Emit(op, type, {first, Make(type, depth)});
}

Draft::Made Draft::MakeSelect(TypeId type, int depth) {
  InstId condition = Make(Simple(TypeKind::Bool), depth);
  InstId yes = Make(Varied(type), depth);
  return Emit(Op::Select, type, {condition, yes, Make(Varied(type), depth)});
}

Draft::Made Draft::MakeNull(Op op, TypeId type, int depth) {
  bool optional = At(type).optional;
  if (op == Op::Wrap && optional) return Emit(op, type, {Make(Varied(Required(type)), depth)});
  if (op == Op::Unwrap && !optional) return Emit(op, type, {Make(Varied(Optional(type)), depth)});
  if (op != Op::IsNull || !Is(type, TypeKind::Bool)) return {};
  TypeId tested = Optional(random_.Pick(types_));
  return Emit(op, type, {Make(tested, depth)});
}

Draft::Made Draft::MakeCoalesce(TypeId type, int depth) {
  InstId first = Make(Varied(Optional(type)), depth);
  return Emit(Op::Coalesce, type, {first, Make(type, depth)});
}

Draft::Made Draft::MakeComparison(Op op, TypeId type, int depth) {
  if (!Is(type, TypeKind::Bool)) return {};
  bool equality = op == Op::Eq || op == Op::Ne;
  TypeId left = random_.Pick(types_);
  if (!equality && !ir::IsOrdered(module_.types, module_.model, left)) return {};
  if (equality && random_.OneIn(4)) left = Optional(left);
  TypeId right = Varied(left);
  if (Is(left, TypeKind::Decimal) && random_.OneIn(2)) {
    right = DecimalOf(static_cast<int>(random_.Below(10)));
  }
  InstId first = Make(left, depth);
  return Emit(op, type, {first, Make(right, depth)});
}

}  // namespace meshlaw::testing
