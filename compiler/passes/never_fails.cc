// SPDX-License-Identifier: Apache-2.0
#include "compiler/passes/never_fails.h"

#include <algorithm>

namespace meshlaw::passes {
namespace {

using ir::Op;

/// Whether it never fails where no operand does.
// tidy: flat switch, one line for each instruction of insts.def.
bool IsTotal(Op op) {
  switch (op) {
    case Op::Const:
    case Op::WellFormed:
    case Op::Local:  // collections hold no failures
    case Op::Param:
    case Op::Not:
    case Op::And:
    case Op::Or:
    case Op::Select:
    case Op::IsNull:
    case Op::Wrap:
    case Op::Coalesce:
    case Op::Eq:
    case Op::Ne:
    case Op::Lt:
    case Op::Le:
    case Op::Gt:
    case Op::Ge:
    case Op::IntToFloat:
    case Op::ToText:
    case Op::Concat:
    case Op::Length:
    case Op::Lower:
    case Op::Upper:
    case Op::Trim:
    case Op::HasText:
    case Op::StartsWith:
    case Op::EndsWith:
    case Op::Matches:
    case Op::InHierarchy:
    case Op::OneOf:
    case Op::Size:
    case Op::Lookup:
    case Op::MakeSet:
    case Op::MakeList:
    case Op::MakeRecord:
    case Op::Dims:
    case Op::AllFinite:
    case Op::IsFinite: return true;
    case Op::Field:
    case Op::Accumulated:
    case Op::Unwrap:
    case Op::Add:
    case Op::Sub:
    case Op::Mul:
    case Op::Div:
    case Op::Rem:
    case Op::Neg:
    case Op::Abs:
    case Op::IntToDecimal:
    case Op::DecimalToFloat:
    case Op::RatioToFloat:
    case Op::FloatToInt:
    case Op::Rescale:
    case Op::DatePart:
    case Op::ToLocal:
    case Op::DateOf:
    case Op::Attribute:
    case Op::AnyOf:
    case Op::AllOf:
    case Op::CountOf:
    case Op::SumOf:
    case Op::Norm: return false;
  }
  MESHLAW_UNREACHABLE();
}

}  // namespace

bool NeverFails(const ir::Inst& inst, const std::vector<bool>& of_earlier) {
  return IsTotal(inst.op) && std::ranges::all_of(inst.args, [&](ir::InstId arg) {
           return bool{of_earlier[arg.index()]};
         });
}

}  // namespace meshlaw::passes
