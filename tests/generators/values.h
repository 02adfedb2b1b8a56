// SPDX-License-Identifier: Apache-2.0
// Random values, with a liking for edges and for being equal to one another.
#pragma once

#include <array>
#include <string_view>

#include "compiler/ir/ir.h"
#include "tests/generators/random.h"

namespace meshlaw::testing {

/// What entities are called; the last one never exists.
inline constexpr std::array<std::string_view, 4> kEntityIds = {"a", "b", "c", "missing"};

/// A value of the type, so never a failure: null only if it is optional, NaN only where allowed.
value::Value RandomValue(const ir::Module& module, value::TypeId type, Random& random);

/// What a field may meet: a value of its type mostly, else null, malformed text (BadType), or a NaN
/// or infinity in any Float.
value::Value RandomFieldValue(const ir::Module& module, value::TypeId type, Random& random);
/// One for each field of the frame.
value::Values RandomFields(const ir::Module& module, ir::FrameId frame, Random& random);

/// The plainest value of a type: zero, empty, the first. Null for what has no values.
value::Value PlainValue(const ir::Module& module, value::TypeId type);

}  // namespace meshlaw::testing
