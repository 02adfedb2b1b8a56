// SPDX-License-Identifier: Apache-2.0
#include "tests/generators/draft.h"
#include "tests/generators/values.h"

namespace meshlaw::testing {

using ir::Op;

Draft::Made Draft::MakeConst(TypeId type) {
  value::Value value = RandomValue(module_, type, random_);
  return Emit(Op::Const, type, {}, module_.AddConstant(type, std::move(value)).value);
}

Draft::Made Draft::MakeField(TypeId type) {
  std::vector<uint32_t> same;
  const std::vector<ir::FrameField>& fields = module_[function_.frame].fields;
  for (uint32_t i = 0; i < fields.size(); ++i) {
    if (fields[i].type == type) same.push_back(i);
  }
  return same.empty() ? Made() : Emit(Op::Field, type, {}, random_.Pick(same));
}

Draft::Made Draft::MakeWellFormed(TypeId type) {
  if (!Is(type, TypeKind::Bool)) return {};
  size_t count = module_[function_.frame].fields.size();
  return Emit(Op::WellFormed, type, {}, static_cast<uint32_t>(random_.Below(count)));
}

Draft::Made Draft::MakeLocal(TypeId type) {
  for (size_t i = function_.locals.size(); i-- > 0;) {
    if (function_.locals[i] != type) continue;
    return Emit(Op::Local, type, {}, static_cast<uint32_t>(i));
  }
  return {};
}

Draft::Made Draft::MakeParam(TypeId type) {
  for (uint32_t i = 0; i < module_.params.size(); ++i) {
    if (module_.params[i].type == type) return Emit(Op::Param, type, {}, i);
  }
  return {};
}

Draft::Made Draft::MakeAccumulated(TypeId type) {
  if (options_.accumulators == nullptr) return {};
  for (uint32_t i = 0; i < options_.accumulators->size(); ++i) {
    if ((*options_.accumulators)[i].type == type) return Emit(Op::Accumulated, type, {}, i);
  }
  return {};
}

}  // namespace meshlaw::testing
