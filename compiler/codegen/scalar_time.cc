// SPDX-License-Identifier: Apache-2.0
// The calendar.
#include <bit>

#include "compiler/codegen/scalar_emitter.h"
#include "runtime/value/time.h"

namespace meshlaw::codegen {

using value::TypeKind;

llvm::Value* ScalarEmitter::FloorDivide(llvm::Value* number, int64_t size) {
  llvm::IRBuilder<>& ir = builder_.ir();
  llvm::Value* whole = ir.CreateSDiv(number, builder_.Int(size));
  llvm::Value* rest = ir.CreateSRem(number, builder_.Int(size));
  llvm::Value* below = ir.CreateICmpSLT(rest, builder_.Int(0));
  return ir.CreateSub(whole, ir.CreateZExt(below, ir.getInt64Ty()));
}

Scalar ScalarEmitter::EmitDateOf(const Frame& frame, const ir::Inst& inst) {
  Scalar moment = Arg(frame, inst, 0);
  return {FloorDivide(moment.slot, value::kMicrosPerDay), moment.state};
}

Scalar ScalarEmitter::EmitToLocal(const Frame& frame, const ir::Inst& inst) {
  const value::Zone* zone = value::FindZone(module_.constants[inst.imm].value.string());
  if (zone == nullptr) return OutsideOf(inst.type);
  Scalar utc = Arg(frame, inst, 0);
  llvm::IRBuilder<>& ir = builder_.ir();
  // Zones live as long as the process, so their address may stand in the code.
  llvm::Value* address =
      ir.CreateIntToPtr(builder_.Int(std::bit_cast<int64_t>(zone)), ir.getPtrTy());
  llvm::Value* local =
      builder_.Call("meshlaw_decide_to_local", ir.getInt64Ty(), {address, utc.slot});
  llvm::Value* unknown = ir.CreateICmpEQ(local, builder_.Int(abi::kNoLocalTime));
  llvm::Value* state = builder_.Choose(unknown, builder_.State(abi::kOutside), utc.state);
  return {local, builder_.Choose(builder_.Is(utc.state, abi::kValue), state, utc.state)};
}

Scalar ScalarEmitter::EmitDatePart(const Frame& frame, const ir::Inst& inst) {
  llvm::IRBuilder<>& ir = builder_.ir();
  Scalar moment = Arg(frame, inst, 0);
  bool is_date = module_.types.Is(ArgType(frame, inst, 0), TypeKind::Date);
  llvm::Value* days = is_date ? moment.slot : FloorDivide(moment.slot, value::kMicrosPerDay);
  auto clock = [&](int64_t unit_seconds, int64_t modulus) {
    llvm::Value* start = ir.CreateMul(days, builder_.Int(value::kMicrosPerDay));
    llvm::Value* of_day = ir.CreateSub(moment.slot, start);
    llvm::Value* units =
        ir.CreateSDiv(of_day, builder_.Int(unit_seconds * value::kMicrosPerSecond));
    return Scalar{ir.CreateSRem(units, builder_.Int(modulus)), moment.state};
  };
  switch (static_cast<ir::DatePart>(inst.imm)) {
    case ir::DatePart::Hour: return clock(3600, 24);
    case ir::DatePart::Minute: return clock(60, 60);
    case ir::DatePart::Second: return clock(1, 60);
    case ir::DatePart::Year:
    case ir::DatePart::Month:
    case ir::DatePart::Day:
    case ir::DatePart::Weekday:
    case ir::DatePart::DayOfYear: break;
  }
  llvm::Value* part =
      builder_.Call("meshlaw_decide_date_part", ir.getInt64Ty(), {builder_.Int(inst.imm), days});
  return {part, moment.state};
}

}  // namespace meshlaw::codegen
