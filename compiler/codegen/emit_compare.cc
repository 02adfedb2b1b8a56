// SPDX-License-Identifier: Apache-2.0
// Comparisons and membership. Texts are compared here as codes only, with constants short enough.
#include <cmath>
#include <cstring>

#include "compiler/codegen/kernel_emitter.h"

namespace meshlaw::codegen {

using ir::Op;

namespace {

/// The code of a short text: see text_codes.h.
int64_t ShortCode(const std::string& text) {
  uint64_t code = 0;
  std::memcpy(&code, text.data(), text.size());
  if (text.size() < 8) code |= uint64_t{text.size()} << 56;
  return static_cast<int64_t>(code);
}

}  // namespace

/// Lanes in which a comparison of two values holds.
llvm::Value* KernelEmitter::Compare(Op op, Form form, llvm::Value* a, llvm::Value* b) {
  using Predicate = llvm::CmpInst::Predicate;
  if (op == Op::Le && Has(PlantedBug::LessForLessOrEqual)) op = Op::Lt;
  if (form == Form::Truth) {
    llvm::Value* differ = ir_.CreateXor(OrZero(a), OrZero(b));
    return op == Op::Eq ? Not(differ) : differ;
  }
  if (form == Form::Real) {
    const Predicate equal =
        Has(PlantedBug::NanEqualsNan) ? Predicate::FCMP_UEQ : Predicate::FCMP_OEQ;
    const Predicate predicate = op == Op::Eq   ? equal
                                : op == Op::Ne ? Predicate::FCMP_UNE
                                : op == Op::Lt ? Predicate::FCMP_OLT
                                : op == Op::Le ? Predicate::FCMP_OLE
                                : op == Op::Gt ? Predicate::FCMP_OGT
                                               : Predicate::FCMP_OGE;
    return MaskOf(ir_.CreateFCmp(predicate, a, b));
  }
  const bool is_unsigned = Has(PlantedBug::UnsignedCompare);
  const Predicate less = is_unsigned ? Predicate::ICMP_ULT : Predicate::ICMP_SLT;
  const Predicate predicate = op == Op::Eq   ? Predicate::ICMP_EQ
                              : op == Op::Ne ? Predicate::ICMP_NE
                              : op == Op::Lt ? less
                              : op == Op::Le ? Predicate::ICMP_SLE
                              : op == Op::Gt ? Predicate::ICMP_SGT
                                             : Predicate::ICMP_SGE;
  return MaskOf(ir_.CreateICmp(predicate, a, b));
}

/// Two nulls are equal, and a null equals no value; only Eq and Ne take operands that may be null.
Lanes KernelEmitter::EmitComparison(const Node& node) {
  const Node &left = graph_[node.args[0]], &right = graph_[node.args[1]];
  if (left.form == Form::Text) return EmitTextComparison(node);
  const Lanes a = At(node.args[0]), b = At(node.args[1]);
  Lanes result = Join({&a, &b});
  llvm::Value *x = a.value, *y = b.value;
  if (TypeOf(left).kind == value::TypeKind::Decimal) {
    const int apart = TypeOf(left).scale - TypeOf(right).scale;
    if (apart < 0) x = ScaleUp(x, -apart, result);
    if (apart > 0) y = ScaleUp(y, apart, result);
  }
  llvm::Value* holds = Compare(node.op, left.form, x, y);
  llvm::Value* null = Or(a.null, b.null);
  result.value = Without(holds, Or(Failed(result), null));
  if (null == nullptr) return result;
  llvm::Value* both_null = And(a.null, b.null);
  llvm::Value* by_null = node.op == Op::Ne ? Without(null, both_null) : both_null;
  result.value = Or(result.value, Without(by_null, Failed(result)));
  return result;
}

/// The masks of a text, which is a column or made by a step.
Lanes KernelEmitter::TextMasks(NodeId id) {
  Lanes masks = At(id);
  masks.value = nullptr;
  return masks;
}

llvm::Value* KernelEmitter::Codes(NodeId id) {
  return LoadVector({Kind::StepCodes, -1, id}, ir_.getInt64Ty());
}

Lanes KernelEmitter::EmitTextComparison(const Node& node) {
  const size_t known = graph_.IsConstant(node.args[0]) ? 0 : 1;
  const NodeId text = node.args[1 - known];
  const Lanes masks = TextMasks(text);
  Lanes result = Join({&masks});
  const int64_t code = ShortCode(graph_[node.args[known]].constant.string());
  llvm::Value* holds = Compare(node.op, Form::Integer, Codes(text), Splat(code));
  result.value = Without(holds, Absent(result));
  return result;
}

/// Equality of members is that of values: NaN is equal to NaN.
llvm::Value* KernelEmitter::EqualsElement(const Lanes& a, Form form, const value::Value& element) {
  switch (form) {
    case Form::Truth: return element.is_true() ? a.value : Not(a.value);
    case Form::Real:
      if (std::isnan(element.real())) return MaskOf(ir_.CreateFCmpUNO(a.value, a.value));
      return Compare(Op::Eq, form, a.value, SplatReal(element.real()));
    case Form::Text:
      return Compare(Op::Eq, Form::Integer, a.value, Splat(ShortCode(element.string())));
    case Form::Integer: break;
    case Form::Vector:
    case Form::Other: MESHLAW_UNREACHABLE();
  }
  const bool is_decimal = element.kind() == value::Value::Kind::Decimal;
  const int64_t number =
      is_decimal ? static_cast<int64_t>(element.decimal().unscaled) : element.integer();
  return Compare(Op::Eq, form, a.value, Splat(number));
}

Lanes KernelEmitter::EmitOneOf(const Node& node) {
  const Node& operand = graph_[node.args[0]];
  Lanes a = operand.form == Form::Text ? TextMasks(node.args[0]) : At(node.args[0]);
  if (operand.form == Form::Text) a.value = Codes(node.args[0]);
  Lanes result = Join({&a});
  llvm::Value* found = nullptr;
  for (const value::Value& element : graph_[node.args[1]].constant.elements()) {
    found = Or(found, EqualsElement(a, operand.form, element));
  }
  result.value = OrZero(Without(found, Absent(result)));
  return result;
}

Lanes KernelEmitter::EmitStartsWith(const Node& node) {
  const Lanes masks = TextMasks(node.args[0]);
  Lanes result = Join({&masks});
  const std::string& prefix = graph_[node.args[1]].constant.string();
  uint64_t wanted = 0;
  std::memcpy(&wanted, prefix.data(), prefix.size());
  const uint64_t bits = (uint64_t{1} << (8 * prefix.size())) - 1;
  llvm::Value* codes = Codes(node.args[0]);
  llvm::Value* begins = ir_.CreateICmpEQ(ir_.CreateAnd(codes, Splat(static_cast<int64_t>(bits))),
                                         Splat(static_cast<int64_t>(wanted)));
  // A short text is padded with zeros, which a prefix may have too. The last byte of a code is its
  // length, or larger than any prefix.
  llvm::Value* size = ir_.CreateLShr(codes, Splat(56));
  llvm::Value* is_long = ir_.CreateICmpUGE(size, Splat(static_cast<int64_t>(prefix.size())));
  if (Has(PlantedBug::PrefixIgnoresLength)) is_long = begins;
  result.value = Without(MaskOf(ir_.CreateAnd(begins, is_long)), Absent(result));
  return result;
}

}  // namespace meshlaw::codegen
