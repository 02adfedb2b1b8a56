// SPDX-License-Identifier: Apache-2.0
// Comparisons.
#include "compiler/passes/simplifier.h"

namespace meshlaw::passes {

/// Equality with a truth value is that truth or its negation; of two values as optionals, that of
/// the values. `eq x x` stays: x may fail, and a NaN is not equal to itself.
Simplifier::Found Simplifier::Equality(InstId id) {
  for (size_t i : {0u, 1u}) {
    InstId one = At(id).args[i], other = At(id).args[1 - i];
    if (module_.types.IsOptional(At(one).type)) break;
    for (bool truth : {true, false}) {
      if (!IsTruth(one, truth)) continue;
      bool keeps = truth == Is(id, Op::Eq);
      return keeps ? Same(id, other) : Become(id, Op::Not, {other});
    }
  }
  const Inst &a = Arg(id, 0), &b = Arg(id, 1);
  bool both = a.op == Op::Wrap && b.op == Op::Wrap && At(a.args[0]).type == At(b.args[0]).type;
  return both ? Become(id, At(id).op, {a.args[0], b.args[0]}) : std::nullopt;
}

/// The comparison that holds where this one does not. Floats have an order only where none is a
/// NaN, so `not (a < b)` is not `a >= b` for them.
std::optional<ir::Op> Simplifier::Opposite(const Inst& comparison) const {
  if (comparison.op == Op::Eq) return Op::Ne;
  if (comparison.op == Op::Ne) return Op::Eq;
  if (comparison.args.size() != 2) return std::nullopt;
  if (module_.types.Is(At(comparison.args[0]).type, value::TypeKind::Float)) return std::nullopt;
  switch (comparison.op) {
    case Op::Lt: return Op::Ge;
    case Op::Le: return Op::Gt;
    case Op::Gt: return Op::Le;
    case Op::Ge: return Op::Lt;
    default: return std::nullopt;
  }
}

}  // namespace meshlaw::passes
