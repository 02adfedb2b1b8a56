// SPDX-License-Identifier: Apache-2.0
// What the writer and the reader of the binary form agree on. Private to this room.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meshlaw::ir {

inline constexpr std::string_view kBinaryMark = "meshlaw\x1A";
/// Goes up with every change to the form or to the numbers of an enumeration.
inline constexpr uint64_t kBinaryVersion = 1;
/// A hundred thousand rules of a kilobyte each.
inline constexpr size_t kBinaryBytesMax = 100'000'000;

}  // namespace meshlaw::ir
