// SPDX-License-Identifier: Apache-2.0
// Truth and choice.
#include "compiler/passes/simplifier.h"

namespace meshlaw::passes {

/// `and` and `or` are commutative, associative and idempotent, failures included: the result is
/// what decides if any operand does, else the dominant failure if there is one. Absorption is not
/// among the laws: of `and x (or x y)` a failure of y may be the result.
Simplifier::Found Simplifier::Junction(InstId id) {
  bool is_and = Is(id, Op::And);
  for (size_t i : {0u, 1u}) {
    InstId one = At(id).args[i], other = At(id).args[1 - i];
    if (IsTruth(one, !is_and)) return Same(id, one);
    if (IsTruth(one, is_and)) return Same(id, other);
    if (Joins(other, At(id).op, one)) return Same(id, other);
  }
  return std::nullopt;
}

/// Whether `whole` is `part`, or `op` of it and more. Gives up on long chains.
bool Simplifier::Joins(InstId whole, Op op, InstId part) const {
  constexpr size_t kLooksMax = 64;
  std::vector<InstId> open{whole};
  for (size_t look = 0; look < open.size() && look < kLooksMax; ++look) {
    InstId next = open[look];
    if (next == part) return true;
    // What comes before the part does not read it.
    bool may_join = Is(next, op) && part < next;
    if (may_join) open.insert(open.end(), At(next).args.begin(), At(next).args.end());
  }
  return false;
}

Simplifier::Found Simplifier::Not(InstId id) {
  const Inst& arg = Arg(id, 0);
  if (arg.op == Op::Not) return Same(id, arg.args[0]);
  if (std::optional<Op> opposite = Opposite(arg)) return Become(id, *opposite, arg.args);
  return std::nullopt;
}

Simplifier::Found Simplifier::Select(InstId id) {
  InstId condition = At(id).args[0], then = At(id).args[1], otherwise = At(id).args[2];
  if (IsTruth(condition, true)) return Same(id, then);
  if (IsTruth(condition, false)) return Same(id, otherwise);
  if (IsTruth(then, true) && IsTruth(otherwise, false)) return Same(id, condition);
  bool is_bool = At(id).type == At(condition).type;  // not an optional one
  bool negates = IsTruth(then, false) && IsTruth(otherwise, true) && is_bool;
  if (negates) return Become(id, Op::Not, {condition});
  // Where the condition fails so does the choice, even between equals.
  if (then == otherwise && never_fails_[condition.index()]) return Same(id, then);
  if (!Is(condition, Op::Not)) return std::nullopt;
  return Become(id, Op::Select, {At(condition).args[0], otherwise, then});
}

}  // namespace meshlaw::passes
