// SPDX-License-Identifier: Apache-2.0
// A small declared world that has every kind of type, for random programs to speak of.
#pragma once

#include <functional>
#include <vector>

#include "compiler/ir/ir.h"
#include "runtime/snapshot/snapshot.h"
#include "tests/generators/random.h"

namespace meshlaw::testing {

/// Enums (one ordered), records (one within another) and entities (with hierarchy and attributes of
/// many types) in `module`, and params. Call once, on an empty module.
void DeclareWorld(ir::Module& module);

/// Every type that random programs use, without optionals: all kinds that have values.
std::vector<value::TypeId> RequiredTypes(ir::Module& module);

/// A frame of up to `fields_max` fields (at least one) whose types pass `allowed`, about a third of
/// them optional. Request and row frames also have a principal; all have a subject and `now`.
ir::FrameId AddRandomFrame(ir::Module& module, Random& random, ir::FrameKind kind,
                           size_t fields_max,
                           const std::function<bool(const value::Type&)>& allowed);

/// Teams in a hierarchy and people in teams. Some parents and references lead nowhere, some
/// required attributes are null. Their ids are those that random values refer to.
std::vector<snapshot::Entity> RandomEntities(const ir::Module& module, Random& random);

}  // namespace meshlaw::testing
