// SPDX-License-Identifier: Apache-2.0
#include "runtime/decide/effects.h"

namespace meshlaw::decide {

using abi::Summary;

namespace {

uint64_t TierBit(ir::Tier tier) { return uint64_t{1} << static_cast<int>(tier); }

uint64_t WhenHolds(const ir::Rule& rule) {
  switch (rule.effect) {
    case ir::EffectKind::Forbid: return TierBit(rule.tier) << Summary::kForbidShift;
    case ir::EffectKind::Permit:
      return rule.strength == ir::Strength::Mandatory
                 ? TierBit(rule.tier) << Summary::kMandatoryShift
                 : Summary::kPermit;
    case ir::EffectKind::Limit:
    case ir::EffectKind::Mask:
    case ir::EffectKind::Require:
    case ir::EffectKind::Check: return 0;
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

Effects EffectsOf(const ir::Rule& rule) {
  Effects effects;
  if (rule.shadow) return effects;
  bool decides = rule.effect == ir::EffectKind::Permit || rule.effect == ir::EffectKind::Forbid;
  effects.when_true = WhenHolds(rule);
  effects.when_failed = rule.on_error == ir::OnError::Applies ? effects.when_true
                        : decides                             ? Summary::kUndecided
                                                              : 0;
  effects.when_refused = TierBit(rule.tier) << Summary::kForbidShift;
  return effects;
}

Class ClassOf(uint64_t summary) {
  uint64_t forbids = (summary >> Summary::kForbidShift) & 0xFF;
  uint64_t mandatory = (summary >> Summary::kMandatoryShift) & 0xFF;
  // The council's bit is the lowest: what lies below the lowest forbid is beyond its reach.
  uint64_t beyond = forbids == 0 ? 0xFF : (forbids & -forbids) - 1;
  bool permitted = (mandatory & beyond) != 0 || (forbids == 0 && (summary & Summary::kPermit) != 0);
  if (permitted) return Class::Permitted;
  if (forbids != 0) return Class::Forbidden;
  return (summary & Summary::kUndecided) != 0 ? Class::Error : Class::NoMatch;
}

}  // namespace meshlaw::decide
