// SPDX-License-Identifier: Apache-2.0
// The model of std.mesh, declared once: what contracts and entities are read against.
#pragma once

#include "compiler/sema/check.h"

namespace meshlaw::fuzz {

const sema::Program& MeshModel();

}  // namespace meshlaw::fuzz
