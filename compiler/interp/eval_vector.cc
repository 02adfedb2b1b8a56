// SPDX-License-Identifier: Apache-2.0
// Vectors.
#include <algorithm>
#include <cmath>

#include "compiler/interp/call.h"

namespace meshlaw::interp {
namespace {

bool AllFinite(const std::vector<double>& elements) {
  return std::all_of(elements.begin(), elements.end(), [](double x) { return std::isfinite(x); });
}

/// Eight lanes, each summing every eighth square in order, then the lanes in pairs: the one order
/// that vector code of any width can follow, so that all engines round alike.
double Norm(const std::vector<double>& elements) {
  double lanes[8] = {};
  for (size_t i = 0; i < elements.size(); ++i) {
    double square = elements[i] * elements[i];
    lanes[i % 8] += square;
  }
  double low = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
  double high = (lanes[4] + lanes[5]) + (lanes[6] + lanes[7]);
  return std::sqrt(low + high);
}

}  // namespace

Value EvalVector(const Call& call) {
  const Value& a = call.arg(0);
  switch (call.inst.op) {
    case ir::Op::Dims: return Value::Int(static_cast<int64_t>(a.vector().size()));
    case ir::Op::Norm: return FloatOf(Norm(a.vector()), call.type());
    case ir::Op::AllFinite: return Value::Bool(AllFinite(a.vector()));
    case ir::Op::IsFinite: return Value::Bool(std::isfinite(a.real()));
    default: MESHLAW_UNREACHABLE();
  }
}

}  // namespace meshlaw::interp
