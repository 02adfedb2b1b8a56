// SPDX-License-Identifier: Apache-2.0
// Time-zone files (TZif, RFC 8536 and 9636): the 64-bit data block and the rule that follows it.
// Private to this room.
#pragma once

#include <memory>
#include <string_view>

#include "runtime/value/time.h"

namespace meshlaw::value {

/// Null if `bytes` is not a whole TZif file of version 2 or later.
std::unique_ptr<Zone> ReadTzif(std::string_view bytes);

}  // namespace meshlaw::value
