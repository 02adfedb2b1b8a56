// SPDX-License-Identifier: Apache-2.0
// The door of sema: syntax trees in, a typed program out.
//
// Resolves names, types every expression, follows null tests, checks effects, scopes and tiers, and
// enforces who may speak of what (a domain's module speaks only of what the domain owns). Reports
// all faults it finds; the program is complete only when the sink has no errors. Declarations come
// first (two steps) so that a host can fill the catalog with types of the program's own table.
#pragma once

#include <memory>
#include <vector>

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/catalog.h"
#include "compiler/sema/typed.h"

namespace meshlaw::sema {

struct ModuleInput {
  const ast::File* file = nullptr;
  Tier tier = Tier::Council;
  std::string domain;  ///< of a Domain module
};

/// Step one: the modules, their uses, and the declared world (enums, records, entities, actions).
std::unique_ptr<Program> Declare(const std::vector<ModuleInput>& modules, diag::Sink& sink);

/// The value of a typed expression that is constant: literals, consts, collections and records of
/// them, entity references. Nothing if it is not.
std::optional<value::Value> ConstantOf(const Program& program, const ast::Expr* expr);

/// Step two: consts, defs, params, rules and tests, against what the mesh has.
void Check(Program& program, const Catalog& catalog, diag::Sink& sink);

}  // namespace meshlaw::sema
