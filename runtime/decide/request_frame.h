// SPDX-License-Identifier: Apache-2.0
// What the fields of a request frame are for one request and one subject.
#pragma once

#include "compiler/interp/interp.h"
#include "compiler/sema/catalog.h"
#include "runtime/decide/decision.h"

namespace meshlaw::decide {

/// Whether the request fixes a field of this source; what it does not fix are columns.
bool IsOfRequest(ir::FieldSource source);

/// All must outlive the environment. Params have the values of the domain that owns the subject; a
/// field that the request does not fix is null.
interp::Environment RequestEnvironment(const snapshot::Snapshot& snapshot,
                                       const sema::Catalog& catalog, const Request& request,
                                       const value::EntityRef& subject);

}  // namespace meshlaw::decide
