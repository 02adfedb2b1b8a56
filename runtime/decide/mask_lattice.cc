// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/mask_lattice.h"

#include <algorithm>

namespace meshlaw::decide {
namespace {

bool HasArgument(ir::MaskKind kind) {
  switch (kind) {
    case ir::MaskKind::Last:
    case ir::MaskKind::First: return true;
    case ir::MaskKind::Year:
    case ir::MaskKind::Hash:
    case ir::MaskKind::Null:
    case ir::MaskKind::Drop: return false;
  }
  MESHLAW_UNREACHABLE();
}

ir::Mask Of(const std::string& column, ir::MaskKind kind, int64_t argument = 0) {
  return ir::Mask{column, kind, argument};
}

}  // namespace

ir::Mask Join(const ir::Mask& a, const ir::Mask& b) {
  using enum ir::MaskKind;
  if (a.kind == Drop || b.kind == Drop) return Of(a.column, Drop);
  if (a.kind != b.kind) return Of(a.column, Null);
  int64_t argument = HasArgument(a.kind) ? std::min(a.argument, b.argument) : 0;
  return Of(a.column, a.kind, argument);
}

bool IsAtLeast(const ir::Mask& a, const ir::Mask& b) {
  ir::Mask join = Join(a, b);
  return join.kind == a.kind && (!HasArgument(a.kind) || join.argument == a.argument);
}

ir::Mask Fitted(ir::Mask mask, bool nullable) {
  if (mask.kind == ir::MaskKind::Null && !nullable) mask.kind = ir::MaskKind::Drop;
  return mask;
}

std::string Text(const ir::Mask& mask) {
  std::string text(ir::Name(mask.kind));
  if (HasArgument(mask.kind)) text += "(" + std::to_string(mask.argument) + ")";
  return text;
}

}  // namespace meshlaw::decide
