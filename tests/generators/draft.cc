// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/draft.h"

#include "tests/generators/world.h"

namespace meshlaw::testing {

using ir::Op;

Draft::Draft(ir::Module& module, Random& random, ir::FrameId frame, std::vector<TypeId> locals,
             const FunctionOptions& options)
    : module_(module), random_(random), options_(options), types_(RequiredTypes(module)) {
  function_.frame = frame;
  function_.locals = std::move(locals);
}

ir::FunctionId Draft::Finish(TypeId result, int depth) {
  function_.result = Make(result, depth);
  return module_.AddFunction(std::move(function_));
}

Draft::InstId Draft::Emit(Op op, TypeId type, std::vector<InstId> args, uint32_t imm) {
  function_.insts.push_back({op, type, std::move(args), imm, {}});
  return InstId(function_.insts.size() - 1);
}

Draft::InstId Draft::Make(TypeId type, int depth) {
  if (random_.OneIn(8)) {
    if (Made reused = Reused(type)) return *reused;
  }
  constexpr int kTries = 30;
  for (int i = 0; depth > 0 && i < kTries; ++i) {
    Op op = random_.Pick(ir::AllOps()).op;
    if (!options_.op(op)) continue;
    if (Made made = Try(op, type, depth - 1)) return *made;
  }
  return Leaf(type);
}

Draft::InstId Draft::Leaf(TypeId type) {
  // Few of the types of an expression are those of an accumulator: one that fits is mostly taken.
  if (!random_.OneIn(4)) {
    if (Made accumulated = MakeAccumulated(type)) return *accumulated;
  }
  if (!random_.OneIn(4)) {
    if (Made field = MakeField(type)) return *field;
  }
  if (Made local = MakeLocal(type)) return *local;
  return *MakeConst(type);
}

Draft::Made Draft::Reused(TypeId type) {
  std::vector<InstId> same;
  for (size_t i = 0; i < function_.insts.size(); ++i) {
    if (function_.insts[i].type == type) same.push_back(InstId(i));
  }
  return same.empty() ? Made() : random_.Pick(same);
}

Draft::TypeId Draft::Varied(TypeId type) {
  Type varied = At(type);
  if (varied.kind != TypeKind::Float || !random_.OneIn(3)) return type;
  varied.nan = !varied.nan;
  return module_.types.Intern(varied);
}

// tidy: flat switch, one line for each instruction of insts.def.
Draft::Made Draft::Try(Op op, TypeId type, int depth) {
  switch (op) {
    case Op::Const: return MakeConst(type);
    case Op::Field: return MakeField(type);
    case Op::WellFormed: return MakeWellFormed(type);
    case Op::Local: return MakeLocal(type);
    case Op::Param: return MakeParam(type);
    case Op::Accumulated: return MakeAccumulated(type);
    case Op::Not:
    case Op::And:
    case Op::Or: return MakeLogic(op, type, depth);
    case Op::Select: return MakeSelect(type, depth);
    case Op::IsNull:
    case Op::Unwrap:
    case Op::Wrap: return MakeNull(op, type, depth);
    case Op::Coalesce: return MakeCoalesce(type, depth);
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge: return MakeComparison(op, type, depth);
    case Op::Add:
    case Op::Sub: return MakeAdditive(op, type, depth);
    case Op::Mul:
    case Op::Div: return MakeMultiplicative(op, type, depth);
    case Op::Rem: return MakeRem(type, depth);
    case Op::Neg:
    case Op::Abs: return MakeSign(op, type, depth);
    case Op::IntToDecimal:
    case Op::IntToFloat:
    case Op::DecimalToFloat:
    case Op::RatioToFloat:
    case Op::FloatToInt:
    case Op::Rescale:
    case Op::Parse:
    case Op::ToText: return MakeConversion(op, type, depth);
    case Op::Concat:
    case Op::Length:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim:
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith: return MakeText(op, type, depth);
    case Op::Matches: return MakeMatches(type, depth);
    case Op::DatePart: return MakeDatePart(type, depth);
    case Op::ToLocal: return MakeToLocal(type, depth);
    case Op::DateOf: return MakeDateOf(type, depth);
    case Op::Attribute: return MakeAttribute(type, depth);
    case Op::InHierarchy: return MakeInHierarchy(type, depth);
    case Op::OneOf: return MakeOneOf(type, depth);
    case Op::InNetwork: return MakeInNetwork(type, depth);
    case Op::Size: return MakeSize(type, depth);
    case Op::Lookup: return MakeLookup(type, depth);
    case Op::MakeSet:
    case Op::MakeList: return MakeCollection(op, type, depth);
    case Op::MakeMap: return MakeMap(type, depth);
    case Op::MakeRecord: return MakeRecord(type, depth);
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf:
    case Op::SumOf: return MakeQuantifier(op, type, depth);
    case Op::Dims:
    case Op::Norm:
    case Op::AllFinite:
    case Op::IsFinite: return MakeVector(op, type, depth);
  }
  MESHLAW_UNREACHABLE();
}

ir::FunctionId AddRandomFunction(ir::Module& module, Random& random, ir::FrameId frame,
                                 value::TypeId result, const FunctionOptions& options) {
  return Draft(module, random, frame, {}, options).Finish(result, options.depth_max);
}

}  // namespace meshlaw::testing
