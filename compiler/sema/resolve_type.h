// SPDX-License-Identifier: Apache-2.0
// A written type to a TypeId, with diagnostics; private to this room.
#pragma once

#include "compiler/diag/diagnostic.h"
#include "compiler/sema/typed.h"

namespace meshlaw::sema {

/// Invalid after a diagnostic. A declared type must come from `module` or one that it uses.
TypeId ResolveTypeExpr(Program& program, const Module& module, const ast::TypeExpr& type,
                       diag::Sink& sink);

/// Is a declaration of `declared.module` in scope of `module`?
bool IsVisible(const Module& module, const value::Declared& declared);

}  // namespace meshlaw::sema
