// SPDX-License-Identifier: Apache-2.0
// The mesh that every case of this folder is checked against: two domains, a few ports, and one
// port with a column of every type. What the contracts say stands in a text of its own, so that
// labels have a place to point at.
#pragma once

#include <string>

#include "compiler/sema/check.h"

namespace meshlaw::testing {

/// Types go into the program's table; `contracts` is the file that holds ContractText().
sema::Catalog MakeCaseCatalog(sema::Program& program, source::FileId contracts);

/// "orders.order_events/events\n  order_id\n...", the same for every program.
const std::string& ContractText();

}  // namespace meshlaw::testing
