// SPDX-License-Identifier: Apache-2.0
// Enumerations of the IR by name: what the text form prints is what it reads.
#pragma once

#include <optional>
#include <string_view>

#include "compiler/ir/ir.h"

namespace meshlaw::ir {

std::string_view Name(Immediate immediate);
std::string_view Name(DatePart part);
std::string_view Name(FieldSource source);
std::string_view Name(FrameKind kind);
std::string_view Name(ClauseKind kind);
std::string_view Name(OnError on_error);

/// How many values an enumeration has: all are from 0 without gaps.
template <typename Enum>
inline constexpr size_t kCount = 0;
template <>
inline constexpr size_t kCount<Op> = static_cast<size_t>(Op::IsFinite) + 1;
template <>
inline constexpr size_t kCount<DatePart> = static_cast<size_t>(DatePart::DayOfYear) + 1;
template <>
inline constexpr size_t kCount<FieldSource> = static_cast<size_t>(FieldSource::Key) + 1;
template <>
inline constexpr size_t kCount<FrameKind> = static_cast<size_t>(FrameKind::Dataset) + 1;
template <>
inline constexpr size_t kCount<AccumulatorKind> = static_cast<size_t>(AccumulatorKind::MaxAge) + 1;
template <>
inline constexpr size_t kCount<ClauseKind> = static_cast<size_t>(ClauseKind::Whole) + 1;
template <>
inline constexpr size_t kCount<Severity> = static_cast<size_t>(Severity::Critical) + 1;
template <>
inline constexpr size_t kCount<EffectKind> = static_cast<size_t>(EffectKind::Check) + 1;
template <>
inline constexpr size_t kCount<Strength> = static_cast<size_t>(Strength::Mandatory) + 1;
template <>
inline constexpr size_t kCount<Tier> = static_cast<size_t>(Tier::Contract) + 1;
template <>
inline constexpr size_t kCount<OnError> = static_cast<size_t>(OnError::Skips) + 1;
template <>
inline constexpr size_t kCount<MaskKind> = static_cast<size_t>(MaskKind::Drop) + 1;

/// The value of an enumeration with this name.
template <typename Enum>
std::optional<Enum> Named(std::string_view name) {
  for (size_t i = 0; i < kCount<Enum>; ++i) {
    if (Name(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

std::optional<Op> OpNamed(std::string_view mnemonic);

}  // namespace meshlaw::ir
