// SPDX-License-Identifier: Apache-2.0
// Null.
#include "compiler/passes/simplifier.h"

namespace meshlaw::passes {

Simplifier::Found Simplifier::IsNull(InstId id) {
  const Inst& arg = Arg(id, 0);
  bool has_value = arg.op == Op::Wrap && never_fails_[arg.args[0].index()];
  return has_value ? BecomeConstant(id, value::Value::Bool(false)) : std::nullopt;
}

/// The other way around does not hold: `wrap (unwrap x)` fails where x is null.
Simplifier::Found Simplifier::Unwrap(InstId id) {
  const Inst& arg = Arg(id, 0);
  return arg.op == Op::Wrap ? Same(id, arg.args[0]) : std::nullopt;
}

Simplifier::Found Simplifier::Coalesce(InstId id) {
  InstId first = At(id).args[0], second = At(id).args[1];
  if (Is(first, Op::Wrap)) {
    // An optional or not, as the second is.
    Found value = Same(id, At(first).args[0]);
    return value ? value : Same(id, first);
  }
  const value::Value* known = Constant(first);
  if (known != nullptr && known->is_null()) return Same(id, second);
  if (known != nullptr) {
    Found optional = Same(id, first);
    return optional ? optional : BecomeConstant(id, *known);
  }
  const value::Value* fallback = Constant(second);
  bool is_first = first == second || (fallback != nullptr && fallback->is_null());
  return is_first ? Same(id, first) : std::nullopt;
}

}  // namespace meshlaw::passes
