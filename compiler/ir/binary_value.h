// SPDX-License-Identifier: Apache-2.0
// Values in the binary form: their kind, then what it holds. Private to this room.
#pragma once

#include "compiler/ir/bytes.h"
#include "runtime/value/value.h"

namespace meshlaw::ir {

void WriteValue(ByteWriter& out, const value::Value& value);
/// Null, with the reader failed, for what is no value or is nested too deep.
value::Value ReadValue(ByteReader& in, int depth = 0);

}  // namespace meshlaw::ir
