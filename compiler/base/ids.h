// SPDX-License-Identifier: Apache-2.0
// Id<Tag>: a dense index that cannot be mixed up with another kind of index.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace meshlaw {

template <typename Tag>
struct Id {
  static constexpr uint32_t kNone = 0xFFFFFFFFu;
  uint32_t value = kNone;

  constexpr Id() = default;
  constexpr explicit Id(size_t index) : value(static_cast<uint32_t>(index)) {}
  constexpr bool valid() const { return value != kNone; }
  constexpr size_t index() const { return value; }
  constexpr auto operator<=>(const Id&) const = default;
};

}  // namespace meshlaw

template <typename Tag>
struct std::hash<meshlaw::Id<Tag>> {
  size_t operator()(meshlaw::Id<Tag> id) const noexcept { return id.value; }
};
