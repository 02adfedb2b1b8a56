// SPDX-License-Identifier: Apache-2.0
// A random function in the making. Private to this library.
//
// Every recipe looks whether its instruction can give the wanted type, makes operands of the types
// that it takes, and emits it; or it gives nothing, and another is tried.
#pragma once

#include <optional>

#include "compiler/ir/ir.h"
#include "tests/generators/functions.h"

namespace meshlaw::testing {

class Draft {
 public:
  using InstId = ir::InstId;
  using Made = std::optional<InstId>;
  using TypeId = value::TypeId;
  using Type = value::Type;
  using TypeKind = value::TypeKind;

  Draft(ir::Module& module, Random& random, ir::FrameId frame, std::vector<TypeId> locals,
        const FunctionOptions& options);

  ir::FunctionId Finish(TypeId result, int depth);

 private:
  // draft.cc
  InstId Make(TypeId type, int depth);
  InstId Leaf(TypeId type);
  Made Reused(TypeId type);
  Made Try(ir::Op op, TypeId type, int depth);
  InstId Emit(ir::Op op, TypeId type, std::vector<InstId> args, uint32_t imm = 0);

  // draft_leaf.cc
  Made MakeConst(TypeId type);
  Made MakeField(TypeId type);
  Made MakeWellFormed(TypeId type);
  Made MakeLocal(TypeId type);
  Made MakeParam(TypeId type);
  Made MakeAccumulated(TypeId type);

  // draft_logic.cc
  Made MakeLogic(ir::Op op, TypeId type, int depth);
  Made MakeSelect(TypeId type, int depth);
  Made MakeNull(ir::Op op, TypeId type, int depth);
  Made MakeCoalesce(TypeId type, int depth);
  Made MakeComparison(ir::Op op, TypeId type, int depth);

  // draft_number.cc
  Made MakeAdditive(ir::Op op, TypeId type, int depth);
  Made MakeMultiplicative(ir::Op op, TypeId type, int depth);
  Made MakeRem(TypeId type, int depth);
  Made MakeSign(ir::Op op, TypeId type, int depth);
  Made MakeConversion(ir::Op op, TypeId type, int depth);
  TypeId DecimalOf(int scale);

  // draft_text.cc
  Made MakeText(ir::Op op, TypeId type, int depth);
  Made MakeMatches(TypeId type, int depth);
  Made MakeDatePart(TypeId type, int depth);
  Made MakeToLocal(TypeId type, int depth);
  Made MakeDateOf(TypeId type, int depth);
  Made MakeVector(ir::Op op, TypeId type, int depth);

  // draft_collection.cc
  Made MakeAttribute(TypeId type, int depth);
  Made MakeInHierarchy(TypeId type, int depth);
  Made MakeOneOf(TypeId type, int depth);
  Made MakeSize(TypeId type, int depth);
  Made MakeLookup(TypeId type, int depth);
  Made MakeCollection(ir::Op op, TypeId type, int depth);
  Made MakeOneOfMade(TypeId type, TypeId collection, InstId element, int depth);
  Made MakeInNetwork(TypeId type, int depth);
  Made MakeMap(TypeId type, int depth);
  Made MakeRecord(TypeId type, int depth);
  Made MakeQuantifier(ir::Op op, TypeId type, int depth);

  /// A copy: making operands interns types, which moves the table.
  Type At(TypeId type) const { return module_.types[type]; }
  bool Is(TypeId type, TypeKind kind) const { return At(type).kind == kind && !At(type).optional; }
  TypeId Simple(TypeKind kind) { return module_.types.Simple(kind); }
  TypeId Required(TypeId type) { return module_.types.WithOptional(type, false); }
  TypeId Optional(TypeId type) { return module_.types.WithOptional(type, true); }
  /// One of the world's types that passes; invalid if none does.
  template <typename Predicate>
  TypeId AnyType(Predicate passes) {
    std::vector<TypeId> fitting;
    for (TypeId type : types_) {
      if (passes(At(type))) fitting.push_back(type);
    }
    return fitting.empty() ? TypeId() : random_.Pick(fitting);
  }
  /// The same, or a Float that promises something else of NaN.
  TypeId Varied(TypeId type);

  ir::Module& module_;
  Random& random_;
  const FunctionOptions& options_;
  ir::Function function_;
  std::vector<TypeId> types_;
};

}  // namespace meshlaw::testing
