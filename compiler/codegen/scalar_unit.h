// SPDX-License-Identifier: Apache-2.0
// The functions of a plan: one for each unit, two for each table. Private to the room.
#pragma once

#include <llvm/IR/Module.h>

#include "compiler/codegen/scalar_code.h"
#include "compiler/ir/ir.h"
#include "compiler/plan/decide_plan.h"

namespace meshlaw::codegen {

std::string UnitName(size_t unit);
std::string KeysName(size_t table);
std::string RowName(size_t table);

void EmitUnit(llvm::Module& target, const ir::Module& module, const plan::DecidePlan& plan,
              size_t unit, ScalarBug bug);
void EmitTable(llvm::Module& target, const ir::Module& module, const plan::DecidePlan& plan,
               size_t table, ScalarBug bug);

}  // namespace meshlaw::codegen
