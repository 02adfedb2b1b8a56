// SPDX-License-Identifier: Apache-2.0
// Which access rules bind a request, before any condition is evaluated.
//
// Nothing here evaluates an expression: action, caller, subject and bounds are all matched by name
// and type. The plan's index must select exactly the rules that Match accepts.
#pragma once

#include <optional>

#include "compiler/ir/ir.h"
#include "compiler/sema/catalog.h"
#include "runtime/decide/decision.h"
#include "runtime/snapshot/snapshot.h"

namespace meshlaw::decide {

/// Whether the rule's effect is one on requests at all.
bool IsAccessEffect(ir::EffectKind effect);

/// The entity itself if it has the type, else its nearest ancestor of that type. Nothing if there
/// is none, or if several are equally near: then the rule's subject would be a matter of chance.
std::optional<value::EntityRef> NearestOfType(const snapshot::Snapshot& snapshot,
                                              const value::EntityRef& entity,
                                              value::EntityTypeId type);

/// The domain that owns an entity: as the catalog says or, for one that it does not have (those of
/// tests), as the first part of its id says. Empty if nobody owns it. The view lives as long as
/// both.
std::string_view DomainOf(const sema::Catalog& catalog, const value::EntityRef& entity);

/// Whether the port has every column that `has` names.
bool WithinBounds(const value::TypeTable& types, const sema::Catalog& catalog,
                  const std::vector<ir::Bound>& bounds, const value::EntityRef& entity);

struct Match {
  value::EntityRef subject;     ///< what the rule's variable stands for
  bool outside_bounds = false;  ///< bounds not met, and the rule says `else deny`
};

/// How the rule applies to the request, or nothing if it does not.
std::optional<Match> MatchRule(const ir::Module& module, const snapshot::Snapshot& snapshot,
                               const sema::Catalog& catalog, const ir::Rule& rule,
                               const Request& request);

}  // namespace meshlaw::decide
